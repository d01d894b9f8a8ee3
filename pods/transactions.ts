import {IndexedDbValues, MemoryValues, put, type Values} from './values.js';

/** Values of which several can be changed at once. */
export interface TransactionalValues extends Values {
  /**
   * Reads and replaces several values with no other change in between; what is set is kept all together or not at all. The work begins with a
   * `get`, and waits for nothing else.
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** What can be done with values at once. */
export interface Transaction {
  get(name: string): Promise<unknown>;
  /** Replaces a value; `undefined` removes it. */
  set(name: string, value: unknown): void;
}

/** Keeps the values in IndexedDB. */
export class IndexedDbTransactions extends IndexedDbValues implements TransactionalValues {
  async transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let done: {readonly result: T} | {readonly error: unknown} | undefined;
    await this.use('readwrite', (store) => {
      const set = (name: string, value: unknown) => put(store, name, value);
      work({get: (name) => settled(store.get(name)), set}).then(
        (result) => (done = {result}),
        (error: unknown) => {
          done = {error};
          abort(store.transaction);
        },
      );
    }).catch((error: unknown) => {
      throw done && 'error' in done ? done.error : error;
    });
    return (done as {result: T}).result;
  }
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // The browser has given it up already.
  }
}

function settled(request: IDBRequest<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser reads nothing'));
  });
}

/** Keeps the values as long as the program runs. */
export class MemoryTransactions extends MemoryValues implements TransactionalValues {
  private last: Promise<unknown> = Promise.resolve();

  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const done = this.last.then(async () => {
      const changes = new Map<string, unknown>();
      const get = (name: string) => Promise.resolve(changes.has(name) ? changes.get(name) : this.items.get(name));
      const result = await work({get, set: (name, value) => changes.set(name, value)});
      for (const [name, value] of changes) await this.change(name, () => value);
      return result;
    });
    this.last = done.catch(() => undefined);
    return done;
  }
}
