import type {ResultShown} from '../../../vocab/kinds/poll/rules.js';

/** The texts of the form with which moderators open a poll. */
export interface PollFormStrings {
  readonly title: string;
  readonly signInFirst: string;
  readonly forModerators: string;
  /** Said where the coop has no place for votes. */
  readonly noPlace: string;
  readonly required: string;
  readonly errors: (count: number) => string;

  readonly question: string;
  readonly questionHelp: string;
  readonly summary: string;
  readonly summaryHelp: string;
  readonly method: string;

  readonly options: string;
  readonly dates: string;
  readonly option: (place: number) => string;
  readonly date: (place: number) => string;
  readonly day: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly timesHelp: string;
  readonly addOption: string;
  readonly addDate: string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
  /** Said aloud when a choice has another place. */
  readonly moved: (place: number, of: number) => string;

  readonly choosing: string;
  readonly fewest: string;
  readonly most: string;
  readonly highest: string;
  readonly spread: string;

  readonly when: string;
  readonly opens: string;
  readonly opensHelp: string;
  readonly closes: string;
  readonly time: string;
  readonly confirmDays: string;
  readonly confirmDaysHelp: string;
  readonly zone: (zone: string) => string;
  readonly zoneLabel: string;

  readonly voters: string;
  readonly allMembers: string;
  readonly votersCount: (count: number) => string;
  /** Members who are on no roll, since they have no space here. */
  readonly withoutSpace: (count: number) => string;

  readonly settings: string;
  readonly shown: string;
  readonly shownNames: Readonly<Record<ResultShown, string>>;
  /** Stands for the names of the tellers while these are not known. */
  readonly theTellers: string;
  readonly names: string;
  readonly namesShown: string;
  readonly namesNotShown: string;
  readonly mayChange: string;
  readonly changeable: string;
  readonly unchangeable: string;
  readonly quorum: string;
  readonly quorumHelp: string;
  readonly majority: string;

  readonly review: string;
  readonly reviewTitle: string;
  /** That rules cannot be changed once the poll is open. */
  readonly fixed: string;
  readonly opensAtOnce: string;
  readonly change: string;
  readonly open: string;
  readonly opening: string;
  readonly progress: (done: number, of: number) => string;
  /** Said when the opening broke off: what that means, and what to do. */
  readonly brokenOff: string;
  readonly goOn: string;
  readonly done: string;
  readonly doneSoon: (date: string) => string;
  readonly toPoll: string;
  readonly another: string;

  readonly mistakes: {
    readonly question: string;
    readonly tooLong: (most: number) => string;
    readonly fewOptions: string;
    readonly manyOptions: (most: number, given: number) => string;
    readonly emptyOption: string;
    readonly sameOption: string;
    readonly day: string;
    readonly time: string;
    readonly end: string;
    readonly opens: string;
    readonly closesPast: string;
    readonly closesBefore: string;
    readonly number: (fewest: number, most: number) => string;
    readonly mostBelowFewest: string;
    readonly noVoters: string;
  };
}
