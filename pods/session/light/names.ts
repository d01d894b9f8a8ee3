import type {Problem} from '../../problem.js';
import {firstNames} from './first-names.js';

/** Every name under which this way of signing in keeps or sends something in a browser. Part of the public contract. */
export const sessionStorageNames = {
  ...firstNames,
  /** IndexedDB database; its one store, `values`, holds the session (tokens, the key) and the registrations at providers. */
  database: 'coop:session',
  /** localStorage: when a page that holds the session was last left or loaded, in milliseconds. */
  seen: 'coop:session:seen',
  /** Web Lock, shared: held by each page with the session; nobody holds it = the last tab is closed. */
  aliveLock: 'coop:session:alive',
  /** Web Lock, exclusive: one tab at a time renews the token. */
  renewLock: 'coop:session:renew',
} as const;

/** What goes over the channel. */
export type TabMessage = {readonly type: 'signed-in'} | {readonly type: 'signed-out'; readonly problem?: Problem};
