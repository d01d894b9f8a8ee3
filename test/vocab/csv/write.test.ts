import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeTable} from '../../../vocab/formats/csv/write.js';

describe('a table as comma-separated values', () => {
  it('keeps commas, quotes and lines in their cells', () => {
    assert.equal(
      writeTable([
        ['a, b', 'say "hi"'],
        ['one\ntwo', 3],
      ]),
      '\uFEFF"a, b","say ""hi"""\r\n"one\ntwo",3\r\n',
    );
  });

  it('is no formula, whatever somebody is called', () => {
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1']) assert.match(writeTable([[name]]), /^\uFEFF"?'/);
  });
});
