/** Every name under which the outbox keeps or sends something in a browser. Part of the public contract. */
export const outboxNames = {
  /** IndexedDB database; its one store, `values`, holds which deeds wait under a person's WebID, each deed under the WebID, a space and its name. */
  database: 'coop:outbox',
  /** BroadcastChannel and Web Lock, both followed by the WebID: something has changed; who holds it sends. */
  channel: 'coop:outbox:',
  lock: 'coop:outbox:sends:',
} as const;
