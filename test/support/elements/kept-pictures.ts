import {atEnd} from './page.js';

/** How many pictures of somebody's drafts the browser keeps. */
export async function keptPictures(owner: string): Promise<number> {
  const opening = indexedDB.open('coop:drafts:1');
  const opened = await answer(opening);
  try {
    if (!opened.objectStoreNames.contains('pictures')) return 0;
    const keys = await answer(opened.transaction('pictures').objectStore('pictures').getAllKeys());
    return keys.filter((key) => String((key as string[])[0]).includes(owner)).length;
  } finally {
    opened.close();
  }
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}

/** Until the end of the test, the browser keeps nothing but texts, as some do in private windows. */
export function refuseStorage(): void {
  const {prototype} = IDBFactory;
  const open = Object.getOwnPropertyDescriptor(prototype, 'open')!;
  Object.defineProperty(prototype, 'open', {
    configurable: true,
    value: () => {
      throw new DOMException('Refused', 'SecurityError');
    },
  });
  atEnd(() => Object.defineProperty(prototype, 'open', open));
}
