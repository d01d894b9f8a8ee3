import {
  articlesKind,
  documentsKind,
  eventsKind,
  failure,
  findCoop,
  findCoopLists,
  findList,
  membersKind,
  placesKind,
  readCoopList,
  success,
  ThingList,
  type CoopList,
  type ListKind,
  type Resources,
  type Result,
  type Row,
} from '../../../pods/index.js';
import type {AgendaEvent, Article, LibraryItem, Member, PlaceToGo} from '../../../vocab/index.js';
import type {ListTagName} from './page-tags.js';

/** What is in the list of each tag. */
export interface ThingOf {
  'coop-directory': Member;
  'coop-events': AgendaEvent;
  'coop-library': LibraryItem;
  'coop-news': Article;
  'coop-map': PlaceToGo;
}

export const kinds: {readonly [Name in ListTagName]: (languages: readonly string[]) => ListKind<ThingOf[Name]>} = {
  'coop-directory': membersKind,
  'coop-events': eventsKind,
  'coop-library': documentsKind,
  'coop-news': articlesKind,
  'coop-map': placesKind,
};

/** Tags that show one list of the cooperative; the others show all of their kind. */
const single: readonly ListTagName[] = ['coop-directory', 'coop-events'];

/** What a tag shows, as far as its page says. */
export interface Asked<T> {
  readonly name: ListTagName;
  readonly kind: ListKind<T>;
  /** Addresses of lists that the tag names itself. */
  readonly lists?: readonly string[] | undefined;
  /** The cooperative, where it names none. */
  readonly coop?: string | undefined;
  readonly languages: readonly string[];
}

/** All that a tag shows, in no order yet. */
export interface Shown<T> {
  readonly rows: readonly (Row<T> & {readonly thing: T})[];
  /** Sources that come first. */
  readonly pinned: ReadonlySet<string>;
}

/**
 * Reads what a tag shows to a visitor. Of several lists, or of one on several pages, that do not come whole, nothing is told: a part must not be
 * taken for the whole. A thing that cannot be read costs its own row, unless no other is there.
 */
export async function readRows<T>(resources: Resources, asked: Asked<T>): Promise<Result<Shown<T>>> {
  const lists = await findLists(resources, asked);
  if (!lists.ok) return lists;
  const rows = new Map<string, Row<T>>();
  for (const {address} of lists.value) {
    const list = new ThingList(resources, address, asked.kind);
    await list.load();
    const {status, problem, rows: found} = list.state;
    if (status !== 'success' || problem) return problem ? {ok: false, problem} : failure('missing', {url: address});
    for (const row of found) if (!rows.has(row.source)) rows.set(row.source, row);
  }
  const all = [...rows.values()];
  const read = all.filter((row): row is Row<T> & {readonly thing: T} => row.thing !== undefined);
  const problem = all.find((row) => row.problem)?.problem;
  if (!read.length && problem) return {ok: false, problem};
  return success({rows: read, pinned: new Set(lists.value.flatMap(({pinned}) => pinned))});
}

type Found = Pick<CoopList, 'address' | 'pinned'>;

async function findLists<T>(
  resources: Resources,
  {name, kind: {types: classes}, lists, coop: iri, languages}: Asked<T>,
): Promise<Result<readonly Found[]>> {
  const named = (address: string): Found => ({address, pinned: []});
  if (lists) {
    if (single.includes(name)) return success(lists.map(named));
    const read = lists.map(async (list) => (await readCoopList(resources, list, languages)) ?? named(list));
    return success(await Promise.all(read));
  }
  const coop = await findCoop(resources, iri!, languages);
  if (!coop.ok) return coop;
  if (single.includes(name)) {
    const found = await findList(resources, coop.value, classes);
    return found.ok ? success([named(found.value)]) : found;
  }
  const found = await findCoopLists(resources, {coop: coop.value, classes, languages, isVisitor: true});
  if (found.ok && !found.value.length) return failure('missing', {url: iri!, detail: `No list of ${classes[0]}`});
  return found;
}
