/** Every name under which the outbox keeps or sends something in a browser. Part of the public contract. */
export const outboxNames = {
  /** IndexedDB database; its one store, `values`, holds each person's deeds under the WebID. */
  database: 'coop:outbox',
  /** BroadcastChannel and Web Lock, both followed by the WebID: something has changed; who holds it sends. */
  channel: 'coop:outbox:',
  lock: 'coop:outbox:sends:',
} as const;
