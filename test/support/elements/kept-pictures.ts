import {pictureDrafts} from '../../../components/data/kept-pictures.js';
import {IndexedDbValues} from '../../../pods/values.js';
import {atEnd} from './page.js';

/** How many pictures of somebody's drafts the browser keeps. */
export async function keptPictures(owner: string): Promise<number> {
  const kept = await new IndexedDbValues(() => indexedDB, pictureDrafts).get('pictures');
  const pictures = (kept ?? []) as readonly {readonly draft: string}[];
  return pictures.filter(({draft}) => draft.includes(owner)).length;
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

/** Until the end of the test, the browser refuses the page its small storages, as a person or a policy can have it. */
export function blockTexts(): void {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const allowed = Object.getOwnPropertyDescriptor(globalThis, name)!;
    const get = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
    Object.defineProperty(globalThis, name, {configurable: true, get});
    atEnd(() => Object.defineProperty(globalThis, name, allowed));
  }
}
