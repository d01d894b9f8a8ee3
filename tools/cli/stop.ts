import type {Problem, Result} from '../../pods/index.js';

/** A command that cannot be carried out as it was given. Whoever typed it has to change something. */
export type Mistake =
  | {readonly kind: 'no-command'}
  | {readonly kind: 'unknown-command'; readonly given: string; readonly meant?: string}
  | {readonly kind: 'unknown-option'; readonly given: string; readonly meant?: string}
  /** Something that looks like a way to give a secret: arguments can be seen by every program of the machine. */
  | {readonly kind: 'secret-option'; readonly given: string}
  | {readonly kind: 'foreign-option'; readonly option: string; readonly command: string}
  | {readonly kind: 'no-value'; readonly option: string}
  | {readonly kind: 'needless-value'; readonly option: string}
  | {readonly kind: 'given-twice'; readonly option: string}
  | {readonly kind: 'empty'; readonly what: string}
  | {readonly kind: 'too-long'; readonly what: string; readonly limit: number}
  | {readonly kind: 'no-address'; readonly what: string; readonly given: string; readonly example: string}
  | {readonly kind: 'insecure-address'; readonly what: string; readonly given: string}
  | {readonly kind: 'no-language'; readonly what: string; readonly given: string}
  | {
      readonly kind: 'no-choice';
      readonly option: string;
      readonly given: string;
      readonly choices: readonly string[];
      readonly meant?: string;
    }
  | {readonly kind: 'missing-option'; readonly option: string}
  | {
      readonly kind: 'no-count';
      readonly option: string;
      readonly given: string;
      readonly least: number;
      readonly most: number;
    }
  | {readonly kind: 'no-time'; readonly option: string; readonly given: string}
  | {readonly kind: 'needs-option'; readonly option: string; readonly needed: string}
  | {readonly kind: 'own-partner'; readonly given: string}
  | {readonly kind: 'one-of'; readonly options: readonly string[]}
  | {readonly kind: 'no-file'; readonly given: string}
  | {readonly kind: 'no-table'; readonly given: string; readonly columns: readonly string[]}
  /** What `audit` needs and does not bring: a package, or a browser. */
  | {readonly kind: 'no-tool'; readonly tool: string}
  | {readonly kind: 'no-browser'; readonly given?: string}
  | {readonly kind: 'no-page'; readonly given: string; readonly detail: string}
  | {readonly kind: 'needs-yes'}
  | {readonly kind: 'no-credentials'; readonly missing: readonly string[]}
  | {readonly kind: 'other-webid'; readonly said: string; readonly actual: string}
  | {readonly kind: 'missing-words'; readonly usage: string}
  | {readonly kind: 'needless-words'; readonly words: readonly string[]}
  | {readonly kind: 'no-slug'; readonly given: string}
  | {readonly kind: 'unknown-group'; readonly given: string; readonly known: readonly string[]; readonly meant?: string}
  | {readonly kind: 'not-a-member'; readonly given: string}
  | {readonly kind: 'no-position'; readonly given: string}
  | {readonly kind: 'not-on-earth'; readonly given: string}
  /** `insist`: how to say that it is meant as it stands, if that is anywhere on the earth. */
  | {
      readonly kind: 'swapped-position';
      readonly given: string;
      readonly meant: string;
      readonly insist?: string | undefined;
    };

/** What was under way when a problem came up: the same refusal has different ways out. */
export type Step = 'sign-in' | 'find-storage' | 'set-up' | 'find-coop' | 'tidy' | 'groups' | 'snapshot' | Upkeep;
/** Of the commands that look after a coop. */
export type Upkeep = 'steward' | 'seed' | 'import' | 'export' | 'check' | 'partner';

export type Reason =
  | {readonly mistake: Mistake}
  | {readonly problem: Problem; readonly step: Step}
  /** The person was asked and did not say yes. */
  | {readonly declined: true};

/** Ends a command. Thrown wherever it cannot go on, and turned into a sentence and an exit code in one place. */
export class Stop extends Error {
  constructor(readonly reason: Reason) {
    super('The command cannot go on');
  }
}

export function mistaken(mistake: Mistake): Stop {
  return new Stop({mistake});
}

/** What went well, or the end of the command. */
export function need<T>(result: Result<T>, step: Step): T {
  if (!result.ok) throw new Stop({problem: result.problem, step});
  return result.value;
}
