import {eventKind} from '../../kinds/event/event.generated.js';
import {isFollowed} from '../../kinds/event/series.js';
import type {FieldValues} from '../../shapes/descriptor.js';
import {property, textOf, type Component} from './components.js';
import type {Complain} from './issues.js';
import {SeriesDates} from './read-dates.js';
import {endOf, startOf} from './read-span.js';
import {describe, type Values} from './read-texts.js';
import {shownIn, type CalendarTime, type TimeSettings} from './read-times.js';

/** An event of a calendar file, in the form in which `eventOf` and forms take events. */
export interface CalendarEvent {
  /** The fields of the event. Of two with the same `uid`, both mean one event. */
  readonly values: FieldValues;
  /** The dates of a series that were moved or cancelled. */
  readonly parts: readonly {readonly values: FieldValues}[];
  /** Whether its author marked it as private: not for others without asking. */
  readonly isPrivate: boolean;
}

const mostDates = 500;
const longestRule = eventKind.fields.recurrence.maxLength;

/**
 * Reads a VEVENT together with those of its dates that have one of their own.
 * @returns nothing for one without a start.
 */
export function readEvent(
  main: Component,
  changed: readonly Component[],
  settings: TimeSettings & {readonly calendarZone?: string},
  complain: Complain,
): CalendarEvent | undefined {
  const begins = startOf(main, settings, complain);
  if (!begins) return undefined;
  const rule = readRuleText(main, complain);
  const isSeries = rule !== undefined || property(main, 'rdate') !== undefined;
  if (isSeries && begins.isApproximate) complain('unknown-zone');
  // A file may say in which zone its calendar is kept, and write single dates in UTC all the same.
  const isElsewhere = !isSeries && begins.text.endsWith('Z') && settings.calendarZone !== undefined;
  const start = isElsewhere ? shownIn(begins, settings.calendarZone) : begins;
  const end = endOf(main, start, settings, complain);
  const dates = isSeries ? new SeriesDates(main, start, end?.moment, settings, complain) : undefined;
  const series = dates ? readSeries(dates, changed, complain) : {parts: []};
  return {
    values: present({
      ...describe(main, complain),
      start: [start.text],
      end: end && [end.text],
      timeZone: isNamed(start) ? [start.zone] : undefined,
      recurrence: rule === undefined ? undefined : [rule],
      ...series.values,
    }),
    parts: series.parts.map((part) => ({values: present(part)})),
    isPrivate: /^(?:PRIVATE|CONFIDENTIAL)$/i.test(textOf(main, 'class') ?? ''),
  };
}

function readSeries(
  dates: SeriesDates,
  changed: readonly Component[],
  complain: Complain,
): {parts: Values[]; values?: Values} {
  const [parts, excluded, added] = [dates.changed(changed), dates.named('exdate'), dates.named('rdate')];
  if ([parts, excluded, added].some(({length}) => length > mostDates)) complain('too-many-dates');
  // Rows of lists have these alone: where they are written, they are so with the dates that were changed.
  const values = {
    excludedDates: withChanged(excluded, parts, 'original'),
    addedDates: withChanged(added, parts, 'newStart'),
  };
  return {parts: parts.slice(0, mostDates), values};
}

/** Some dates, if there are any, with those of the changed ones. */
function withChanged(dates: readonly string[], parts: readonly Values[], name: string): readonly string[] {
  return dates.length ? [...new Set([...dates, ...parts.flatMap((part) => part[name] ?? [])])].slice(0, mostDates) : [];
}

/** Only fields that have a value. */
function present(values: Values): FieldValues {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value?.length ? [[name, value]] : [])));
}

function isNamed({moment, zone}: CalendarTime): boolean {
  return typeof moment === 'number' && !/^(?:Z|[+-].*)$/.test(zone);
}

function readRuleText(part: Component, complain: Complain): string | undefined {
  const rules = part.properties.filter(({name}) => name === 'rrule');
  const rule = rules[0]?.raw.trim();
  if (rules.length > 1 || (rule !== undefined && !isFollowed(rule))) complain('bad-rule');
  return rule !== undefined && rule.length <= longestRule ? rule : undefined;
}
