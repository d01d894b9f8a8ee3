import {longestReason, type Ballot} from '../../../vocab/kinds/ballot/ballot.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {pointsOf} from '../../../vocab/kinds/poll/rules.js';
import {coopPoll} from '../../../vocab/rdf/poll-vocabulary.js';
import type {BallotStrings} from '../../strings/poll-ballot/strings.js';

/** What is wrong with one answer, or with all of them. */
export interface BallotMistake {
  /** IRI of the option; `reason` for the reason; nothing if it is about the ballot as a whole. */
  readonly at?: string | undefined;
  readonly sentence: string;
}

/** What stands in the form of a ballot. */
export interface Typed {
  /** What is given to each option, by its IRI, as it was typed or chosen. */
  readonly typed: Readonly<Record<string, string>>;
  readonly reason: string;
}

/** Whether one chooses one answer and no more. */
export function choosesOne({method}: Pick<Poll, 'method'>): boolean {
  return method === 'yes-no' || method === 'single-choice' || method === 'consent';
}

/** What an earlier ballot says, as it stands in the form. */
export function typedFrom({marks, reason = ''}: Pick<Ballot, 'marks' | 'reason'>): Typed {
  return {typed: Object.fromEntries(Array.from(marks, ([option, value]) => [option, String(value)])), reason};
}

/** What a ballot says of each option: numbers that were not typed, and points that were not given, are left out. */
export function marksOf({method, options}: Poll, {typed}: Typed): ReadonlyMap<string, number> {
  const given = options.flatMap(({iri}): [string, number][] => {
    const text = typed[iri]?.trim() ?? '';
    return text === '' || (method === 'dots' && Number(text) === 0) ? [] : [[iri, Number(text)]];
  });
  return new Map(given);
}

/** The reason as it is sent: nobody sends one that is not asked for. */
export function reasonOf({method}: Poll, {reason}: Typed): string | undefined {
  return (method === 'consent' && reason.trim()) || undefined;
}

/** Points that are not given yet, where there is a number of them; below nothing if too many are. */
export function pointsLeft(poll: Poll, filling: Typed): number {
  const given = [...marksOf(poll, filling).values()].filter(Number.isFinite);
  return pointsOf(poll) - given.reduce((sum, value) => sum + value, 0);
}

/** What must be corrected before a ballot can be sent: the count would not take it. */
export function mistakesIn(poll: Poll, filling: Typed, words: BallotStrings['mistakes']): BallotMistake[] {
  const marks = marksOf(poll, filling);
  const odd = oddNumbers(poll, marks, words);
  if (odd.length) return odd;
  const sentence = wholeMistake(poll, filling, marks, words);
  const mistakes: BallotMistake[] = sentence === undefined ? [] : [{sentence}];
  return [...mistakes, ...sharedRanks(poll, marks, words), ...reasonMistakes(poll, filling, marks, words)];
}

/** Points are typed as one likes; everything else is chosen among what there is. */
function oddNumbers(poll: Poll, marks: ReadonlyMap<string, number>, words: BallotStrings['mistakes']): BallotMistake[] {
  if (poll.method !== 'score' && poll.method !== 'dots') return [];
  const most = pointsOf(poll);
  const isOdd = (value: number) => !Number.isInteger(value) || value < 0 || value > most;
  return [...marks].flatMap(([at, value]) => (isOdd(value) ? [{at, sentence: words.number(most)}] : []));
}

function wholeMistake(
  poll: Poll,
  filling: Typed,
  {size}: ReadonlyMap<string, number>,
  words: BallotStrings['mistakes'],
): string | undefined {
  const {method, fewest = 1, most = Infinity} = poll;
  const left = method === 'dots' ? pointsLeft(poll, filling) : 0;
  if (method === 'multiple-choice' && size > most) return words.tooMany(most);
  if (method === 'multiple-choice' && size < fewest) return words.tooFew(fewest);
  if (left < 0) return words.tooManyPoints(-left);
  if (size > 0 || (method === 'multiple-choice' && fewest === 0)) return undefined;
  const missing: Readonly<Partial<Record<NonNullable<Poll['method']>, string>>> = {
    score: words.noScore,
    dots: words.noPoint,
    schulze: words.noRank,
    'instant-runoff': words.noRank,
    dates: words.noDate,
  };
  return (method && missing[method]) ?? words.choose;
}

/** In an instant runoff, a ballot goes to one answer after the other. */
function sharedRanks({method}: Poll, marks: ReadonlyMap<string, number>, words: BallotStrings['mistakes']): BallotMistake[] {
  if (method !== 'instant-runoff') return [];
  const ranks = [...marks.values()];
  const shared = [...marks].filter(([, rank], index) => ranks.indexOf(rank) < index);
  return shared.map(([at, rank]) => ({at, sentence: words.sameRank(rank)}));
}

function reasonMistakes(
  poll: Poll,
  filling: Typed,
  marks: ReadonlyMap<string, number>,
  words: BallotStrings['mistakes'],
): BallotMistake[] {
  const reason = reasonOf(poll, filling) ?? '';
  if (reason.length > longestReason) return [{at: 'reason', sentence: words.reasonTooLong(reason.length - longestReason)}];
  return marks.has(coopPoll.Objection) && !reason ? [{at: 'reason', sentence: words.reasonMissing}] : [];
}
