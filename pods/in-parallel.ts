/** Requests that one piece of work makes at the same time: more would only wait for each other at the server. */
const parallel = 6;

/** Does the same for each of many, a few at a time. */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({length: parallel}, worker));
}
