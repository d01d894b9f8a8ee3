import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Audience} from '../../pods/homes/places.js';
import {profileAudiences} from '../../pods/members/profile.js';
import type {FieldConflict} from '../../pods/problem.js';
import type {Progress} from '../ui/saving-report.js';
import type {ProfileStrings} from '../strings/profile/strings.js';
import type {Strings} from '../strings/strings.js';
import {renderDone, type Question, type ReportedMistake} from '../ui/form-report.js';
import {
  limitOf,
  profileFields,
  textOf,
  type Difference,
  type FieldError,
  type ProfileChoices,
  type ProfileField,
  type ProfileText,
} from './profile-values.js';

/** What can have become of a saving, beside what every form knows. */
export type Told =
  | 'listed'
  /** As `listed`, and something is no longer for everybody. */
  | 'listed-less'
  | 'not-member';
export type Outcome = Progress | Told;

/** The texts that the form draws with. */
export interface Words {
  readonly general: Strings;
  readonly profile: ProfileStrings;
}

type Errors = Readonly<Partial<Record<ProfileField, FieldError>>>;

/** So that a browser can fill in what it knows of its user (WCAG 1.3.5). */
const autocompleteOf: Partial<Record<ProfileField, string>> = {
  name: 'name',
  role: 'organization-title',
  organization: 'organization',
  place: 'address-level2',
  website: 'url',
  phone: 'tel',
  email: 'email',
};
const typeOf: Partial<Record<ProfileField, 'url' | 'tel' | 'email'>> = {website: 'url', phone: 'tel', email: 'email'};

/** What stands in the form, and what it does when that changes. */
export interface FormState {
  readonly text: ProfileText;
  readonly errors: Errors;
  /** Who is to see each field, where that can be chosen. */
  readonly choices: ProfileChoices | undefined;
  readonly input: (field: ProfileField, value: string) => void;
  readonly choose: (field: ProfileField, audience: Audience) => void;
}

/** What a field is called. */
export function labelOf({general, profile}: Words, field: string): string {
  const labels: Readonly<Record<string, string>> = {...general.members.fields, ...profile.fields};
  return labels[field] ?? field;
}

/** Every field with its label, its hint, what is wrong with it, and who can see it. */
export function renderFields(words: Words, state: FormState): TemplateResult {
  return html`${profileFields.map((field) => renderField(words, field, state))}
  ${state.choices ? renderPreview(words, state.text, state.choices) : nothing}`;
}

function renderField(words: Words, field: ProfileField, state: FormState): TemplateResult {
  const {profile} = words;
  const error = state.errors[field];
  const isOpen = (field === 'phone' || field === 'email') && !state.choices;
  const hint = [profile.hints[field as keyof typeof profile.hints], isOpen && profile.openToAll].filter(Boolean).join('. ');
  return html`<div class="field" part="field">
    <label for=${field}
      >${labelOf(words, field)}${
        field === 'name' ? html` <span class="muted small">(${profile.required})</span>` : nothing
      }</label
    >
    ${hint ? html`<p id="${field}-hint" class="muted small">${hint}</p>` : nothing}
    ${renderInput(field, state, [hint && `${field}-hint`, error && `${field}-error`])}
    ${error ? html`<p id="${field}-error" class="error small">${errorSentence(words, field, error)}</p>` : nothing}
    ${state.choices && field !== 'name' ? renderAudience(words, field, state.choices[field], state) : nothing}
  </div>`;
}

/** The label says of which field, for whoever hears it without seeing where it stands. */
function renderAudience(words: Words, field: ProfileField, chosen: Audience, {choose}: FormState): TemplateResult {
  const {profile} = words;
  return html`<div class="audience">
    <label for="${field}-audience">${profile.audience} <span class="visually-hidden">${labelOf(words, field)}</span></label>
    <select
      id="${field}-audience"
      @change=${(event: Event) => choose(field, (event.target as HTMLSelectElement).value as Audience)}
    >
      ${profileAudiences.map(
        (one) => html`<option value=${one} .selected=${live(one === chosen)}>${profile.audiences[one]}</option>`,
      )}
    </select>
  </div>`;
}

function renderInput(field: ProfileField, state: FormState, describedBy: readonly (string | undefined)[]) {
  const value = state.text[field];
  const descriptions = describedBy.filter(Boolean).join(' ') || nothing;
  const invalid = state.errors[field] ? 'true' : 'false';
  const handle = (event: InputEvent) => state.input(field, (event.target as HTMLInputElement).value);
  if (field === 'note' || field === 'skills') {
    return html`<textarea
      id=${field}
      rows=${field === 'note' ? 5 : 4}
      .value=${live(value)}
      aria-describedby=${descriptions}
      aria-invalid=${invalid}
      @input=${handle}
    ></textarea>`;
  }
  return html`<input
    id=${field}
    type=${typeOf[field] ?? 'text'}
    autocomplete=${autocompleteOf[field] ?? 'off'}
    ?required=${field === 'name'}
    .value=${live(value)}
    aria-describedby=${descriptions}
    aria-invalid=${invalid}
    @input=${handle}
  />`;
}

function errorSentence({profile}: Words, field: ProfileField, error: FieldError): string {
  const sentences = {
    'need-name': profile.needName,
    'need-address': profile.needAddress,
    'need-phone': profile.needPhone,
    'need-email': profile.needEmail,
    'too-long': profile.tooLong(limitOf(field) ?? 0),
  };
  return sentences[error];
}

/** Which of the filled-in fields each reader gets to see. */
function renderPreview(words: Words, text: ProfileText, choices: ProfileChoices): TemplateResult {
  const {preview} = words.profile;
  const seenBy = (audience: Audience) => {
    const shown = profileFields.filter(
      (field) => text[field].trim() && audience === (field === 'name' ? 'public' : choices[field]),
    );
    return shown.map((field) => labelOf(words, field)).join(', ') || preview.nothingMore;
  };
  return html`<details class="preview">
    <summary>${preview.title}</summary>
    <dl>
      ${profileAudiences.map(
        (audience) =>
          html`<dt>${preview.seenBy[audience]}</dt>
            <dd>${seenBy(audience)}</dd>`,
      )}
    </dl>
  </details>`;
}

/** What must be corrected, in the order of the fields. */
export function mistakesIn(words: Words, errors: Errors, go: (field: ProfileField) => void): ReportedMistake[] {
  const wrong = profileFields.filter((field) => errors[field]);
  return wrong.map((field) => ({
    label: labelOf(words, field),
    sentence: errorSentence(words, field, errors[field]!),
    go: () => go(field),
  }));
}

/**
 * The fields that were changed on both sides, or that two parts of the profile tell differently, with both values to choose
 * from.
 * @param choose takes the value, and the audience that it has if the two differ in that too.
 * @param at when the other side was written, if that is known.
 */
export function questionsIn(
  words: Words,
  conflicts: readonly (FieldConflict | Difference)[],
  text: ProfileText,
  choose: (field: ProfileField, value: string, audience?: Audience) => void,
  at?: Date,
): Question[] {
  const {mine, theirs, audiences} = words.profile;
  return conflicts.map((conflict) => {
    const field = conflict.field as ProfileField;
    const [one, other] = 'audiences' in conflict ? conflict.audiences : [];
    const answer = (caption: string, values: readonly string[], audience?: Audience) => {
      const value = textOf(field, values);
      return {caption, text: value, isChosen: text[field] === value, choose: () => choose(field, value, audience)};
    };
    return {
      label: labelOf(words, field),
      answers: [
        answer(one ? audiences[one] : mine, conflict.mine, one),
        answer(other ? audiences[other] : theirs(at), conflict.theirs, other),
      ],
    };
  });
}

/** What has become of the saving. */
export function renderOutcome({profile}: Words, outcome: Outcome, tellDirectory: () => void) {
  if (outcome === 'none' || outcome === 'saving' || outcome === 'kept') return nothing;
  const sentence = {
    unchanged: profile.unchanged,
    saved: profile.saved,
    listed: profile.savedAndListed,
    'listed-less': `${profile.savedAndListed} ${profile.leavesList}`,
    'not-member': profile.savedNotMember,
    'not-announced': profile.savedNotAnnounced,
  }[outcome];
  const again = html`<button type="button" @click=${tellDirectory}>${profile.announceAgain}</button>`;
  return renderDone(sentence, outcome === 'not-announced' ? again : nothing);
}
