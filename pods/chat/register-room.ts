import {meetingChat} from '../../vocab/rdf/chat-vocabulary.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf, isInside, isWebAddress} from '../../vocab/rdf/iri.js';
import {triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf, solid} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import {ensurePrivateTypeIndex} from '../members/private-type-index.js';
import {ensureTypeIndex, type TypeIndexOptions} from '../members/type-index.js';
import {nameFrom} from '../name-from.js';
import {failure, success, type Result} from '../problem.js';
import type {RoomReaders} from './room.js';

/** A room, as far as an index of types has to do with it. */
interface Registered {
  readonly channel: string;
  readonly readers?: {readonly who: RoomReaders['who']} | undefined;
}

/**
 * Notes a room of the coop's own in the coop's index of types, as SolidOS notes conversations, so that other apps find it without being told; for
 * moderators. The index is open to the world, and gives the room's address alone. Once, however often it is asked.
 */
export async function registerWithCoop(
  {resources, fetch, coop}: Pick<TypeIndexOptions, 'resources' | 'fetch'> & {readonly coop: string},
  room: Registered,
): Promise<Result<unknown>> {
  const us = await resources.read(coop);
  if (!us.ok) return us;
  const index = us.value.graph.iri(coop, solid.publicTypeIndex);
  if (index === undefined || !isWebAddress(index)) return failure('missing', {url: coop, detail: 'No index of types'});
  return enter({resources, fetch}, index, room);
}

/**
 * Notes a room in a person's own indexes of types: one for everybody that the person has opened in the public one, any other in the one for the own
 * eyes. For a room that the person has opened, or has come into. Once, however often it is asked.
 */
export async function registerWithPerson(options: TypeIndexOptions, room: Registered): Promise<Result<unknown>> {
  const isPublic = room.readers?.who === 'everyone' && isInside(room.channel, options.storage);
  const index = await (isPublic ? ensureTypeIndex(options) : ensurePrivateTypeIndex(options));
  return index.ok ? enter(options, index.value, room) : index;
}

type Writer = Pick<TypeIndexOptions, 'resources' | 'fetch'>;

/** The note is named by the room itself: two devices then write one. One that another app has written is enough. */
async function enter({resources, fetch}: Writer, index: string, {channel}: Registered): Promise<Result<unknown>> {
  const url = documentOf(index);
  const entry = `${url}#chat-${await nameFrom(channel)}`;
  const wanted: readonly Triple[] = [
    triple(entry, rdf.type, solid.TypeRegistration),
    triple(entry, solid.forClass, meetingChat.LongChat),
    triple(entry, solid.instance, channel),
  ];
  const plan = (graph: Graph) => {
    const isThere = [...graph.subjects()].some((one) => one !== entry && isRegistration(graph, one, channel));
    return success({deletes: [], inserts: isThere ? [] : wanted.filter((statement) => !graph.has(statement))});
  };
  return changeDocument({resources, fetch, url, plan});
}

function isRegistration(graph: Graph, subject: string, channel: string): boolean {
  return (
    graph.iris(subject, solid.instance).includes(channel) &&
    graph.iris(subject, solid.forClass).includes(meetingChat.LongChat)
  );
}

/** Takes a room that a person has left out of the index for the own eyes, whoever has noted it there. */
export async function forgetWithPerson(options: TypeIndexOptions, {channel}: Registered): Promise<Result<unknown>> {
  const index = await ensurePrivateTypeIndex(options);
  if (!index.ok) return index;
  const {resources, fetch} = options;
  const plan = (graph: Graph) => {
    const entries = [...graph.subjects()].filter((subject) => isRegistration(graph, subject, channel));
    return success({deletes: entries.flatMap((entry) => graph.about(entry)), inserts: []});
  };
  return changeDocument({resources, fetch, url: documentOf(index.value), plan});
}
