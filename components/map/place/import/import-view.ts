import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {renderAudience} from '../../../data/thing-form/form-frame.js';
import {renderHeading} from '../../../ui/heading.js';
import {problemSentence} from '../../../ui/problem.js';
import type {ImportRow} from './import-row.js';
import type {PlacesImport} from './places-import.js';

/** What is said of a file above the form: what was taken over, or why nothing was. */
export function renderNotice(taking: PlacesImport): TemplateResult {
  return html`<div id="taken" class="taken kept" tabindex="-1">
    <p>${taking.notice}</p>
    ${renderSkipped(taking)}
  </div>`;
}

/** The places of a file, to choose from, in the place of the form. */
export function renderChoosing(taking: PlacesImport): TemplateResult {
  const {form, rows, hidden, open, sending, chosen} = taking;
  const {host, words} = form;
  const texts = words.import;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void taking.add();
  };
  return html`<form part="form" novalidate @submit=${submit}>
    ${host.headingLevel ? renderHeading(host.headingLevel, texts.title) : nothing}
    <div id="taken" class="taken" tabindex="-1">
      <p>${texts.found(rows.length + hidden)}</p>
      ${renderSkipped(taking)}
    </div>
    <fieldset class="group">
      <legend>${texts.legend}</legend>
      <ul>
        ${rows.map((row) => html`<li>${renderRow(taking, row)}</li>`)}
      </ul>
      ${hidden ? html`<p>${texts.more(hidden)}</p>` : nothing}
    </fieldset>
    ${
      open.length
        ? renderAudience(words, taking.audience, (audience) => {
            taking.audience = audience;
            taking.redraw();
          })
        : nothing
    }
    ${renderSending(taking)}
    <div class="row">
      ${
        open.length
          ? html`<button class="primary" aria-disabled=${sending.length ? 'true' : 'false'}>
              ${texts.add((sending.length ? sending : chosen).length)}
            </button>`
          : nothing
      }
      <button type="button" @click=${() => void taking.close()}>${texts.back}</button>
    </div>
  </form>`;
}

function renderSkipped({skipped, form}: PlacesImport) {
  if (!skipped.length) return nothing;
  const texts = form.words.import;
  return html`<p>${texts.skippedTitle}</p>
    <ul>
      ${skipped.map(([reason, count]) => html`<li>${texts.skipped[reason](count)}</li>`)}
    </ul>`;
}

function renderRow(taking: PlacesImport, row: ImportRow): TemplateResult {
  const {form, open, sending} = taking;
  const {values, isKnown, isChosen, fate} = row;
  const {marks} = form.words.import;
  const told = [values['town']?.[0], values['category']?.join(', '), fate ? marks[fate.is] : isKnown && marks.known];
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${live(isChosen)}
      ?disabled=${sending.length > 0 || !open.includes(row)}
      @change=${(event: Event) => taking.choose(row, (event.target as HTMLInputElement).checked)}
    />
    <span><span class="value">${values['name']![0]}</span>${told.filter(Boolean).join(form.general.separator)}</span>
  </label>`;
}

/** How far it is, said to those who do not see it as well. */
function renderSending({form, rows, sending, isNoneChosen, problem}: PlacesImport): TemplateResult {
  const texts = form.words.import;
  if (sending.length) {
    const done = sending.filter(({fate}) => fate).length;
    return html`<div role="status"><p>${texts.adding(sending.length)}</p></div>
      <progress aria-hidden="true" max=${sending.length} value=${done}></progress>`;
  }
  const of = (is: string) => rows.filter(({fate}) => fate?.is === is).length;
  const isOver = rows.some(({fate}) => fate);
  const reason = problem ?? rows.flatMap(({fate}) => (fate?.is === 'failed' && fate.problem) || [])[0];
  return html`<div role="status">
    ${isNoneChosen ? html`<p class="error">${texts.chooseOne}</p>` : nothing}
    ${isOver ? html`<p>${texts.result(of('added'), of('kept'), of('failed'))}</p>` : nothing}
    ${reason ? html`<p class="problem" part="problem">${problemSentence(form.general, reason)}</p>` : nothing}
  </div>`;
}
