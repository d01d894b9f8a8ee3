import {html, nothing, type TemplateResult} from 'lit';
import type {Method} from '../../../vocab/kinds/poll/rules.js';
import {renderInput, renderRadios, renderSelect, renderText, type PollFormView} from './poll-inputs.js';
import {renderOptions} from './poll-options.js';
import type {Electorate} from './electorate.js';
import {renderSettings} from './poll-settings.js';
import {renderTimes} from './poll-times.js';
import {hasOptions, hasPoints} from './typed-poll.js';

/** The fields of the form, from the question to the rules. */
export function renderFields(view: PollFormView, electorate: Electorate): TemplateResult {
  const {typed, words, change} = view;
  return html`${renderInput(view, {
    id: 'question',
    label: words.question,
    help: words.questionHelp,
    type: 'text',
    value: typed.question,
    isRequired: true,
    take: (question) => change({question}),
  })}
  ${renderText(view, 'summary', words.summary, words.summaryHelp)} ${renderMethod(view)}
  ${hasOptions(typed) ? renderOptions(view) : nothing} ${renderAmounts(view)} ${renderTimes(view)}
  ${renderVoters(view, electorate)} ${renderSettings(view)}`;
}

function renderMethod({typed, words, settings, rules, change}: PollFormView): TemplateResult {
  const choices = (Object.keys(settings.methods) as Method[]).map((value) => ({
    value,
    label: settings.methods[value],
    help: `${rules.methods[value]} ${rules.counting[value]}`,
  }));
  return renderRadios('method', words.method, choices, typed.method, (method) => change({method: method as Method}));
}

/** How many answers may be chosen, or how many points there are. */
function renderAmounts(view: PollFormView): TemplateResult | typeof nothing {
  const {typed, words, change} = view;
  const number = (id: 'fewest' | 'most' | 'points', label: string) =>
    renderInput(view, {id, label, type: 'number', value: typed[id], take: (text) => change({[id]: text})});
  if (hasPoints(typed)) return number('points', typed.method === 'dots' ? words.spread : words.highest);
  if (typed.method !== 'multiple-choice') return nothing;
  return html`<fieldset>
    <legend>${words.choosing}</legend>
    <div class="times">${number('fewest', words.fewest)} ${number('most', words.most)}</div>
  </fieldset>`;
}

function renderVoters(view: PollFormView, electorate: Electorate): TemplateResult {
  const {typed, words, change} = view;
  const choices = [
    {value: '', label: words.allMembers},
    ...electorate.groups.map(({iri, name}) => ({value: iri, label: name})),
  ];
  const {voters, withoutSpace} = electorate.of(typed.group);
  return html`<div>
    ${renderSelect(view, 'group', words.voters, choices, typed.group, (group) => change({group}))}
    <p class="muted small">
      ${words.votersCount(voters.length)} ${withoutSpace ? words.withoutSpace(withoutSpace) : nothing}
    </p>
  </div>`;
}
