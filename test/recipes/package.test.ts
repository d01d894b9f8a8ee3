import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cp, writeFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {tags} from '../../components/tags.js';
import {installKit} from '../../tools/package/packed.js';
import {inRoot} from '../../tools/paths.js';
import {kitArchive} from '../support/environment.js';
import {freshFolder, runIn} from '../support/kit/project.js';

const run = promisify(execFile);

describe('the package that npm would publish', () => {
  let folder: string;
  const inNode = (program: string) =>
    run(process.execPath, ['--input-type=module', '--eval', program], {cwd: folder}).then(({stdout}) => stdout.trim());

  before(async () => {
    folder = await freshFolder();
    await installKit(kitArchive(), folder, ['react', '@types/react']);
    await cp(inRoot('test/recipes/types'), folder, {recursive: true});
  });

  it('can be imported where there is no page, all of it, and says nothing', async () => {
    const entries = ['solidaire', 'solidaire/pods', 'solidaire/vocab', 'solidaire/react', 'solidaire/coop-directory'];
    assert.equal(await inNode(entries.map((entry) => `await import('${entry}');`).join('')), '');
  });

  it('brings each tag under its own name', async () => {
    const asked = Object.keys(tags).map((tag) => `await import('solidaire/${tag}');`);
    assert.equal(await inNode(asked.join('')), '');
  });

  it('keeps its insides to itself', async () => {
    const inside = ['solidaire/dist/lib/pods/index.js', 'solidaire/components/all.js', 'solidaire/lib/pods/index.js'];
    for (const address of inside)
      await assert.rejects(inNode(`await import('${address}')`), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  it('brings the program, which runs without what is only for development', async () => {
    const {stdout} = await run(process.execPath, ['node_modules/solidaire/dist/lib/tools/cli/main.js', '--help'], {
      cwd: folder,
    });
    assert.match(stdout, /solidaire init/);
  });

  it('brings types of each tag for scripts and JSX, for Node and for bundlers, with nothing left out of the check', async () => {
    const made = Object.keys(tags).map(
      (tag) => `document.createElement('${tag}').complete; export const ${tag.replaceAll('-', '_')} = <${tag} />;`,
    );
    await writeFile(join(folder, 'every-tag.tsx'), `import type {} from 'solidaire/react';\n${made.join('\n')}\n`);
    await cp(inRoot('test/recipes/react/src/app.tsx'), join(folder, 'app.tsx'));
    await runIn(folder, 'typescript/bin/tsc', '--project', '.');
    await runIn(folder, 'typescript/bin/tsc', '--project', '.', '--module', 'esnext', '--moduleResolution', 'bundler');
  });
});
