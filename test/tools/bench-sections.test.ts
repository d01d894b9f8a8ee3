import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sectionOf, withSection} from '../bench/sections.js';

const report = '# Benchmarks\n\nBefore.\n\n## One\n\nFirst.\n\n### Within\n\nMore.\n\n## Two\n\nSecond.\n';

describe('a part of the benchmarks that is written by itself', () => {
  it('is found from its heading to the next one', () => {
    assert.equal(sectionOf(report, 'One'), '## One\n\nFirst.\n\n### Within\n\nMore.');
    assert.equal(sectionOf(report, 'Two'), '## Two\n\nSecond.');
    assert.equal(sectionOf(report, 'Within'), undefined);
  });

  it('takes the place of the one that was there, and leaves everything else', () => {
    assert.equal(withSection(report, '## One\n\nNew.'), '# Benchmarks\n\nBefore.\n\n## One\n\nNew.\n\n## Two\n\nSecond.\n');
    assert.equal(withSection(report, '## Two\n\nNew.\n'), report.replace('Second.', 'New.'));
  });

  it('comes last where there was none', () => {
    assert.equal(withSection(report, '## Three\n\nThird.'), `${report}\n## Three\n\nThird.\n`);
    assert.equal(
      withSection(withSection(report, '## Three\n\nThird.'), '## Three\n\nThird.'),
      `${report}\n## Three\n\nThird.\n`,
    );
  });
});
