import {findCoop} from '../coop/discovery.js';
import {readGroups} from '../coop/groups.js';
import type {Result} from '../problem.js';
import {inOrder} from '../steps.js';
import type {ListFounder, NewFiledList} from './add-filed-list.js';

/** What the first lists of a kind are called. Those for local groups have the group's name. */
export interface FirstListNames {
  readonly everyone: string;
  readonly members: string;
  /** Language of these, as a tag. */
  readonly language?: string;
}

/**
 * Gives a coop a list for everybody, one for members, and one for each local group. Can be repeated, for example when there is a new group.
 * @param add makes one list.
 */
export async function foundLists(
  founder: ListFounder,
  {language, everyone, members}: FirstListNames,
  add: (list: NewFiledList) => Promise<Result<string>>,
): Promise<Result<unknown>> {
  const {resources, layout} = founder;
  const coop = await findCoop(resources, layout.coop);
  const groups = coop.ok ? await readGroups(resources, coop.value) : coop;
  if (!groups.ok) return groups;
  const named = {...founder, ...(language !== undefined && {language})};
  return inOrder([
    () => add({...named, readers: {who: 'everyone'}, title: everyone}),
    () => add({...named, readers: {who: 'members'}, title: members}),
    ...groups.value.map(
      ({iri: group, name: title}) =>
        () =>
          add({...named, readers: {who: 'group', group}, title}),
    ),
  ]);
}
