/** Time after which a page gets to answer, in milliseconds: with the step that is being done, and what comes right after it, below 50. */
const sliceMilliseconds = 20;
/** The time of a slice after which whoever goes on with what was done begins with one of their own. */
export const lastSlice = 5;

/** Waits for the page to answer if the slice has lasted longer than `after` milliseconds; then the next one begins. */
export type Pause = (after?: number) => Promise<void>;

/** Cuts long work into slices, between which the page can answer: `await pause();` after each small step. */
export function inSlices(): Pause {
  let start = performance.now();
  return async (after = sliceMilliseconds) => {
    if (performance.now() - start <= after) return;
    await untilAnswered();
    start = performance.now();
  };
}

/** A message to oneself comes after what waits already; a timer would be held back for some milliseconds each time. */
function untilAnswered(): Promise<unknown> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  }).finally(() => port1.close());
}
