import {wallNumber} from '../../../vocab/kinds/event/zones.js';
import {mostOptions} from '../../../vocab/kinds/poll/rules.js';
import type {PollFormStrings} from '../../strings/poll-form/strings.js';
import {hasOptions, hasPoints, timeOf, type TypedOption, type TypedPoll} from './typed-poll.js';

/** Something that must be corrected. */
export interface PollMistake {
  /** Identifier of its field. */
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
}

type Sentences = PollFormStrings['mistakes'];

const longest = {question: 200, summary: 2_000, option: 200};

/**
 * What is to be corrected before a poll can be opened, in the order of the form.
 * @param voters how many could vote.
 * @param now milliseconds since 1970.
 */
export function findPollMistakes(typed: TypedPoll, words: PollFormStrings, voters: number, now: number): PollMistake[] {
  return [
    ...checkTexts(typed, words),
    ...(hasOptions(typed) ? checkOptions(typed, words) : []),
    ...checkAmounts(typed, words),
    ...checkTimes(typed, words, now),
    ...checkNumber({id: 'confirmDays', label: words.confirmDays, text: typed.confirmDays, from: 0, to: 60}, words),
    ...(voters ? [] : [{id: 'group', label: words.voters, sentence: words.mistakes.noVoters}]),
    ...checkNumber({id: 'quorum', label: words.quorum, text: typed.quorum, from: 1, to: 100, mayBeEmpty: true}, words),
  ];
}

function checkTexts({question, summary}: TypedPoll, words: PollFormStrings): PollMistake[] {
  const {mistakes} = words;
  const found: PollMistake[] = [];
  const add = (id: 'question' | 'summary', sentence: string) => found.push({id, label: words[id], sentence});
  if (!question.trim()) add('question', mistakes.question);
  if (question.trim().length > longest.question) add('question', mistakes.tooLong(longest.question));
  if (summary.trim().length > longest.summary) add('summary', mistakes.tooLong(longest.summary));
  return found;
}

function checkOptions({options, method}: TypedPoll, words: PollFormStrings): PollMistake[] {
  const {mistakes} = words;
  const isDates = method === 'dates';
  const whole = (sentence: string) => [{id: 'add-option', label: isDates ? words.dates : words.options, sentence}];
  if (options.length > mostOptions) return whole(mistakes.manyOptions(mostOptions, options.length));
  if (options.length < 2) return whole(mistakes.fewOptions);
  const seen = new Set<string>();
  return options.flatMap((option, index) => {
    const sentence = isDates ? dateMistake(option, seen, mistakes) : nameMistake(option, seen, mistakes);
    const label = (isDates ? words.date : words.option)(index + 1);
    return sentence ? [{id: option.key, label, sentence}] : [];
  });
}

function nameMistake({name}: TypedOption, seen: Set<string>, mistakes: Sentences): string | undefined {
  const text = name.trim();
  if (!text) return mistakes.emptyOption;
  if (text.length > longest.option) return mistakes.tooLong(longest.option);
  return isSeen(text, seen) ? mistakes.sameOption : undefined;
}

function dateMistake({day, start, end}: TypedOption, seen: Set<string>, mistakes: Sentences): string | undefined {
  if (!day || wallNumber(day) === undefined) return mistakes.day;
  if (end && !start) return mistakes.time;
  if (end && end === start) return mistakes.end;
  return isSeen([day, start, end].join(' '), seen) ? mistakes.sameOption : undefined;
}

function isSeen(text: string, seen: Set<string>): boolean {
  const isThere = seen.has(text);
  seen.add(text);
  return isThere;
}

/** How many answers may be chosen, or how many points there are. */
function checkAmounts(typed: TypedPoll, words: PollFormStrings): PollMistake[] {
  const {method, options, fewest, most, points} = typed;
  if (hasPoints(typed)) {
    const label = method === 'dots' ? words.spread : words.highest;
    return checkNumber({id: 'points', label, text: points, from: 1, to: 100}, words);
  }
  if (method !== 'multiple-choice') return [];
  const to = options.length;
  const found = [
    ...checkNumber({id: 'fewest', label: words.fewest, text: fewest, from: 0, to}, words),
    ...checkNumber({id: 'most', label: words.most, text: most, from: 1, to, mayBeEmpty: true}, words),
  ];
  const isBelow = most.trim() !== '' && Number(most) < Number(fewest);
  return found.length || !isBelow ? found : [{id: 'most', label: words.most, sentence: words.mistakes.mostBelowFewest}];
}

interface CheckedNumber {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly mayBeEmpty?: boolean;
}

function checkNumber({id, label, text, from, to, mayBeEmpty = false}: CheckedNumber, words: PollFormStrings): PollMistake[] {
  const number = Number(text);
  const isRight = text.trim() ? Number.isInteger(number) && number >= from && number <= to : mayBeEmpty;
  return isRight ? [] : [{id, label, sentence: words.mistakes.number(from, to)}];
}

function checkTimes(typed: TypedPoll, words: PollFormStrings, now: number): PollMistake[] {
  const {opensDay, opensTime, closesDay, closesTime, zone} = typed;
  const {mistakes} = words;
  const opens = timeOf(opensDay, opensTime, zone);
  const isHalf = opens === undefined && (opensDay || opensTime);
  const sentence = closeMistake(
    opens,
    timeOf(closesDay, closesTime, zone),
    now,
    closesDay ? mistakes.time : mistakes.day,
    mistakes,
  );
  return [
    ...(isHalf ? [{id: 'opens', label: words.opens, sentence: mistakes.opens}] : []),
    ...(sentence ? [{id: 'closes', label: words.closes, sentence}] : []),
  ];
}

function closeMistake(
  opens: number | undefined,
  closes: number | undefined,
  now: number,
  missing: string,
  {closesPast, closesBefore}: Sentences,
): string | undefined {
  if (closes === undefined) return missing;
  if (closes <= now) return closesPast;
  return opens !== undefined && closes <= opens ? closesBefore : undefined;
}
