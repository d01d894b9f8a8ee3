import {html, nothing, type TemplateResult} from 'lit';
import {readerZone, wallOf} from '../../../vocab/kinds/event/zones.js';
import type {ExpandSeries} from '../../../vocab/kinds/event/series.js';
import {schemaAgenda} from '../../../vocab/rdf/agenda-vocabulary.js';
import {formFields, type FormSubject} from '../../data/thing-form/form-model.js';
import {renderField} from '../../data/thing-form/form-view.js';
import {isCancelled, originalDay, originalText, seriesDays} from './event-form-dates.js';
import {
  dayText,
  fieldOf,
  renderChoice,
  renderError,
  renderLabelled,
  setText,
  setTimes,
  type EventView,
} from './event-form-inputs.js';
import {isDate, movedTimes, timesOf} from './event-form-times.js';
import {renderTimes} from './event-form-when.js';

/**
 * The dates of a series that are not as its rule has them, and the way to change another one.
 * @param series what finds the dates of a series; until that is there, their days are typed.
 */
export function renderDates(view: EventView, series: ExpandSeries | undefined): TemplateResult {
  const {content, words} = view;
  const {root} = content;
  const parts = root.parts.dates ?? [];
  return html`<fieldset class="group parts">
    <legend>${words.changedDates}</legend>
    <p class="muted small">${words.changedDatesHelp}</p>
    ${parts.map((part, index) => renderDate(view, part, index, series))}
    <button type="button" id=${content.id(root, 'dates')} @click=${() => addDate(view)}>${words.changeDate}</button>
  </fieldset>`;
}

function renderDate(view: EventView, part: FormSubject, index: number, series: ExpandSeries | undefined): TemplateResult {
  const {content, words} = view;
  const day = originalDay(part);
  const name = isDate(day) ? dayText(view, day, {dateStyle: 'full'}) : words.unknownDate;
  const becomes = isCancelled(part, 'dateStatus') ? 'cancelled' : 'moved';
  const choices = Object.entries(words.becomesWhat).map(([value, label]) => ({value, label}));
  const field = (key: string) => formFields(fieldOf(content, 'dates').info.kind!()).find((one) => one.key === key)!;
  return html`<fieldset class="part">
    <legend>${isDate(day) ? words.changedDate(name) : name}</legend>
    ${part.iri.startsWith('#') ? renderOriginal(view, part, series) : nothing}
    ${renderChoice(content.id(part, 'dateStatus', 0), words.becomes, choices, becomes, (chosen) =>
      setText(content, part, 'dateStatus', chosen === 'cancelled' ? schemaAgenda.EventCancelled : ''),
    )}
    ${
      becomes === 'moved'
        ? renderTimes(view, part, movedTimes)
        : renderField(content, fieldOf(content, 'dates').info.kind!(), part, field('dateReason'))
    }
    <button type="button" @click=${() => content.remove(content.root, fieldOf(content, 'dates'), index)}>
      ${words.asPlanned(name)}
    </button>
  </fieldset>`;
}

/** Which date it is: one of the next, by their names. */
function renderOriginal(view: EventView, part: FormSubject, series: ExpandSeries | undefined): TemplateResult {
  const {content, words} = view;
  const {kind, root} = content;
  const id = content.id(part, 'original', 0);
  const day = originalDay(part);
  const error = content.mistake(part, 'original', 0);
  const take = (chosen: string) => chooseDate(view, part, chosen);
  const today = (wallOf(Date.now(), root.zone ?? readerZone()) ?? '').slice(0, 10);
  const next = series ? seriesDays(kind, root, today, series) : [];
  if (!next.length) {
    const described = {isWrong: error !== undefined, describedBy: error && `${id}-error`};
    return html`${renderLabelled(words, {...described, id, label: words.whichDate, type: 'date', value: day, take})}
    ${renderError(id, error)}`;
  }
  const days = [...new Set([...next, ...(isDate(day) ? [day] : [])])].sort();
  const choices = days.map((value) => ({value, label: dayText(view, value, {dateStyle: 'full'})}));
  const none = isDate(day) ? [] : [{value: '', label: words.choose}];
  return renderChoice(id, words.whichDate, [...none, ...choices], day, take, error);
}

/** What is moved begins on its own day, at its own hour, until another one is typed. */
function chooseDate({content}: EventView, part: FormSubject, day: string): void {
  const former = originalDay(part);
  const {day: moved} = timesOf(part, movedTimes);
  setText(content, part, 'original', originalText(content.root, day));
  if (!moved || moved === former) setTimes(content, part, {day}, movedTimes);
}

function addDate({content}: EventView): void {
  const {root} = content;
  content.add(root, fieldOf(content, 'dates'));
  const part = root.parts.dates!.at(-1)!;
  const {isAllDay, time, endTime} = timesOf(root);
  setTimes(content, part, {isAllDay, time, endTime}, movedTimes);
}
