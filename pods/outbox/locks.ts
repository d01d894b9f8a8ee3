/** As far as the outbox uses Web Locks (https://www.w3.org/TR/web-locks/): one holder of a name at a time. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

const lastOf = new Map<string, Promise<unknown>>();

/** Locks within one program, where there are no tabs. */
export const localLocks: Locks = {
  request(name, work) {
    const before = lastOf.get(name) ?? Promise.resolve();
    const done = before.then(work);
    const settled = done.catch(() => undefined).finally(() => lastOf.get(name) === settled && lastOf.delete(name));
    lastOf.set(name, settled);
    return done;
  },
};
