import {success, type Result} from './problem.js';

/** Requests that one piece of work makes at the same time: more would only wait for each other at the server. */
const parallel = 6;

/** Takes steps one after the other, up to the first that fails. */
export async function inOrder(steps: readonly (() => Promise<Result<unknown>>)[]): Promise<Result<void>> {
  for (const step of steps) {
    const result = await step();
    if (!result.ok) return result;
  }
  return success(undefined);
}

/** Does the same for each of many, a few at a time. */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({length: parallel}, worker));
}
