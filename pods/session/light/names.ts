import type {Problem} from '../../problem.js';

/** Every name under which this way of signing in keeps or sends something in a browser. Part of the public contract. */
export const sessionStorageNames = {
  /** IndexedDB database; its one store, `values`, holds the session (tokens, the key) and the registrations at providers. */
  database: 'coop:session',
  /** localStorage: present while the database may hold a session, so that other pages load the code for it. Holds no secret. */
  hint: 'coop:session:hint',
  /** localStorage: when a page that holds the session was last left or loaded, in milliseconds. */
  seen: 'coop:session:seen',
  /** sessionStorage: identifier of the session that this tab holds. Random, opens nothing. */
  tab: 'coop:session:tab',
  /** sessionStorage: the sign-in under way in this tab, from leaving for the provider until the return. */
  pending: 'coop:session:pending',
  /** BroadcastChannel: tells the other tabs of a sign-in or a sign-out. */
  channel: 'coop:session',
  /** Web Lock, shared: held by each page with the session; nobody holds it = the last tab is closed. */
  aliveLock: 'coop:session:alive',
  /** Web Lock, exclusive: one tab at a time renews the token. */
  renewLock: 'coop:session:renew',
} as const;

/** What goes over the channel. */
export type TabMessage = {readonly type: 'signed-in'} | {readonly type: 'signed-out'; readonly problem?: Problem};
