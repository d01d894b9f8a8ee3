import {documentOf} from '../../../vocab/rdf/iri.js';
import {literal, namedNode, triple, type Triple} from '../../../vocab/rdf/terms.js';
import {as, dct, rdf, schema, tree, xsd} from '../../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {pageList, readRoll, Resources, rowIri, tidyList} from '../../../pods/index.js';
import {inParallel} from '../../../pods/in-parallel.js';
import {createRecipeList, recipeRows, recipeType} from '../../support/recipes.js';
import {unwrap, type PodCoop} from '../pod-coop.js';

/** Announcements of things in a long list that have changed, turned into rows; in one document, then on pages. */
export interface LongTidying {
  readonly rows: number;
  readonly announced: number;
  /** In milliseconds, with the requests that were made. */
  readonly inOne: Timed;
  readonly onPages: Timed;
  readonly pages: number;
}

export interface Timed {
  readonly time: number;
  readonly requests: number;
}

interface Desk extends PodCoop {
  readonly list: string;
  readonly announcements: string;
  readonly sources: readonly string[];
}

/** Every fifth of the things of a list is announced as changed: with the sources read, all over the list. */
const every = 5;

/** @param rows how many the list has: five times as many as are announced. */
export async function measureLongTidying(coop: PodCoop, rows: number): Promise<LongTidying> {
  const desk = await fillList(coop, rows);
  const inOne = await tidyChanged(desk, 'once');
  const {session} = desk.owner;
  const {pages} = unwrap(await pageList({resources: desk.owner.resources, fetch: session.fetch, list: desk.list}));
  const onPages = await tidyChanged(desk, 'twice');
  return {rows, announced: Math.ceil(rows / every), inOne, onPages, pages};
}

async function put({owner}: PodCoop, url: string, triples: Iterable<Triple>): Promise<void> {
  const headers = {'content-type': 'text/turtle'};
  const response = await owner.session.fetch(documentOf(url), {method: 'PUT', headers, body: writeTurtle(triples)});
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
}

/** Puts the rows into the list at once: one write each would take the server minutes. */
async function fillList(coop: PodCoop, count: number): Promise<Desk> {
  const {owner, layout, home} = coop;
  const {fetch, webId} = owner.session;
  const places = await createRecipeList({fetch, storage: owner.storage, owner: webId}, layout);
  const sources = Array.from({length: count}, (_, index) => `${home}public/many${index}.ttl#it`);
  const rows = await Promise.all(sources.map((source, index) => rowOf(places.list, source, webId, index)));
  const {graph} = unwrap(await owner.resources.read(places.list, {fresh: true}));
  await put(coop, places.list, [...graph, ...rows.flat()]);
  return {...coop, ...places, sources};
}

async function rowOf(list: string, source: string, creator: string, index: number): Promise<Triple[]> {
  const row = await rowIri(list, source);
  const time = (minute: number) => literal(new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(), namedNode(xsd.dateTime));
  return [
    triple(list, tree.member, row),
    triple(row, rdf.type, recipeType),
    triple(row, dct.isVersionOf, source),
    triple(row, dct.creator, creator),
    triple(row, dct.issued, time(index)),
    triple(row, dct.modified, time(index)),
    triple(row, schema.name, literal(`Recipe ${index}`)),
  ];
}

async function tidyChanged(desk: Desk, name: string): Promise<Timed> {
  const {owner, layout, announcements, list, sources} = desk;
  const {session} = owner;
  const changed = sources.filter((_, index) => index % every === 0);
  await inParallel(changed, (source) =>
    put(desk, source, [
      triple(source, rdf.type, recipeType),
      triple(source, schema.name, literal(`${source.slice(-12)}, ${name}`)),
    ]),
  );
  await put(
    desk,
    announcements,
    changed.map((source, index) => triple(`${announcements}#a${index}`, as.object, source)),
  );
  let requests = 0;
  const counting: typeof fetch = (input, init) => {
    requests++;
    return session.fetch(input, init);
  };
  const resources = new Resources({
    fetch: counting,
    session: () => ({...session, fetch: counting}),
    mayAuthenticate: () => true,
  });
  const start = performance.now();
  const roll = unwrap(await readRoll(resources, layout.membersList, {fresh: true}));
  let rows = 0;
  // One tidying opens so many sources at most: a flood takes several.
  for (let round = 0; rows < changed.length && round < 5; round++)
    rows += unwrap(await tidyList({resources, fetch: counting, list, shape: recipeRows, now: new Date(), roll})).rows;
  const time = performance.now() - start;
  if (rows !== changed.length) throw new Error(`${rows} of ${changed.length} changed things are in the list.`);
  return {time, requests};
}
