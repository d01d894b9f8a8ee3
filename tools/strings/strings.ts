import type {ProblemKind} from '../../pods/index.js';
import type {Spot} from '../../vocab/index.js';
import type {Command} from '../cli/options.js';
import type {Mistake, Step} from '../cli/stop.js';
import type {AuditTexts} from './audit/texts.js';
import type {SnapshotTexts} from './snapshot/texts.js';
import type {UpkeepTexts} from './upkeep/texts.js';

/** Where a problem came up: the name of the server, and the address that was asked. */
export interface Place {
  readonly host: string;
  readonly url: string;
}

type ProblemSentences = Readonly<Record<ProblemKind, (place: Place) => string>>;

/** One sentence, or a few, for each mistake. */
export type MistakeSentences = {
  readonly [Kind in Mistake['kind']]: (mistake: Extract<Mistake, {kind: Kind}>) => string;
};

/** What `--help` prints: for the program, and for each command. */
export type HelpTexts = Readonly<Record<Command | 'general', string>>;

/** How far something has come, behind what it is. */
export interface ProgressTexts {
  readonly count: (done: number) => string;
  readonly share: (done: number, of: number) => string;
  /** How long it still takes, about. */
  readonly left: (seconds: number) => string;
}

/** What a set-up is going to be. */
export interface PlannedCoop {
  readonly name: string;
  readonly storage: string;
  readonly owner: string;
  readonly moderators: readonly string[];
  readonly policy: 'approved' | 'open';
}

/**
 * Every text of the command line, in one language. It speaks to people who look after a site: a word of the trade stands where
 * it is the thing to type, and is explained there.
 */
export interface Strings {
  /** BCP 47 tag of the language. */
  readonly language: string;
  /** Answers that mean yes. */
  readonly yes: readonly string[];
  readonly problem: ProblemSentences;
  /** Sentences that know what was under way. They win over the general ones. */
  readonly problemDuring: Readonly<Partial<Record<Step, Partial<ProblemSentences>>>>;
  readonly mistake: (mistake: Mistake) => string;
  readonly declined: string;
  readonly interrupted: string;
  /** For an error that nobody has foreseen. */
  readonly bug: string;
  readonly help: HelpTexts;
  readonly questions: {
    readonly coop: string;
    readonly name: string;
    readonly description: string;
    readonly website: string;
    readonly moderators: (owner: string) => string;
    readonly goOn: string;
  };
  readonly init: {
    readonly looking: string;
    readonly plan: (coop: PlannedCoop) => string;
    readonly alreadyThere: (name: string) => string;
    readonly withoutEffect: (options: readonly string[]) => string;
    readonly unreadable: (webId: string) => string;
    readonly working: string;
    /** What the first libraries are called. */
    readonly libraries: {readonly everyone: string; readonly members: string};
    /** What the first lists of articles are called. */
    readonly news: {readonly everyone: string; readonly members: string};
    /** What the first lists of conversations are called. */
    readonly conversations: {readonly everyone: string; readonly members: string};
    readonly done: (coop: {readonly coop: string; readonly html: string}) => string;
  };
  readonly progress: ProgressTexts;
  readonly upkeep: UpkeepTexts;
  readonly audit: AuditTexts;
  readonly snapshot: SnapshotTexts;
  readonly tidied: (done: {
    readonly rows: number;
    readonly announcements: number;
    readonly unread: number;
    readonly joined: number;
    readonly left: number;
    readonly waiting: number;
    readonly rebuilt: boolean;
  }) => string;
  readonly groupAdded: (group: {
    readonly name: string;
    readonly group: string;
    readonly created: boolean;
    readonly town?: string | undefined;
    readonly position?: Spot | undefined;
  }) => string;
  readonly groupAssigned: (member: {readonly webId: string; readonly names: readonly string[]}) => string;
}
