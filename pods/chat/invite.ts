import {meetingChat} from '../../vocab/rdf/chat-vocabulary.js';
import {asRoom} from '../../vocab/rdf/room-vocabulary.js';
import {literal, namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {as, rdf, rdfs, xsd} from '../../vocab/rdf/vocabularies.js';
import {post} from '../boxes/post.js';
import type {ReceivedNotice} from '../inbox/letter.js';
import type {Result} from '../problem.js';

/** What somebody is told of a conversation. */
interface Telling {
  /** Chosen before the first try (`newItemIri`), and kept for every further one: what arrives twice is shown once. */
  readonly iri: string;
  /** WebIDs. */
  readonly from: string;
  readonly to: string;
  readonly channel: string;
  /** Time by the sender's clock, in milliseconds: nothing depends on it. */
  readonly time: number;
}

/** Asks somebody to take part in a conversation. */
export interface RoomInvitation extends Telling {
  /** What it is about, or why. */
  readonly text?: string | undefined;
}

/** Tells somebody who was named, or answered. */
export interface MessageNotice extends Telling {
  readonly why: 'mentioned' | 'answered';
  /** IRI of the message. */
  readonly message: string;
  /** IRI of the message of theirs that it answers. */
  readonly answers?: string | undefined;
  readonly text: string;
}

/** Letters of a message that go into somebody's inbox: enough to know whether to go and look. */
const longestExcerpt = 200;

/**
 * Puts an invitation into an inbox, which must come from `findInbox` or the like: the one that SolidOS sends, which other chat apps know.
 * Whoever is asked may let it lie, and nobody learns of that.
 */
export async function invite(fetcher: typeof fetch, inbox: string, invitation: RoomInvitation): Promise<Result<unknown>> {
  return post(fetcher, inbox, invitationTriples(invitation), slugOf(invitation));
}

/** SolidOS says `rdf:seeAlso`, which there is not; others the right one. */
export function invitationTriples({iri, from, to, channel, text, time}: RoomInvitation): Triple[] {
  return [
    triple(iri, rdf.type, meetingChat.LongChatInvite),
    triple(iri, rdf.seeAlso, channel),
    triple(iri, rdfs.seeAlso, channel),
    triple(iri, as.actor, from),
    triple(iri, as.to, to),
    ...(text ? [triple(iri, as.content, literal(text))] : []),
    triple(iri, as.published, moment(time)),
  ];
}

/** Tells somebody by the inbox, as `findInbox` finds it. What it says is a claim of the sender, and is shown as one. */
export async function tellAbout(fetcher: typeof fetch, inbox: string, notice: MessageNotice): Promise<Result<unknown>> {
  return post(fetcher, inbox, messageNoticeTriples(notice), slugOf(notice));
}

/** As the fediverse tells of a note that answers, or mentions somebody. The whole text stays in the room. */
export function messageNoticeTriples(notice: MessageNotice): Triple[] {
  const {iri, from, to, channel, why, message, answers, text, time} = notice;
  const mention = `${message}-mention`;
  return [
    triple(iri, rdf.type, as.Create),
    triple(iri, as.actor, from),
    triple(iri, as.to, to),
    triple(iri, as.object, message),
    triple(iri, as.published, moment(time)),
    triple(message, rdf.type, as.Note),
    triple(message, as.attributedTo, from),
    triple(message, as.content, literal(excerpt(text))),
    triple(message, asRoom.context, channel),
    ...(why === 'answered'
      ? [triple(message, asRoom.inReplyTo, answers ?? channel)]
      : [triple(message, asRoom.tag, mention), triple(mention, rdf.type, asRoom.Mention), triple(mention, asRoom.href, to)]),
  ];
}

/** Never cuts a character in two. */
function excerpt(text: string): string {
  const short = [...text.slice(0, 2 * longestExcerpt)]
    .slice(0, longestExcerpt)
    .join('')
    .replace(/[\uD800-\uDBFF]$/, '');
  return short.length < text.length ? `${short}…` : short;
}

/** The name that the server is asked to give it: the same at each try. */
function slugOf({iri}: Telling): string {
  return iri.replace(/^urn:uuid:/, '');
}

function moment(time: number) {
  return literal(new Date(time).toISOString(), namedNode(xsd.dateTime));
}

/** An invitation that lies in the reader's inbox: the claim of whoever has put it there. */
export interface ReceivedInvitation {
  readonly channel: string;
  readonly from?: string | undefined;
  readonly text?: string | undefined;
  readonly received?: Date | undefined;
  /** Addresses in the inbox. */
  readonly items: readonly string[];
}

/** The invitations among what lies in an inbox, each room once: the latest. */
export function invitationsIn(notices: readonly ReceivedNotice[]): readonly ReceivedInvitation[] {
  const found = new Map<string, ReceivedInvitation>();
  for (const {kind, about, from, text, items} of notices) {
    if (kind !== 'chat' || about === undefined) continue;
    const known = found.get(about);
    const urls = items.map(({url}) => url);
    const received = items[0]?.received;
    const isLater = !known || (received?.getTime() ?? 0) > (known.received?.getTime() ?? 0);
    const one = isLater ? {channel: about, from, text, received} : known;
    found.set(about, {...one, items: [...(known?.items ?? []), ...urls]});
  }
  return [...found.values()];
}
