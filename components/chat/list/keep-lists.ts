import type {ConversationsFound} from '../../../pods/chat/find-threads.js';
import {conversationKind} from '../../../vocab/kinds/conversation/conversation.js';
import type {Community} from '../../data/community.js';
import {keepCoopList} from '../../data/keep-coop-lists.js';
import {tidyInBackground} from '../../data/tidy-in-background.js';
import {keepRooms} from './keep-rooms.js';

/**
 * A moderator's part of keeping the coop's lists of conversations: what members have announced becomes rows, and what is gone goes; and of keeping
 * the rooms that they name.
 */
export async function keepLists(community: Community, {things, cards}: ConversationsFound): Promise<void> {
  await Promise.all(
    things.map((list) => tidyInBackground(community, list, () => Promise.resolve(keepCoopList(conversationKind)))),
  );
  await keepRooms(community, cards);
}
