import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, rdf} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {ensureAudience} from '../homes/audiences.js';
import {containerFor} from '../homes/places.js';
import {failure, success, type Result} from '../problem.js';
import {changePeople, peopleOf} from './people.js';
import type {Room} from './room.js';
import {circleOf, spokenPlaceOf} from './spoken-place.js';

/** What somebody's own space says of a room for two, or for a named few: that the invitation is taken, or that the person has left. */
export type RoomStanding = 'accepted' | 'left';

const classOf = {accepted: as.Accept, left: as.Leave} as const;

/** Where in a home it says so: where the people of that room can read it, and nobody else. */
async function standingIn(home: string, channel: string): Promise<string> {
  return `${containerFor(home, await circleOf(channel))}about.ttl#it`;
}

/** What the owner of a home says of a room; nothing if that is nothing, or not for this reader. */
export async function readStanding(
  resources: Resources,
  home: string,
  channel: string,
  options?: ReadOptions,
): Promise<Result<RoomStanding | undefined>> {
  const iri = await standingIn(home, channel);
  const read = await resources.read(iri, options);
  if (read.ok) return success(standingOf(read.value.graph, iri, channel));
  return ['missing', 'forbidden', 'signed-out'].includes(read.problem.kind) ? success(undefined) : read;
}

function standingOf(graph: Graph, iri: string, channel: string): RoomStanding | undefined {
  if (!graph.iris(iri, as.object).includes(channel)) return undefined;
  return graph.isA(iri, as.Leave) ? 'left' : graph.isA(iri, as.Accept) ? 'accepted' : undefined;
}

export interface OwnStanding {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  readonly home: string;
  readonly room: Pick<Room, 'channel' | 'readers'>;
}

/** Says it, in place of what was said before. Can be repeated. Problems: `refused` for a room that is not for two or a named few. */
export async function writeStanding(own: OwnStanding, standing: RoomStanding): Promise<Result<void>> {
  const {resources, fetch, webId, home, room} = own;
  const place = await spokenPlaceOf(room, {webId});
  // Anywhere else there are no rules yet, or others' ones.
  if (place.audience === 'private' || !place.isConfidential) return failure('refused', {url: room.channel});
  const ready = await ensureAudience({...own, ...place});
  if (!ready.ok) return ready;
  const iri = await standingIn(home, room.channel);
  const wanted = [
    triple(iri, rdf.type, classOf[standing]),
    triple(iri, as.actor, webId),
    triple(iri, as.object, room.channel),
  ];
  const changed = await changeDocument({
    resources,
    fetch,
    url: documentOf(iri),
    create: true,
    plan: (graph) => success({deletes: withdrawn(graph, iri, wanted), inserts: wanted.filter((one) => !graph.has(one))}),
  });
  return changed.ok ? success(undefined) : changed;
}

function withdrawn(graph: Graph, iri: string, wanted: readonly Triple[]): Triple[] {
  const types: readonly string[] = Object.values(classOf);
  return graph
    .about(iri)
    .filter(({predicate, object}) => predicate.value === rdf.type && types.includes(object.value))
    .filter(({object}) => !wanted.some((one) => one.object.value === object.value));
}

/**
 * Takes those out of a room for a named few who say in their own spaces that they have left; for its keeper, in passing. Only that place counts:
 * anybody could write to the keeper that somebody else leaves.
 * @param homesOf the homes of a member, as the coop's list of members says.
 * @returns who was taken out.
 */
export async function letLeave(
  {resources, fetch, room}: Pick<OwnStanding, 'resources' | 'fetch'> & {readonly room: Room},
  homesOf: (webId: string) => readonly string[],
): Promise<Result<readonly string[]>> {
  if (room.readers?.who !== 'named') return success([]);
  const people = await peopleOf(resources, room, {fresh: true});
  if (!people.ok) return people;
  const remove: string[] = [];
  for (const person of people.value ?? []) {
    for (const home of homesOf(person)) {
      const standing = await readStanding(resources, home, room.channel, {fresh: true});
      if (standing.ok && standing.value === 'left') remove.push(person);
    }
  }
  if (!remove.length) return success([]);
  const changed = await changePeople({resources, fetch, room, remove});
  return changed.ok ? success(remove) : changed;
}
