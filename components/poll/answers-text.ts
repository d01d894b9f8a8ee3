import type {Ballot} from '../../vocab/kinds/ballot/ballot.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {PollOption} from '../../vocab/kinds/poll/rules.js';
import {coopPoll} from '../../vocab/rdf/poll-vocabulary.js';
import type {FixedAnswer} from '../strings/poll-settings/strings.js';
import type {PollWords} from './poll-context.js';
import {spanText} from './poll-times.js';

const fixedAnswers: Readonly<Record<string, FixedAnswer>> = {
  [coopPoll.Yes]: 'yes',
  [coopPoll.No]: 'no',
  [coopPoll.Abstain]: 'abstain',
  [coopPoll.Consent]: 'consent',
  [coopPoll.StandAside]: 'stand-aside',
  [coopPoll.Objection]: 'objection',
};

/** What an option is called. */
export function optionText(words: PollWords, {timeZone}: Pick<Poll, 'timeZone'>, option: PollOption): string {
  const fixed = fixedAnswers[option.iri];
  if (fixed) return words.settings.answers[fixed];
  const span = spanText(words, option, timeZone);
  const name = option.name?.trim();
  return [name, span].filter(Boolean).join(words.general.separator) || words.poll.unnamedAnswer;
}

/** What the option with an IRI is called. */
export function nameOfOption(words: PollWords, poll: Pick<Poll, 'options' | 'timeZone'>, iri: string): string {
  return optionText(words, poll, poll.options.find((option) => option.iri === iri) ?? {iri});
}

/** What to say of each value that is given to a date. */
export interface DateAnswers {
  readonly yes: string;
  readonly ifNeedBe: string;
  readonly no: string;
}

/** What somebody votes, in words: one text for each answer that is given something, the first choice first. */
export function answersText(
  words: PollWords,
  poll: Pick<Poll, 'method' | 'options' | 'timeZone'>,
  {marks}: Pick<Ballot, 'marks'>,
  dates: DateAnswers,
): string[] {
  const {method, options} = poll;
  const given = options.flatMap((option) => {
    const value = marks.get(option.iri);
    return value === undefined ? [] : [{name: optionText(words, poll, option), value}];
  });
  switch (method) {
    case 'score':
    case 'dots':
      return given.map(({name, value}) => `${name}${words.poll.colon}${value}`);
    case 'schulze':
    case 'instant-runoff':
      return given.sort((one, other) => one.value - other.value).map(({name, value}) => `${value}. ${name}`);
    case 'dates':
      return given.map(({name, value}) => `${name}${words.poll.colon}${[dates.no, dates.ifNeedBe][value] ?? dates.yes}`);
    default:
      return given.map(({name}) => name);
  }
}
