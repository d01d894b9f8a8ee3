import {isWebAddress} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {vcard} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import type {Room} from './room.js';

/** WebIDs of who is in a room, as far as it names them one by one; nothing of a room for all members, or for everybody. */
export async function peopleOf(
  resources: Resources,
  {readers}: Pick<Room, 'readers'>,
  options?: ReadOptions,
): Promise<Result<readonly string[] | undefined>> {
  if (readers?.who === 'pair') return success(readers.people);
  if (readers?.who !== 'named' && readers?.who !== 'group') return success(undefined);
  const read = await resources.read(readers.group, options);
  return read.ok ? success(read.value.graph.iris(readers.group, vcard.hasMember).filter(isWebAddress)) : read;
}

export interface PeopleChange {
  readonly resources: Resources;
  /** Makes requests in the name of whoever keeps the room. */
  readonly fetch: typeof fetch;
  readonly room: Pick<Room, 'channel' | 'readers'>;
  /** WebIDs. */
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/**
 * Lets people into a room for a named few, or out of it. With the next request whoever is out can no longer read what was said, in the room or in
 * the others' spaces; what that person said stays in the room. Can be repeated.
 * @returns who is in it now. Problems: `refused` for rooms whose people are not named there, `forbidden` for anybody who does not keep it.
 */
export async function changePeople({
  resources,
  fetch,
  room,
  add = [],
  remove = [],
}: PeopleChange): Promise<Result<readonly string[]>> {
  const {readers, channel} = room;
  if (readers?.who !== 'named') return failure('refused', {url: channel, detail: 'Its people are not named there'});
  const {group} = readers;
  const membership = (person: string) => triple(group, vcard.hasMember, person);
  const changed = await changeDocument({
    resources,
    fetch,
    url: group,
    plan: (graph) =>
      success({
        deletes: remove
          .filter((person) => !add.includes(person))
          .map(membership)
          .filter((statement) => graph.has(statement)),
        inserts: [...new Set(add)].map(membership).filter((statement) => !graph.has(statement)),
      }),
  });
  return changed.ok ? success(changed.value.graph.iris(group, vcard.hasMember)) : changed;
}
