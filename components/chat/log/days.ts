import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {LogScene} from './log-scene.js';
import {isSameDay} from './times.js';

/** What was said on one day of the reader's calendar, and days of the room before it that cannot be read. */
export interface LogDay {
  /** A moment in it. */
  readonly time: number;
  readonly messages: readonly ChatMessage[];
  readonly gaps: LogScene['gaps'];
}

/** Messages by day, in the order in which they are given; what cannot be read stands where it would. */
export function daysOf(messages: readonly ChatMessage[], gaps: LogScene['gaps']): readonly LogDay[] {
  const days: {time: number; messages: ChatMessage[]; gaps: LogScene['gaps'][number][]}[] = [];
  for (const message of messages) {
    const last = days.at(-1);
    if (last && isSameDay(last.time, message.time)) last.messages.push(message);
    else days.push({time: message.time, messages: [message], gaps: []});
  }
  for (const gap of gaps) {
    const after = days.find(({messages: [first]}) => first!.time >= gap.date) ?? days.at(-1);
    if (after) after.gaps.push(gap);
    else days.push({time: gap.date, messages: [], gaps: [gap]});
  }
  return days;
}

/** The messages of the conversation itself, without those that are said in threads; or of one thread. */
export function inView(messages: readonly ChatMessage[], thread: string | undefined): readonly ChatMessage[] {
  return messages.filter((one) =>
    thread === undefined ? one.thread === undefined : one.iri === thread || one.thread === thread,
  );
}
