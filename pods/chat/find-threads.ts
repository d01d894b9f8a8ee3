import {conversationKind} from '../../vocab/kinds/conversation/conversation.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Resources} from '../documents/resources.js';
import {findCoopLists} from '../lists/coop-lists.js';
import {conversationsKind} from '../lists/conversations-kind.js';
import {ListRoll} from '../lists/list-roll.js';
import {ThingList} from '../lists/thing-list.js';
import type {Roll} from '../members/roll.js';
import {success, type Result} from '../problem.js';
import {believedCards, threadsAbout, type FoundCard} from './found-cards.js';

export interface ConversationsAsked {
  readonly resources: Resources;
  readonly coop: Pick<Coop, 'iri' | 'typeIndex'>;
  /** Who is a member, and which home is whose: asked for if somebody has just begun something. */
  readonly roll: () => Promise<Result<Roll>>;
  readonly languages?: readonly string[];
  /** Whether nobody is signed in. */
  readonly isVisitor?: boolean;
}

/** All conversations that the lists of a coop name and the reader may read about. */
export async function findConversationCards(asked: ConversationsAsked): Promise<Result<readonly FoundCard[]>> {
  const {resources, coop, roll, languages = [], isVisitor} = asked;
  const {types: classes} = conversationKind;
  const lists = await findCoopLists(resources, {coop, classes, languages, ...(isVisitor && {isVisitor})});
  if (!lists.ok) return lists;
  const kind = conversationsKind(languages);
  const read = lists.value.map(async (list) => {
    const listRoll = async () => {
      const known = await roll();
      return known.ok ? success(new ListRoll(known.value, list, coop.iri)) : known;
    };
    const things = new ThingList(resources, list.address, kind, listRoll);
    await things.load();
    return {list, rows: things.state.rows};
  });
  return success(believedCards(await Promise.all(read)));
}

/** The conversations about a thing, the oldest first. */
export async function findThreads(
  asked: ConversationsAsked & {readonly about: string},
): Promise<Result<readonly FoundCard[]>> {
  const cards = await findConversationCards(asked);
  return cards.ok ? success(threadsAbout(cards.value, asked.about)) : cards;
}
