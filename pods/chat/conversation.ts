import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import type {Problem} from '../problem.js';

/** What is known of a conversation now. */
export interface ConversationState {
  /** The oldest first, each once. */
  readonly messages: readonly ChatMessage[];
  /** Whether there is more before them. */
  readonly hasEarlier: boolean;
  readonly isReading: boolean;
  /** Days that could not be read, each with its reason: the others are shown. */
  readonly gaps: ReadonlyArray<{readonly date: number; readonly problem: Problem}>;
  /** Why nothing can be shown at all, or no longer. */
  readonly problem?: Problem | undefined;
  /** When what is shown was last confirmed, if its server cannot be asked. */
  readonly asOf?: Date | undefined;
}
