import type {ChatMessage} from '../../vocab/kinds/chat/message.js';

/** What the place of a reader is found from. */
interface ReadSoFar {
  /** Until when the reader has read before, in milliseconds. */
  readonly readUntil: number | undefined;
  readonly webId: string | undefined;
  readonly hasEarlier: boolean;
}

/** Where the reader was last, as it is when the conversation is opened: it does not move under the eyes. */
export class NewSince {
  /** IRI of the first message that is new; none if all are. */
  iri?: string | undefined;
  private isKnown = false;

  find(messages: readonly ChatMessage[], {readUntil, webId, hasEarlier}: ReadSoFar): void {
    if (this.isKnown || readUntil === undefined || !messages.length) return;
    this.isKnown = true;
    const first = messages.find(({time, maker}) => time > readUntil && maker !== webId);
    this.iri = first === messages[0] && !hasEarlier ? undefined : first?.iri;
  }

  forget(): void {
    this.iri = undefined;
    this.isKnown = false;
  }
}
