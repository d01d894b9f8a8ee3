import type {ConversationState} from '../../pods/chat/conversation.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';

/** Where nobody has said anything, since there is no room yet. */
export const emptyState: ConversationState = {
  messages: [],
  hasEarlier: false,
  hasLater: false,
  isReading: false,
  gaps: [],
};

/** Messages of several rooms in one order. */
export function inOrder(rooms: ReadonlyArray<readonly ChatMessage[]>): readonly ChatMessage[] {
  const [first = [], ...others] = rooms;
  if (!others.length) return first;
  return rooms.flat().sort((one, other) => one.time - other.time || (one.name < other.name ? -1 : 1));
}

/** What is known of several rooms that are read as one. One that cannot be read costs what was said there. */
export function together(states: readonly ConversationState[]): ConversationState {
  const problems = states.map(({problem}) => problem);
  const asOf = states.flatMap((state) => (state.asOf ? [state.asOf.getTime()] : []));
  return {
    messages: inOrder(states.map(({messages}) => messages)),
    hasEarlier: states.some(({hasEarlier}) => hasEarlier),
    hasLater: states.some(({hasLater}) => hasLater),
    isReading: states.some(({isReading}) => isReading),
    gaps: states.flatMap(({gaps}) => gaps),
    problem: problems.every(Boolean) ? problems[0] : undefined,
    asOf: asOf.length ? new Date(Math.min(...asOf)) : undefined,
  };
}
