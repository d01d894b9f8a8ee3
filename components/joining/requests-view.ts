import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {sayFirst} from '../../vocab/text/long-day.js';
import type {AnsweredByRule} from '../../pods/joining/by-rule.js';
import type {JoinRequest} from '../../pods/joining/requests.js';
import type {Problem} from '../../pods/problem.js';
import {keepTyped} from '../data/keep-typed.js';
import type {DeskStrings} from '../strings/joining/desk-strings.js';
import type {Strings} from '../strings/strings.js';
import {sentenceOf} from './sentence-of.js';
import {nameOf, namesOf, shorten} from './name-of.js';

type Words = DeskStrings['requests'];

/** Longer than any name, role or town: what is longer is none, and need not fill the page. Cut by characters, so that nothing is lost of large letters. */
const longestTitle = 120;

/** Why a request was not answered, or the box not emptied. */
export interface Trouble {
  readonly problem: Problem;
  /** Whether the moderator has just asked for it: then it is said at once. */
  readonly isOwn: boolean;
}

export interface RequestActions {
  accept(request: JoinRequest): void;
  refuse(request: JoinRequest): void;
  cancel(request: JoinRequest): void;
  sendRefusal(request: JoinRequest, reason: string): void;
  clear(request: JoinRequest): void;
  clearRubbish(): void;
  reload(): void;
}

export interface RequestsScene {
  readonly general: Strings;
  readonly words: Words;
  readonly languages: readonly string[];
  readonly found: AnsweredByRule;
  /** By the WebID of whoever asks. */
  readonly troubles: ReadonlyMap<string, Trouble>;
  /** With what is no request, or could not be read. */
  readonly boxTrouble?: Trouble;
  /** WebIDs of those to whom a refusal is being written. */
  readonly refusing: ReadonlySet<string>;
  /** Under which name the reason of a refusal is kept. */
  readonly draftOf: (request: JoinRequest) => string;
  readonly isBusy: boolean;
  readonly actions: RequestActions;
}

/** What was done by rule, what waits, and what is none. */
export function renderRequests(scene: RequestsScene): TemplateResult {
  const {requests} = scene.found;
  return html`${renderAnswered(scene)}
  ${
    requests.length
      ? // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
        html`<ul class="requests" part="list" role="list">
          ${repeat(
            requests,
            ({webId}) => webId,
            (request, index) =>
              html`<li class="request" part="item" tabindex="-1">${renderRequest(scene, request, index)}</li>`,
          )}
        </ul>`
      : nothing
  }
  ${renderRest(scene)}`;
}

/** Who has left and who was admitted; the live region says how many. */
function renderAnswered({words, found: {answered}}: RequestsScene) {
  const [left, joined] = (['leave', 'join'] as const).map((wish) => answered.filter((one) => one.wish === wish));
  if (!answered.length) return nothing;
  return html`<div class="small names">
    ${left!.length ? html`<p>${words.departures(namesOf(left!))}</p>` : nothing}
    ${joined!.length ? html`<p>${words.arrivals(namesOf(joined!))}</p>` : nothing}
  </div>`;
}

function renderRequest(scene: RequestsScene, request: JoinRequest, index: number): TemplateResult {
  const {general, words, troubles, refusing} = scene;
  const {webId, member, wish} = request;
  const line = [member?.role, member?.place]
    .flatMap((told) => (told ? [shorten(told, longestTitle)] : []))
    .join(general.separator);
  return html`<div>
      <p class="who"><strong>${nameOf(request, longestTitle)}</strong></p>
      <p>${words.wish[wish]}</p>
      ${line ? html`<p class="muted">${line}</p>` : nothing}
      <p class="muted small" translate="no">${webId}</p>
      <p class="small">${renderReceived(scene, request)}${renderConfirmation(words, request)}</p>
    </div>
    ${renderTrouble(scene, troubles.get(webId), words.notDone[wish])}
    ${refusing.has(webId) ? renderRefusal(scene, request, index) : renderActions(scene, request)}`;
}

function renderReceived({words, general, languages}: RequestsScene, {received}: JoinRequest) {
  if (!received) return nothing;
  const date = sayFirst(general.language, new Intl.DateTimeFormat([...languages], {dateStyle: 'long'}).format(received));
  return `${words.received(date)}${general.separator}`;
}

function renderConfirmation(words: Words, {isConfirmed, unchecked}: JoinRequest) {
  if (isConfirmed) return words.confirmed;
  return html`<strong>${unchecked ? words.unchecked : words.unconfirmed}</strong>`;
}

function renderTrouble({general, words}: RequestsScene, trouble: Trouble | undefined, notDone: string) {
  if (!trouble) return nothing;
  const {problem, isOwn} = trouble;
  const reason = problem.kind === 'refused' ? words.notOwnHome : sentenceOf(general, problem);
  return html`<div class="problem" part="problem" role=${isOwn ? 'alert' : nothing}>
    <p>${isOwn ? words.failed : notDone} ${reason}</p>
  </div>`;
}

function renderActions({words, isBusy, actions}: RequestsScene, request: JoinRequest) {
  const {wish, isConfirmed, unchecked} = request;
  const name = nameOf(request);
  const button = (label: string, act: (request: JoinRequest) => void, kind = '') =>
    html`<button type="button" class=${kind} aria-disabled=${isBusy ? 'true' : 'false'} @click=${() => act(request)}>
      ${label}
    </button>`;
  if (wish === 'leave') {
    if (isConfirmed) return html`<div class="actions">${button(words.retry(name), actions.accept)}</div>`;
    return unchecked ? nothing : html`<div class="actions">${button(words.clear(name), actions.clear)}</div>`;
  }
  return html`<div class="actions">
    ${isConfirmed ? button(words.accept(name), actions.accept, 'primary') : nothing}
    ${button(words.refuse(name), actions.refuse, 'refuse')}
  </div>`;
}

function renderRefusal(
  {words, isBusy, actions, draftOf}: RequestsScene,
  request: JoinRequest,
  index: number,
): TemplateResult {
  const [field, hint] = [`reason-${index}`, `reason-${index}-hint`];
  const handleSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const {value} = (event.currentTarget as HTMLFormElement).querySelector('textarea')!;
    actions.sendRefusal(request, value.trim());
  };
  return html`<form @submit=${handleSubmit}>
    <label for=${field}>${words.reason}</label>
    <textarea id=${field} rows="3" maxlength="2000" aria-describedby=${hint} ${keepTyped(draftOf(request))}></textarea>
    <p id=${hint} class="muted small">${words.reasonHint}</p>
    <div class="actions">
      <button class="primary" aria-disabled=${isBusy ? 'true' : 'false'}>${words.sendRefusal}</button>
      <button type="button" @click=${() => actions.cancel(request)}>${words.cancel}</button>
    </div>
  </form>`;
}

/** What in the box is no request, or could not be read. */
function renderRest(scene: RequestsScene) {
  const {general, words, found, boxTrouble, isBusy, actions} = scene;
  const {rubbish, unread, waiting} = found;
  const busy = isBusy ? 'true' : 'false';
  return html`${renderTrouble(scene, boxTrouble, words.failed)}
  ${
    unread.length || waiting
      ? html`<div class="rest">
          <p>${unread.length ? words.unread(unread.length) : nothing} ${waiting ? words.waiting(waiting) : nothing}</p>
          <button type="button" aria-disabled=${busy} @click=${() => actions.reload()}>${general.retry}</button>
        </div>`
      : nothing
  }
  ${
    rubbish.length
      ? html`<div class="rest">
          <p>${words.rubbish(rubbish.length)}</p>
          <button type="button" aria-disabled=${busy} @click=${() => actions.clearRubbish()}>${words.clearRubbish}</button>
        </div>`
      : nothing
  }`;
}
