import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {dateMarks} from '../../../vocab/kinds/poll/counting/dates.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {pointsOf, type PollOption} from '../../../vocab/kinds/poll/rules.js';
import {optionText} from '../answers-text.js';
import type {BallotPart, BallotWords} from './ballot-part.js';
import {choosesOne} from './filling.js';

/** What an input is drawn with. */
interface Asked {
  readonly words: BallotWords;
  readonly part: BallotPart;
  readonly poll: Poll;
}

/** An option, with its number in the order of the poll. */
interface Listed extends PollOption {
  readonly id: string;
}

/** The id under which the input for an option is found; the first one stands for all of them. */
export function inputId({options}: Pick<Poll, 'options'>, at: string | undefined): string {
  if (at === 'reason') return 'reason';
  return `option-${Math.max(
    0,
    options.findIndex(({iri}) => iri === at),
  )}`;
}

/** The inputs of a ballot, one for each option, by the poll's way of voting. */
export function renderInputs(asked: Asked): TemplateResult {
  const {poll} = asked;
  const draw = inputOf(poll);
  return html`<ul class="options">
    ${poll.options.map((option, index) => html`<li>${draw(asked, {...option, id: `option-${index}`})}</li>`)}
  </ul>`;
}

function inputOf(poll: Poll): (asked: Asked, option: Listed) => TemplateResult {
  if (choosesOne(poll)) return renderRadio;
  switch (poll.method) {
    case 'score':
    case 'dots':
      return renderNumber;
    case 'schulze':
    case 'instant-runoff':
      return renderRank;
    case 'dates':
      return renderDate;
    default:
      return renderCheckbox;
  }
}

function renderRadio({words, part, poll}: Asked, {id, ...option}: Listed): TemplateResult {
  return html`<label class="choice">
    <input
      id=${id}
      type="radio"
      name="answer"
      .checked=${live(part.filling.typed[option.iri] === '1')}
      @change=${() => part.choose(option.iri)}
    />
    <span>${optionText(words, poll, option)}</span>
  </label>`;
}

function renderCheckbox({words, part, poll}: Asked, {id, ...option}: Listed): TemplateResult {
  return html`<label class="choice">
    <input
      id=${id}
      type="checkbox"
      .checked=${live(part.filling.typed[option.iri] === '1')}
      @change=${({target}: Event) => part.give(option.iri, (target as HTMLInputElement).checked ? '1' : undefined)}
    />
    <span>${optionText(words, poll, option)}</span>
  </label>`;
}

function renderNumber({words, part, poll}: Asked, {id, ...option}: Listed): TemplateResult {
  const mistake = mistakeAt(part, option.iri);
  return html`<div class="row">
      <label for=${id}>${optionText(words, poll, option)}</label>
      <input
        id=${id}
        type="number"
        inputmode="numeric"
        min="0"
        max=${pointsOf(poll)}
        step="1"
        aria-invalid=${mistake ? 'true' : 'false'}
        aria-describedby=${mistake ? `${id}-error` : nothing}
        .value=${live(part.filling.typed[option.iri] ?? '')}
        @input=${({target}: Event) => part.give(option.iri, textIn(target as HTMLInputElement))}
      />
    </div>
    ${renderMistake(id, mistake)}`;
}

/** What a browser does not take for a number is one mistake, and not an empty input. */
function textIn({value, validity}: HTMLInputElement): string {
  return validity.badInput ? 'NaN' : value;
}

function renderRank({words, part, poll}: Asked, {id, ...option}: Listed): TemplateResult {
  const given = part.filling.typed[option.iri] ?? '';
  const mistake = mistakeAt(part, option.iri);
  return html`<div class="row">
      <label for=${id}>${optionText(words, poll, option)}</label>
      <select
        id=${id}
        aria-invalid=${mistake ? 'true' : 'false'}
        aria-describedby=${mistake ? `${id}-error` : nothing}
        @change=${({target}: Event) => part.give(option.iri, (target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${live(given === '')}>${words.ballot.noRank}</option>
        ${poll.options.map((_, index) => {
          const rank = String(index + 1);
          return html`<option value=${rank} .selected=${live(given === rank)}>${rank}</option>`;
        })}
      </select>
    </div>
    ${renderMistake(id, mistake)}`;
}

function renderDate({words, part, poll}: Asked, {id, ...option}: Listed): TemplateResult {
  const {typed} = part.filling;
  const answers = [
    ['yes', dateMarks.yes],
    ['ifNeedBe', dateMarks.ifNeedBe],
    ['no', dateMarks.no],
  ] as const;
  return html`<fieldset class="date">
    <legend>${optionText(words, poll, option)}</legend>
    ${answers.map(
      ([name, mark], index) =>
        html`<label class="choice">
          <input
            id=${index ? nothing : id}
            type="radio"
            name=${id}
            .checked=${live(typed[option.iri] === String(mark))}
            @change=${() => part.give(option.iri, String(mark))}
          />
          <span>${words.ballot.dates[name]}</span>
        </label>`,
    )}
  </fieldset>`;
}

function mistakeAt({mistakes}: BallotPart, option: string): string | undefined {
  return mistakes.find(({at}) => at === option)?.sentence;
}

function renderMistake(id: string, sentence: string | undefined) {
  return sentence === undefined ? nothing : html`<p id="${id}-error" class="error small">${sentence}</p>`;
}
