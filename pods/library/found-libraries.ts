import {findCoop} from '../coop/discovery.js';
import {readGroups} from '../coop/groups.js';
import type {Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {addLibrary, addPersonalLibraries, type LibraryFounder} from './create-library.js';

/** What the libraries of a coop are called. Those for local groups have the group's name. */
export interface LibraryNames {
  readonly everyone: string;
  readonly members: string;
  /** Language of these, as a tag. */
  readonly language?: string;
}

/**
 * Gives a coop the libraries that it begins with: what everybody can read, which the coop keeps itself; what members write for members, and for each
 * local group; and the place for personal folders. Can be repeated, for example when there is a new local group.
 */
export async function foundLibraries(founder: LibraryFounder, names: LibraryNames): Promise<Result<unknown>> {
  const {resources, layout} = founder;
  const {language, everyone, members} = names;
  const coop = await findCoop(resources, layout.coop);
  const groups = coop.ok ? await readGroups(resources, coop.value) : coop;
  if (!groups.ok) return groups;
  const named = {...founder, ...(language !== undefined && {language})};
  return inOrder([
    () => addLibrary({...named, readers: {who: 'everyone'}, title: everyone, isKept: true}),
    () => addLibrary({...named, readers: {who: 'members'}, title: members}),
    ...groups.value.map(
      ({iri: group, name: title}) =>
        () =>
          addLibrary({...named, readers: {who: 'group', group}, title}),
    ),
    () => addPersonalLibraries(founder),
  ]);
}
