/** A small store of values that can hold keys. Rejects if the browser does not let the page keep anything. */
export interface Values {
  get(name: string): Promise<unknown>;
  /** Replaces a value by what `next` makes of it, with no other change in between; `undefined` removes it. */
  change(name: string, next: (current: unknown) => unknown): Promise<void>;
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

  /** Does something in one transaction, which ends by itself when there is nothing more to do in it. */
  protected async use(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
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

/** Replaces a value, or takes it away. */
export function put(store: IDBObjectStore, name: string, value: unknown): void {
  if (value === undefined) store.delete(name);
  else store.put(value, name);
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
}
