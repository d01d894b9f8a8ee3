import {conversationKind, type ConversationCard} from '../../vocab/kinds/conversation/conversation.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Resources} from '../documents/resources.js';
import {findCoopLists, nameCoopLists, readCoopList, type CoopList, type NamedList} from '../lists/coop-lists.js';
import {conversationsKind} from '../lists/conversations-kind.js';
import {ListRoll} from '../lists/list-roll.js';
import {readList} from '../lists/recognise.js';
import {ThingList} from '../lists/thing-list.js';
import type {Roll} from '../members/roll.js';
import {success, type Problem, type Result} from '../problem.js';
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

/** What the lists of a coop say of conversations. */
export interface ConversationsFound {
  readonly lists: readonly CoopList[];
  readonly cards: readonly FoundCard[];
  /** The lists as they were read, for a moderator's page to keep. */
  readonly things: ReadonlyArray<ThingList<ConversationCard>>;
  /** Why a list could not be read that is for this reader. */
  readonly problem?: Problem | undefined;
}

/** All conversations that the lists of a coop name and the reader may read about. */
export async function findConversationCards(asked: ConversationsAsked): Promise<Result<readonly FoundCard[]>> {
  const found = await findConversations(asked);
  return found.ok ? success(found.value.cards) : found;
}

/** The same, with the lists themselves. */
export async function findConversations(asked: ConversationsAsked): Promise<Result<ConversationsFound>> {
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
    return {list, rows: things.state.rows, things};
  });
  const all = await Promise.all(read);
  return success({
    lists: lists.value,
    cards: believedCards(all),
    things: all.map(({things}) => things),
    problem: all.find(({things}) => things.state.problem)?.things.state.problem,
  });
}

/**
 * The conversation with this channel, if a list of the coop names it: no more lists are read than needed, the one for all members first. What was
 * announced a moment ago and is in no list yet is looked for last.
 */
export async function findConversation(
  asked: ConversationsAsked,
  isMeant: (channel: string) => boolean,
): Promise<FoundCard | undefined> {
  const {resources, coop, languages = [], isVisitor} = asked;
  const {types: classes} = conversationKind;
  const named = await nameCoopLists(resources, {coop, classes, languages, ...(isVisitor && {isVisitor})});
  if (!named.ok) return undefined;
  const readRows = async ({address, meantFor}: NamedList) => {
    const list = await readCoopList(resources, address, languages, meantFor);
    const read = list && (await readList(resources, address, conversationsKind(languages), false));
    return read?.ok ? [{list: list!, rows: read.value.rows}] : [];
  };
  for (const lists of inTurn(named.value)) {
    const cards = believedCards((await Promise.all(lists.map(readRows))).flat());
    const found = cards.find(({card}) => isMeant(card.channel));
    if (found) return found;
  }
  const all = await findConversationCards(asked);
  return all.ok ? all.value.find(({card}) => isMeant(card.channel)) : undefined;
}

/** The list for members, the one for everybody, and the others together. */
function inTurn(lists: readonly NamedList[]): ReadonlyArray<readonly NamedList[]> {
  const rank = ({meantFor}: NamedList) => ['members', 'everyone'].indexOf(meantFor?.who ?? 'unknown');
  return [0, 1, -1].map((turn) => lists.filter((list) => rank(list) === turn));
}

/** The conversations about a thing, the oldest first. Problems: also why a list cannot be read, if no other names one. */
export async function findThreads(
  asked: ConversationsAsked & {readonly about: string},
): Promise<Result<readonly FoundCard[]>> {
  const found = await findConversations(asked);
  if (!found.ok) return found;
  const {cards, problem} = found.value;
  const threads = threadsAbout(cards, asked.about);
  return problem && !threads.length ? {ok: false, problem} : success(threads);
}
