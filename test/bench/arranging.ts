import {Arranger, type Wish} from '../../components/data/arranging/arranger.js';
import {FacetSet} from '../../components/data/arranging/facet-set.js';
import {parseSort} from '../../components/data/arranging/sort-keys.js';
import {kindFields} from '../../components/things/kind-fields.js';
import type {Row} from '../../pods/lists/row.js';
import {memberKind} from '../../vocab/kinds/member/member.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {Gate} from './gates.js';
import {makePeople} from './people.js';
import {percentile} from './statistics.js';
import {table} from './tables.js';

/** What one letter that is typed costs, in milliseconds. */
export interface ArrangingTimes {
  readonly items: number;
  readonly keys: number;
  readonly p50: number;
  readonly p95: number;
  readonly bareP50: number;
  readonly bareP95: number;
  /** The first time, when nothing is worked out yet. */
  readonly first: number;
}

/** So many times what a bare filter and `Array.sort` take, a letter may take. */
const allowed = 3;

const names = ['name', 'role', 'place', 'skills'] as const;
const kind: Kind = {
  shape: '',
  descriptor: memberKind,
  label: {},
  fields: names.map((name) => ({name, label: {}, widget: 'text'})),
  shapes: {shapes: {}},
};
const words = {language: 'fr', yes: 'oui', no: 'non', undescribed: '', showAll: String};

/** What somebody types who looks for a welder, takes it back and looks for a name. */
const typed = ['soudure', 'élodie m', 'men'];
const queries = typed.flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)));

interface Plain {
  readonly name: string;
  readonly text: string;
}

function rowsOf(count: number): Row<Thing>[] {
  return makePeople(count).map(({webId, name, role, place, skills}) => ({
    source: webId,
    status: 'ready',
    label: name,
    thing: {iri: webId, values: {name: [name], role: [role], place: [place], skills}, parts: {}, issues: []},
  }));
}

/** What every page could do with the same data: no accents folded, no words, no language, no counts. */
function bare(things: readonly Plain[], query: string): number {
  const found = things.filter(({text}) => text.toLowerCase().includes(query));
  found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return found.length;
}

interface Arranging {
  readonly arranger: Arranger<Thing>;
  readonly facets: FacetSet<Thing>;
}

/** All that a page with two facets, one of them chosen, works out for a letter. */
function whole({arranger, facets}: Arranging, rows: readonly Row<Thing>[], wish: Wish<Thing>): number {
  const {found} = arranger.arrange(rows, wish, facets);
  return found.length + facets.values('place', 'valence').values.length + facets.values('skills').values.length;
}

function time(work: () => number): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Types the same letters again and again, and has the bare page do the same in between. */
export function measureArranging(items: number, turns: number): ArrangingTimes {
  const rows = rowsOf(items);
  const things = rows.map(({thing}) => ({
    name: thing!.values['name']![0]!,
    text: Object.values(thing!.values).flat().join(' '),
  }));
  const fields = kindFields(kind, words, ['fr']);
  const arranging = {arranger: new Arranger(fields, 'fr'), facets: new FacetSet(fields, 'fr')};
  const wish: Wish<Thing> = {conditions: [], sort: parseSort('name'), query: '', choices: new Map([['place', 'valence']])};
  const first = time(() => whole(arranging, rows, wish));
  const pairs: {readonly ours: number; readonly bares: number}[] = [];
  for (let turn = -1; turn < turns; turn++) {
    for (const query of queries) {
      const bares = time(() => bare(things, query));
      const ours = time(() => whole(arranging, rows, {...wish, query}));
      // The first turn warms both up.
      if (turn >= 0) pairs.push({ours, bares});
    }
  }
  return {items, keys: pairs.length, first, ...summarise(pairs)};
}

function summarise(pairs: readonly {readonly ours: number; readonly bares: number}[]) {
  const ours = pairs.map((pair) => pair.ours);
  const bares = pairs.map((pair) => pair.bares);
  return {
    p50: percentile(ours, 50),
    p95: percentile(ours, 95),
    bareP50: percentile(bares, 50),
    bareP95: percentile(bares, 95),
  };
}

/** The limit holds for the middle and for what is slow: both against the bare page's own. */
export function checkArranging({items, p50, p95, bareP50, bareP95}: ArrangingTimes): Gate {
  const [middle, slow] = [p50 / bareP50, p95 / bareP95];
  return {
    what: `searching, narrowing, sorting and counting ${items.toLocaleString('en')} items, for each letter`,
    found: `p50 ${middle.toFixed(2)} ×, p95 ${slow.toFixed(2)} × a bare filter and sort`,
    limit: `${allowed} ×`,
    isMet: Math.max(middle, slow) <= allowed,
  };
}

/** What a letter takes, as a table for readers. */
export function arrangingTable({items, keys, p50, p95, bareP50, bareP95, first}: ArrangingTimes): string {
  const of = (time: number) => `${time.toFixed(1)} ms`;
  return table(
    [`${items.toLocaleString('en')} items, ${keys} letters`, 'p50', 'p95'],
    [
      ['the kit', of(p50), of(p95)],
      ['bare filter and sort', of(bareP50), of(bareP95)],
      ['ratio', (p50 / bareP50).toFixed(2), (p95 / bareP95).toFixed(2)],
      ['the kit, the first time', of(first), ''],
    ],
  );
}
