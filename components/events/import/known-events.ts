import {identifierOf} from '../../../vocab/formats/icalendar/uid.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {ldp} from '../../../vocab/rdf/vocabularies.js';
import {containerFor} from '../../../pods/homes/places.js';
import {eventsKind} from '../../../pods/lists/events-kind.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {success, type Result} from '../../../pods/problem.js';
import {nameFrom} from '../../../pods/name-from.js';
import {contributionAddress} from '../../../pods/things/address.js';
import type {Community} from '../../data/community.js';
import {readMembers} from '../../data/members-roll.js';

/** Audiences for whom events can lie in a home. */
const audiences = ['public', 'members'] as const;

/** A listing of some ten thousand documents. */
const listingMaxBytes = 4 << 20;

/** Where to look for events that are there already. */
export interface Surroundings {
  readonly community: Community;
  /** The home of whoever takes the file over. */
  readonly home: string;
  /** Address of the calendar. */
  readonly list: string;
  readonly languages: readonly string[];
}

/**
 * Last part of the address of an event that came with an identifier: always the same in one home, so that whoever takes a file over twice
 * writes nothing twice. Only who knows the home can tell it.
 */
export function nameOfImported(home: string, uid: string): Promise<string> {
  return nameFrom(`${home} ${uid}`);
}

/** Finds out which events are there already: in the coop's calendar by their identifier, in the own home by their address. */
export async function findKnownEvents(around: Surroundings): Promise<Result<(uid: string) => Promise<boolean>>> {
  const [listed, written] = await Promise.all([readListed(around), readWritten(around)]);
  if (!listed.ok) return listed;
  if (!written.ok) return written;
  const documents = new Set([...listed.value.documents, ...written.value]);
  return success(async (uid) => {
    if (listed.value.uids.has(uid)) return true;
    const name = await nameOfImported(around.home, uid);
    return audiences.some((audience) => documents.has(documentOf(contributionAddress(around.home, audience, name))));
  });
}

/** What the calendar shows; what waits to be sent is among it. */
async function readListed({community, list: address, languages}: Surroundings) {
  const list = new ThingList(community.resources, address, eventsKind(languages), () => readMembers(community));
  await list.load(true);
  const {status, problem, rows} = list.state;
  if (status === 'error' && problem) return {ok: false, problem} as const;
  const uids = rows.map(({source: iri, thing}) => identifierOf({uid: thing?.uid, iri}));
  return success({uids: new Set(uids), documents: rows.map(({source}) => documentOf(source))});
}

/** The documents in the own home, also those of which the calendar was not told. */
async function readWritten({community: {resources}, home}: Surroundings): Promise<Result<readonly string[]>> {
  const documents: string[] = [];
  for (const audience of audiences) {
    const container = containerFor(home, audience);
    const listing = await resources.read(container, {fresh: true, maxBytes: listingMaxBytes});
    if (listing.ok) documents.push(...listing.value.graph.iris(container, ldp.contains));
    // A home gets its containers when something first lies in them.
    else if (listing.problem.kind !== 'missing') return listing;
  }
  return success(documents);
}
