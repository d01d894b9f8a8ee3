/**
 * For how long the page could not answer at most while something was done, in milliseconds: the longest time between two messages that
 * it sends to itself. Finer than the browser's own notes of long tasks, which begin at 50.
 */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const {port1, port2} = new MessageChannel();
  let longest = 0;
  let last = performance.now();
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    note();
    port2.postMessage('');
  };
  port2.postMessage('');
  await work();
  note();
  port1.close();
  return longest;
}
