import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {standingOf} from '../../../vocab/kinds/place/standing.js';

describe('how long a place holds', () => {
  for (const [today, standing] of [
    ['2025-05-31', 'confirmed'],
    ['2026-05-31', 'confirmed'],
    ['2026-06-01', 'doubtful'],
    ['2026-11-30', 'doubtful'],
    ['2026-12-01', 'expired'],
    ['2030-01-01', 'expired'],
  ] as const) {
    it(`is ${standing} on ${today} if it was confirmed on 2025-05-31`, () =>
      assert.equal(standingOf({confirmedOn: '2025-05-31', changed: undefined}, today), standing));
  }

  it('counts from the last day of February for who confirmed on the 29th', () => {
    assert.equal(standingOf({confirmedOn: '2024-02-29', changed: undefined}, '2025-02-28'), 'confirmed');
    assert.equal(standingOf({confirmedOn: '2024-02-29', changed: undefined}, '2025-03-01'), 'doubtful');
  });

  it('counts from the last change where nobody has confirmed anything', () => {
    assert.equal(standingOf({confirmedOn: undefined, changed: '2025-01-10T08:00:00Z'}, '2026-01-10'), 'confirmed');
    assert.equal(standingOf({confirmedOn: undefined, changed: '2025-01-10T08:00:00Z'}, '2026-01-11'), 'doubtful');
  });

  it('does not count from a change after the last confirmation: a corrected letter confirms nothing', () => {
    assert.equal(standingOf({confirmedOn: '2024-01-10', changed: '2026-01-10'}, '2026-01-11'), 'expired');
  });

  it('believes no day that is still to come, but that of people whose day has begun', () => {
    assert.equal(standingOf({confirmedOn: '2099-01-01', changed: undefined}, '2026-11-28'), 'doubtful');
    assert.equal(standingOf({confirmedOn: '2099-01-01', changed: '2024-01-01'}, '2026-11-28'), 'expired');
    assert.equal(standingOf({confirmedOn: '2026-11-29', changed: undefined}, '2026-11-28'), 'confirmed');
  });

  it('is doubtful where nobody has dated anything, or with no day that is on a calendar', () => {
    assert.equal(standingOf({confirmedOn: undefined, changed: undefined}, '2026-11-28'), 'doubtful');
    assert.equal(standingOf({confirmedOn: '2026-99-99', changed: undefined}, '2026-11-28'), 'doubtful');
  });
});
