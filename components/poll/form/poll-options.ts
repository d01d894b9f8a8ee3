import {html, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {renderError, renderInput, type PollFormView} from './poll-inputs.js';
import {newOption, type TypedOption, type TypedPoll} from './typed-poll.js';

/** What there is to choose from: names, or days with their times. Each can be moved and taken away by buttons. */
export function renderOptions(view: PollFormView): TemplateResult {
  const {typed, words} = view;
  const {options, method} = typed;
  const isDates = method === 'dates';
  return html`<fieldset class="group" part="field">
    <legend>${isDates ? words.dates : words.options}</legend>
    ${isDates ? html`<p class="muted small">${words.timesHelp}</p>` : ''}
    <ol class="options">
      ${repeat(
        options,
        ({key}) => key,
        (option, index) =>
          html`<li>
            ${isDates ? renderDate(view, option, index) : renderName(view, option, index)}
            ${renderButtons(view, option, index)}
          </li>`,
      )}
    </ol>
    <div>
      <button type="button" id="add-option" @click=${() => add(view)}>${isDates ? words.addDate : words.addOption}</button>
      ${renderError(view, 'add-option')}
    </div>
  </fieldset>`;
}

function renderName(view: PollFormView, {key, name}: TypedOption, index: number): TemplateResult {
  return renderInput(view, {
    id: key,
    label: view.words.option(index + 1),
    type: 'text',
    value: name,
    isRequired: true,
    take: (text) => set(view, key, {name: text}),
  });
}

function renderDate(view: PollFormView, option: TypedOption, index: number): TemplateResult {
  const {words} = view;
  const {key, day, start, end} = option;
  const hour = (part: 'start' | 'end', label: string, value: string) =>
    renderInput(view, {
      id: `${key}-${part}`,
      field: key,
      label,
      type: 'time',
      value,
      take: (text) => set(view, key, {[part]: text}),
    });
  return html`<fieldset>
    <legend>${words.date(index + 1)}</legend>
    <div class="times">
      ${renderInput(view, {
        id: key,
        field: key,
        label: words.day,
        type: 'date',
        value: day,
        isRequired: true,
        take: (text) => set(view, key, {day: text}),
      })}
      ${hour('start', words.startTime, start)} ${hour('end', words.endTime, end)}
    </div>
  </fieldset>`;
}

/** At the ends, a button stays in place and keeps the focus. */
function renderButtons(view: PollFormView, {key, name}: TypedOption, index: number): TemplateResult {
  const {words, typed} = view;
  const {options, method} = typed;
  const said = (method !== 'dates' && name.trim()) || (method === 'dates' ? words.date : words.option)(index + 1);
  const button = (to: number, id: string, label: string, sign: string) =>
    html`<button
      type="button"
      id="${id}-${key}"
      aria-label=${label}
      aria-disabled=${options[to] ? 'false' : 'true'}
      @click=${() => options[to] && move(view, index, to, `${id}-${key}`)}
    >
      ${sign}
    </button>`;
  return html`<div class="moves">
    ${button(index - 1, 'up', words.up(said), '↑')} ${button(index + 1, 'down', words.down(said), '↓')}
    <button type="button" aria-label=${words.remove(said)} @click=${() => remove(view, index)}>×</button>
  </div>`;
}

function set({change}: PollFormView, key: string, part: Partial<TypedOption>): void {
  change(({options}) => ({options: options.map((option) => (option.key === key ? {...option, ...part} : option))}));
}

function add({typed, change}: PollFormView): void {
  const added = newOption(typed.options);
  change(({options}) => ({options: [...options, added]}), added.key);
}

function remove({typed, change}: PollFormView, index: number): void {
  const {key} = typed.options[index]!;
  const next = typed.options[index + 1] ?? typed.options[index - 1];
  change(({options}) => ({options: options.filter((option) => option.key !== key)}), next?.key ?? 'add-option');
}

function move({typed, words, change}: PollFormView, from: number, to: number, focus: string): void {
  const moved = ({options}: Pick<TypedPoll, 'options'>) => {
    const others = [...options];
    others.splice(to, 0, ...others.splice(from, 1));
    return {options: others};
  };
  change(moved, focus, words.moved(to + 1, typed.options.length));
}
