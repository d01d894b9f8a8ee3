import type {LightEnvironment} from '../../../pods/session/light/environment.js';
import {MemoryValues} from '../../../pods/values.js';

export {MemoryValues};

/** A storage as browsers have it, on a Map. */
export class MemoryStorage implements Storage {
  [name: string]: unknown;
  private readonly items = new Map<string, string>();

  get length(): number {
    return this.items.size;
  }

  clear(): void {
    this.items.clear();
  }

  getItem(name: string): string | null {
    return this.items.get(name) ?? null;
  }

  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }

  removeItem(name: string): void {
    this.items.delete(name);
  }

  setItem(name: string, value: string): void {
    this.items.set(name, value);
  }
}

/** Locks as far as the kit uses them: shared ones are granted at once, exclusive ones in turn, until somebody waits no longer. */
class MemoryLocks {
  private readonly held: {name: string}[] = [];
  private readonly turns = new Map<string, Promise<unknown>>();

  async request(name: string, ...rest: unknown[]): Promise<unknown> {
    const work = rest.at(-1) as () => Promise<unknown>;
    const {mode, signal} = (rest.length > 1 ? rest[0] : {}) as LockOptions;
    if (mode === 'shared') return this.hold(name, work);
    const done = (this.turns.get(name) ?? Promise.resolve()).then(() => {
      signal?.throwIfAborted();
      return this.hold(name, work);
    });
    this.turns.set(
      name,
      done.catch(() => undefined),
    );
    return done;
  }

  query(): Promise<LockManagerSnapshot> {
    return Promise.resolve({held: [...this.held], pending: []});
  }

  private async hold(name: string, work: () => Promise<unknown>): Promise<unknown> {
    const lock = {name};
    this.held.push(lock);
    try {
      return await work();
    } finally {
      this.held.splice(this.held.indexOf(lock), 1);
    }
  }
}

/** A browser with one site's tabs: what they share, and a clock that a test sets. */
export class FakeBrowser {
  readonly values = new MemoryValues();
  readonly localStorage = new MemoryStorage();
  readonly locks = new MemoryLocks() as unknown as LockManager;
  private readonly channels = new Map<EventTarget, string>();
  time = 1_000_000;

  /** What one tab gives to the session. `visited` fills with the addresses that it left for. */
  tab(url = 'https://coop.example/page'): LightEnvironment & {url: string; visited: string[]} {
    const {localStorage, locks} = this;
    const visited: string[] = [];
    const tab = {
      url,
      visited,
      currentUrl: () => tab.url,
      replaceUrl: (to: string) => void (tab.url = to),
      leaveTo: (to: string) => void visited.push(to),
      localStorage,
      sessionStorage: new MemoryStorage(),
      indexedDB: undefined as unknown as IDBFactory,
      locks,
      openChannel: (name: string) => this.openChannel(name),
      now: () => this.time,
    };
    return tab;
  }

  /** Opens the line of this name between the tabs. */
  openChannel(name: string): BroadcastChannel {
    const {channels} = this;
    const channel = Object.assign(new EventTarget(), {
      postMessage(data: unknown) {
        for (const [other, line] of channels) {
          if (other !== channel && line === name) other.dispatchEvent(new MessageEvent('message', {data}));
        }
      },
      close: () => void channels.delete(channel),
    });
    channels.set(channel, name);
    return channel as unknown as BroadcastChannel;
  }
}

/** A storage that a person has blocked. */
export function blocked(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}
