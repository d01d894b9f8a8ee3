import {trustHome} from '../data/members-roll.js';
import {problemSentence} from '../ui/problem.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {failure, success, type Result} from '../../pods/problem.js';
import {ComposerPart} from './composer/composer-part.js';
import type {ComposerDoor, Refused, Sent} from './composer/composer-door.js';
import type {Outgoing, Person} from './composer/outgoing.js';
import {refusedIn} from './refused.js';
import {Sender, type Fate, type Speaking} from './sender.js';
import type {Talk} from './talk.js';

/** What is loaded once somebody writes in a conversation: the box's own code, and what hands over what is said. */
export class Writing implements ComposerDoor {
  readonly part: ComposerPart;
  private sender?: Promise<Sender>;
  private opened?: Sender;

  constructor(private readonly talk: Talk) {
    this.part = new ComposerPart(talk.host, this);
    this.prepare();
  }

  /** The home of whoever writes. */
  get home(): string | undefined {
    const {asked, roll} = this.talk;
    const webId = asked?.webId;
    return asked && webId !== undefined ? trustHome(asked.community, roll, webId) : undefined;
  }

  track(work: Promise<unknown>): void {
    this.talk.host.count(work);
  }

  prepare(): void {
    void this.open()
      .then((sender) => sender.prepare())
      .catch(() => undefined);
  }

  stop(): void {
    this.opened?.stop();
    this.opened = undefined;
    this.sender = undefined;
  }

  people(): readonly Person[] {
    const {names, asked} = this.talk;
    return [...names].map(([webId, name]) => ({webId, name})).filter(({webId}) => webId !== asked?.webId);
  }

  messageAt(iri: string): ChatMessage | undefined {
    return this.talk.messageAt(iri);
  }

  nameOf(message: ChatMessage): string {
    return this.talk.nameOf(message);
  }

  refused(): readonly Refused[] {
    return (this.opened?.refused ?? []).map((deed) => {
      const sentence = problemSentence(this.talk.words!.general, deed.problem ?? {kind: 'refused'});
      return refusedIn(deed, sentence, this.people(), (iri) => this.messageAt(iri));
    });
  }

  tryAgain(id: string): void {
    this.opened?.tryAgain(id);
  }

  giveUp(id: string): void {
    this.opened?.giveUp(id);
  }

  async say(message: Omit<Outgoing, 'thread'>): Promise<Sent> {
    const {thread} = this.talk.log;
    let last: Fate = 'kept';
    const tell = (fate: Fate) => {
      last = fate;
      this.part.tell(typeof fate === 'string' ? fate : 'none');
    };
    const said = await this.attempt((sender) => sender.say({...message, thread}, tell));
    if (!said.ok) return {is: 'failed', sentence: problemSentence(this.talk.words!.general, said.problem)};
    return {is: typeof last === 'string' ? last : 'kept'};
  }

  remove(message: ChatMessage): void {
    this.track(this.attempt((sender) => sender.remove(message)));
  }

  react(message: ChatMessage, sign: string): void {
    this.track(this.attempt((sender) => sender.react(message, sign)));
  }

  private async attempt(deed: (sender: Sender) => Promise<Result<void>>): Promise<Result<void>> {
    try {
      const done = await deed(await this.open());
      if (!done.ok) this.talk.host.reportProblem(done.problem);
      return done;
    } catch (error) {
      // The code comes over the network as well.
      const problem = {kind: 'offline', url: location.href, detail: String(error)} as const;
      this.talk.host.reportProblem(problem);
      return {ok: false, problem};
    }
  }

  private open(): Promise<Sender> {
    this.sender ??= Promise.resolve(this.make());
    return this.sender;
  }

  private make(): Sender {
    const {talk, home} = this;
    const {community, webId} = talk.asked!;
    const speaking: Speaking = {
      community,
      webId: webId!,
      home,
      rooms: () => talk.asked?.rooms ?? [],
      room: () => {
        const {room, asked} = talk;
        if (room) return Promise.resolve(success(room));
        return asked?.open?.() ?? Promise.resolve(failure('missing'));
      },
      messageAt: (iri) => talk.messageAt(iri),
    };
    this.opened = new Sender(speaking, () => talk.host.requestUpdate());
    return this.opened;
  }
}
