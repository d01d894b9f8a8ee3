import {html, nothing, type TemplateResult} from 'lit';
import type {Majority, ResultShown} from '../../../vocab/kinds/poll/rules.js';
import {renderBelenios} from '../details/belenios.js';
import {renderInput, renderRadios, renderSelect, type PollFormView} from './poll-inputs.js';
import {hasMajority} from './typed-poll.js';

/** What the rules are that cannot be changed later, each with what it promises and what it does not. */
export function renderSettings(view: PollFormView): TemplateResult {
  const {typed, words, rules, change} = view;
  const yesOrNo = (
    name: string,
    legend: string,
    is: boolean,
    take: (is: boolean) => void,
    said: readonly (readonly [string, string])[],
  ) =>
    renderRadios(
      name,
      legend,
      said.map(([label, help], index) => ({value: index ? 'no' : 'yes', label, help})),
      is ? 'yes' : 'no',
      (value) => take(value === 'yes'),
    );
  return html`<fieldset class="group">
    <legend>${words.settings}</legend>
    ${renderShown(view)}
    ${yesOrNo('names', words.names, typed.namesShown, (namesShown) => change({namesShown}), [
      [words.namesShown, rules.namesShown],
      [words.namesNotShown, rules.namesNotShown],
    ])}
    ${yesOrNo('mayChange', words.mayChange, typed.mayChange, (mayChange) => change({mayChange}), [
      [words.changeable, rules.mayChange],
      [words.unchangeable, rules.mayNotChange],
    ])}
    ${renderInput(view, {
      id: 'quorum',
      label: words.quorum,
      help: words.quorumHelp,
      type: 'number',
      value: typed.quorum,
      take: (quorum) => change({quorum}),
    })}
    ${hasMajority(typed) ? renderMajority(view) : nothing}
    <p class="muted small">${rules.keepers} ${renderBelenios(rules)}</p>
  </fieldset>`;
}

function renderShown({typed, words, rules, change}: PollFormView): TemplateResult {
  const choices = (Object.keys(words.shownNames) as ResultShown[]).map((value) => ({
    value,
    label: words.shownNames[value],
    help: rules.shown[value](words.theTellers),
  }));
  return renderRadios('shown', words.shown, choices, typed.shown, (shown) => change({shown: shown as ResultShown}));
}

function renderMajority(view: PollFormView): TemplateResult {
  const {typed, words, rules, change} = view;
  const sentences = typed.method === 'yes-no' ? rules.majorities : rules.choiceMajorities;
  const choices = (Object.keys(sentences) as Majority[]).map((value) => ({value, label: sentences[value]}));
  return renderSelect(view, 'majority', words.majority, choices, typed.majority, (majority) =>
    change({majority: majority as Majority}),
  );
}
