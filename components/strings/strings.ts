import type {FieldIssue} from '../../vocab/shapes/descriptor.js';
import type {ProblemKind} from '../../pods/problem.js';

/**
 * Every text that a person can read, in one language. Words of the trade (pod, WebID, container …) have no place here: it is
 * "your space", "the coop's list", "who can see this".
 */
export interface Strings {
  /** BCP 47 tag of the language, for plurals, dates and sorting. */
  readonly language: string;
  /** Joins the parts of one line, as in "Baker · Lyon". */
  readonly separator: string;

  readonly loading: string;
  readonly retry: string;
  /** Beside what the reader has written and its server does not have yet. */
  readonly pending: string;
  /** What is shown was kept on this device then; `host` is the server that cannot be asked. */
  readonly copyOf: (date: Date, host: string) => string;
  /** One sentence for each kind of failure; `host` is the name of the server that was asked. */
  readonly problem: Readonly<Record<ProblemKind, (host: string) => string>>;
  readonly issue: Readonly<Record<FieldIssue['kind'], (fieldLabel: string) => string>>;
  /** For integrators' mistakes that a reader would see. */
  readonly noCommunity: string;
  readonly severalCommunities: string;
  readonly noAddress: string;
  /** Opens what is said about a thing: here, and not in a table of its own, since that would be one more request for three words. */
  readonly discuss: string;

  readonly members: {
    /** Labels of what a member tells. */
    readonly fields: Readonly<Record<'name' | 'role' | 'organization' | 'place' | 'skills' | 'note' | 'website', string>>;
    readonly search: string;
    readonly searchHint: string;
    readonly filter: string;
    readonly count: (count: number) => string;
    /** How old the list is. */
    readonly asOf: (date: Date) => string;
    /** Goes with the number on paper, and tells the day; `query` is what was searched for, `left` how many are not on it. */
    readonly printed: (query: string, left: number) => string;
    readonly empty: string;
    readonly nothingFound: (query: string) => string;
    readonly clearSearch: string;
    readonly unnamed: string;
    readonly failed: (host: string) => string;
    readonly maybeOld: string;
    readonly more: (count: number) => string;
    readonly readMore: string;
    readonly list: string;
    readonly notOfCoop: (host: string) => string;
    readonly ownSite: string;
  };
  readonly pages: {
    readonly label: string;
    readonly previous: string;
    readonly next: string;
    readonly position: (page: number, pages: number) => string;
  };
  readonly signIn: {
    readonly signIn: string;
    readonly signInWith: (host: string) => string;
    readonly otherProvider: string;
    readonly providerLabel: string;
    readonly providerHint: string;
    readonly continue: string;
    readonly remember: string;
    readonly rememberHint: string;
    readonly leaving: (host: string) => string;
    readonly restoring: string;
    readonly signedInAs: (name: string) => string;
    readonly signOut: string;
    readonly badProvider: string;
    readonly unreachableProvider: (host: string) => string;
    readonly notAProvider: (host: string) => string;
    readonly refused: string;
    readonly expired: string;
    readonly insecure: string;
  };
}
