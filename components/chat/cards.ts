import type {ConversationsAsked} from '../../pods/chat/find-threads.js';
import {conversationKind} from '../../vocab/kinds/conversation/conversation.js';
import {findCoopLists, type CoopList} from '../../pods/lists/coop-lists.js';
import {success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {readMembers} from '../data/members-roll.js';

/** How the conversations that a coop's lists name are asked for. Problems: why the coop cannot be read. */
export async function cardsAsked(community: Community, languages: readonly string[]): Promise<Result<ConversationsAsked>> {
  const coop = await community.coop(languages);
  if (!coop.ok) return coop;
  const isVisitor = community.session.status !== 'signed-in';
  const roll = () => readMembers(community);
  return success({resources: community.resources, coop: coop.value, roll, languages, isVisitor});
}

/** The coop's lists of conversations that whoever is signed in may read, those for everybody and for members first. */
export async function conversationLists({
  resources,
  coop,
  languages = [],
}: Pick<ConversationsAsked, 'resources' | 'coop' | 'languages'>): Promise<readonly CoopList[]> {
  const found = await findCoopLists(resources, {coop, classes: conversationKind.types, languages});
  return found.ok ? found.value : [];
}
