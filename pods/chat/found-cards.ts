import {isOwnChannel, type ConversationCard} from '../../vocab/kinds/conversation/conversation.js';
import {isInside, isWebAddress} from '../../vocab/rdf/iri.js';
import type {CoopList} from '../lists/coop-lists.js';
import type {Row} from '../lists/row.js';

/** A conversation that a list of the coop names. */
export interface FoundCard {
  readonly card: ConversationCard & {readonly channel: string};
  readonly list: CoopList;
}

/** A list with what is in it. */
export interface CardsOfList {
  readonly list: CoopList;
  readonly rows: ReadonlyArray<Pick<Row<ConversationCard>, 'thing'>>;
}

/**
 * The conversations that lists of a coop name, each channel once: those that the coop keeps itself, and those whose channel belongs to whoever has
 * written the card. Of two cards for one channel, the one in the list for more people stands.
 */
export function believedCards(lists: readonly CardsOfList[]): readonly FoundCard[] {
  const found = new Map<string, FoundCard>();
  for (const {list, rows} of lists) {
    for (const {thing: card} of rows) {
      const {channel} = card ?? {};
      if (!card || channel === undefined || found.has(channel)) continue;
      if (isKept(card, list) || isOwnChannel(card)) found.set(channel, {list, card: {...card, channel}});
    }
  }
  return [...found.values()];
}

/** Only moderators write into the folder of the coop's own cards: what they say of a room anywhere is the coop's word. */
function isKept({iri, channel}: ConversationCard, {folder}: CoopList): boolean {
  return folder !== undefined && isInside(iri, folder) && isWebAddress(channel!);
}

/** Those about a thing, the oldest first: two who begin at once make two, and both are read as one. */
export function threadsAbout(cards: readonly FoundCard[], about: string): readonly FoundCard[] {
  return cards
    .filter(({card}) => card.about === about)
    .sort((a, b) => (a.card.created ?? 0) - (b.card.created ?? 0) || (a.card.channel < b.card.channel ? -1 : 1));
}
