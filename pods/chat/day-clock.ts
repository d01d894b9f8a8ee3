import {day} from '../../vocab/formats/longchat/addresses.js';
import type {ConversationOptions} from './conversation-state.js';
import type {RoomDays} from './room-days.js';

/** So many milliseconds after it at the latest, a page knows that a new day has begun. */
const longestNap = 60_000;

/**
 * Tells when a new day begins, at midnight, UTC: what is said from then on lies in another document. The clock is looked at again and again, since
 * a device that sleeps counts no time.
 */
export class DayClock {
  private cancel?: (() => void) | undefined;

  constructor(
    private readonly days: Pick<RoomDays, 'today'>,
    private readonly now: () => number,
    private readonly beginDay: () => void,
    private readonly after: NonNullable<ConversationOptions['after']> = afterTimeout,
  ) {}

  start(): void {
    this.stop();
    const {today} = this.days;
    this.cancel = this.after(Math.min(longestNap, today + day - this.now() + 1_000), () => {
      if (this.days.today !== today) this.beginDay();
      this.start();
    });
  }

  stop(): void {
    this.cancel?.();
  }
}

function afterTimeout(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
