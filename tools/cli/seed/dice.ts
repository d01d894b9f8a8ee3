/** Chance that is the same each time: what is drawn follows from the name of the draw alone. For made-up people, never for secrets. */
export class Dice {
  private state: number;

  constructor(name: string) {
    this.state = hashOf(name);
  }

  /** From 0 up to, not including, 1 (mulberry32, by Tommy Ettinger; public domain). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** From 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** Whether something happens that happens in `share` of all cases. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)]!;
  }

  /** One of the first far more often than one of the last, as names of people are spread. */
  favour<T>(all: readonly T[]): T {
    return all[Math.floor(all.length * this.next() ** 2.2)]!;
  }

  /** Hexadecimal digits. */
  name(length: number): string {
    return Array.from({length}, () => this.below(16).toString(16)).join('');
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
