import {outboxHint} from './hint.js';

/** How many deeds wait on this device, whoever has typed them. */
export function countWaiting(storage: () => Storage): number {
  try {
    const hints = (Object.entries(storage()) as [string, string][]).filter(([name]) => name.startsWith(outboxHint));
    // A hint without a number says that there is at least one.
    return hints.reduce((count, [, value]) => count + (/^\d{1,4}$/.test(value) ? Number(value) : 1), 0);
  } catch {
    return 0;
  }
}
