import type {ConversationsFound} from '../../../pods/chat/find-threads.js';
import {conversationKind} from '../../../vocab/kinds/conversation/conversation.js';
import type {Community} from '../../data/community.js';
import {keepCoopList} from '../../data/keep-coop-lists.js';
import {tidyInBackground} from '../../data/tidy-in-background.js';

/** A moderator's part of keeping the coop's lists of conversations: what members have announced becomes rows, and what is gone goes. */
export async function keepLists(community: Community, {things}: ConversationsFound): Promise<void> {
  await Promise.all(
    things.map((list) => tidyInBackground(community, list, () => Promise.resolve(keepCoopList(conversationKind)))),
  );
}
