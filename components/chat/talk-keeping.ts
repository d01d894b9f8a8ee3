import type {Conversation} from '../../pods/chat/conversation.js';
import type {Room} from '../../pods/chat/room.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {coopGround} from './coop-ground.js';
import type {TalkAsked} from './talk-asked.js';

/** Conversations on screen, each with its room at the same place in `asked.rooms`. */
interface Shown {
  readonly asked: TalkAsked;
  readonly conversations: readonly Conversation[];
  readonly homesOf: (webId: string) => readonly string[];
  /** Whether they still are. */
  readonly isStill: () => boolean;
  /** Takes what ends the keeping. */
  readonly keepUndo: (undo: () => void) => void;
}

/** Whoever may be its keeper looks after each room, once it is shown. */
export function keepShown({asked, conversations, homesOf, isStill, keepUndo}: Shown): void {
  const {community, rooms, webId} = asked;
  const isOfCoop = ({channel}: Room) => community.src !== null && isInside(channel, coopGround(community.src));
  const mayBeKept = rooms.map((room) => webId !== undefined && (room.author === webId || isOfCoop(room)));
  if (!mayBeKept.includes(true)) return;
  import('./keeping.js')
    .then(({keepInPassing}) => {
      conversations.forEach((conversation, at) => {
        const room = rooms[at];
        if (room && isStill() && mayBeKept[at]) keepUndo(keepInPassing({community, room, conversation, homesOf}));
      });
    })
    .catch(() => undefined);
}
