import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import {containerFor} from '../homes/places.js';
import {joiningDocument} from '../joining/word.js';
import type {Roll} from '../members/roll.js';
import {success, type Result} from '../problem.js';
import {inParallel} from '../in-parallel.js';
import {Patience} from '../patience.js';
import {readSources, type Verdict} from './sources.js';
import type {Tidied, Tidying} from './tidying.js';
import {readWholeList} from './whole-list.js';
import {writeRows} from './write-rows.js';

/** Documents of one container that are looked through at most; a list that goes on keeps the rows that it has. */
const mostDocuments = 1_000;

/**
 * Writes every row of a list anew from its sources: what tidying would have made of it, whatever the list says now. A list is only a
 * copy of what lies in the homes; who is a member, with which home, is the coop's own word, and stays.
 */
export async function rebuildList(tidying: Tidying): Promise<Result<Tidied>> {
  const {resources, list, roll} = tidying;
  const whole = await readWholeList(resources, list, {fresh: true});
  if (!whole.ok) return whole;
  const listed = [...whole.value.rows.sources()];
  const found = roll ? await findThings(tidying, roll) : {sources: [], unread: []};
  const verdicts = await readSources(tidying, new Set([...listed, ...found.sources]));
  for (const source of listed) {
    // Of a home that could not be listed nothing is known, so that nothing of it is taken away.
    if (found.unread.some((place) => isInside(source, place))) verdicts.set(source, 'unread');
  }
  const written = await writeRows(tidying, verdicts);
  const unread = [...verdicts.values()].filter((verdict: Verdict) => verdict === 'unread').length;
  return written.ok ? success({rows: written.value, announcements: 0, unread}) : written;
}

/** Things in the homes, and the places of which not everything could be found out. */
interface Found {
  readonly sources: string[];
  readonly unread: string[];
}

/** A part of a member's home. */
interface Place {
  readonly webId: string;
  readonly home: string;
  readonly url: string;
}

/** Looks through every member's home for things of a kind. */
async function findThings(tidying: Tidying, roll: Roll): Promise<Found> {
  const {audience = 'public'} = tidying;
  const found: Found = {sources: [], unread: []};
  const places = [...roll.members].flatMap(({webId, homes}) =>
    homes.map((home) => ({webId, home, url: containerFor(home, audience)})),
  );
  const {folder} = tidying;
  const kept = folder === undefined ? [] : [{webId: roll.authorOf(`${folder}x`)!, home: folder, url: folder}];
  await inParallel([...kept, ...places], (place) => searchPlace(tidying, roll, place, found));
  return found;
}

async function searchPlace({resources, shape}: Tidying, roll: Roll, {webId, home, url}: Place, found: Found): Promise<void> {
  const listing = await resources.read(url, {fresh: true});
  if (!listing.ok) {
    // A home gets its containers when something first lies in them.
    if (listing.problem.kind !== 'missing') found.unread.push(url);
    return;
  }
  const contained = listing.value.graph
    .iris(url, ldp.contains)
    .filter((inside) => !inside.endsWith('/') && inside !== joiningDocument(home));
  // A member's own server may list anything: what lies elsewhere is not even opened.
  const documents = contained.filter((document) => isInside(document, url) && roll.authorOf(document) === webId);
  const patience = new Patience();
  for (const document of documents.slice(0, mostDocuments)) {
    if (patience.isOver(webId)) break;
    const read = await resources.read(document, {fresh: true, asStored: true});
    if (read.ok) found.sources.push(...thingsIn(read.value.graph, document, shape.kind.types));
    else patience.note(webId, read.problem);
  }
  if (documents.length > mostDocuments || patience.isOver(webId)) found.unread.push(url);
}

function thingsIn(graph: Graph, url: string, types: readonly string[]): string[] {
  return [...graph.subjects()].filter((subject) => documentOf(subject) === url && graph.isA(subject, ...types));
}
