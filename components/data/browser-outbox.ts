import {plainEnvironment, type OutboxEnvironment} from '../../pods/outbox/environment.js';
import {localLocks} from '../../pods/outbox/locks.js';
import {firstEnvironment} from './first-environment.js';

/** What the browser gives to the outbox: the one place where that code meets the page. */
export const browserOutbox: OutboxEnvironment = {
  ...plainEnvironment,
  get locks() {
    // Browsers give locks to pages that are served over https, and to no others.
    return (navigator.locks as LockManager | undefined) ?? localLocks;
  },
  openChannel: firstEnvironment.openChannel,
  isOnline: () => navigator.onLine,
  watchNetwork(listener) {
    addEventListener('online', listener);
    return () => removeEventListener('online', listener);
  },
  persist: () => (navigator.storage as StorageManager | undefined)?.persist() ?? Promise.resolve(false),
};
