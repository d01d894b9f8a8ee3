/** Browsers that keep nothing, or not everything: as some do in private windows, as a person or a policy can have it, or because they are full. */
import {atEnd} from './page.js';

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

/** Until the end of the test, or until it is undone, what the browser's databases are to take is too much: they give it up. */
export function fillDatabases(): () => void {
  const {prototype} = IDBObjectStore;
  const property = Object.getOwnPropertyDescriptor(prototype, 'put')!;
  const put = property.value as IDBObjectStore['put'];
  function giveUp(this: IDBObjectStore, value: unknown, key?: IDBValidKey): IDBRequest<IDBValidKey> {
    const request = put.call(this, value, key);
    this.transaction.abort();
    return request;
  }
  Object.defineProperty(prototype, 'put', {...property, value: giveUp});
  const undo = () => Object.defineProperty(prototype, 'put', property);
  atEnd(undo);
  return undo;
}

/** Until the end of the test, there is no more room for texts. */
export function fillTexts(): void {
  const {prototype} = Storage;
  const setItem = Object.getOwnPropertyDescriptor(prototype, 'setItem')!;
  Object.defineProperty(prototype, 'setItem', {
    configurable: true,
    value: () => {
      throw new DOMException('Full', 'QuotaExceededError');
    },
  });
  atEnd(() => Object.defineProperty(prototype, 'setItem', setItem));
}
