import assert from 'node:assert/strict';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {before, describe, it} from 'node:test';
import fc from 'fast-check';
import {build} from 'esbuild';
import {bundleSmallRecurrence, recurrenceModules} from '../../tools/build/small-recurrence.js';
import {inRoot} from '../../tools/paths.js';
import {expandSeries, type ExpandSeries} from '../../vocab/kinds/event/series.js';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', '1MO', '2TU', '-1FR', '-2SU'];
const starts = ['2026-01-31', '2026-02-28T23:00:00', '2028-02-29T10:30:00', '2026-10-25T02:00:00', '2026-12-31'];
const rules = fc
  .record({
    FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    INTERVAL: fc.option(fc.integer({min: 1, max: 5})),
    COUNT: fc.option(fc.integer({min: 1, max: 30})),
    WKST: fc.option(fc.constantFrom('MO', 'SU')),
    BYDAY: fc.option(fc.subarray(days, {minLength: 1, maxLength: 3})),
    BYMONTHDAY: fc.option(fc.subarray([1, 15, 29, 31, -1], {minLength: 1})),
    BYMONTH: fc.option(fc.subarray([1, 2, 6, 12], {minLength: 1})),
    BYSETPOS: fc.option(fc.constantFrom(1, 2, -1)),
  })
  .map((parts) =>
    Object.entries(parts)
      .flatMap(([name, value]) => (value === null ? [] : [`${name}=${String(value)}`]))
      .join(';'),
  );

/** What follows rules, with another library in the place of ical.js. */
async function expandWith(library: string): Promise<ExpandSeries> {
  const folder = await mkdtemp(join(tmpdir(), 'recurrence-'));
  const recurrence = join(folder, 'recurrence.mjs');
  await writeFile(recurrence, library);
  const outfile = join(folder, 'series.mjs');
  const entryPoints = [inRoot('build/vocab/kinds/event/series.js')];
  await build({entryPoints, outfile, bundle: true, format: 'esm', alias: {'ical.js': recurrence}});
  return ((await import(pathToFileURL(outfile).href)) as {expandSeries: ExpandSeries}).expandSeries;
}

describe('the smaller part of ical.js', () => {
  let expandSmall: ExpandSeries;

  before(async () => {
    expandSmall = await expandWith(await bundleSmallRecurrence(recurrenceModules()));
  });

  it('finds the same dates as the library as it is published, and refuses the same rules', () => {
    let found = 0;
    fc.assert(
      fc.property(rules, fc.constantFrom(...starts), (rule, start) => {
        const question = {rule, start, zone: 'Europe/Paris', from: '2026-01-01', to: '2031-01-01'};
        const dates = expandSmall(question);
        assert.deepEqual(dates, expandSeries(question), rule);
        found += dates.walls.length;
      }),
      {numRuns: 300},
    );
    assert.ok(found > 1_000, 'most of these rules have dates');
  });
});
