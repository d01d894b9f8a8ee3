import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {momentOf, zoneOf} from '../../../vocab/kinds/event/moments.js';
import {readerZone, wallOf} from '../../../vocab/kinds/event/zones.js';
import type {ImportCount, ImportMark} from '../../strings/events-form/import-strings.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import {renderAudience} from '../../data/thing-form/form-frame.js';
import {renderHeading} from '../../ui/heading.js';
import {problemSentence} from '../../ui/problem.js';
import {dayText} from '../calendar/event-times.js';
import type {EventImport} from './event-import.js';
import {titleOf, type ImportRow} from './import-row.js';

/** What is said of a file above the form: what was taken over, or why nothing was. */
export function renderNotice(taking: EventImport): TemplateResult {
  const {notice, problem, form} = taking;

  return html`<div id="taken" class="taken kept" tabindex="-1">
    <p>${notice}${problem ? ` ${problemSentence(form.general, problem)}` : nothing}</p>
    ${renderNotes(taking)}
  </div>`;
}

/** The events of a file, to choose from, in the place of the form. */
export function renderChoosing(taking: EventImport, formWords: FormStrings): TemplateResult {
  const {host, words, rows, hidden, open} = taking;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void taking.add();
  };
  return html`<form part="form" novalidate @submit=${submit}>
    ${host.headingLevel ? renderHeading(host.headingLevel, words.title) : nothing}
    <div id="taken" class="taken" tabindex="-1">
      <p>${words.found(rows.length + hidden)}</p>
      ${renderNotes(taking)}
    </div>
    <fieldset class="group">
      <legend>${words.legend}</legend>
      ${open.length > 1 ? renderAll(taking) : nothing}
      <ul>
        ${rows.map((row) => html`<li>${renderRow(taking, row)}</li>`)}
      </ul>
      ${hidden ? html`<p>${words.more(hidden)}</p>` : nothing}
    </fieldset>
    ${
      open.length
        ? renderAudience({...formWords, audience: words.audience}, taking.audience, (audience) => {
            taking.audience = audience;
            taking.redraw();
          })
        : nothing
    }
    ${renderSending(taking)}
    <div class="row">
      ${open.length ? renderAdd(taking) : nothing}
      <button type="button" @click=${() => void taking.close()}>${words.back}</button>
    </div>
  </form>`;
}

function renderNotes({words, notes}: EventImport) {
  if (!notes.length) return nothing;
  return html`<p>${words.notesTitle}</p>
    <ul>
      ${notes.map(({note, count, example = ''}) => html`<li>${words.notes[note](count, example)}</li>`)}
    </ul>`;
}

function renderAll(taking: EventImport): TemplateResult {
  const {words, open, chosen, sending} = taking;
  const isAll = chosen.length === open.length;
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${live(isAll)}
      .indeterminate=${live(!isAll && chosen.length > 0)}
      ?disabled=${sending.length > 0}
      @change=${(event: Event) => taking.choose(open, (event.target as HTMLInputElement).checked)}
    />
    <span>${words.all}</span>
  </label>`;
}

function renderRow(taking: EventImport, row: ImportRow): TemplateResult {
  const {words, open, sending, form} = taking;
  const {language, separator} = form.general;
  const marks = marksOf(row).map((mark) => words.marks[mark]);
  const line = [dateText(language, row), ...marks].filter(Boolean).join(separator);
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${live(row.isChosen)}
      ?disabled=${sending.length > 0 || !open.includes(row)}
      @change=${(event: Event) => taking.choose([row], (event.target as HTMLInputElement).checked)}
    />
    <span><span class="value">${titleOf(row) || words.untitled}</span>${line}</span>
  </label>`;
}

function marksOf({event: {values}, isPrivate, isKnown, fate}: ImportRow): ImportMark[] {
  const repeats = values.recurrence?.length || values.addedDates?.length;
  return [
    ...(repeats ? ['repeats' as const] : []),
    ...(values.status ? ['cancelled' as const] : []),
    ...(isPrivate ? ['private' as const] : []),
    ...(isKnown ? ['known' as const] : []),
    ...(fate ? [fate.is] : []),
  ];
}

/** When an event begins, on the reader's clock. */
function dateText(language: string, {event: {values}}: ImportRow): string {
  const [[start = ''] = [], [timeZone] = []] = [values.start, values.timeZone];
  const moment = momentOf(start, zoneOf({start, ...(timeZone !== undefined && {timeZone})}));
  if (moment === undefined || typeof moment === 'string') return moment ? dayText(language, moment) : '';
  const day = dayText(language, (wallOf(moment, readerZone()) ?? start).slice(0, 10));
  return `${day}, ${new Intl.DateTimeFormat(language, {timeStyle: 'short'}).format(moment)}`;
}

/** How far it is, said to those who do not see it as well. The bar is only seen: it would be said at each step. */
function renderSending(taking: EventImport): TemplateResult {
  const {words, sending, rows, isNoneChosen, problem, form} = taking;
  if (sending.length) {
    const done = sending.filter(({fate}) => fate).length;
    return html`<div role="status"><p>${words.adding(sending.length)}</p></div>
      <progress aria-hidden="true" max=${sending.length} value=${done}></progress>`;
  }
  const count = countOf(rows);
  const isOver = rows.some(({fate}) => fate);
  const reason = problem ?? rows.flatMap(({fate}) => (fate?.is === 'failed' && fate.problem) || [])[0];
  return html`<div role="status">
    ${isNoneChosen ? html`<p class="error">${words.chooseOne}</p>` : nothing}
    ${
      isOver || reason
        ? html`<div class=${reason ? 'problem' : 'done'} part=${reason ? 'problem' : nothing}>
            ${isOver ? html`<p>${words.result(count)}</p>` : nothing}
            ${reason ? html`<p>${problemSentence(form.general, reason)}</p>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

function countOf(rows: readonly ImportRow[]): ImportCount {
  const of = (is: string) => rows.filter(({fate}) => fate?.is === is).length;
  return {added: of('added'), kept: of('kept'), failed: of('failed')};
}

function renderAdd({words, chosen, sending}: EventImport): TemplateResult {
  return html`<button class="primary" aria-disabled=${sending.length ? 'true' : 'false'}>
    ${words.add((sending.length ? sending : chosen).length)}
  </button>`;
}
