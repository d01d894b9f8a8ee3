import {html, nothing, type TemplateResult} from 'lit';
import {readerZone, wallOf} from '../../../vocab/kinds/event/zones.js';
import type {FormContent} from '../../data/thing-form/form-content.js';
import type {FormSubject} from '../../data/thing-form/form-model.js';
import {
  renderCheck,
  renderChoice,
  renderError,
  renderLabelled,
  setText,
  setTimes,
  type EventView,
} from './event-form-inputs.js';
import {chooseRepeat, repeatOf} from './event-form-repeat.js';
import {renderRepeat} from './event-form-repeat-view.js';
import {eventTimes, isDate, movedTimes, timesOf, typedOf, type TimeFields} from './event-form-times.js';

/** In what is typed, the times that stood there before it was to last all day. */
const hoursKey = 'hours';

/** When it takes place, and whether again. */
export function renderWhen(view: EventView): TemplateResult {
  const {content, words} = view;
  const {root} = content;
  const {isAllDay} = timesOf(root);
  return html`<fieldset class="group">
    <legend>${words.when}</legend>
    ${renderCheck('all-day', words.allDay, isAllDay, (is) => setAllDay(content, is))} ${renderTimes(view, root, eventTimes)}
    <div role="status">${isPast(root) ? html`<p class="warning">${words.isPast}</p>` : nothing}</div>
    ${isAllDay ? nothing : renderZone(view)} ${renderRepeat(view)}
  </fieldset>`;
}

/** The day and the times of the event, or of one of its dates. */
export function renderTimes(view: EventView, subject: FormSubject, fields: TimeFields): TemplateResult {
  const {content, words} = view;
  const {isAllDay, day, time, endDay, endTime} = timesOf(subject, fields);
  const [start, end] = [content.id(subject, fields.start, 0), content.id(subject, fields.end, 0)];
  const [wrongStart, wrongEnd] = [content.mistake(subject, fields.start, 0), content.mistake(subject, fields.end, 0)];
  const common = (id: string, error: string | undefined) => ({
    isWrong: error !== undefined,
    describedBy: error && `${id}-error`,
  });
  const isDayMissing = !day || isAllDay;
  const first = {
    ...common(start, isDayMissing ? wrongStart : undefined),
    id: start,
    label: isAllDay ? words.firstDay : words.day,
    type: 'date',
    value: day,
    isRequired: true,
    take: (value: string) => setTimes(content, subject, {day: value}, fields),
  } as const;
  const begins = {
    ...common(start, isDayMissing ? undefined : wrongStart),
    id: `${start}-time`,
    label: words.startTime,
    type: 'time',
    value: time,
    isRequired: true,
    take: (value: string) => setTimes(content, subject, {time: value}, fields),
  } as const;
  const ends = {
    ...common(end, wrongEnd),
    id: end,
    label: words.endTime,
    type: 'time',
    value: endTime,
    take: (value: string) => setTimes(content, subject, {endTime: value}, fields),
  } as const;
  const last = {
    ...common(end, wrongEnd),
    id: isAllDay ? end : `${end}-day`,
    label: isAllDay ? words.lastDay : words.endDay,
    ...(!isAllDay && {help: words.endDayHelp}),
    type: 'date',
    value: endDay === day ? '' : endDay,
    take: (value: string) => setTimes(content, subject, {endDay: value}, fields),
  } as const;
  return html`<div class="times">
      ${renderLabelled(words, first)} ${isAllDay ? renderLabelled(words, last) : renderLabelled(words, begins)}
    </div>
    ${renderError(start, wrongStart)}
    ${isAllDay ? nothing : html`<div class="times">${renderLabelled(words, ends)} ${renderLabelled(words, last)}</div>`}
    ${renderError(end, wrongEnd)}`;
}

/** Times that were typed come back if it is not to last all day after all. */
function setAllDay(content: FormContent, isAllDay: boolean): void {
  const {root} = content;
  const {time, endTime} = timesOf(root);
  if (isAllDay) root.typed[hoursKey] = [time, endTime];
  const [before = '', endBefore = ''] = root.typed[hoursKey] ?? [];
  const hours = {isAllDay, time: before, endTime: endBefore};
  setTimes(content, root, hours);
  for (const part of root.parts.dates ?? []) setTimes(content, part, hours, movedTimes);
}

/** A date that is past is only warned of: somebody may note down what has been. */
function isPast(root: FormSubject): boolean {
  const {isAllDay, day, time, endDay, endTime} = timesOf(root);
  if (!isDate(day) || typedOf(root, 'recurrence') || (!isAllDay && !time)) return false;
  const now = wallOf(Date.now(), root.zone ?? readerZone()) ?? '';
  return isAllDay ? endDay < now.slice(0, 10) : `${endDay}T${endTime || time}` < now;
}

/** Whose clock the times are of. There are hundreds of zones: they are drawn for whoever opens the choice. */
function renderZone({content, words}: EventView): TemplateResult {
  const {root} = content;
  const zone = typedOf(root, 'timeZone') || readerZone();
  const id = content.id(root, 'timeZone', 0);
  const isOpened = content.isOpened(root, 'timeZone');
  const zones = isOpened ? [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].sort() : [zone];
  return html`<details @toggle=${() => isOpened || content.open(root, 'timeZone')}>
    <summary>${words.zone(zoneText(zone))}</summary>
    ${renderChoice(
      id,
      words.zoneLabel,
      zones.map((value) => ({value, label: zoneText(value)})),
      zone,
      (chosen) => setZone(content, chosen),
    )}
  </details>`;
}

function zoneText(zone: string): string {
  return zone.replaceAll('_', ' ');
}

/** The hours stay as they are typed, and are those of another place. */
function setZone(content: FormContent, zone: string): void {
  const {root} = content;
  const repeat = repeatOf(root);
  for (const subject of [root, ...(root.parts.dates ?? [])]) subject.zone = zone;
  chooseRepeat(root, repeat);
  setText(content, root, 'timeZone', zone);
}
