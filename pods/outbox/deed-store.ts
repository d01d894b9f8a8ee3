import type {Values} from '../values.js';
import {deedVersion, type Deed} from './deed.js';

/** Makes the next deeds of the ones that are there. Anything that is not changed is given back as it is. */
export type Revision = (deeds: readonly Deed[]) => readonly Deed[];

/**
 * One person's deeds on this device, in the order in which they were typed. What the device does not keep (its storage is full, or
 * blocked) is kept as long as the page is open.
 */
export class DeedStore {
  /** Deeds that stand here only, `undefined` for those that are done and stand there still. */
  private readonly here = new Map<string, Deed | undefined>();

  constructor(
    private readonly values: Values,
    private readonly webId: string,
  ) {}

  /** Whether something would be lost with the page. */
  get isOnPageOnly(): boolean {
    return [...this.here.values()].some(Boolean);
  }

  async read(): Promise<readonly Deed[]> {
    return known(this.withHere(await this.readStored()));
  }

  /** Changes the deeds, with no other tab's change in between. Never fails. */
  async change(revise: Revision): Promise<readonly Deed[]> {
    let after: readonly Deed[] = [];
    try {
      await this.values.change(this.webId, (stored) => {
        after = apply(revise, this.withHere(deedsIn(stored)));
        return after.length ? after : undefined;
      });
      this.here.clear();
    } catch {
      const stored = await this.readStored();
      after = apply(revise, this.withHere(stored));
      this.keepHere(stored, after);
    }
    return known(after);
  }

  private readStored(): Promise<readonly Deed[]> {
    return this.values.get(this.webId).then(deedsIn, () => []);
  }

  private withHere(stored: readonly Deed[]): readonly Deed[] {
    if (!this.here.size) return stored;
    const there = stored.map((deed) => (this.here.has(deed.id) ? this.here.get(deed.id) : deed));
    const more = [...this.here.values()].filter((deed) => !stored.some(({id}) => id === deed?.id));
    return [...there, ...more].filter((deed) => deed !== undefined);
  }

  private keepHere(stored: readonly Deed[], after: readonly Deed[]): void {
    this.here.clear();
    for (const deed of after) if (!stored.includes(deed)) this.here.set(deed.id, deed);
    for (const {id} of stored) if (!after.some((deed) => deed.id === id)) this.here.set(id, undefined);
  }
}

/** What another version of the kit has stored stays where it is. */
function apply(revise: Revision, deeds: readonly Deed[]): readonly Deed[] {
  return [...deeds.filter((deed) => !isKnown(deed)), ...revise(known(deeds))];
}

function known(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.filter(isKnown);
}

function isKnown({version}: Deed): boolean {
  return version === deedVersion;
}

function deedsIn(stored: unknown): readonly Deed[] {
  return Array.isArray(stored) ? (stored as Deed[]) : [];
}
