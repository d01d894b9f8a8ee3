import {conversationKind} from '../../vocab/kinds/conversation/conversation.js';
import {addFiledList, type ListFounder, type NewFiledList} from '../lists/add-filed-list.js';
import {foundLists, type FirstListNames} from '../lists/found-lists.js';
import type {Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {prepareRooms} from './open-room.js';

/**
 * Gives a coop a list of conversations for one circle of readers. Their cards lie in the homes of those who began them; those of the coop's own
 * rooms in a folder beside the list. Can be repeated. @returns its address.
 */
export function addConversations(options: NewFiledList): Promise<Result<string>> {
  return addFiledList('conversations', conversationKind.types, {...options, isKept: true});
}

/**
 * Gives a coop the lists of conversations that it begins with: for everybody, for members, and for each local group; and the place for rooms of its
 * own, which moderators open. Can be repeated, for example when there is a new local group.
 */
export function foundConversations(founder: ListFounder, names: FirstListNames): Promise<Result<unknown>> {
  const {fetch, owner, layout} = founder;
  const storage = coopStorage(layout.official);
  return inOrder([
    () => prepareRooms(fetch, {storage, owner, keepers: layout.moderators}),
    () => foundLists(founder, names, addConversations),
  ]);
}

/** The storage whose part for what the coop itself says this is. */
export function coopStorage(official: string): string {
  return new URL('..', official).href;
}
