import {changeDocument, listMaxBytes, success, type Resources, type Result} from '../../../pods/index.js';
import {marksOf} from '../../../pods/documents/history.js';
import {linksIn} from '../../../pods/lists/page-links.js';
import {documentOf, triple, vocabularies, type Change, type Graph, type Triple} from '../../../vocab/index.js';
import type {Progress} from '../progress.js';
import {pageTriples, profileTriples, linkTriples} from './documents.js';
import {pagesFor, type SeedLayout} from './layout.js';
import {people, personAt} from './person.js';
import type {Shelves} from './shelves.js';

/** Documents that are written at the same time: a server is not faster with more. */
const parallel = 4;

export interface Filling {
  readonly layout: SeedLayout;
  readonly members: number;
  readonly shelves: Shelves;
  readonly progress: Progress;
  readonly labels: {readonly profiles: string; readonly pages: string};
}

/** How many documents were written, and how many were there already. */
export interface Filled {
  readonly profiles: number;
  readonly pages: number;
  readonly before: number;
}

/** Makes the profiles, and then the pages of the list: whoever finds a row finds whose it is. What is there already is not made again. */
export async function fill({layout, members, shelves, progress, labels}: Filling): Promise<Result<Filled>> {
  const profiles = Array.from(people(layout.seed, members), (person) => ({
    url: layout.profile(person),
    triples: () => Promise.resolve(profileTriples(layout, personAt(layout.seed, person.index))),
  }));
  const pages = Array.from({length: pagesFor(members)}, (_, number) => ({
    url: layout.page(number),
    triples: () => pageTriples(layout, number, members),
  }));
  progress.begin(labels.profiles, profiles.length);
  const first = await putMissing(shelves, profiles, progress);
  if (!first.ok) return first;
  progress.begin(labels.pages, pages.length);
  const second = await putMissing(shelves, pages, progress);
  progress.end();
  if (!second.ok) return second;
  const written = first.value + second.value;
  return success({profiles: first.value, pages: second.value, before: profiles.length + pages.length - written});
}

interface Planned {
  readonly url: string;
  readonly triples: () => Promise<readonly Triple[]>;
}

/** @returns how many were not there. */
async function putMissing(shelves: Shelves, planned: readonly Planned[], progress: Progress): Promise<Result<number>> {
  let [done, written] = [0, 0];
  let problem: Result<number> | undefined;
  for (const [container, documents] of byContainer(planned)) {
    const inside = await shelves.inside(container);
    if (!inside.ok) return inside;
    const missing = documents.filter(({url}) => !inside.value.has(url));
    progress.update((done += documents.length - missing.length));
    const queue = missing[Symbol.iterator]();
    const worker = async () => {
      for (let next = queue.next(); !next.done && !problem; next = queue.next()) {
        const {url, triples} = next.value;
        const put = await shelves.put(url, await triples());
        if (!put.ok) problem = put;
        else written++;
        progress.update(++done);
      }
    };
    await Promise.all(Array.from({length: parallel}, worker));
    if (problem) return problem;
  }
  return success(written);
}

function byContainer(planned: readonly Planned[]): Map<string, Planned[]> {
  const containers = new Map<string, Planned[]>();
  for (const one of planned) {
    const container = new URL('.', one.url).href;
    const others = containers.get(container);
    if (others) others.push(one);
    else containers.set(container, [one]);
  }
  return containers;
}

/** Whose space is filled: its owner's. */
export interface Owner {
  readonly resources: Resources;
  readonly fetch: typeof globalThis.fetch;
}

/** Has the list lead to its pages, and completes the last page of an earlier and smaller seeding. */
export async function linkPages(
  {layout, members}: Pick<Filling, 'layout' | 'members'>,
  owner: Owner,
): Promise<Result<unknown>> {
  const root = documentOf(layout.list);
  const before = await owner.resources.read(root, {fresh: true, maxBytes: listMaxBytes});
  if (!before.ok) return before;
  const numbers = linksIn(before.value.graph, root).flatMap((page) => layout.numberOf(page) ?? []);
  const last = pagesFor(members) - 1;
  /** The last write of pages that have been completed. */
  const marks = new Map<string, string>();
  // Only the last page of what is wanted, and the last of what was there before, can lack rows.
  for (const number of new Set([Math.max(...numbers, 0), last])) {
    const completed = number > last ? success(undefined) : await completePage(layout, number, members, owner);
    if (!completed.ok) return completed;
    if (completed.value !== undefined) marks.set(layout.page(number), completed.value);
  }
  return changeDocument({
    ...owner,
    url: root,
    maxBytes: listMaxBytes,
    plan: (graph) => success(linksMissing(graph, layout, members, marks)),
  });
}

/** A page that is linked already may have been written by others since: of that, the list knows better. */
function linksMissing(graph: Graph, layout: SeedLayout, members: number, marks: ReadonlyMap<string, string>): Change {
  const {lastWrite} = vocabularies.coop;
  const linked = new Set(linksIn(graph, documentOf(layout.list)));
  const isNew = ({subject, predicate}: Triple) => predicate.value !== lastWrite || !linked.has(subject.value);
  const links = linkTriples(layout, members).filter((one) => isNew(one) && !graph.has(one));
  const stale = [...marks].flatMap(([page, mark]) =>
    graph.iris(page, lastWrite).flatMap((old) => (old === mark ? [] : [triple(page, lastWrite, old)])),
  );
  const wanted = links.map((one) => {
    const mark = one.predicate.value === lastWrite ? marks.get(one.subject.value) : undefined;
    return mark === undefined ? one : triple(one.subject.value, lastWrite, mark);
  });
  const renewed = stale.map(({subject}) => triple(subject.value, lastWrite, marks.get(subject.value)!));
  return {deletes: stale, inserts: [...wanted, ...renewed]};
}

/** @returns the page's last write, if rows had to be added. */
async function completePage(
  layout: SeedLayout,
  number: number,
  members: number,
  owner: Owner,
): Promise<Result<string | undefined>> {
  const url = layout.page(number);
  const {member} = vocabularies.tree;
  const statements = await pageTriples(layout, number, members);
  let isShort = false;
  const changed = await changeDocument({
    ...owner,
    url,
    maxBytes: listMaxBytes,
    plan: (graph) => {
      const isThere = (row: string) => graph.about(row).length > 0;
      const missing = statements.filter(({subject, predicate, object}) =>
        predicate.value === member
          ? !isThere(object.value)
          : subject.value !== url && subject.value !== layout.list && !isThere(subject.value),
      );
      isShort = missing.length > 0;
      return success({deletes: [], inserts: missing});
    },
  });
  if (!changed.ok) return changed;
  return success(isShort ? marksOf(changed.value.graph, url)[0] : undefined);
}
