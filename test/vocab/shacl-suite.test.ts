import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readCases} from '../../tools/shacl/cases.js';
import {runCase} from '../../tools/shacl/run.js';

describe('the core test cases of W3C', async () => {
  const cases = await readCases();

  it('are all there', () => {
    assert.equal(cases.length, 98);
    assert.equal(new Set(cases.map(({name}) => name)).size, cases.length);
  });

  for (const one of cases) {
    it(`comes out as the suite says: ${one.name}`, () => {
      const {actual, expected, unsupported} = runCase(one);
      assert.deepEqual(actual, expected);
      assert.deepEqual(unsupported, [], 'all of it is supported');
    });
  }
});
