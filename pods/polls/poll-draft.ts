import {mostOptions, optionKind, pollKind, pollTerms} from '../../vocab/kinds/poll/poll.js';
import type {Majority, Method, ResultShown} from '../../vocab/kinds/poll/rules.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {contributionTriples} from '../things/contribute.js';

/** What there is to choose from. */
export interface DraftOption {
  readonly name?: string | undefined;
  /** Of a date: a day, or a day and an hour with its offset. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** A poll as a moderator wants to open it. Times in milliseconds since 1970. */
export interface PollDraft {
  readonly question: string;
  readonly summary?: string | undefined;
  readonly method: Method;
  /** None for yes and no, and for consent: those are the same everywhere. */
  readonly options: readonly DraftOption[];
  readonly opens?: number | undefined;
  readonly closes: number;
  readonly confirmUntil?: number | undefined;
  readonly mayChange: boolean;
  readonly resultShown: ResultShown;
  readonly namesShown: boolean;
  readonly fewest?: number | undefined;
  readonly most?: number | undefined;
  readonly points?: number | undefined;
  readonly quorum?: number | undefined;
  readonly majority: Majority;
  readonly timeZone?: string | undefined;
}

/** What is found out while a poll is opened. */
export interface PollFacts {
  readonly tellers: readonly string[];
  readonly rollDigest: string;
  readonly rollSize: number;
  readonly boxParts: number;
  readonly voters: string;
  readonly readers: string;
}

/** Why a draft is no poll that anybody could vote in. */
export type DraftMistake = 'no-question' | 'no-choice' | 'same-choices' | 'too-many-choices' | 'bad-times' | 'bad-numbers';

/** The first thing that is wrong with a draft: what a form finds first, so that nothing else opens such a poll. */
export function mistakeInDraft(draft: PollDraft): DraftMistake | undefined {
  const {question, method, options, opens, closes, confirmUntil, points, quorum, fewest, most} = draft;
  if (!question.trim()) return 'no-question';
  if (options.length > mostOptions) return 'too-many-choices';
  const isFixed = method === 'yes-no' || method === 'consent';
  const names = options.map(({name = '', start = '', end = ''}) => [name.trim(), start, end].join(' ').trim());
  if (!isFixed && (names.length < 2 || names.includes(''))) return 'no-choice';
  if (new Set(names).size < names.length) return 'same-choices';
  if (!Number.isFinite(closes) || (opens !== undefined && !(opens < closes))) return 'bad-times';
  if (confirmUntil !== undefined && !(confirmUntil >= closes)) return 'bad-times';
  const isPointed = method === 'score' || method === 'dots';
  if (isPointed && !(Number.isInteger(points) && points! >= 1 && points! <= 100)) return 'bad-numbers';
  if (quorum !== undefined && !(quorum >= 0 && quorum <= 100)) return 'bad-numbers';
  return (fewest ?? 0) > (most ?? Infinity) || (fewest ?? 0) > options.length ? 'bad-numbers' : undefined;
}

/** What the document of a poll says: written once, when it is opened. */
export function pollTriples(iri: string, draft: PollDraft, facts: PollFacts): Triple[] {
  const options = draft.options.map((option, index) => ({
    iri: `${documentOf(iri)}#option-${index + 1}`,
    kind: optionKind,
    values: given({...option, name: option.name?.trim(), position: String(index + 1)}),
  }));
  return contributionTriples(
    iri,
    pollKind,
    {...valuesOf(draft, facts), options: options.map((option) => option.iri)},
    options,
  );
}

function valuesOf(draft: PollDraft, facts: PollFacts): FieldValues {
  const {question, summary, method, opens, closes, confirmUntil, resultShown, majority, timeZone} = draft;
  const values = given({
    question: question.trim(),
    summary: summary?.trim(),
    method: pollTerms.methods[method],
    opens: momentOf(opens),
    closes: momentOf(closes),
    confirmUntil: momentOf(confirmUntil),
    mayChange: String(draft.mayChange),
    resultShown: pollTerms.shown[resultShown],
    namesShown: String(draft.namesShown),
    fewest: draft.fewest?.toString(),
    most: draft.most?.toString(),
    points: draft.points?.toString(),
    quorum: draft.quorum?.toString(),
    majority: pollTerms.majorities[majority],
    timeZone,
    rollDigest: facts.rollDigest,
    rollSize: String(facts.rollSize),
    boxParts: String(facts.boxParts),
    voters: facts.voters,
    readers: facts.readers,
  });
  return {...values, tellers: facts.tellers};
}

/** In whole seconds: servers tell no more of when something arrives. */
function momentOf(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(Math.floor(time / 1_000) * 1_000).toISOString().replace('.000', '');
}

function given(values: Readonly<Record<string, string | undefined>>): FieldValues {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, [value]]] : [])));
}
