import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {dayOf} from '../../../vocab/kinds/registration/registration.js';
import type {DossierStrings} from '../../strings/dossier/strings.js';
import {problemSentence} from '../../ui/problem.js';
import {firstDay} from '../calendar/agenda.js';
import {dayText} from '../calendar/event-times.js';
import type {DossierWords} from './dossier-view.js';
import type {MinutesWriting} from './minutes-writing.js';

export {MinutesWriting} from './minutes-writing.js';

/** What whoever organises an event writes its minutes in, once it has begun. */
export function renderMinutesForm(words: DossierWords, writing: MinutesWriting): TemplateResult | undefined {
  if (!writing.dates.length) return undefined;
  const {writing: texts} = words.dossier;
  const submit = (event: Event) => {
    event.preventDefault();
    writing.save();
  };
  const described = ['minutes-hint', writing.isTooLong && 'minutes-error'].filter(Boolean).join(' ');
  return html`<form novalidate aria-label=${texts.title} @submit=${submit}>
    ${writing.isSeries ? renderDates(words, writing) : nothing}
    <div class="field">
      <label for="minutes-text">${texts.text}</label>
      <p id="minutes-hint" class="muted small">${texts.hint}</p>
      <textarea
        id="minutes-text"
        rows="8"
        aria-describedby=${described}
        aria-invalid=${writing.isTooLong ? 'true' : 'false'}
        .value=${live(writing.text)}
        @input=${(input: Event) => writing.type((input.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${writing.isTooLong ? html`<p id="minutes-error" class="error small">${texts.tooLong}</p>` : nothing}
    </div>
    <p class="actions">
      <button class="primary" aria-disabled=${writing.report.outcome === 'saving' ? 'true' : 'false'}>${texts.save}</button>
    </p>
    <p role="status">${progress(texts, writing)}</p>
    ${renderRefusal(words, writing)}
  </form>`;
}

function renderDates({dossier, general}: DossierWords, writing: MinutesWriting): TemplateResult {
  return html`<div class="field">
    <label for="minutes-date">${dossier.writing.whichDate}</label>
    <select id="minutes-date" @change=${(change: Event) => writing.turnTo((change.target as HTMLSelectElement).value)}>
      ${writing.dates.map((date) => {
        const day = dayOf(date.original);
        return html`<option value=${day} .selected=${live(day === writing.day)}>
          ${dayText(general.language, firstDay(date))}
        </option>`;
      })}
    </select>
  </div>`;
}

function progress({saving, saved, kept}: DossierStrings['writing'], {report}: MinutesWriting): string {
  const sentences: Readonly<Record<string, string>> = {saving, saved, kept, 'not-announced': saved};
  return sentences[report.outcome] ?? '';
}

function renderRefusal({dossier, general}: DossierWords, {report, isOvertaken}: MinutesWriting) {
  const {problem, outcome} = report;
  if (!problem || outcome !== 'none') return nothing;
  const {notSaved, changed} = dossier.writing;
  return html`<div class="problem" part="problem" role="alert">
    <p>${notSaved} ${isOvertaken ? changed : problemSentence(general, problem)}</p>
  </div>`;
}
