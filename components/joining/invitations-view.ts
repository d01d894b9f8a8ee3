import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Problem} from '../../pods/problem.js';
import {keepTyped} from '../data/keep-typed.js';
import type {DeskStrings} from '../strings/joining/desk-strings.js';
import type {Strings} from '../strings/strings.js';
import {renderHeading} from '../ui/heading.js';
import type {WrongLine} from './check-addresses.js';
import {sentenceOf} from './sentence-of.js';

type Words = DeskStrings['invitations'];

/** Addresses for which nothing had to be done. */
export interface Remarks {
  readonly known: readonly string[];
  readonly members: readonly string[];
  readonly twice: readonly string[];
}

export interface InvitationActions {
  invite(typed: string): void;
  remove(address: string): void;
  /** Something was typed: what was said of the text is out of date. */
  type(): void;
  reload(): void;
}

export interface InvitationsScene {
  readonly general: Strings;
  readonly words: Words;
  readonly headingLevel: number;
  /** Not where whoever asks is admitted. */
  readonly isNeeded: boolean;
  readonly invited?: readonly string[];
  readonly readProblem?: Problem;
  readonly failed?: {readonly problem: Problem; readonly deed: 'add' | 'remove'};
  readonly wrong: readonly WrongLine[];
  /** Whether nothing was typed. */
  readonly isEmpty: boolean;
  readonly remarks: Remarks;
  readonly status: string;
  /** Under which name what is typed is kept. */
  readonly draft: string;
  readonly isBusy: boolean;
  readonly actions: InvitationActions;
}

/** Longer than any line that is worth repeating. */
const longestEcho = 60;

export function renderInvitations(scene: InvitationsScene): TemplateResult {
  const {words, headingLevel, isNeeded, status} = scene;
  return html`<div class="aside" part="invitations">
    ${renderHeading(headingLevel, words.title)}
    ${
      isNeeded
        ? html`<p>${words.explain} <span class="muted">${words.whoCanSee}</span></p>
            <p class="invitations-status" role="status" tabindex="-1">${status}</p>
            ${renderRemarks(scene)} ${renderList(scene)} ${renderFailure(scene)} ${renderForm(scene)}`
        : html`<p>${words.notNeeded}</p>`
    }
  </div>`;
}

function renderRemarks({words, remarks: {known, members, twice}}: InvitationsScene) {
  const lines = [...members.map(words.member), ...known.map(words.known), ...twice.map(words.twice)];
  if (!lines.length) return nothing;
  return html`<ul class="remarks small">
    ${lines.map((line) => html`<li translate="no">${line}</li>`)}
  </ul>`;
}

function renderList({general, words, invited, readProblem, isBusy, actions}: InvitationsScene) {
  if (readProblem) {
    return html`<div class="problem" part="problem">
      <p>${words.notRead} ${sentenceOf(general, readProblem)}</p>
      <button type="button" @click=${() => actions.reload()}>${general.retry}</button>
    </div>`;
  }
  if (!invited?.length) return nothing;
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  return html`<ul class="invitations" role="list" aria-label=${words.list}>
    ${repeat(
      invited,
      (address) => address,
      (address) =>
        html`<li class="invitation">
          <span translate="no">${address}</span>
          <button
            type="button"
            class="link"
            aria-disabled=${isBusy ? 'true' : 'false'}
            @click=${() => actions.remove(address)}
          >
            ${words.remove}<span class="visually-hidden"> ${address}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

function renderFailure({general, words, failed}: InvitationsScene) {
  if (!failed) return nothing;
  const notDone = failed.deed === 'add' ? words.notAdded : words.notRemoved;
  return html`<div class="problem" part="problem" role="alert">
    <p>${notDone} ${sentenceOf(general, failed.problem)}</p>
  </div>`;
}

function renderForm(scene: InvitationsScene): TemplateResult {
  const {words, wrong, isEmpty, isBusy, actions} = scene;
  const isWrong = wrong.length > 0 || isEmpty;
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.invite((event.currentTarget as HTMLFormElement).querySelector('textarea')!.value);
  };
  return html`<form part="form" novalidate @submit=${handleSubmit}>
    <label for="addresses">${words.label}</label>
    <p id="addresses-hint" class="muted small">${words.hint} <span translate="no">${words.example}</span></p>
    <textarea
      id="addresses"
      rows="4"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="addresses-hint${isWrong ? ' addresses-error' : ''}"
      aria-invalid=${isWrong ? 'true' : 'false'}
      ${keepTyped(scene.draft)}
      @input=${() => actions.type()}
    ></textarea>
    ${isWrong ? renderWrong(scene) : nothing}
    <div><button class="primary" aria-disabled=${isBusy ? 'true' : 'false'}>${words.invite}</button></div>
  </form>`;
}

function renderWrong({general, words, wrong, isEmpty}: InvitationsScene): TemplateResult {
  const {language} = general;
  const lineOf = ({line, text}: WrongLine) =>
    words.badLine(line.toLocaleString(language), text.length > longestEcho ? `${text.slice(0, longestEcho)}…` : text);
  return html`<div id="addresses-error" class="error small" role="alert">
    ${
      isEmpty
        ? html`<p>${words.nothingTyped}</p>`
        : html`<p>${words.errors(wrong.length)}</p>
            ${wrong.map((one) => html`<p>${lineOf(one)}</p>`)}`
    }
  </div>`;
}
