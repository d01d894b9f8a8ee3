import {triple} from '../../vocab/rdf/terms.js';
import {tree} from '../../vocab/rdf/vocabularies.js';
import {Resources} from '../documents/resources.js';
import {createList} from '../lists/create-list.js';
import {success, type Result} from '../problem.js';
import type {CoopLayout} from './layout.js';
import {findMembersGroup} from './members-group.js';
import {noteList} from './note-list.js';

export interface NewThingList {
  /** Makes requests in the name of the owner of the coop's storage. */
  readonly fetch: typeof fetch;
  readonly owner: string;
  readonly layout: Pick<CoopLayout, 'coop' | 'membership' | 'moderators' | 'typeIndex'>;
  /** Where the list is to lie: a container in the coop's storage, ending in a slash. */
  readonly container: string;
  /** Classes of the things, under which others find the list. */
  readonly types: readonly string[];
  /** Address of the shape that says what the things are like; pages that know nothing of this kind read it. */
  readonly shape?: string;
  readonly readers: 'public' | 'members';
}

/**
 * Gives a coop a list of a kind of thing that its members write, and notes it in the coop's index of types. What is there already stays
 * as it is.
 * @returns the address of the list.
 */
export async function addThingList(options: NewThingList): Promise<Result<string>> {
  const {fetch, owner, layout, container, shape, readers} = options;
  const resources = new Resources({fetch});
  const members = await findMembersGroup(resources, layout);
  if (!members.ok) return members;
  const list = `${container}index.ttl#it`;
  const made = await createList({
    fetch,
    owner,
    list,
    announcements: `${container}new.ttl`,
    moderators: layout.moderators,
    members: members.value,
    readers,
    statements: shape ? [triple(list, tree.shape, shape)] : [],
  });
  if (!made.ok) return made;
  const noted = await noteList({resources, fetch, typeIndex: layout.typeIndex, types: options.types, list});
  return noted.ok ? success(list) : noted;
}
