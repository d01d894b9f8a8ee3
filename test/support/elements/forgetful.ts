import {keptNames} from '../../../pods/documents/kept/indexed-db-copies.js';

/**
 * Lets the page keep what people type, but no copies of what it has read: servers of different tests have the same addresses, and what one
 * has read must not come back in the next.
 */
export function keepNoCopies(): void {
  const databases = globalThis.indexedDB;
  const open = (name: string, version?: number) => {
    if (name === keptNames.database) throw new DOMException('No copies in tests', 'SecurityError');
    return databases.open(name, version);
  };
  const value = {open, deleteDatabase: (name: string) => databases.deleteDatabase(name)};
  Object.defineProperty(globalThis, 'indexedDB', {configurable: true, value});
}
