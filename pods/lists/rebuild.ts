import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {containerFor} from '../homes/audiences.js';
import type {Roll} from '../members/roll.js';
import {success, type Result} from '../problem.js';
import {inParallel} from '../steps.js';
import {rowsBySource} from './owners.js';
import {listMaxBytes} from './row.js';
import {readSources, type Verdict} from './sources.js';
import type {Tidied, Tidying} from './tidying.js';
import {writeRows} from './write-rows.js';

/**
 * Writes every row of a list anew from its sources: what tidying would have made of it, whatever the list says now. A list is only a
 * copy of what lies in the homes; who is a member, with which home, is the coop's own word, and stays.
 */
export async function rebuildList(tidying: Tidying): Promise<Result<Tidied>> {
  const {resources, list, roll} = tidying;
  const read = await resources.read(list, {fresh: true, maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const listed = [...rowsBySource(read.value.graph, list).keys()];
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

/** Looks through every member's home for things of a kind. */
async function findThings({resources, shape, audience = 'public'}: Tidying, roll: Roll) {
  const sources: string[] = [];
  const unread: string[] = [];
  const places = [...roll.members].flatMap(({homes}) => homes.map((home) => containerFor(home, audience)));
  await inParallel(places, async (place) => {
    const listing = await resources.read(place, {fresh: true});
    if (listing.ok)
      sources.push(...(await thingsAt(resources, listing.value.graph.iris(place, ldp.contains), shape.kind.types)));
    // A home gets its containers when something first lies in them.
    else if (listing.problem.kind !== 'missing') unread.push(place);
  });
  return {sources, unread};
}

async function thingsAt(resources: Resources, documents: readonly string[], types: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const url of documents.filter((address) => !address.endsWith('/'))) {
    const read = await resources.read(url, {fresh: true});
    if (read.ok) found.push(...thingsIn(read.value.graph, url, types));
  }
  return found;
}

function thingsIn(graph: Graph, url: string, types: readonly string[]): string[] {
  return [...graph.subjects()].filter((subject) => documentOf(subject) === url && graph.isA(subject, ...types));
}
