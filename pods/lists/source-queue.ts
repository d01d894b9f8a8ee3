/** Sources read at the same time: more would only wait for each other at the server. */
const parallel = 6;
/** Sources read without being asked for: readers reveal themselves to every host they read from, and phones pay by the byte. */
const allowedAtOnce = 100;

/** Reads sources a few at a time, those on screen first, and stops at a limit until somebody asks for more. */
export class SourceQueue {
  private queued: string[] = [];
  private readonly seen = new Set<string>();
  private running = 0;
  private allowance = allowedAtOnce;
  private readonly idleWaiters: (() => void)[] = [];

  /**
   * @param read reads one source; never rejects.
   * @param onChange called when the number of waiting sources has changed.
   */
  constructor(
    private readonly read: (source: string) => Promise<void>,
    private readonly onChange: () => void,
  ) {}

  /** Sources that stay unread until more are allowed. */
  get waiting(): number {
    return this.allowance > 0 ? 0 : this.queued.length;
  }

  /** Adds sources; one that was read before is read again only once it was forgotten. */
  start(sources: readonly string[]): void {
    this.queued.push(...sources.filter((source) => !this.seen.has(source)));
    for (const source of sources) this.seen.add(source);
    this.next();
  }

  prioritise(sources: readonly string[]): void {
    const wanted = new Set(sources);
    this.queued = [
      ...this.queued.filter((source) => wanted.has(source)),
      ...this.queued.filter((source) => !wanted.has(source)),
    ];
  }

  allowMore(): void {
    this.allowance += allowedAtOnce;
    this.next();
  }

  /** Resolves when nothing is being read and nothing may be. */
  idle(): Promise<void> {
    return this.isIdle ? Promise.resolve() : new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  /** Forgets every source but these, for a list that is loaded anew: they are neither waited for nor known to be read. */
  retain(sources: ReadonlySet<string>): void {
    this.queued = this.queued.filter((source) => sources.has(source));
    for (const source of this.seen) if (!sources.has(source)) this.seen.delete(source);
    if (!sources.size) this.allowance = allowedAtOnce;
  }

  private get isIdle(): boolean {
    return this.running === 0 && (this.queued.length === 0 || this.allowance <= 0);
  }

  private next(): void {
    while (this.running < parallel && this.allowance > 0 && this.queued.length) {
      this.running++;
      this.allowance--;
      void this.read(this.queued.shift()!).finally(() => {
        this.running--;
        this.next();
      });
    }
    if (this.waiting) this.onChange();
    if (this.isIdle) for (const resolve of this.idleWaiters.splice(0)) resolve();
  }
}
