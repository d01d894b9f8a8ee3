import type {ChatMessage} from '../../vocab/kinds/chat/message.js';

/** Which of the messages that are read are shown: from one on, or from the beginning; up to one, or to the end. */
export class ShownPiece {
  /** Names of the first and the last. */
  private first?: string | undefined;
  private last?: string | undefined;

  /** Whether what is said now is shown. */
  get isAtEnd(): boolean {
    return this.last === undefined;
  }

  showAll(): void {
    this.first = this.last = undefined;
  }

  beginAt(message: ChatMessage | undefined): void {
    this.first = message?.name;
  }

  /** @param message none to show everything up to the end. */
  endAt(message: ChatMessage | undefined): void {
    this.last = message?.name;
  }

  /** Where in the messages it begins. */
  start(messages: readonly ChatMessage[]): number {
    return Math.max(
      0,
      messages.findIndex(({name}) => name === this.first),
    );
  }

  /** The place after its last message. */
  end(messages: readonly ChatMessage[]): number {
    const index = this.last === undefined ? -1 : messages.findIndex(({name}) => name === this.last);
    return index < 0 ? messages.length : index + 1;
  }
}
