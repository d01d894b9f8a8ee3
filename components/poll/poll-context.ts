import type {LitElement, nothing, TemplateResult} from 'lit';
import type {Outcome} from '../../vocab/kinds/outcome/outcome.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import type {PollPhase} from '../../pods/polls/phase.js';
import type {PollRoll} from '../../pods/polls/poll-roll.js';
import type {Community} from '../data/community.js';
import type {PollStrings} from '../strings/poll/strings.js';
import type {PollSettingsStrings} from '../strings/poll-settings/strings.js';
import type {Strings} from '../strings/strings.js';

/** What the page of one poll knows, for its parts. */
export interface PollContext {
  readonly poll: Poll;
  /** What was decided, once that is published. */
  readonly outcome?: Outcome | undefined;
  /** Who may vote; nothing as long as that is not read, or cannot be. */
  readonly roll?: PollRoll | undefined;
  readonly community: Community;
  /** The document of the poll. */
  readonly document: PodDocument;
  readonly phase: PollPhase;
  /** Who is signed in. */
  readonly webId?: string | undefined;
  /** Whether that is one of those who confirm votes and publish the result. */
  readonly isTeller: boolean;
  /** Whether that person has voted; nothing as long as that is not known. */
  readonly hasVoted?: boolean | undefined;
  /** Whether what stands beside the poll has been read, as far as it can be. */
  readonly isRead: boolean;
  /** What members are called, by their WebIDs; nothing as long as nobody has asked for that. */
  readonly names?: ReadonlyMap<string, string> | undefined;
  /** Address of the list of polls, as the page names it; without it, the coop's own. */
  readonly list?: string | undefined;
  /** The reader's languages, best first. */
  readonly languages: readonly string[];
  /** Something was written: outcome, roll and result are read again. */
  readonly changed: () => void;
}

/** The texts that every part of the page has; what else a part says, it loads itself. */
export interface PollWords {
  readonly general: Strings;
  readonly poll: PollStrings;
  readonly settings: PollSettingsStrings;
}

/** What the page of one poll does for a part of it. */
export interface PartHost {
  /** Work that has to be done before the page is complete. */
  readonly track: (work: Promise<unknown>) => void;
  /** Loads code; nothing if it cannot be had, which is said. */
  readonly load: <Code>(code: Promise<Code>) => Promise<Code | undefined>;
  /** Called when somebody is to be named who is not named at once. */
  readonly nameMembers: () => void;
  /** Called when it is known from the count how many have voted. */
  readonly counted: (voted: number | undefined) => void;
}

/** What it does for the part in which one votes. */
export interface BallotHost extends PartHost {
  /** Called when it is known whether the person has voted. */
  readonly voted: (hasVoted: boolean) => void;
}

/** A part of the page of one poll, loaded where there is something for it to show. */
export interface PollPart {
  /** Takes up a poll, or what is known of it by now. */
  show(context: PollContext): void;
  /** @param level that of its heading; 0 for none. */
  render(words: PollWords, level: number): TemplateResult | typeof nothing | undefined;
  /** Another poll is shown, or another person is there. */
  forget(): void;
}

/** How a part is made. */
export type PollPartClass = new (host: LitElement, page: BallotHost) => PollPart;
