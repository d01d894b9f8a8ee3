/**
 * Does the same for each of many, a few at a time, and gives the results in the order of the items: what must be done one
 * after the other goes on while the next ones are being prepared.
 */
export async function* aFewAhead<T, R>(items: Iterable<T>, few: number, work: (item: T) => Promise<R>): AsyncGenerator<R> {
  const started: Promise<R>[] = [];
  for (const item of items) {
    const result = work(item);
    // A failure is told when its turn comes, not before.
    result.catch(() => undefined);
    started.push(result);
    if (started.length >= few) yield await started.shift()!;
  }
  for (const result of started) yield await result;
}
