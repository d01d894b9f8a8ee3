import type {ReactiveControllerHost} from 'lit';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import {Announcer} from '../../ui/announcer.js';

/** Of several that come at once, only the number is said. */
const mostSaid = 3;
/** Signs of a message that are read aloud; the rest is there to be read. */
const longestSaid = 300;

/** How it is said. */
export interface HeraldWords {
  said(name: string, text: string): string;
  saidMuch(count: number): string;
}

/**
 * Says what is new in a conversation to who cannot see it: what others have said since the last look, and nothing else. What was loaded from
 * before, changed or liked is not new.
 */
export class Herald {
  /** What the live region says. */
  private readonly announcer: Announcer;
  private seen?: Set<string>;
  private waiting: string[] = [];
  private latest = 0;
  isMuted = false;

  constructor(host: ReactiveControllerHost) {
    this.announcer = new Announcer(host);
  }

  get said(): string {
    return this.isMuted ? '' : this.announcer.said;
  }

  /** Begins anew: what comes next is there already. */
  forget(): void {
    this.seen = undefined;
    this.waiting = [];
    this.announcer.say('');
  }

  /** @param isFirst whether all that is there was there before. */
  look(
    messages: readonly ChatMessage[],
    webId: string | undefined,
    nameOf: (message: ChatMessage) => string,
    words: HeraldWords,
  ): void {
    const {seen} = this;
    const latest = this.latest;
    this.seen = new Set(messages.map(({iri}) => iri));
    this.latest = messages.at(-1)?.time ?? 0;
    if (!seen) return;
    const fresh = messages.filter((one) => !seen.has(one.iri) && one.time >= latest && isSpoken(one, webId));
    if (!fresh.length || this.isMuted) return;
    // What has not been read aloud yet is not passed over for what comes after it.
    if (this.announcer.said === this.waiting.join(' ')) this.waiting = [];
    this.waiting.push(...fresh.map((one) => words.said(nameOf(one), one.text.slice(0, longestSaid))));
    this.announcer.say(this.waiting.length > mostSaid ? words.saidMuch(this.waiting.length) : this.waiting.join(' '));
  }
}

function isSpoken({maker, state}: ChatMessage, webId: string | undefined): boolean {
  return state !== 'removed' && (webId === undefined || maker !== webId);
}
