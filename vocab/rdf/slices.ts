/** Time after which a page gets to answer, in milliseconds: with the step that is being done, and what comes right after it, below 50. */
const sliceMilliseconds = 20;

/** Long work in slices, between which the page can answer: `if (slices.isOver) await slices.next();` after each small step. */
export class Slices {
  private start = performance.now();
  private isCut = false;

  get isOver(): boolean {
    return performance.now() - this.start > sliceMilliseconds;
  }

  /** Lets the page answer. */
  async next(): Promise<void> {
    this.isCut = true;
    await untilAnswered();
    this.start = performance.now();
  }

  /** Ends the work: whoever goes on with what it gave begins with a slice of their own, if it was long. */
  async end(): Promise<void> {
    if (this.isCut) await this.next();
  }
}

/** A message to oneself comes after what waits already; a timer would be held back for some milliseconds each time. */
function untilAnswered(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
