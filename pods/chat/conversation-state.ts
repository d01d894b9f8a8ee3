import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import type {Resources} from '../documents/resources.js';
import type {Problem} from '../problem.js';
import type {Room, SpokenPlace} from './room.js';

/** What is known of a conversation now. */
export interface ConversationState {
  /** The oldest first, each once: an unbroken piece of the conversation. */
  readonly messages: readonly ChatMessage[];
  /** Whether there is more before them, and after them. */
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
  readonly isReading: boolean;
  /** Days that could not be read, each with its reason: the others are shown. */
  readonly gaps: ReadonlyArray<{readonly date: number; readonly problem: Problem}>;
  /** Why nothing can be shown at all, or no longer. */
  readonly problem?: Problem | undefined;
  /** When what is shown was last confirmed, if its server cannot be asked. */
  readonly asOf?: Date | undefined;
}

export const notReadYet: ConversationState = {messages: [], hasEarlier: false, hasLater: false, isReading: true, gaps: []};

export interface ConversationOptions {
  readonly resources: Resources;
  readonly room: Room;
  /** Where its readers find what an author says; nothing in rooms of other apps. */
  readonly place?: SpokenPlace | undefined;
  /** The homes of a member. */
  readonly homesOf: (webId: string) => readonly string[];
  /** Messages whose author's key has signed them. */
  readonly verify?: ((days: readonly LongChatDay[]) => Promise<ReadonlySet<string>>) | undefined;
  readonly now?: () => number;
  /** Calls back once after so many milliseconds. Returns the undo. */
  readonly after?: (milliseconds: number, work: () => void) => () => void;
}
