import type {LongChatDay} from '../../vocab/formats/longchat/day.js';
import type {ChatMessage} from '../../vocab/kinds/chat/message.js';
import {success, type Result} from '../problem.js';
import {inOrder} from '../steps.js';
import {needsDays, prepareDays, type RoomKeeper} from './prepare-days.js';
import {takeOutRemoved} from './take-out.js';

export interface KeptRoom extends RoomKeeper {
  /** Documents that the page has read, and how they read. */
  readonly days: readonly LongChatDay[];
  readonly messages: readonly ChatMessage[];
  /** Sees to it that other apps find the room; done whenever its days are prepared. That it cannot be done is the next time's. */
  readonly register?: (() => Promise<unknown>) | undefined;
}

/**
 * What whoever keeps a room does for the others in passing: prepares the coming days, and takes out what authors have taken back. For anybody
 * else there is nothing to do. Can be repeated, and done by two at once.
 */
export function keepRoom(keeping: KeptRoom): Promise<Result<unknown>> {
  const {room, now, days, messages, register} = keeping;
  return inOrder([
    ...(needsDays(room, now) ? [() => prepareDays(keeping), () => quietly(register)] : []),
    () => takeOutRemoved(keeping, days, messages),
  ]);
}

async function quietly(register: KeptRoom['register']): Promise<Result<unknown>> {
  await register?.();
  return success(undefined);
}
