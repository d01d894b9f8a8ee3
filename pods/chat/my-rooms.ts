import type {FoundCard} from './found-cards.js';
import type {ReceivedInvitation} from './invite.js';
import type {MyChat, MyChats} from './my-chats.js';

/** A conversation that somebody may have a look at, with why it is known. */
export interface MyRoom {
  readonly channel: string;
  readonly title?: string | undefined;
  /** What the person notes of it. */
  readonly noted?: MyChat | undefined;
  /** Where the coop's lists name it. */
  readonly card?: FoundCard | undefined;
  /** The invitation to it that waits for an answer. */
  readonly invitation?: ReceivedInvitation | undefined;
}

/**
 * All conversations of a person, each once: those that the person has noted, those to which somebody has invited, and those that the coop's
 * lists name. What the person has left or declined is not among them, nor an invitation by somebody who is ignored.
 */
export function findMyRooms(
  mine: MyChats,
  invitations: readonly ReceivedInvitation[],
  cards: readonly FoundCard[],
): readonly MyRoom[] {
  const asked = invitations.filter(
    ({channel, from}) =>
      mine.chats.get(channel)?.standing === undefined && (from === undefined || !mine.ignored.includes(from)),
  );
  const invitationTo = new Map(asked.map((invitation) => [invitation.channel, invitation]));
  const cardOf = new Map(cards.map((found) => [found.card.channel, found]));
  const channels = new Set([...mine.chats.keys(), ...invitationTo.keys(), ...cardOf.keys()]);
  return [...channels].flatMap((channel) => {
    const noted = mine.chats.get(channel);
    if (noted?.standing === 'left' || noted?.standing === 'declined') return [];
    const card = cardOf.get(channel);
    return [{channel, title: card?.card.title ?? noted?.title, noted, card, invitation: invitationTo.get(channel)}];
  });
}
