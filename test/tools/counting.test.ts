import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {withoutTests, type FileOutcome} from '../../tools/test/outcome.js';
import {runInNode} from '../../tools/test/run-node.js';

let folder: string;

async function outcomeOf(code: string): Promise<FileOutcome> {
  const file = join(folder, 'sample.test.mjs');
  await writeFile(file, `import {describe, it, before} from 'node:test';\n${code}`);
  return withoutTests((await runInNode(file, 30_000)).of(file));
}

before(async () => {
  // A process started by Node's test runner tells this to its children, which would then report to nobody.
  delete process.env.NODE_TEST_CONTEXT;
  folder = await mkdtemp(join(tmpdir(), 'counting-'));
});

after(() => rm(folder, {recursive: true}));

describe('the count of tests', () => {
  it('counts tests and not the suites around them', async () => {
    const {passed, failures} = await outcomeOf(`describe('a', () => { it('b', () => {}); it('c', () => {}); });`);
    assert.deepEqual([passed, failures.length], [2, 0]);
  });

  it('counts a failure once, with its message', async () => {
    const {passed, failures} = await outcomeOf(`describe('a', () => { it('b', () => { throw new Error('so'); }); });`);
    assert.deepEqual([passed, failures.length], [0, 1]);
    assert.match(failures[0]?.detail ?? '', /so/);
  });

  it('fails a file without tests', async () => {
    assert.equal((await outcomeOf('')).failures.length, 1);
  });

  it('fails a file that cannot be loaded, and says why', async () => {
    const {failures} = await outcomeOf(`import './not-there.mjs';`);
    assert.equal(failures.length, 1);
    assert.match(failures[0]?.detail ?? '', /not-there/);
  });

  it('fails what goes wrong after the tests', async () => {
    const {passed, failures} = await outcomeOf(`it('a', () => {}); Promise.reject(new Error('late'));`);
    assert.deepEqual([passed, failures.length > 0], [1, true]);
  });

  it('counts a suite that is written elsewhere for the file that runs it', async () => {
    const suite = `import {it} from 'node:test';\nexport const suite = () => { it('a', () => {}); };`;
    await writeFile(join(folder, 'suite.mjs'), suite);
    assert.equal((await outcomeOf(`import {suite} from './suite.mjs'; suite();`)).passed, 1);
  });

  it('does not count a test that was left out', async () => {
    const {passed} = await outcomeOf(`it('a', () => {}); it('b', {skip: true}, () => {}); it('c', {todo: true}, () => {});`);
    assert.equal(passed, 1);
  });
});
