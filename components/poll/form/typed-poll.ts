import {dateTimeIn, instantOf, readerZone, wallNumber, wallOf, wallText} from '../../../vocab/kinds/event/zones.js';
import type {Majority, Method, ResultShown} from '../../../vocab/kinds/poll/rules.js';
import type {DraftOption, PollDraft} from '../../../pods/polls/poll-draft.js';

/** A choice as it is typed: a name, or a day with times. */
export interface TypedOption {
  /** What sets it apart from the others, wherever it stands. */
  readonly key: string;
  readonly name: string;
  readonly day: string;
  readonly start: string;
  readonly end: string;
}

/** A poll as it is typed; it can be kept as it is. Days and times are those of `zone`, numbers are texts. */
export interface TypedPoll {
  readonly question: string;
  readonly summary: string;
  readonly method: Method;
  readonly options: readonly TypedOption[];
  readonly fewest: string;
  readonly most: string;
  readonly points: string;
  readonly opensDay: string;
  readonly opensTime: string;
  readonly closesDay: string;
  readonly closesTime: string;
  readonly confirmDays: string;
  readonly zone: string;
  /** Local group of those who may vote; all members without one. */
  readonly group: string;
  readonly shown: ResultShown;
  readonly namesShown: boolean;
  readonly mayChange: boolean;
  readonly quorum: string;
  readonly majority: Majority;
}

const anHour = 3_600_000;
const aDay = 24 * anHour;

/** What a new poll begins with: a week to vote, up to a whole hour. */
export function beginPoll(now: number, zone = readerZone()): TypedPoll {
  const [day = '', time = ''] = (wallOf(Math.ceil((now + 7 * aDay) / anHour) * anHour, zone) ?? '').split('T');
  return {
    question: '',
    summary: '',
    method: 'yes-no',
    options: [newOption([]), newOption([{key: 'o1'}])],
    fewest: '1',
    most: '',
    points: '5',
    opensDay: '',
    opensTime: '',
    closesDay: day,
    closesTime: time.slice(0, 5),
    confirmDays: '2',
    zone,
    group: '',
    shown: 'at-close',
    namesShown: false,
    mayChange: true,
    quorum: '',
    majority: 'plurality',
  };
}

/** A choice in which nothing is typed yet. */
export function newOption(others: readonly Pick<TypedOption, 'key'>[]): TypedOption {
  const last = Math.max(0, ...others.map(({key}) => Number(key.slice(1))));
  return {key: `o${last + 1}`, name: '', day: '', start: '', end: ''};
}

type Way = Pick<TypedPoll, 'method'>;

/** Whether people choose from what the poll itself names. */
export function hasOptions({method}: Way): boolean {
  return method !== 'yes-no' && method !== 'consent';
}

/** Whether a majority can be asked for: of the others, the first is chosen, whatever it has got. */
export function hasMajority({method}: Way): boolean {
  return method === 'yes-no' || method === 'single-choice' || method === 'multiple-choice';
}

/** Whether points are given. */
export function hasPoints({method}: Way): boolean {
  return method === 'score' || method === 'dots';
}

/** Milliseconds since 1970; nothing without a day and a time. */
export function timeOf(day: string, time: string, zone: string): number | undefined {
  return day && time ? instantOf(`${day}T${time}`, zone) : undefined;
}

/** What is typed, as a poll is opened with it. What has no meaning for its way of voting is left out. */
export function draftOf(typed: TypedPoll): PollDraft {
  const {question, summary, method, options, zone, shown, namesShown, mayChange, majority} = typed;
  const closes = timeOf(typed.closesDay, typed.closesTime, zone) ?? NaN;
  const isSeveral = method === 'multiple-choice';
  return {
    question: question.trim(),
    summary: summary.trim() || undefined,
    method,
    options: hasOptions(typed) ? options.map((option) => draftOption(option, typed)) : [],
    opens: timeOf(typed.opensDay, typed.opensTime, zone),
    closes,
    confirmUntil: closes + Number(typed.confirmDays) * aDay,
    mayChange,
    resultShown: shown,
    namesShown,
    fewest: isSeveral ? numberOf(typed.fewest) : undefined,
    most: isSeveral ? numberOf(typed.most) : undefined,
    points: hasPoints(typed) ? numberOf(typed.points) : undefined,
    quorum: numberOf(typed.quorum),
    majority: hasMajority(typed) ? majority : 'plurality',
    timeZone: zone,
  };
}

function draftOption({name, day, start, end}: TypedOption, {method, zone}: TypedPoll): DraftOption {
  if (method !== 'dates') return {name: name.trim()};
  if (!start) return {start: day};
  const last = `${lastDay(day, start, end)}T${end}`;
  return {start: dateTimeIn(`${day}T${start}`, zone), end: end ? dateTimeIn(last, zone) : undefined};
}

/** What ends earlier on the clock than it begins ends on the next day. */
function lastDay(day: string, start: string, end: string): string {
  const number = wallNumber(day);
  return end > start || number === undefined ? day : wallText(number + aDay).slice(0, 10);
}

/** Nothing for an empty text. */
function numberOf(text: string): number | undefined {
  return text.trim() ? Number(text) : undefined;
}
