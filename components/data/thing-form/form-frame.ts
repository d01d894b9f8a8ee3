import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {textFor} from '../../../vocab/shapes/kind.js';
import {labelField} from '../../../vocab/shapes/thing.js';
import type {FormStrings} from '../../strings/things/form-strings.js';
import {renderDone} from '../../ui/form-report.js';
import type {FormContent} from './form-content.js';
import type {OpenAudience} from './thing-drafts.js';

/** What stands above the form: which kind of thing is new, or what the thing is called. */
export function titleOf({kind, root, words, languages}: FormContent, isNew: boolean): string {
  if (isNew) return words.create(textFor(kind.label, languages) ?? '');
  return words.edit(root.base[labelField(kind.descriptor) ?? '']?.[0] ?? words.unnamed);
}

/** Who is to see something new. */
export function renderAudience(
  words: FormStrings,
  chosen: OpenAudience,
  choose: (audience: OpenAudience) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${words.audience}</legend>
    ${(['public', 'members'] as const).map(
      (one) =>
        html`<label class="choice">
          <input type="radio" name="audience" .checked=${live(chosen === one)} @change=${() => choose(one)} />
          <span>${words.audiences[one]}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The way to another thing, once one is written. */
export function renderAnother(words: FormStrings, start: () => void): TemplateResult {
  return renderButton(words.another, start);
}

function renderButton(text: string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${text}</button>`;
}

/** What has become of the saving, with the ways on: to tell the list again, to write another thing. */
export function renderEnd(
  words: FormStrings,
  outcome: 'unchanged' | 'saved' | 'not-announced',
  tellAgain: () => void,
  wayOn: TemplateResult | typeof nothing,
): TemplateResult {
  const sentence = {unchanged: words.unchanged, saved: words.saved, 'not-announced': words.notAnnounced}[outcome];
  return renderDone(sentence, outcome === 'not-announced' ? renderButton(words.announceAgain, tellAgain) : nothing, wayOn);
}
