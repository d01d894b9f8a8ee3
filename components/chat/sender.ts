import {containerFor} from '../../pods/homes/places.js';
import type {Room, SpokenPlace} from '../../pods/chat/room.js';
import {spokenPlaceOf} from '../../pods/chat/spoken-place.js';
import type {SayWork} from '../../pods/chat/say-work.js';
import {nameFrom} from '../../pods/name-from.js';
import type {Deed} from '../../pods/outbox/deed.js';
import type {Outbox, OutboxState, Standing} from '../../pods/outbox/outbox.js';
import type {WorkFile} from '../../pods/outbox/work.js';
import {failure, success, type Problem, type Result} from '../../pods/problem.js';
import {dayAddress, rootOf} from '../../vocab/formats/longchat/addresses.js';
import {newName, type Post, type Utterance} from '../../vocab/kinds/chat/utterance.js';
import {documentOf, isInside} from '../../vocab/rdf/iri.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import type {Community} from '../data/community.js';
import {splitAttachments, withAttachments, type Attachment} from './attachments.js';
import type {ChosenFile, Outgoing} from './composer/outgoing.js';

/** Where something is said, and by whom. */
export interface Speaking {
  readonly community: Community;
  /** The rooms that are read as one. */
  rooms(): readonly Room[];
  /** The room that something new goes into: opened for it, if there is none. */
  room(): Promise<Result<Room>>;
  readonly webId: string;
  /** The person's home; none for somebody who is no member. */
  readonly home?: string | undefined;
  messageAt(iri: string): ChatMessage | undefined;
}

/** What has come of what was handed over last. */
export type Fate = 'sent' | 'kept' | 'kept-on-page' | Problem;

interface HandedMore {
  readonly tell?: (fate: Fate) => void;
  readonly tells?: Tells;
  readonly files?: readonly WorkFile[];
}

type Tells = NonNullable<SayWork['tells']>;

/** Hands what somebody says to the outbox, and knows what waits there. */
export class Sender {
  private outbox?: Outbox | undefined;
  private unsubscribe?: (() => void) | undefined;

  constructor(
    private readonly speaking: Speaking,
    private readonly onChange: () => void,
  ) {}

  /** Opens the outbox, and loads what sends: without a network, there would be nothing to load it from. */
  async prepare(): Promise<Outbox | undefined> {
    const outbox = await this.speaking.community.outbox();
    if (!outbox || outbox === this.outbox) return outbox;
    this.stop();
    this.outbox = outbox;
    this.unsubscribe = outbox.subscribe(() => this.onChange());
    await Promise.all([outbox.prepare('say'), this.speaking.community.coop([])]);
    this.onChange();
    return outbox;
  }

  stop(): void {
    this.unsubscribe?.();
    this.unsubscribe = this.outbox = undefined;
  }

  /** What was refused, and waits for the person. */
  get refused(): readonly Deed[] {
    const deeds: OutboxState['deeds'] = this.outbox?.state.deeds ?? [];
    const channels = this.speaking.rooms().map(({channel}) => channel);
    return deeds.filter(({work, state}) => work.type === 'say' && channels.includes(work.channel) && state === 'needs-you');
  }

  tryAgain(id: string): void {
    void this.outbox?.retry(id);
  }

  giveUp(id: string): void {
    void this.outbox?.discard(id);
  }

  /**
   * Says something, or puts other words in the place of something said.
   * @param tell told as soon as the device has it, and each time that more is known.
   * Problems: why it is not even kept.
   */
  async say(message: Outgoing, tell: (fate: Fate) => void): Promise<Result<void>> {
    const time = Date.now();
    const name = newName(time, () => crypto.randomUUID());
    const edited = message.edits === undefined ? undefined : this.speaking.messageAt(message.edits);
    if (edited) {
      const text = withAttachments(message.text, splitAttachments(edited).files);
      const {iri, latest} = edited;
      return this.handAbout({act: 'edit', message: iri, latest, name, time, text}, {tell});
    }
    const opened = await this.speaking.room();
    if (!opened.ok) return opened;
    const room = opened.value;
    const place = await spokenPlaceOf(room, {webId: this.speaking.webId});
    const files = message.files.map((file) => this.placed(file, place.audience));
    const {answers, thread, mentions} = message;
    const utterance: Utterance = {
      act: 'post',
      name,
      time,
      text: withAttachments(message.text, files),
      answers,
      thread,
      mentions,
      files: files.map(({url}) => url),
    };
    return this.hand(room, utterance, dayAddress(room.channel, time), {
      tell,
      tells: this.toTell(message),
      files: files.map(({url, file}) => ({url, content: file.content, name: file.name, isDocument: !file.isPicture})),
    });
  }

  /** Takes an own message back. */
  remove({iri, latest}: ChatMessage): Promise<Result<void>> {
    const time = Date.now();
    const name = newName(time, () => crypto.randomUUID());
    return this.handAbout({act: 'remove', message: iri, latest, name, time});
  }

  /** Gives a sign, or takes it back if the person has given it. */
  async react(message: ChatMessage, sign: string): Promise<Result<void>> {
    const {webId} = this.speaking;
    const {iri, reactions} = message;
    const isGiven = reactions.some((one) => one.sign === sign && one.agents.includes(webId));
    const name = `React-${await nameFrom(`${webId} ${iri} ${sign}`)}`;
    const act = isGiven ? 'unreact' : 'react';
    return this.handAbout({act, message: iri, name, sign, time: Date.now()});
  }

  /** Into the room, and the document in it, that a message lies in. */
  private handAbout(utterance: Exclude<Utterance, Post>, more?: HandedMore): Promise<Result<void>> {
    const {message} = utterance;
    const room = this.speaking.rooms().find(({channel}) => isInside(message, rootOf(channel)));
    if (!room) return Promise.resolve(failure('missing', {url: message}));
    return this.hand(room, utterance, documentOf(message), more);
  }

  private async hand(
    room: Room,
    utterance: Utterance,
    day: string,
    {tell, tells, files}: HandedMore = {},
  ): Promise<Result<void>> {
    const {community, home, webId} = this.speaking;
    const place = await spokenPlaceOf(room, {webId});
    const [outbox, coop] = await Promise.all([this.prepare(), community.coop([])]);
    if (!outbox) return failure('signed-out');
    if (!coop.ok) return coop;
    const {iri, moderators, membership} = coop.value;
    const work: SayWork = {
      type: 'say',
      coop: {iri, moderators, membership},
      channel: room.channel,
      home,
      place,
      day,
      days: room.days,
      utterance,
      ...(tells?.length && {tells}),
      ...(files?.length && {files}),
    };
    const id = await outbox.add(work, room.title ? {title: room.title} : undefined);
    tell?.(outbox.state.isOnPageOnly ? 'kept-on-page' : 'kept');
    if (tell) outbox.follow(id, (standing) => tellStanding(standing, tell));
    return success(undefined);
  }

  /** Who is told of a message: those who are named in it, and whoever it answers. */
  private toTell({mentions, answers}: Outgoing): Tells {
    const {webId, messageAt} = this.speaking;
    const answered = answers === undefined ? undefined : messageAt(answers)?.maker;
    const others = [...new Set([...(answered === undefined ? [] : [answered]), ...mentions])].filter((one) => one !== webId);
    return others.map((one) => ({webId: one, why: mentions.includes(one) ? 'mentioned' : 'answered'}));
  }

  private placed(file: ChosenFile, audience: SpokenPlace['audience']): Attachment & {readonly file: ChosenFile} {
    const {home} = this.speaking;
    const url = `${containerFor(home!, audience)}${crypto.randomUUID()}.${endOf(file)}`;
    return {url, text: file.text.trim(), isPicture: file.isPicture, file};
  }
}

function tellStanding(standing: Standing, tell: (fate: Fate) => void): void {
  if (standing === 'done') return tell('sent');
  if (standing === 'given-up' || standing.state === 'waiting') return;
  tell(standing.problem ?? {kind: 'refused'});
}

function endOf({name, isPicture, content}: ChosenFile): string {
  if (isPicture) return content.type.endsWith('webp') ? 'webp' : 'jpg';
  return /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
}
