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
  get(name: string): Promise<unknown>;
  /** Replaces a value; `undefined` removes it. */
  set(name: string, value: unknown): void;
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

  async get(name: string): Promise<unknown> {
    let found: unknown;
    await this.use('readonly', (store) => {
      const request = store.get(name) as IDBRequest<unknown>;
      request.onsuccess = () => (found = request.result);
    });
    return found;
  }

  change(name: string, next: (current: unknown) => unknown): Promise<void> {
    return this.use('readwrite', (store) => {
      const request = store.get(name) as IDBRequest<unknown>;
      request.onsuccess = () => put(store, name, next(request.result));
    });
  }

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

  private async use(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
    const opening = this.factory().open(this.database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('values');
    await outcome(opening, 'success', 'error');
    const {result: database} = opening;
    try {
      const transaction = database.transaction('values', mode);
      work(transaction.objectStore('values'));
      await outcome(transaction, 'complete', 'abort');
    } finally {
      database.close();
    }
  }
}

function outcome(work: IDBRequest | IDBTransaction, done: string, failed: string): Promise<void> {
  return new Promise((resolve, reject) => {
    work.addEventListener(done, () => resolve());
    // Only what a script gives up by itself has no error.
    work.addEventListener(failed, () => reject(work.error!));
  });
}

function put(store: IDBObjectStore, name: string, value: unknown): void {
  if (value === undefined) store.delete(name);
  else store.put(value, name);
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
