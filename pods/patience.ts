import type {Problem} from './problem.js';

/** Times that somebody's server may leave us waiting before we leave it alone. */
const mostWaits = 3;

/**
 * Counts whose things are not answered: one member can keep everybody waiting for each of a thousand. Counted by person and not by
 * server: on a server that many share, one can make the own documents slow, and nobody else's.
 */
export class Patience {
  private readonly waits = new Map<string, number>();

  /** Whether nothing more of this person's is asked for now. */
  isOver(owner: string): boolean {
    return (this.waits.get(owner) ?? 0) >= mostWaits;
  }

  note(owner: string, {kind}: Problem): void {
    if (kind === 'offline' || kind === 'too-slow') this.waits.set(owner, (this.waits.get(owner) ?? 0) + 1);
  }
}
