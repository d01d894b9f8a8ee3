import {randomName} from '../random.js';
import type {Transaction, Values} from '../values.js';
import {deedVersion, type Deed} from './deed.js';

/** Makes the next deeds of the ones that are there. Anything that is not changed is given back as it is. */
export type Revision = (deeds: readonly Deed[]) => readonly Deed[];

/** A deed as it is stored, with a random text that is another one after each change. */
interface Stored {
  readonly deed: Deed;
  readonly state: string;
}

/** Stored deeds by identifier, in the order in which they were typed. */
type StoredDeeds = ReadonlyMap<string, Stored>;

/** The value under a WebID. Each deed has a value of its own. */
type Index = readonly (readonly [id: string, state: string])[];

/**
 * One person's deeds on this device, in the order in which they were typed. Only what has changed is read and written, so that a thousand
 * that wait, or large pictures among them, are no burden. What the device does not keep (its storage is full, or blocked) is kept as long
 * as the page is open.
 */
export class DeedStore {
  /** Deeds that stand here only, `undefined` for those that are done and stand there still. */
  private readonly here = new Map<string, Deed | undefined>();
  /** What was last read or written: a deed in the same state need not be read again. */
  private known: StoredDeeds = new Map();

  constructor(
    private readonly values: Values,
    private readonly webId: string,
  ) {}

  /** Whether something would be lost with the page. */
  get isOnPageOnly(): boolean {
    return [...this.here.values()].some(Boolean);
  }

  async read(): Promise<readonly Deed[]> {
    return ours(this.withHere(await this.readStored()));
  }

  /** Changes the deeds, with no other tab's change in between. Never fails. */
  async change(revise: Revision): Promise<readonly Deed[]> {
    try {
      this.known = await this.values.transact(async (transaction) => {
        const stored = await this.load(transaction);
        return this.write(transaction, stored, apply(revise, this.withHere(stored)));
      });
      this.here.clear();
      return ours(deedsOf(this.known));
    } catch {
      const stored = await this.readStored();
      const after = apply(revise, this.withHere(stored));
      this.keepHere(stored, after);
      return ours(after);
    }
  }

  private async readStored(): Promise<StoredDeeds> {
    try {
      return (this.known = await this.values.transact((transaction) => this.load(transaction)));
    } catch {
      return new Map();
    }
  }

  private async load(transaction: Transaction): Promise<StoredDeeds> {
    const index = ((await transaction.get(this.webId)) ?? []) as Index;
    const stored = index.map(async ([id, state]): Promise<[string, Stored]> => {
      const known = this.known.get(id);
      return [id, known?.state === state ? known : {state, deed: (await transaction.get(this.nameOf(id))) as Deed}];
    });
    return new Map(await Promise.all(stored));
  }

  private write(transaction: Transaction, stored: StoredDeeds, deeds: readonly Deed[]): StoredDeeds {
    const after = new Map<string, Stored>();
    for (const deed of deeds) {
      const before = stored.get(deed.id);
      after.set(deed.id, before?.deed === deed ? before : {deed, state: randomName()});
      if (before?.deed !== deed) transaction.set(this.nameOf(deed.id), deed);
    }
    for (const id of stored.keys()) if (!after.has(id)) transaction.set(this.nameOf(id), undefined);
    const index: Index = [...after].map(([id, {state}]) => [id, state]);
    transaction.set(this.webId, index.length ? index : undefined);
    return after;
  }

  /** The name of a deed's own value. No WebID holds a space. */
  private nameOf(id: string): string {
    return `${this.webId} ${id}`;
  }

  private withHere(stored: StoredDeeds): readonly Deed[] {
    const deeds = deedsOf(stored);
    if (!this.here.size) return deeds;
    const there = deeds.map((deed) => (this.here.has(deed.id) ? this.here.get(deed.id) : deed));
    const more = [...this.here].filter(([id]) => !stored.has(id)).map(([, deed]) => deed);
    return [...there, ...more].filter((deed) => deed !== undefined);
  }

  private keepHere(stored: StoredDeeds, after: readonly Deed[]): void {
    const left = new Set(after.map(({id}) => id));
    this.here.clear();
    for (const deed of after) if (stored.get(deed.id)?.deed !== deed) this.here.set(deed.id, deed);
    for (const id of stored.keys()) if (!left.has(id)) this.here.set(id, undefined);
  }
}

/** What another version of the kit has stored stays where it is. */
function apply(revise: Revision, deeds: readonly Deed[]): readonly Deed[] {
  return [...deeds.filter((deed) => !isOurs(deed)), ...revise(ours(deeds))];
}

function ours(deeds: readonly Deed[]): readonly Deed[] {
  return deeds.filter(isOurs);
}

function isOurs({version}: Deed): boolean {
  return version === deedVersion;
}

function deedsOf(stored: StoredDeeds): readonly Deed[] {
  return [...stored.values()].map(({deed}) => deed);
}
