import type {LightEnvironment} from './environment.js';
import {sessionStorageNames as names} from './names.js';
import type {SessionRecord} from './records.js';
import {readItem, writeItem} from './storage.js';

/** Time from leaving one page until the next one of the same site holds the session, in milliseconds, on a slow phone too. */
const grace = 10_000;

/**
 * Knows whether some tab still holds the session: unless a person asked to stay signed in, it ends with the last tab.
 * A tab knows itself again by a mark that browsers keep as long as the tab, and others by a lock that they hold; between two
 * pages, when nobody holds it, by the time at which the last one was left.
 */
export class Presence {
  private release: (() => void) | undefined;

  constructor(private readonly environment: LightEnvironment) {}

  /** Whether this page may take up a session that it finds on the device. */
  async mayUse(record: Pick<SessionRecord, 'id' | 'remember'>): Promise<boolean> {
    if (record.remember || this.read('sessionStorage', names.tab) === record.id) return true;
    const age = this.environment.now() - Number(this.read('localStorage', names.seen) ?? 0);
    return (age >= 0 && age < grace) || (await this.othersHold());
  }

  /** This page holds the session `id` from now on. Resolves when the other tabs can see it. */
  async enter(id: string): Promise<void> {
    this.write('sessionStorage', names.tab, id);
    this.write('localStorage', names.hint, '1');
    this.markSeen();
    const {locks} = this.environment;
    if (!locks || this.release) return;
    await new Promise<void>((entered) => {
      const held = new Promise<void>((release) => (this.release = release));
      const holding = locks.request(names.aliveLock, {mode: 'shared'}, () => {
        entered();
        return held;
      });
      // A page that is being left gets no lock any more.
      holding.catch(() => entered());
    });
  }

  /** The page is being left, the tab perhaps not. */
  pause(): void {
    if (this.release) this.markSeen();
    this.release?.();
    this.release = undefined;
  }

  /** This tab holds no session any more. */
  leave(): void {
    this.release?.();
    this.release = undefined;
    this.write('sessionStorage', names.tab, undefined);
  }

  /** No tab does: takes away what makes pages look for a session. */
  forget(): void {
    this.leave();
    this.write('localStorage', names.hint, undefined);
    this.write('localStorage', names.seen, undefined);
  }

  private async othersHold(): Promise<boolean> {
    const state = await this.environment.locks?.query().catch(() => undefined);
    return state?.held?.some(({name}) => name === names.aliveLock) ?? false;
  }

  private markSeen(): void {
    this.write('localStorage', names.seen, String(this.environment.now()));
  }

  private read(area: 'localStorage' | 'sessionStorage', name: string): string | undefined {
    return readItem(() => this.environment[area], name);
  }

  private write(area: 'localStorage' | 'sessionStorage', name: string, value: string | undefined): void {
    writeItem(() => this.environment[area], name, value);
  }
}
