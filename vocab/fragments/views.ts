import {coopFragments} from '../rdf/fragment-vocabulary.js';
import {literal} from '../rdf/terms.js';
import {middleOf} from '../geo/middle.js';
import type {Spot} from '../geo/spot.js';
import {boxAround, quadkey} from './box.js';
import type {KeyRange} from './key-range.js';
import {onlyKey} from './key-range.js';
import {keyOf, searchKeys} from './keys.js';
import type {Plot, WeighedRow} from './lay-out.js';
import {isLeaf, partition, type Entry, type Fragment} from './partition.js';
import type {RowText} from './row-text.js';
import {slugOf} from './slug.js';
import {pointOf, type Said} from './write-page.js';

/** What a page may weigh, in signs of Turtle: some 150 to 200 members, and as many fewer as their rows are longer. */
export const mostSigns = 64_000;
/** Links from one page. */
const mostLinks = 300;

/** A row as views are made of it. */
export interface IndexRow {
  readonly text: RowText;
  readonly sortKey: string;
  readonly texts: readonly (string | undefined)[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly spot?: Spot | undefined;
  readonly dates: readonly string[];
}

type RowEntry = Entry<IndexRow>;

/** All rows under what they are sorted by. */
export function namesView(rows: readonly IndexRow[]): Plot {
  return keyedView(
    rows.map((row) => entryOf(row.sortKey, row)),
    coopFragments.sortKey,
  );
}

/** All rows under each beginning of a word by which a search finds them. */
export function wordsView(rows: readonly IndexRow[]): Plot {
  const entries = rows.flatMap((row) => searchKeys(row.texts, row.sortKey).map((key) => entryOf(key, row)));
  return keyedView(entries, coopFragments.searchKey);
}

/** Rows under the dates by which they are found: what has none is left out. */
export function datesView(rows: readonly IndexRow[]): Plot {
  const entries = rows.flatMap((row) => [...new Set(row.dates)].map((key) => entryOf(key, row)));
  return keyedView(entries, coopFragments.dateKey);
}

/** Rows under keys that are given beside them: what has no key is left out. */
export function hashesView(rows: readonly (readonly [row: IndexRow, keys: readonly string[]])[], property: string): Plot {
  return keyedView(
    rows.flatMap(([row, keys]) => [...new Set(keys)].map((key) => entryOf(key, row))),
    property,
  );
}

/** What a key adds to the text of a row, but for the key itself. */
const aroundKey = 24;

function entryOf(key: string, item: IndexRow): RowEntry {
  const {name, statements} = item.text;
  return {key, item, weight: 2 * name.length + statements.length + key.length + aroundKey};
}

function keyedView(entries: readonly RowEntry[], path: string): Plot {
  return plotOf(
    partition(entries, mostSigns),
    (range) => ({path, range}),
    (key) => [{property: path, value: literal(key)}],
  );
}

/** What a link promises of what is behind it. */
type Promise = (range: KeyRange, fragment: Fragment<IndexRow>) => Plot['link'];

/** What a row says of a key under which it stands. */
type Say = (key: string, row: IndexRow) => readonly Said[];

function plotOf(fragment: Fragment<IndexRow>, promise: Promise, say: Say): Plot {
  const {range, count} = fragment;
  const plot = {slug: slugOf(range), link: {...promise(range, fragment), count}};
  return isLeaf(fragment)
    ? {...plot, rows: rowsOn(fragment.entries, say)}
    : {...plot, parts: fragment.parts.map((part) => plotOf(part, promise, say))};
}

/** Each row once, with all keys under which it stands on the page. */
function rowsOn(entries: readonly RowEntry[], say: Say): WeighedRow[] {
  const rows = new Map<IndexRow, KeyedRow>();
  for (const {key, item, weight = 1} of entries) {
    const known = rows.get(item);
    if (known) known.keys.push(key);
    else rows.set(item, new KeyedRow(item, [key], weight, say));
  }
  return [...rows.values()];
}

/** A class, so that what some hundred thousand of them say takes no memory until it is written. */
class KeyedRow implements WeighedRow {
  constructor(
    private readonly item: IndexRow,
    readonly keys: string[],
    readonly weight: number,
    private readonly say: Say,
  ) {}

  get row(): RowText {
    return this.item.text;
  }

  get said(): readonly Said[] {
    return this.keys.flatMap((key) => this.say(key, this.item));
  }

  get count(): number {
    return this.keys.length;
  }
}

/** A longer name of a town is none, whoever wrote it. */
const longestTown = 40;

/** Rows under the squares of the map in which they are. A link tells where exactly those behind it are, and in which town most of them are. */
export function tilesView(rows: readonly IndexRow[]): Plot {
  const entries = rows.flatMap((row) => (row.spot ? [entryOf(quadkey(row.spot), row)] : []));
  const promise: Promise = (_range, fragment) => {
    const behind = rowsIn(fragment);
    const spots = behind.map(({spot}) => spot!);
    return spots.length ? {box: boxAround(spots), centre: middleOf(spots), label: usualTown(behind)} : {};
  };
  return plotOf(partition(entries, mostSigns), promise, (_key, {spot}) => [pointOf(spot!)]);
}

function rowsIn(fragment: Fragment<IndexRow>): readonly IndexRow[] {
  return isLeaf(fragment) ? fragment.entries.map(({item}) => item) : fragment.parts.flatMap(rowsIn);
}

function usualTown(rows: readonly IndexRow[]): string | undefined {
  const towns = new Map<string, number>();
  for (const {facets} of rows) {
    const town = facets.place?.[0]?.replace(/\s+/g, ' ').trim();
    if (town && town.length <= longestTown) towns.set(town, (towns.get(town) ?? 0) + 1);
  }
  return usualOf(towns);
}

/** Rows by the values that they have of a field, each value with its rows sorted. */
export function facetView(rows: readonly IndexRow[], field: string): Plot {
  const {facetKey, sortKey} = coopFragments;
  const values = new Map<string, FacetValue>();
  for (const row of rows) {
    for (const value of row.facets[field] ?? []) {
      const key = keyOf(value);
      if (!key) continue;
      const known = values.get(key) ?? {rows: new Set<IndexRow>(), spellings: new Map<string, number>()};
      values.set(key, known);
      known.rows.add(row);
      const spelling = value.replace(/\s+/g, ' ').trim();
      known.spellings.set(spelling, (known.spellings.get(spelling) ?? 0) + 1);
    }
  }
  const plots = Array.from(values, ([key, value]) => ({key, item: valuePlot(key, value)}));
  return valuesPlot(partition(plots, mostLinks));

  function valuePlot(key: string, {rows: held, spellings}: FacetValue): Plot {
    const range = onlyKey(key);
    const entries = [...held].map((row) => entryOf(row.sortKey, row));
    const value: Said = {property: facetKey, value: literal(key)};
    const plot = plotOf(
      partition(entries, mostSigns),
      (part) => ({path: sortKey, range: part}),
      (sorted) => [value, {property: sortKey, value: literal(sorted)}],
    );
    return {...plot, slug: slugOf(range), link: {path: facetKey, range, count: held.size, label: usualOf(spellings)}};
  }

  function valuesPlot(fragment: Fragment<Plot>): Plot {
    const parts = isLeaf(fragment) ? fragment.entries.map(({item}) => item) : fragment.parts.map(valuesPlot);
    const count = parts.reduce((sum, {link}) => sum + (link.count ?? 0), 0);
    return {slug: slugOf(fragment.range), link: {path: facetKey, range: fragment.range, count}, parts};
  }
}

interface FacetValue {
  readonly rows: Set<IndexRow>;
  readonly spellings: Map<string, number>;
}

/** How most write it; of several, the first in the order of signs. */
function usualOf(spellings: ReadonlyMap<string, number>): string | undefined {
  const ranked = [...spellings].sort(([one, most], [other, more]) => more - most || (one < other ? -1 : 1));
  return ranked[0]?.[0];
}
