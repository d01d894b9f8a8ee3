import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {ProfileStrings} from '../strings/profile/strings.js';
import type {Strings} from '../strings/strings.js';
import {problemSentence} from '../ui/problem.js';
import {limitOf, profileFields, type FieldError, type ProfileField, type ProfileText} from './profile-values.js';

/** Where the form is on its way from what was typed to what everybody sees. */
export type Outcome = 'none' | 'saving' | 'unchanged' | 'saved' | 'listed' | 'not-member' | 'not-announced';

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
};

/** One field with its label, its hint and what is wrong with it. */
export function renderField(
  words: Words,
  field: ProfileField,
  value: string,
  error: FieldError | undefined,
  change: (value: string) => void,
): TemplateResult {
  const {general, profile} = words;
  const hint = profile.hints[field as keyof typeof profile.hints];
  return html`<div class="field" part="field">
    <label for=${field}
      >${general.members.fields[field]}${
        field === 'name' ? html` <span class="muted small">(${profile.required})</span>` : nothing
      }</label
    >
    ${hint ? html`<p id="${field}-hint" class="muted small">${hint}</p>` : nothing}
    ${renderInput(field, value, [hint && `${field}-hint`, error && `${field}-error`], Boolean(error), change)}
    ${error ? html`<p id="${field}-error" class="error small">${errorSentence(words, field, error)}</p>` : nothing}
  </div>`;
}

function renderInput(
  field: ProfileField,
  value: string,
  describedBy: readonly (string | undefined)[],
  isInvalid: boolean,
  change: (value: string) => void,
): TemplateResult {
  const descriptions = describedBy.filter(Boolean).join(' ') || nothing;
  const invalid = isInvalid ? 'true' : 'false';
  const handle = (event: InputEvent) => change((event.target as HTMLInputElement).value);
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
    type=${field === 'website' ? 'url' : 'text'}
    autocomplete=${autocompleteOf[field] ?? 'off'}
    ?required=${field === 'name'}
    .value=${live(value)}
    aria-describedby=${descriptions}
    aria-invalid=${invalid}
    @input=${handle}
  />`;
}

function errorSentence({profile}: Words, field: ProfileField, error: FieldError): string {
  if (error === 'need-name') return profile.needName;
  return error === 'need-address' ? profile.needAddress : profile.tooLong(limitOf(field) ?? 0);
}

/** What must be corrected, each with a way to its field; gets the focus when a saving is refused. */
export function renderErrorSummary(words: Words, errors: Errors, go: (field: ProfileField) => void) {
  const wrong = profileFields.filter((field) => errors[field]);
  if (!wrong.length) return nothing;
  return html`<div class="problem summary" part="problem" tabindex="-1">
    <p>${words.profile.errors(wrong.length)}</p>
    <ul>
      ${wrong.map(
        (field) =>
          html`<li>
            <button type="button" class="link" @click=${() => go(field)}>
              ${words.general.members.fields[field]} – ${errorSentence(words, field, errors[field]!)}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The fields that were changed on both sides, with both values to choose from. */
export function renderConflicts(
  words: Words,
  conflicts: readonly FieldConflict[],
  text: ProfileText,
  choose: (field: ProfileField, value: string) => void,
) {
  if (!conflicts.length) return nothing;
  const {profile, general} = words;
  const renderChoice = (field: ProfileField, label: string, values: readonly string[]) => {
    const value = values.join('\n');
    return html`<label class="choice">
      <input
        type="radio"
        name="choice-${field}"
        .checked=${live(text[field] === value)}
        @change=${() => choose(field, value)}
      />
      <span>${label}<span class="value">${value || profile.nothing}</span></span>
    </label>`;
  };
  return html`<div class="conflict summary" part="problem" tabindex="-1">
    <p><strong>${profile.conflictTitle}</strong></p>
    <p>${profile.conflictHelp}</p>
    ${conflicts.map(({field, mine, theirs}) => {
      const name = field as ProfileField;
      return html`<fieldset>
        <legend>${general.members.fields[name]}</legend>
        ${renderChoice(name, profile.mine, mine)} ${renderChoice(name, profile.theirs, theirs)}
      </fieldset>`;
    })}
  </div>`;
}

/** What has become of the saving. */
export function renderOutcome({profile}: Words, outcome: Outcome, tellDirectory: () => void) {
  if (outcome === 'none') return nothing;
  if (outcome === 'saving') return html`<p class="muted">${profile.saving}</p>`;
  const sentence = {
    unchanged: profile.unchanged,
    saved: profile.saved,
    listed: profile.savedAndListed,
    'not-member': profile.savedNotMember,
    'not-announced': profile.savedNotAnnounced,
  }[outcome];
  return html`<div class="done">
    <p>${sentence}</p>
    ${outcome === 'not-announced' ? html`<button type="button" @click=${tellDirectory}>${profile.announceAgain}</button>` : nothing}
  </div>`;
}

/** Why the profile is not saved. The text is still there, and the sentence says so first. */
export function renderSaveProblem({general, profile}: Words, problem: Problem | undefined) {
  if (!problem) return nothing;
  const sentence = problem.kind === 'signed-out' ? general.signIn.expired : problemSentence(general, problem);
  return html`<div class="problem" part="problem" role="alert">
    <p>${profile.notSaved} ${sentence}</p>
  </div>`;
}
