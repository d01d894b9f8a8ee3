import type {Picture} from './picture.js';

/** Pictures that were chosen and are not saved, kept beside a draft: storage for texts is too small for them. */
const database = 'coop:drafts:1';
const store = 'pictures';
/** What nobody came back for is not kept for ever. */
const longest = 30 * 24 * 3_600_000;

interface Kept {
  readonly picture: Picture;
  /** When it was chosen, in milliseconds. */
  readonly at: number;
}

/**
 * Keeps a picture under the name of its draft and one of its own, so that it is still there when the page was closed.
 * @returns whether the browser has kept it: storage can be refused, or full.
 */
export async function keepPicture(draft: string, name: string, picture: Picture): Promise<boolean> {
  const kept: Kept = {picture, at: Date.now()};
  const put = (pictures: IDBObjectStore) => {
    dropOld(pictures);
    return pictures.put(kept, [draft, name]);
  };
  return (await inStore('readwrite', put)) !== undefined;
}

/** A picture that was kept, if it still is. */
export async function readPicture(draft: string, name: string): Promise<Picture | undefined> {
  const kept = await inStore('readonly', (pictures) => pictures.get([draft, name]) as IDBRequest<Kept>);
  return kept && Date.now() - kept.at < longest ? kept.picture : undefined;
}

/** Keeps nothing of a draft any more. */
export async function dropPictures(draft: string): Promise<void> {
  await inStore('readwrite', (pictures) => pictures.delete(IDBKeyRange.bound([draft], [draft, []])));
}

function dropOld(pictures: IDBObjectStore): void {
  pictures.openCursor().onsuccess = ({target}) => {
    const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
    if (cursor && Date.now() - (cursor.value as Kept).at >= longest) cursor.delete();
    cursor?.continue();
  };
}

/** @returns nothing if the browser refuses. */
async function inStore<T>(
  mode: IDBTransactionMode,
  act: (pictures: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const opening = indexedDB.open(database, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(store);
    const opened = await answerOf(opening);
    try {
      return await answerOf(act(opened.transaction(store, mode).objectStore(store)));
    } finally {
      opened.close();
    }
  } catch {
    return undefined;
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing'));
  });
}
