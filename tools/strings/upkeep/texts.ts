import type {FindingKind} from '../../cli/check/findings.js';
import type {BadRow} from '../../cli/import/people.js';
import type {CountName, ListWords, StepName} from '../../cli/steward/work.js';

/** Somebody of a table, as far as it says. */
interface Named {
  readonly line: number;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly webId?: string | undefined;
}

/** What the commands say that look after a coop: steward, seed, import, export, check, add-partner. */
export interface UpkeepTexts {
  readonly seed: {
    /** What is under way. */
    readonly profiles: string;
    readonly pages: string;
    readonly done: (done: {
      readonly members: number;
      readonly list: string;
      readonly profiles: number;
      readonly pages: number;
      readonly before: number;
      readonly seconds: number;
      readonly folder?: string | undefined;
    }) => string;
  };
  readonly steward: {
    readonly done: (at: string) => string;
    readonly nothing: string;
    /** What a step is about, before what it has done. */
    readonly steps: Readonly<Record<StepName, string>>;
    readonly counts: Readonly<Record<CountName, (count: number) => string>>;
    readonly listWords: ListWords;
  };
  readonly check: {
    readonly labels: {readonly rows: string; readonly homes: string};
    readonly fine: string;
    readonly head: (kinds: number) => string;
    readonly found: Readonly<Record<FindingKind, (count: number) => string>>;
    readonly todo: Readonly<Record<FindingKind, string>>;
    readonly more: (count: number) => string;
  };
  readonly export: {
    readonly label: string;
    readonly done: (done: {
      readonly folder: string;
      readonly source: string;
      readonly documents: number;
      readonly fetched: number;
      readonly bytes: number;
      readonly missing: readonly {readonly source: string; readonly problem: string}[];
    }) => string;
  };
  readonly import: {
    readonly bad: (row: BadRow) => string;
    readonly done: (done: {
      readonly coop: string;
      readonly website?: string | undefined;
      readonly dryRun: boolean;
      readonly invited: readonly Named[];
      readonly expected: number;
      readonly members: number;
      readonly withoutAccount: readonly Named[];
      readonly bad: readonly {readonly message: string}[];
    }) => string;
  };
  readonly partner: {
    readonly done: (done: {
      readonly coop: string;
      readonly partner: string;
      readonly name?: string | undefined;
      readonly added: boolean;
    }) => string;
  };
}
