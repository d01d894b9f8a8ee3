import {conversationKind} from '../../vocab/kinds/conversation/conversation.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {newItemIri} from '../boxes/post.js';
import {namedIn, type CoopList} from '../lists/coop-lists.js';
import {plainKind} from '../outbox/plain-kind.js';
import type {ContributeWork} from '../outbox/work.js';
import {randomName} from '../random.js';
import type {RoomInvitation} from './invite.js';
import {channelIn, roomContainer, type NewRoom, type WantedReaders} from './open-room.js';

/** Opens a conversation: the room, its card with the coop's list, and word to those who are asked. See `outbox/deeds/open-room.ts`. */
export interface OpenRoomWork {
  readonly type: 'open-room';
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  /** The person's home, for the own note; none for somebody without one. */
  readonly home?: string | undefined;
  /** The storage in which the room lies. */
  readonly storage: string;
  /** The group of members is looked up when it is sent. */
  readonly room: Omit<NewRoom, 'fetch' | 'members'>;
  /** None for what is between two, or a named few. */
  readonly card?: ContributeWork;
  readonly invitations: readonly RoomInvitation[];
}

/**
 * Days that there are before the first word is said, which waits for them. The page of whoever has opened the room prepares the others
 * (`needsDays`, `prepareDays`).
 */
const firstDays = 7;

/** A conversation that somebody wants to begin. */
export interface WantedConversation {
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  readonly webId: string;
  readonly home?: string | undefined;
  /** The person's own storage. */
  readonly storage: string;
  readonly readers: WantedReaders;
  readonly title?: string | undefined;
  readonly note?: string | undefined;
  /** The thing that it is about. */
  readonly about?: string | undefined;
  /** The coop's list that is to name it, for the same readers. */
  readonly list?: CoopList | undefined;
  /** For a room of the coop's own, that a moderator opens: where, and who owns that storage (`findControllers`). */
  readonly coopPlace?: {readonly storage: string; readonly owner: string} | undefined;
  /** What those are told who are asked to take part. */
  readonly invitation?: string | undefined;
  /** In milliseconds. */
  readonly now: number;
}

/** Work that begins a conversation, with everything chosen that must be the same at each try. */
export function openRoomWork(wanted: WantedConversation): OpenRoomWork {
  const {coop, webId, home, readers, coopPlace, title, note, about, now} = wanted;
  const {storage, owner} = coopPlace ?? {storage: wanted.storage, owner: webId};
  const container = roomContainer(storage);
  const card = cardWork(wanted, channelIn(container));
  const keepers = coopPlace ? coop.moderators : undefined;
  return {
    type: 'open-room',
    coop: {iri: coop.iri, moderators: coop.moderators, membership: coop.membership},
    home,
    storage,
    room: {author: webId, owner, container, readers, keepers, title, note, about, now, days: firstDays},
    ...(card && {card}),
    invitations: invitationsFor(wanted, channelIn(container)),
  };
}

function cardWork(wanted: WantedConversation, channel: string): ContributeWork | undefined {
  const {coop, home, list, readers, coopPlace, title, note, about, now} = wanted;
  if (!list || readers.who === 'pair' || readers.who === 'named') return undefined;
  const folder = coopPlace ? list.folder : undefined;
  if (folder === undefined && home === undefined) return undefined;
  return {
    type: 'contribute',
    coop: {iri: coop.iri, moderators: coop.moderators, membership: coop.membership},
    home: home ?? folder!,
    audience: list.audience,
    readers: namedIn(list.readers),
    ...(folder !== undefined && {folder}),
    name: randomName(),
    kind: plainKind(conversationKind),
    values: {
      ...(title && {title: [title]}),
      ...(note && {note: [note]}),
      ...(about && {about: [about]}),
      channel: [channel],
      created: [new Date(now).toISOString()],
    },
    list: list.address,
  };
}

function invitationsFor({readers, webId, invitation, now}: WantedConversation, channel: string): RoomInvitation[] {
  const people = readers.who === 'pair' ? [readers.other] : readers.who === 'named' ? readers.people : [];
  return [...new Set(people)]
    .filter((to) => to !== webId)
    .map((to) => ({iri: newItemIri(), from: webId, to, channel, text: invitation, time: now}));
}
