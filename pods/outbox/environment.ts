import {localLocks, type Locks} from './locks.js';

/**
 * What a page gives to the outbox, handed in so that this room knows no DOM and tests set the clock. In Node everything but the clock can
 * be left out.
 */
export interface OutboxEnvironment {
  /** The clock, in milliseconds. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** Calls back after some milliseconds. Returns the undo. */
  wait(callback: () => void, milliseconds: number): () => void;
  /** `navigator.locks`: one tab sends for all. In a browser without it, {@link localLocks}: nothing is done twice even then. */
  readonly locks: Locks;
  /** Opens the line between the tabs (`new BroadcastChannel(name)`). */
  openChannel?(name: string): BroadcastChannel;
  /** Whether the device has a network at all (`navigator.onLine`). */
  isOnline?(): boolean;
  /** Calls back when the network is there again (`online`). Returns the undo. */
  watchNetwork?(listener: () => void): () => void;
  /** Asks the browser not to clear the storage by itself (`navigator.storage.persist()`). */
  persist?(): Promise<unknown>;
}

/** The least that an outbox needs: what Node and browsers both have. */
export const plainEnvironment: OutboxEnvironment = {
  now: () => Date.now(),
  random: () => Math.random(),
  locks: localLocks,
  wait(callback, milliseconds) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
