import {html, nothing, type TemplateResult} from 'lit';
import {formFields, type FormSubject} from '../../data/thing-form/form-model.js';
import {renderField} from '../../data/thing-form/form-view.js';
import {fieldOf, renderError, renderLabelled, type EventView} from './event-form-inputs.js';
import {canAskMore, erasingDay, questionsIn} from './event-form-questions.js';

/** What those who register are asked, and until when the answers are kept. */
export function renderQuestions(view: EventView): TemplateResult {
  const {content, words} = view;
  const {root} = content;
  const field = fieldOf(content, 'questions');
  const questions = questionsIn(root);
  return html`<fieldset class="group parts">
    <legend>${words.questions}</legend>
    <p class="muted small">${words.questionsHelp}</p>
    ${questions.map((question, index) => renderQuestion(view, question, index))}
    ${
      canAskMore(root)
        ? html`<button type="button" id=${content.id(root, 'questions')} @click=${() => content.add(root, field)}>
            ${words.addQuestion}
          </button>`
        : nothing
    }
    ${questions.length ? renderErasing(view) : nothing}
  </fieldset>`;
}

function renderQuestion({content, words}: EventView, question: FormSubject, index: number): TemplateResult {
  const field = fieldOf(content, 'questions');
  const kind = field.info.kind!();
  const asked = formFields(kind).filter(({key}) => key !== 'position');
  return html`<fieldset class="part">
    <legend>${words.nthQuestion(index + 1)}</legend>
    ${asked.map((one) => renderField(content, kind, question, one))}
    <button type="button" @click=${() => content.remove(content.root, field, index)}>
      ${words.removeQuestion(index + 1)}
    </button>
  </fieldset>`;
}

function renderErasing({content, words}: EventView): TemplateResult {
  const {root} = content;
  const id = content.id(root, 'answersErased', 0);
  const error = content.mistake(root, 'answersErased', 0);
  const input = renderLabelled(words, {
    id,
    label: words.answersErased,
    help: words.answersErasedHelp,
    type: 'date',
    value: erasingDay(root),
    isRequired: true,
    isWrong: error !== undefined,
    describedBy: error && `${id}-error`,
    take: (day) => content.input(root, fieldOf(content, 'answersErased'), 0, day),
  });
  return html`${input} ${renderError(id, error)}`;
}
