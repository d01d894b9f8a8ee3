import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {weightsOf} from '../../tools/size/weights.js';
import {fallenSince, grownSince, sayWorse} from '../../tools/weights/change.js';
import {addKept, readKept, writeKept, type KeptWeight} from '../../tools/weights/kept.js';
import {historyTable} from '../bench/sobriety/report.js';

const tag = (value: number, date = '2026-11-01', version = '0.1.0'): KeptWeight => ({
  date,
  version,
  what: 'coop-poll',
  unit: 'KiB',
  value,
});
const page = (value: number, date = '2026-11-01', version = '0.1.0'): KeptWeight => ({
  date,
  version,
  what: 'carte.html, its map opened',
  unit: 'EcoIndex',
  value,
});

describe('the weights that are kept', () => {
  it('come back as they were written, with commas in names', () => {
    const kept = [tag(7.5), page(73), tag(8, '2026-12-01', '0.1.0, with “the map”')];
    assert.deepEqual(readKept(writeKept(kept)), kept);
  });

  it('name the line that cannot be read', () => {
    const text = writeKept([tag(7.5), page(73)]);
    assert.throws(() => readKept(text.replace('EcoIndex', 'points')), /Line 3 /);
    assert.throws(() => readKept(text.replace('7.50', '')), /Line 2 /);
    assert.throws(() => readKept(text.replace('2026-11-01', 'yesterday')), /Line 2 /);
  });

  it('stay for ever, but for those of the same day under the same name', () => {
    const [old, other, again] = [tag(7), tag(7.2, '2026-11-01', '0.1.0, with the map'), tag(7.1)];
    assert.deepEqual(addKept([old, other], [again]), [other, again]);
    assert.deepEqual(addKept([old], [tag(7.1, '2026-11-02')]), [old, tag(7.1, '2026-11-02')]);
  });
});

describe('a weight that is compared with the last one kept', () => {
  const grown = (kept: readonly KeptWeight[], value: number) => grownSince(kept, [{what: 'coop-poll', value}]).length > 0;
  const fallen = (kept: readonly KeptWeight[], value: number) =>
    fallenSince(kept, [{what: 'carte.html, its map opened', value}]).length > 0;

  it('is too much where a tag has grown by more than 2 %', () => {
    assert.ok(grown([tag(10)], 10.21));
    assert.ok(!grown([tag(10)], 10.2));
    assert.ok(!grown([tag(10)], 9));
  });

  it('is not held against a small tag for what names of files make up', () => {
    assert.ok(!grown([tag(1)], 1.04));
    assert.ok(grown([tag(1)], 1.06));
  });

  it('is too much where a page has lost two points', () => {
    assert.ok(fallen([page(85)], 83));
    assert.ok(!fallen([page(85)], 84));
    assert.ok(!fallen([page(85)], 90));
  });

  it('counts from the last line only, whatever was kept before', () => {
    assert.ok(!grown([tag(5), tag(10, '2026-12-01')], 10.1));
    assert.ok(grown([tag(20), tag(10, '2026-12-01')], 10.5));
    assert.ok(fallen([page(70), page(85, '2026-12-01')], 80));
  });

  it('is not held against what was never kept, nor against something else of that name', () => {
    assert.ok(!grown([], 10));
    assert.ok(!grown([{...page(1), what: 'coop-poll'}], 10));
  });

  it('is told with what it was, and what to do', () => {
    const [worse] = grownSince([tag(10)], [{what: 'coop-poll', value: 11.256}]);
    assert.equal(
      sayWorse(worse!),
      'Heavier: coop-poll: 11.26 KiB, it was 10 on 2026-11-01 (0.1.0). If that is worth it, keep it: npm run weights:keep.',
    );
  });
});

describe('what is kept of a table of sizes', () => {
  it('is each line with a limit, in KiB, a tag under its own name', () => {
    const table = [
      {what: 'loader', bytes: 1_536, limit: 2},
      {what: '+ coop-poll', bytes: 8_192, limit: 8},
      {what: 'everything that draws the page, in 7 files', bytes: 40_000},
    ];
    assert.deepEqual(weightsOf(table), [
      {what: 'loader', value: 1.5},
      {what: 'coop-poll', value: 8},
    ]);
  });
});

describe('the table of weights over time', () => {
  it('has a column for each occasion and says what has changed since the first', () => {
    const kept = [tag(8), page(85), tag(10, '2026-12-01'), page(84, '2026-12-01')];
    assert.match(historyTable(kept, 'KiB'), /\| coop-poll \| 8\.00 \| 10\.00 \| \+25\.0 % \|/);
    assert.match(historyTable(kept, 'EcoIndex'), /\| carte\.html, its map opened \| 85 \| 84 \| −1 \|/);
  });

  it('leaves cells empty for what was not there yet, and compares nothing with itself', () => {
    const later = {...tag(3, '2026-12-01'), what: 'coop-map'};
    const text = historyTable([tag(8), later], 'KiB');
    assert.match(text, /\| coop-map \|  \| 3\.00 \|  \|/);
  });

  it('shows the first occasion and the last four', () => {
    const kept = [1, 2, 3, 4, 5, 6, 7].map((day) => tag(day, `2026-11-0${day}`));
    const [head] = historyTable(kept, 'KiB').split('\n');
    assert.deepEqual(head?.match(/2026-11-\d\d/g), ['2026-11-01', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07']);
  });
});
