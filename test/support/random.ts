/** Numbers that look random and are the same in every run, so that a schedule that fails once fails again. */
export class Random {
  constructor(private state: number) {}

  /** From 0 up to, not including, `limit` (mulberry32). */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }

  /** Up to `limit` things made one after the other. */
  several<T>(limit: number, make: () => T): T[] {
    return Array.from({length: this.below(limit + 1)}, make);
  }
}
