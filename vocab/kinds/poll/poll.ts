import type {Graph} from '../../rdf/graph.js';
import {coopPoll} from '../../rdf/poll-vocabulary.js';
import type {FieldIssue} from '../../shapes/descriptor.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {optionKind, pollKind} from './poll.generated.js';
import {
  mostOptions,
  type Majority,
  type Method,
  type PollOption,
  type PollRules,
  type ResultShown,
  type Verdict,
} from './rules.js';

export {mostOptions, optionKind, pollKind};

/** A question that the members of a coop decide together, as far as the reader may see. */
export interface Poll extends PollRules {
  readonly question?: string | undefined;
  readonly summary?: string | undefined;
  /** When the result can be seen on the page. */
  readonly resultShown: ResultShown;
  /** Whether the page shows who has voted how. */
  readonly namesShown: boolean;
  /** The time zone (IANA) in which opening, close and dates are meant. */
  readonly timeZone?: string | undefined;
  /** WebIDs of those who confirm votes and publish the result. */
  readonly tellers: readonly string[];
  /** SHA-256 over the roll, in hexadecimal. */
  readonly rollDigest?: string | undefined;
  readonly rollSize: number;
  /** Into how many parts the box is divided. */
  readonly boxParts: number;
  /** The group that may put votes into the box. */
  readonly voters?: string | undefined;
  /** The group that may read votes. */
  readonly readers?: string | undefined;
  /** What has been decided, as a list says it. */
  readonly verdict?: Verdict | undefined;
  /** Fields whose value is left out because it makes no sense. */
  readonly issues: readonly FieldIssue[];
}

const methods: Readonly<Record<Method, string>> = {
  'yes-no': coopPoll.YesNoAbstain,
  'single-choice': coopPoll.SingleChoice,
  'multiple-choice': coopPoll.MultipleChoice,
  consent: coopPoll.ConsentMethod,
  score: coopPoll.Score,
  dots: coopPoll.Dots,
  schulze: coopPoll.Schulze,
  'instant-runoff': coopPoll.InstantRunoff,
  dates: coopPoll.DateFinder,
};
const majorities: Readonly<Record<Majority, string>> = {
  plurality: coopPoll.PluralityMajority,
  absolute: coopPoll.AbsoluteMajority,
  'two-thirds': coopPoll.TwoThirdsMajority,
  'three-quarters': coopPoll.ThreeQuartersMajority,
  'of-roll': coopPoll.MajorityOfRoll,
};
const shown: Readonly<Record<ResultShown, string>> = {
  live: coopPoll.Live,
  'after-voting': coopPoll.AfterVoting,
  'at-close': coopPoll.AtClose,
};
const verdicts: Readonly<Record<Verdict, string>> = {
  adopted: coopPoll.Adopted,
  rejected: coopPoll.Rejected,
  chosen: coopPoll.Chosen,
  tied: coopPoll.Tied,
  'no-quorum': coopPoll.NoQuorum,
  'no-votes': coopPoll.NoVotes,
};

/** The term for a setting of a poll, and the setting that a term stands for. */
export const pollTerms = {methods, majorities, shown, verdicts};

/** The setting that stands for a term; `undefined` for a term that is none of ours. */
export function settingOf<Setting extends string>(
  terms: Readonly<Record<Setting, string>>,
  term: string | undefined,
): Setting | undefined {
  return (Object.keys(terms) as Setting[]).find((name) => terms[name] === term);
}

/** The options of a vote by yes or no, and by consent: not named by the poll, the same everywhere. */
const fixedOptions: Readonly<Partial<Record<Method, readonly string[]>>> = {
  'yes-no': [coopPoll.Yes, coopPoll.No, coopPoll.Abstain],
  consent: [coopPoll.Consent, coopPoll.StandAside, coopPoll.Objection],
};

/**
 * Reads the poll `iri` out of its document, or out of a row of a list, which stands at `subject`. A poll without a method that we know, or
 * without a close, is read for showing, and cannot be voted in: `method` or `closes` is missing then.
 */
export function readPoll(graph: Graph, iri: string, languages: readonly string[] = [], subject = iri): Poll {
  const {values, issues} = readFields(pollKind, graph, subject, languages);
  const plain = plainOf(pollKind, values);
  const method = settingOf(methods, plain.method);
  const closes = timeOf(plain.closes);
  return {
    iri,
    question: plain.question,
    summary: plain.summary,
    method,
    options: optionsOf(graph, method, plain.options, languages),
    opens: timeOf(plain.opens),
    closes,
    confirmUntil: timeOf(plain.confirmUntil) ?? closes,
    mayChange: isTrue(plain.mayChange),
    fewest: numberOf(plain.fewest),
    most: numberOf(plain.most),
    points: numberOf(plain.points),
    quorum: numberOf(plain.quorum),
    majority: settingOf(majorities, plain.majority) ?? 'plurality',
    resultShown: settingOf(shown, plain.resultShown) ?? 'at-close',
    namesShown: isTrue(plain.namesShown),
    timeZone: plain.timeZone,
    tellers: plain.tellers,
    rollDigest: plain.rollDigest,
    rollSize: numberOf(plain.rollSize) ?? 0,
    boxParts: Math.min(Math.max(numberOf(plain.boxParts) ?? 1, 1), 1_000),
    voters: plain.voters,
    readers: plain.readers,
    verdict: settingOf(verdicts, plain.state),
    issues,
  };
}

function optionsOf(
  graph: Graph,
  method: Method | undefined,
  named: readonly string[],
  languages: readonly string[],
): readonly PollOption[] {
  const fixed = method && fixedOptions[method];
  if (fixed) return fixed.map((iri) => ({iri}));
  const read = named.slice(0, mostOptions).map((iri) => {
    const {name, start, end, position} = plainOf(optionKind, readFields(optionKind, graph, iri, languages).values);
    return {place: numberOf(position) ?? Infinity, option: {iri, name, start, end}};
  });
  return read.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({option}) => option);
}

/** Milliseconds since 1970; nothing for a time that is on no calendar. */
function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function isTrue(text: string | undefined): boolean {
  return text === 'true' || text === '1';
}
