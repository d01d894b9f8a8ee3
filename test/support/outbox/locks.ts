import type {Locks} from '../../../pods/outbox/locks.js';

interface Wish {
  readonly owner: unknown;
  run(): Promise<void>;
}

/** Web Locks as browsers have them: in turn, and given back when the page that holds one is closed. */
export class DeviceLocks {
  private readonly waiting = new Map<string, Wish[]>();
  private readonly holders = new Map<string, Wish>();
  private readonly gone = new Set<unknown>();

  /** The locks as one tab sees them. */
  for(owner: unknown): Locks {
    return {
      request: (name, work) =>
        new Promise((resolve, reject) => {
          const wish: Wish = {owner, run: () => work().then(resolve, reject)};
          if (this.gone.has(owner)) return;
          this.waiting.set(name, [...(this.waiting.get(name) ?? []), wish]);
          this.grant(name);
        }),
    };
  }

  /** A page is closed. */
  drop(owner: unknown): void {
    this.gone.add(owner);
    for (const [name, wishes] of this.waiting) {
      this.waiting.set(
        name,
        wishes.filter((wish) => wish.owner !== owner),
      );
    }
    for (const [name, holder] of [...this.holders]) {
      if (holder.owner !== owner) continue;
      this.holders.delete(name);
      this.grant(name);
    }
  }

  private grant(name: string): void {
    const [next, ...rest] = this.waiting.get(name) ?? [];
    if (!next || this.holders.has(name)) return;
    this.waiting.set(name, rest);
    this.holders.set(name, next);
    void next.run().finally(() => {
      if (this.holders.get(name) === next) this.holders.delete(name);
      this.grant(name);
    });
  }
}
