import {documentOf} from '../../../vocab/rdf/iri.js';
import {triple} from '../../../vocab/rdf/terms.js';
import {as, coop as terms} from '../../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {findCoop, announce, contribute, readRoll, Resources, tidyList} from '../../../pods/index.js';
import {announcedIn} from '../../../pods/lists/announced.js';
import type {Tidying} from '../../../pods/lists/tidying.js';
import {rowsBySource} from '../../../pods/lists/owners.js';
import {createRecipeList, recipeKind, recipeRows, recipeType} from '../../support/recipes.js';
import {createPodCoop, unwrap, type PodCoop} from '../pod-coop.js';
import {spread, type Spread} from '../statistics.js';

/** Writing one thing and telling the coop. */
export interface Contributing {
  readonly time: Spread;
  readonly requests: number;
}

/** Turning many announcements into rows while members go on announcing. */
export interface TidyingRun {
  readonly announcements: number;
  readonly meanwhile: number;
  /** Of those that were announced meanwhile: how many are in the list or still announced. */
  readonly kept: number;
  readonly time: number;
}

interface Desk extends PodCoop {
  readonly list: string;
  readonly announcements: string;
}

export async function openDesk(podsUrl: string): Promise<Desk> {
  const coop = await createPodCoop(podsUrl, 'bench-writing', []);
  const {owner, layout} = coop;
  const {fetch, webId} = owner.session;
  return {...coop, ...(await createRecipeList({fetch, storage: owner.storage, owner: webId}, layout))};
}

export async function measureContributing({owner, layout, home, list}: Desk, times: number): Promise<Contributing> {
  const {webId, fetch} = owner.session;
  let requests = 0;
  const counting: typeof fetch = (input, init) => {
    requests++;
    return fetch(input, init);
  };
  const session = {status: 'signed-in', webId, fetch: counting} as const;
  const resources = new Resources({session: () => session, mayAuthenticate: () => true, fetch: counting});
  const coop = unwrap(await findCoop(resources, layout.coop));
  const author = {resources, fetch: counting, webId, coop, home, list};
  const [durations, counts]: [number[], number[]] = [[], []];
  for (let turn = -1; turn < times; turn++) {
    requests = 0;
    const start = performance.now();
    unwrap(await contribute(author, recipeKind, {name: [`Recipe ${turn}`]}, 'public'));
    if (turn < 0) continue;
    durations.push(performance.now() - start);
    counts.push(requests);
  }
  return {time: spread(durations), requests: spread(counts).median};
}

const many = 1_000;
const meanwhile = 40;

/** Puts the things there, and announces the first ones at once: one write each would take the server minutes. */
async function announceMany({owner, home, announcements}: Desk, late: readonly string[]): Promise<void> {
  const {fetch} = owner.session;
  const put = (url: string, body: string) =>
    fetch(url, {method: 'PUT', headers: {'content-type': 'text/turtle'}, body}).then((response) => {
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    });
  const sources = Array.from({length: many}, (_, index) => `${home}public/many${index}.ttl#it`);
  for (const source of [...sources, ...late]) {
    const body = `<#it> a <${recipeType}>; <http://schema.org/name> "${source.slice(-12)}".`;
    await put(documentOf(source), body);
  }
  const entries = sources.map((source, index) => triple(`${announcements}#a${index}`, as.object, source));
  await put(announcements, writeTurtle(entries));
}

export async function measureTidying(desk: Desk): Promise<TidyingRun> {
  const {owner, layout, home, list, announcements} = desk;
  const {resources, session} = owner;
  const late = Array.from({length: meanwhile}, (_, index) => `${home}public/late${index}.ttl#it`);
  await announceMany(desk, late);
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  const start = performance.now();
  const tidying = tidyAll({resources, fetch: session.fetch, list, shape: recipeRows, now: new Date(), roll});
  await Promise.all(late.map((source) => announceOnce(desk, source)));
  await tidying;
  const time = performance.now() - start;
  const fresh = new Resources({session: () => session, mayAuthenticate: () => true});
  const left = new Set(announcedIn(unwrap(await fresh.read(announcements, {maxBytes: 1 << 25})).graph));
  const rows = rowsBySource(unwrap(await fresh.read(list, {maxBytes: 1 << 25})).graph, list);
  const inList = [...rows.keys()].filter((source) => source.includes('/many')).length;
  if (inList !== many) throw new Error(`${inList} of ${many} announced things are in the list (${terms.announcements}).`);
  return {announcements: many, meanwhile, kept: late.filter((source) => left.has(source) || rows.has(source)).length, time};
}

/** One tidying opens so many sources at most: a flood takes several. */
async function tidyAll(tidying: Tidying): Promise<void> {
  for (let round = 0; round < 5; round++) {
    const {rows, unread} = unwrap(await tidyList(tidying));
    if (!rows && !unread) return;
  }
}

/** As another member's device would: it knows nothing of what was read here, and tries again when the server is too slow. */
async function announceOnce({owner, list}: Pick<Desk, 'owner' | 'list'>, source: string, tries = 10): Promise<void> {
  const {session} = owner;
  const resources = new Resources({session: () => session, mayAuthenticate: () => true});
  const told = await announce({resources, fetch: session.fetch, list, source});
  if (!told.ok && told.problem.kind === 'too-slow' && tries > 1) return announceOnce({owner, list}, source, tries - 1);
  unwrap(told);
}
