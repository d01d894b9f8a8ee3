import {roomAt, type Copy, type CopyStore} from './copies.js';

/** Names of the database and of what it holds. Part of the public contract. */
export const keptNames = {database: 'coop:kept', copies: 'copies', byAge: 'age'} as const;

/** Goes up when copies are written in another form: what an earlier version has written goes then. */
const version = 2;

/** A copy with what the database sorts by. */
type Stored = Copy & {readonly size: number};

/** Keeps the copies in IndexedDB. Opened and closed for each use, which never keeps another tab or the Back button waiting. */
export class IndexedDbCopies implements CopyStore {
  constructor(
    private readonly factory: () => IDBFactory,
    private readonly now: () => number,
  ) {}

  async get(url: string, reader: string): Promise<Copy | undefined> {
    let found: Copy | undefined;
    await this.use('readonly', (store) => {
      const request = store.get([url, reader]) as IDBRequest<Copy | undefined>;
      request.onsuccess = () => (found = request.result);
    });
    return found;
  }

  put(copy: Copy): Promise<void> {
    return this.use('readwrite', (store) => {
      store.put({...copy, size: copy.text.length} satisfies Stored);
      const hasRoom = roomAt(this.now());
      // The index alone is read: it holds the ages and the sizes, and not the texts.
      each(store.index(keptNames.byAge).openKeyCursor(null, 'prev'), ({key, primaryKey}) => {
        const [asOf, size] = key as [number, number];
        if (!hasRoom(asOf, size)) store.delete(primaryKey);
      });
    });
  }

  remove(isMeant: (url: string, reader: string) => boolean): Promise<void> {
    return this.use('readwrite', (store) =>
      each(store.openKeyCursor(), ({primaryKey}) => {
        const [url, reader] = primaryKey as [string, string];
        if (isMeant(url, reader)) store.delete(primaryKey);
      }),
    );
  }

  clear(): Promise<void> {
    return new Promise((resolve, reject) => {
      const request = this.factory().deleteDatabase(keptNames.database);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error('not deleted'));
    });
  }

  private async use(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
    const database = await this.open();
    try {
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction(keptNames.copies, mode);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(new Error('not stored'));
        work(transaction.objectStore(keptNames.copies));
      });
    } finally {
      database.close();
    }
  }

  private open(): Promise<IDBDatabase> {
    return new Promise((resolve, reject) => {
      const request = this.factory().open(keptNames.database, version);
      request.onupgradeneeded = () => {
        const {result: database} = request;
        for (const name of database.objectStoreNames) database.deleteObjectStore(name);
        const store = database.createObjectStore(keptNames.copies, {keyPath: ['url', 'reader']});
        store.createIndex(keptNames.byAge, ['asOf', 'size']);
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('not open'));
    });
  }
}

function each(request: IDBRequest<IDBCursor | null>, work: (cursor: IDBCursor) => void): void {
  request.onsuccess = () => {
    const {result: cursor} = request;
    if (!cursor) return;
    work(cursor);
    cursor.continue();
  };
}
