import type {Page} from 'playwright-core';

/** Everything that a page's origin keeps in the browser. */
export interface Kept {
  readonly local: Record<string, string>;
  readonly session: Record<string, string>;
  /** Names of databases, each with the keys of what it holds, as `store/key`. */
  readonly databases: Record<string, string[]>;
  readonly caches: string[];
  readonly cookies: string;
}

export function readKept(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB'));
      });
    const databases: Record<string, string[]> = {};
    for (const {name = ''} of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      databases[name] = [];
      for (const store of database.objectStoreNames) {
        const keys = await settled(database.transaction(store).objectStore(store).getAllKeys());
        databases[name].push(...keys.map((key) => `${store}/${JSON.stringify(key)}`));
      }
      database.close();
    }
    return {
      local: {...localStorage},
      session: {...sessionStorage},
      databases,
      caches: await caches.keys(),
      cookies: document.cookie,
    };
  });
}

/** All that the page's origin keeps in the browser, keys and values, as one text to look for something in. */
export function readEverything(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB'));
      });
    const kept: unknown[] = [{...localStorage}, {...sessionStorage}, document.cookie, await caches.keys()];
    for (const {name = ''} of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const {all, keys} = ((objects) => ({all: objects.getAll(), keys: objects.getAllKeys()}))(
          database.transaction(store).objectStore(store),
        );
        kept.push(name, store, await settled(all), await settled(keys));
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
}

/** Waits until the origin keeps nothing in which a text stands: what forgets copies is loaded a second after a page. */
export async function forgets(page: Page, text: string): Promise<void> {
  const end = Date.now() + 15_000;
  for (let kept = await readEverything(page); kept.includes(text); kept = await readEverything(page)) {
    if (Date.now() > end) throw new Error(`Still kept: …${kept.split(text)[0]!.slice(-200)}${text}…`);
  }
}
