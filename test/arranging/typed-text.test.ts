import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {typedText} from '../../components/data/things/typed-text.js';

describe('a day, or a time on it, in words', () => {
  it('is the day alone where no time is said, wherever the reader is', () => {
    assert.equal(typedText('moment', '2031-03-29', 'fr'), '29 mars 2031');
    assert.equal(typedText('moment', '2031-03-29', 'en'), 'March 29, 2031');
  });

  it('is the time by the reader’s own clock where one is said', () => {
    const time = '2031-03-29T10:00:00+01:00';
    assert.equal(typedText('moment', time, 'fr'), typedText('dateTime', time, 'fr'));
  });

  it('stays as it is where no calendar has it', () => {
    assert.equal(typedText('moment', '2031-02-31', 'fr'), '2031-02-31');
  });
});
