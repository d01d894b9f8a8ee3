import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {ChosenFile, Outgoing, Person} from './outgoing.js';

/** What has come of sending: with the device at least, or why not. */
export type Sent = {readonly is: 'sent' | 'kept' | 'kept-on-page'} | {readonly is: 'failed'; readonly sentence: string};

/** A message that its server has refused: it waits on the device for what the person decides. */
export interface Refused {
  readonly id: string;
  readonly text: string;
  readonly files: readonly ChosenFile[];
  readonly named: readonly Person[];
  /** IRI of the message that it answers. */
  readonly answers?: string | undefined;
  /** IRI of the own message whose place it takes. */
  readonly edits?: string | undefined;
  readonly sentence: string;
}

/** What the box needs of the conversation around it. */
export interface ComposerDoor {
  track(work: Promise<unknown>): void;
  /** Loads what sends, so that it is there without a network. */
  prepare(): void;
  say(message: Omit<Outgoing, 'thread'>): Promise<Sent>;
  /** Everybody who can be named. */
  people(): readonly Person[];
  messageAt(iri: string): ChatMessage | undefined;
  nameOf(message: ChatMessage): string;
  refused(): readonly Refused[];
  /** Tries a refused one once more, or gives it up since it is in the box again. */
  tryAgain(id: string): void;
  giveUp(id: string): void;
}

/** How the box is asked for. */
export interface ComposerAsk {
  readonly language: string;
  /** Whether files can be added: whoever has no home has no place for them. */
  readonly takesFiles: boolean;
}
