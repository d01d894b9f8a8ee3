import {loadSeries} from '../../../vocab/kinds/event/occurrences.js';
import type {EventFormStrings, EventMistake} from '../../strings/events-form/strings.js';
import type {FoundMistake} from '../../data/thing-form/form-checks.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import {isRegistering} from './event-form-registering.js';
import {isCancelled, isDayOfSeries, isSeries, originalDay} from './event-form-dates.js';
import {findQuestionMistakes} from './event-form-questions.js';
import {repeatOf} from './event-form-repeat.js';
import {eventTimes, isDate, movedTimes, timesOf, typedOf, type TimeFields} from './event-form-times.js';

/** More dates than that, nobody counts. */
const mostDates = 1_000;

/** What only events can have wrong: what begins and ends, what repeats, and what is cancelled. */
export async function findEventMistakes(content: FormContent, words: EventFormStrings): Promise<FoundMistake[]> {
  const {root} = content;
  return [
    ...findTimeMistakes(words, root, eventTimes),
    ...findRepeatMistakes(words, root),
    ...(isSeries(root) ? await findDateMistakes(words, content) : []),
    ...findRegistrationMistakes(words, root),
    ...findQuestionMistakes(words, root, isRegistering(root)),
    ...(isCancelled(root) && !typedOf(root, 'reason').trim() ? [wrong(words, root, 'reason', 'need-reason')] : []),
  ];
}

/** The input that is meant, where a field has several, or is called otherwise than in its kind. */
interface MeantInput {
  /** The end of its name. */
  readonly at?: string;
  readonly label?: string;
}

function wrong(
  words: EventFormStrings,
  subject: FormSubject,
  key: string,
  mistake: EventMistake,
  {at = '', label}: MeantInput = {},
): FoundMistake {
  return {subject, key, index: 0, at, sentence: words.eventMistakes[mistake], ...(label !== undefined && {label})};
}

function findTimeMistakes(words: EventFormStrings, subject: FormSubject, fields: TimeFields): FoundMistake[] {
  const {isAllDay, day, time, endDay, endTime} = timesOf(subject, fields);
  const at = (key: keyof TimeFields, mistake: EventMistake, label: string, input?: string) =>
    wrong(words, subject, fields[key], mistake, {label, ...(input && {at: input})});
  if (!day) return [at('start', 'need-day', isAllDay ? words.firstDay : words.day)];
  if (!isAllDay && !time) return [at('start', 'need-time', words.startTime, '-time')];
  if (!typedOf(subject, fields.end)) return [];
  if (isAllDay) return endDay < day ? [at('end', 'end-before-start', words.lastDay)] : [];
  if (!endTime) return [at('end', 'need-end-time', words.endTime)];
  return `${endDay}T${endTime}` < `${day}T${time}` ? [at('end', 'end-before-start', words.endTime)] : [];
}

function findRepeatMistakes(words: EventFormStrings, root: FormSubject): FoundMistake[] {
  const {every, end, until, count} = repeatOf(root);
  const at = (mistake: EventMistake, input: MeantInput) => [wrong(words, root, 'recurrence', mistake, input)];
  const last = {at: '-until', label: words.untilLabel};
  if (every === 'never' || every === 'kept') return [];
  if (end === 'count') {
    const isCount = /^[1-9]\d*$/.test(count) && Number(count) <= mostDates;
    return isCount ? [] : at('need-count', {at: '-count', label: words.countLabel});
  }
  if (end !== 'until') return [];
  if (!isDate(until)) return at('need-last-day', last);
  return until < timesOf(root).day ? at('last-day-before-start', last) : [];
}

async function findDateMistakes(words: EventFormStrings, {kind, root}: FormContent): Promise<FoundMistake[]> {
  const parts = root.parts.dates ?? [];
  if (!parts.length) return [];
  const series = await loadSeries();
  return parts.flatMap((part, index) => {
    const day = originalDay(part);
    const original = (mistake: EventMistake) => wrong(words, part, 'original', mistake, {label: words.whichDate});
    if (!isDate(day)) return [original('need-date')];
    if (parts.slice(0, index).some((other) => originalDay(other) === day)) return [original('date-twice')];
    // What stands there already may be of a rule that was another one then.
    const isNew = part.iri.startsWith('#');
    if (isNew && !isDayOfSeries(kind, root, day, series)) return [original('no-date-of-series')];
    return isCancelled(part, 'dateStatus') ? [] : findTimeMistakes(words, part, movedTimes);
  });
}

/** Registration may close after the start, but not once all is over. */
function findRegistrationMistakes(words: EventFormStrings, root: FormSubject): FoundMistake[] {
  const [opens, closes] = [typedOf(root, 'registrationOpens'), typedOf(root, 'registrationCloses')];
  if (!closes) return [];
  if (opens && closes < opens) return [wrong(words, root, 'registrationCloses', 'closes-before-opening')];
  const {isAllDay, day, time, endDay, endTime} = timesOf(root);
  const end = isAllDay ? `${endDay}T24` : `${endDay}T${endTime || time}`;
  return day && closes > end && !isSeries(root) ? [wrong(words, root, 'registrationCloses', 'closes-after-end')] : [];
}
