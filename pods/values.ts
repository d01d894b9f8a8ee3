/** A small store of values that can hold keys. Rejects if the browser does not let the page keep anything. */
export interface Values {
  get(name: string): Promise<unknown>;
  /** Replaces a value by what `next` makes of it, with no other change in between; `undefined` removes it. */
  change(name: string, next: (current: unknown) => unknown): Promise<void>;
  /**
   * Reads and replaces several values with no other change in between; what is set is kept all together or not at all. The work begins with a
   * `get`, and waits for nothing else.
   */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
}

/** What can be done with values at once. */
export interface Transaction {
  readonly get: (name: string) => Promise<unknown>;
  /** Replaces a value; `undefined` removes it. */
  readonly set: (name: string, value: unknown) => void;
}

/**
 * Keeps the values in IndexedDB, the one storage of browsers that holds keys which cannot be exported. Opened and closed for
 * each use, which costs about a millisecond and never keeps another tab or the Back button waiting.
 */
export class IndexedDbValues implements Values {
  constructor(
    private readonly factory: () => IDBFactory,
    private readonly database: string,
  ) {}

  get(name: string): Promise<unknown> {
    return this.use('readonly', ({get}) => get(name));
  }

  change(name: string, next: (current: unknown) => unknown): Promise<void> {
    return this.transact(async ({get, set}) => set(name, next(await get(name))));
  }

  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.use('readwrite', work);
  }

  private async use<T>(mode: IDBTransactionMode, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const opening = this.factory().open(this.database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('values');
    await outcome(opening, 'success', 'error');
    const {result: database} = opening;
    try {
      const transaction = database.transaction('values', mode);
      const done = work(within(transaction.objectStore('values')));
      // What the work cannot finish is not kept by half. What the browser has given up already cannot be given up again.
      done.catch(() => transaction.abort()).catch(() => undefined);
      const [result] = await Promise.all([done, outcome(transaction, 'complete', 'abort')]);
      return result;
    } finally {
      database.close();
    }
  }
}

function within(store: IDBObjectStore): Transaction {
  return {
    async get(name) {
      const request = store.get(name) as IDBRequest<unknown>;
      await outcome(request, 'success', 'error');
      return request.result;
    },
    set: (name, value) => void (value === undefined ? store.delete(name) : store.put(value, name)),
  };
}

function outcome(work: IDBRequest | IDBTransaction, done: string, failed: string): Promise<void> {
  return new Promise((resolve, reject) => {
    work.addEventListener(done, () => resolve());
    // Only what a script gives up by itself has no error.
    work.addEventListener(failed, () => reject(work.error!));
  });
}

/** Keeps the values as long as the program runs: for Node, and for tests. */
export class MemoryValues implements Values {
  readonly items = new Map<string, unknown>();

  get(name: string): Promise<unknown> {
    return Promise.resolve(this.items.get(name));
  }

  change(name: string, next: (current: unknown) => unknown): Promise<void> {
    const value = next(this.items.get(name));
    if (value === undefined) this.items.delete(name);
    else this.items.set(name, value);
    return Promise.resolve();
  }
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
