import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {longestAnswer, type EventQuestion} from '../../../vocab/kinds/event/questions.js';
import type {AnsweringStrings} from '../../strings/answering/strings.js';
import {dayText} from '../calendar/event-times.js';
import type {Answering} from './answering.js';
import {idOf, type Questionnaire} from './questionnaire.js';

/** The organiser's questions, and who reads the answers; once they are erased, that. */
export function renderQuestions(language: string, words: AnsweringStrings, answering: Answering) {
  const asked = answering.questionnaire!;
  const {questions, erasedOn, isErased} = asked;
  if (isErased && answering.own?.answers) return html`<p class="muted small">${words.erased}</p>`;
  if (!questions.length) return nothing;
  return html`<fieldset class="questions" part="questions">
    <legend>${words.questions}</legend>
    ${questions.map((question, index) => renderQuestion(words, answering, question, index))}
    <p class="muted small">${words.whoReads(erasedOn ? dayText(language, erasedOn) : '')}</p>
  </fieldset>`;
}

function renderQuestion(
  words: AnsweringStrings,
  answering: Answering,
  question: EventQuestion,
  index: number,
): TemplateResult {
  const {wording, isRequired} = question;
  const id = idOf(index);
  const isMissing = answering.questionnaire!.missing.some(({iri}) => iri === question.iri);
  return html`<div class="field">
    <label for=${id}>${wording}${isRequired ? html` <span class="muted small">(${words.required})</span>` : nothing}</label>
    ${renderInput(words, answering, question, {id, isMissing})}
    ${isMissing ? html`<p id="${id}-error" class="error small">${words.needAnswer}</p>` : nothing}
  </div>`;
}

function renderInput(
  words: AnsweringStrings,
  answering: Answering,
  question: EventQuestion,
  {id, isMissing}: {readonly id: string; readonly isMissing: boolean},
): TemplateResult {
  const text = answering.questionnaire!.textOf(question);
  const take = ({target}: Event) => answering.reply(question, (target as HTMLInputElement | HTMLSelectElement).value);
  const described = isMissing ? `${id}-error` : nothing;
  if (!question.choices.length)
    return html`<input
      id=${id}
      class="text"
      autocomplete="off"
      maxlength=${longestAnswer}
      ?required=${question.isRequired}
      aria-invalid=${isMissing ? 'true' : 'false'}
      aria-describedby=${described}
      .value=${live(text)}
      @input=${take}
    />`;
  // An answer that was given before stays, though it can be chosen no longer.
  const choices = !text || question.choices.includes(text) ? question.choices : [text, ...question.choices];
  return html`<select
    id=${id}
    ?required=${question.isRequired}
    aria-invalid=${isMissing ? 'true' : 'false'}
    aria-describedby=${described}
    @change=${take}
  >
    ${['', ...choices].map((choice) => html`<option value=${choice} .selected=${live(choice === text)}>${choice || words.choose}</option>`)}
  </select>`;
}

/** What must be answered before anything is sent; gets the focus then. */
export function renderMissing(words: AnsweringStrings, asked: Questionnaire) {
  const {missing} = asked;
  if (!missing.length) return nothing;
  return html`<div class="problem missing" part="problem" tabindex="-1">
    <p>${words.errors(missing.length)}</p>
    <ul>
      ${missing.map(
        (question) =>
          html`<li>
            <button type="button" class="link" @click=${() => asked.goTo(question)}>
              ${question.wording} – ${words.needAnswer}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
