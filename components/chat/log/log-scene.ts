import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {ConversationState} from '../../../pods/chat/conversation.js';
import type {ChatStrings} from '../../strings/chat/strings.js';
import type {Strings} from '../../strings/strings.js';
import type {Attachment} from '../attachments.js';

/** The texts of a log. */
export interface LogWords {
  readonly general: Strings;
  readonly chat: ChatStrings;
}

/** What is known of the people in a conversation. */
export interface People {
  /** What somebody is called; nothing for strangers. */
  nameOf(webId: string): string | undefined;
  /** Address of the page about somebody; nothing where there is none. */
  hrefOf?(webId: string): string | undefined;
}

/** All that a log is drawn from. */
export interface LogScene {
  readonly words: LogWords;
  readonly people: People;
  /** WebID of who is reading, if anybody is signed in. */
  readonly webId?: string | undefined;
  /** What is shown, the oldest first. */
  readonly messages: readonly ChatMessage[];
  /** All that is loaded, by IRI: what is answered may not be on screen. */
  readonly known: ReadonlyMap<string, ChatMessage>;
  readonly gaps: ConversationState['gaps'];
  /** Level of the headings over days, 2 to 6; 0 for none. */
  readonly headingLevel: number;
  /** IRI of the first message that has come since the reader was here last. */
  readonly newSince?: string | undefined;
  /** The message that keys are at. */
  readonly active?: string | undefined;
  /** The message whose actions are shown, and whether it is about to be taken back. */
  readonly opened?: string | undefined;
  readonly isRemoving: boolean;
  /** Messages whose earlier wordings are shown, and long ones that are shown whole. */
  readonly wordings: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  readonly mayWrite: boolean;
  /** Whether it goes to paper, where nothing can be pressed. */
  readonly isPrinted: boolean;
  /** IRI of the message that began the thread that is shown alone. */
  readonly thread?: string | undefined;
  readonly now: number;
  /** Draws words: plainly, until what takes Markdown apart is loaded. */
  drawText(text: string): unknown;
  /** Draws a file: a link, until what fetches in the reader's name is loaded. */
  drawFile(file: Attachment): unknown;
  readonly actions: LogActions;
}

/** What can be asked for in a log. Messages by IRI. */
export interface LogActions {
  goTo(message: string): void;
  focus(message: string): void;
  open(message: string | undefined): void;
  askToRemove(isAsked: boolean): void;
  showWordings(message: string): void;
  showWhole(message: string): void;
  reply(message: ChatMessage): void;
  edit(message: ChatMessage): void;
  remove(message: ChatMessage): void;
  react(message: ChatMessage, sign: string): void;
  openThread(message: string): void;
  /** Tries once more to read a day. */
  retry(date: number): void;
}
