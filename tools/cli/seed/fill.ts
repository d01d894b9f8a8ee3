import {changeDocument, success, type Resources, type Result} from '../../../pods/index.js';
import {documentOf, vocabularies, type Graph, type Triple} from '../../../vocab/index.js';
import type {Progress} from '../progress.js';
import {pageTriples, profileTriples, relationTriples} from './documents.js';
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

/** Has the list lead to its pages, and completes the last page of an earlier and smaller seeding. */
export async function linkPages(
  {layout, members}: Pick<Filling, 'layout' | 'members'>,
  {resources, fetch}: {readonly resources: Resources; readonly fetch: typeof globalThis.fetch},
): Promise<Result<unknown>> {
  const add = (url: string, wanted: readonly Triple[]) =>
    changeDocument({
      resources,
      fetch,
      url,
      maxBytes: 32 << 20,
      plan: (graph) => success({deletes: [], inserts: wanted.filter((one) => isNew(graph, one))}),
    });
  const last = pagesFor(members) - 1;
  // Only the last page of what is wanted, and the last of what was there before, can lack rows.
  const before = await lastLinked(layout, resources);
  for (const number of new Set([before, last].filter((one): one is number => one !== undefined && one <= last))) {
    const rows = await pageTriples(layout, number, members);
    const page = await resources.read(layout.page(number), {fresh: true});
    if (!page.ok) return page;
    const missing = rows.filter(({subject}) => !page.value.graph.about(subject.value).length);
    const lists = rows.filter(
      ({predicate, object}) =>
        predicate.value === vocabularies.tree.member && missing.some(({subject}) => subject.value === object.value),
    );
    const completed = missing.length ? await add(layout.page(number), [...missing, ...lists]) : page;
    if (!completed.ok) return completed;
  }
  return add(documentOf(layout.list), relationTriples(layout, members));
}

function isNew(graph: Graph, statement: Triple): boolean {
  return !graph.has(statement);
}

/** The last page to which the list leads already. */
async function lastLinked(layout: SeedLayout, resources: Resources): Promise<number | undefined> {
  const root = documentOf(layout.list);
  const read = await resources.read(root, {fresh: true, maxBytes: 32 << 20});
  if (!read.ok) return undefined;
  const prefix = layout.relation(0).slice(0, -1);
  const numbers = read.value.graph
    .iris(root, vocabularies.tree.relation)
    .filter((relation) => relation.startsWith(prefix))
    .map((relation) => Number(relation.slice(prefix.length)));
  return numbers.length ? Math.max(...numbers) : undefined;
}
