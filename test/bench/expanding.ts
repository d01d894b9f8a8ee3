import ICAL from 'ical.js';
import {eventOf, type AgendaEvent} from '../../vocab/kinds/event/event.js';
import {occurrencesOf} from '../../vocab/kinds/event/occurrences.js';
import {expandSeries} from '../../vocab/kinds/event/series.js';
import type {Gate} from './gates.js';
import {spread, type Spread} from './statistics.js';
import {table} from './tables.js';

/** What one month of many series costs, in milliseconds. */
export interface ExpandingTimes {
  readonly series: number;
  readonly rows: readonly ExpandingRow[];
}

interface ExpandingRow {
  readonly name: string;
  readonly dates: number;
  readonly ours: Spread;
  readonly bare: Spread;
  /** The middle of the ratios of pairs, one after the other. */
  readonly ratio: number;
}

/** So many times what the library alone takes, a month may take. */
const allowed = 1.5;

const count = 50;
const start = '2021-12-07T18:00:00';
/** The last month of five years. */
const month = {from: '2026-11-01', to: '2026-12-01', zone: 'Europe/Paris'};
const rules = {
  'five years long, counted': 'FREQ=WEEKLY;BYDAY=TU;COUNT=261',
  'since five years, without an end': 'FREQ=WEEKLY;BYDAY=TU',
};

function seriesOf(recurrence: string, index: number): AgendaEvent {
  const values = {
    start: [`${start}+01:00`],
    end: ['2021-12-07T20:00:00+01:00'],
    timeZone: ['Europe/Paris'],
    recurrence: [recurrence],
  };
  return eventOf(`urn:series:${index}`, values);
}

/** What every page could do with the library: walk through a series, on the clock of its zone, and keep what lies in the month. */
function bare(rule: string): number {
  let found = 0;
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromString(start, undefined));
  for (let date = dates.next() as ICAL.Time | null; date; date = dates.next() as ICAL.Time | null) {
    const wall = date.toString();
    if (wall >= month.to) break;
    if (wall >= month.from) found++;
  }
  return found;
}

function time(work: () => number): {took: number; found: number} {
  const from = performance.now();
  const found = work();
  return {took: performance.now() - from, found};
}

function measureRule(name: string, rule: string, turns: number): ExpandingRow {
  const events = Array.from({length: count}, (_, index) => seriesOf(rule, index));
  const whole = () => events.reduce((sum, event) => sum + occurrencesOf(event, month, expandSeries).dates.length, 0);
  const library = () => events.reduce((sum) => sum + bare(rule), 0);
  const pairs: {readonly ours: number; readonly bares: number}[] = [];
  let dates = 0;
  // The first turns warm both up.
  for (let turn = -3; turn < turns; turn++) {
    const bares = time(library);
    const ours = time(whole);
    if (ours.found !== bares.found) throw new Error(`${ours.found} dates, and by the library alone ${bares.found}.`);
    dates = ours.found;
    if (turn >= 0) pairs.push({ours: ours.took, bares: bares.took});
  }
  return {
    name,
    dates,
    ours: spread(pairs.map(({ours}) => ours)),
    bare: spread(pairs.map(({bares}) => bares)),
    ratio: spread(pairs.map(({ours, bares}) => ours / bares)).median,
  };
}

/** Expands the same series again and again, and has the library do it alone in between. */
export function measureExpanding(turns: number): ExpandingTimes {
  return {series: count, rows: Object.entries(rules).map(([name, rule]) => measureRule(name, rule, turns))};
}

export function checkExpanding({series, rows}: ExpandingTimes): Gate {
  const worst = Math.max(...rows.map(({ratio}) => ratio));
  return {
    what: `the dates of ${series} weekly series of five years in one month`,
    found: `${worst.toFixed(2)} × ical.js alone`,
    limit: `${allowed} ×`,
    isMet: worst <= allowed,
  };
}

/** What a month takes, for readers. */
export function expandingMarkdown({series, rows}: ExpandingTimes): string {
  const of = ({median, min, max}: Spread) => `${median.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;
  return `## The dates of series in one month

From events to dates with their hours over the changes of the clock, in Node, against ical.js alone, which walks through the same rules
and keeps what lies in the month, in turns. The ratio is the middle of those of the turns.

${table(
  [`${series} weekly series`, 'dates', 'the kit', 'ical.js alone', 'ratio'],
  rows.map(({name, dates, ours, bare: library, ratio}) => [name, `${dates}`, of(ours), of(library), ratio.toFixed(2)]),
)}`;
}
