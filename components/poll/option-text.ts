import type {PollOption} from '../../vocab/kinds/poll/rules.js';
import {coopPoll} from '../../vocab/rdf/poll-vocabulary.js';
import type {FixedAnswer, PollSettingsStrings} from '../strings/poll-settings/strings.js';

const fixed: Readonly<Record<string, FixedAnswer>> = {
  [coopPoll.Yes]: 'yes',
  [coopPoll.No]: 'no',
  [coopPoll.Abstain]: 'abstain',
  [coopPoll.Consent]: 'consent',
  [coopPoll.StandAside]: 'stand-aside',
  [coopPoll.Objection]: 'objection',
};

/** What an option is called: in the reader's language where the poll names none, a date by its day and hour. */
export function optionText(language: string, {answers}: PollSettingsStrings, {iri, name, start}: PollOption): string {
  const answer = fixed[iri];
  if (answer) return answers[answer];
  return name ?? (start === undefined ? iri : dateText(language, start));
}

/** A day is written as it is, on no clock; a day and an hour on the reader's. */
function dateText(language: string, start: string): string {
  const isDay = !start.includes('T');
  const date = new Date(isDay ? `${start}T00:00:00Z` : start);
  if (Number.isNaN(date.getTime())) return start;
  const options: Intl.DateTimeFormatOptions = isDay
    ? {dateStyle: 'full', timeZone: 'UTC'}
    : {dateStyle: 'full', timeStyle: 'short'};
  return new Intl.DateTimeFormat(language, options).format(date);
}
