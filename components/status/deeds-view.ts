import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Deed} from '../../pods/outbox/deed.js';
import type {Side} from '../../pods/outbox/deeds/handler.js';
import type {OutboxState} from '../../pods/outbox/outbox.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {StatusStrings} from '../strings/status/strings.js';
import type {Strings} from '../strings/strings.js';
import {problemSentence} from '../ui/problem.js';
import {titleOf, valueWord} from './deed-words.js';

export interface DeedsScene {
  readonly general: Strings;
  readonly words: StatusStrings;
  readonly state: OutboxState;
  /** Identifier of the one that is about to be given up, and of the one whose text was copied last. */
  readonly discarding: string | undefined;
  readonly copied: string | undefined;
  readonly actions: DeedActions;
}

export interface DeedActions {
  retry(deed: Deed): void;
  recreate(deed: Deed): void;
  copy(deed: Deed): void;
  choose(deed: Deed, conflict: FieldConflict, side: Side): void;
  askToDiscard(deed: Deed | undefined): void;
  discard(deed: Deed): void;
}

/** Everything that is not sent yet, what needs the person first. */
export function renderDeeds(scene: DeedsScene): TemplateResult {
  const {deeds} = scene.state;
  const sorted = [...deeds.filter(({state}) => state === 'needs-you'), ...deeds.filter(({state}) => state !== 'needs-you')];
  // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
  return html`<ul class="deeds" part="list" role="list">
    ${repeat(
      sorted,
      ({id}) => id,
      (deed, index) => html`<li class="deed ${deed.state}" part="item" tabindex="-1">${renderDeed(scene, deed, index)}</li>`,
    )}
  </ul>`;
}

function renderDeed(scene: DeedsScene, deed: Deed, index: number): TemplateResult {
  const {words} = scene;
  return html`<p class="what" id="deed-${index}"><bdi>${titleOf(words, deed)}</bdi></p>
    <p class="muted small">${words.typed(new Date(deed.created))}</p>
    ${deed.state === 'needs-you' ? renderTrouble(scene, deed, index) : renderWaiting(scene, deed)}
    ${renderActions(scene, deed, index)}`;
}

function renderWaiting({words, state, general}: DeedsScene, {id, problem}: Deed): TemplateResult {
  if (state.sending.has(id)) return html`<p>${words.isSending}</p>`;
  return html`<p>${problem ? problemSentence(general, problem) : words.waits}</p>`;
}

function renderTrouble(scene: DeedsScene, deed: Deed, index: number): TemplateResult {
  const {general, words} = scene;
  const problem = deed.problem ?? {kind: 'server'};
  if (problem.conflicts?.length)
    return html`${problem.conflicts.map((conflict) => renderConflict(scene, deed, conflict, index))}`;
  return html`<p class="problem" part="problem">${troubleSentence(general, words, problem)}</p>`;
}

function troubleSentence(general: Strings, words: StatusStrings, problem: Problem): string {
  if (problem.kind === 'missing') return words.gone;
  return problem.kind === 'forbidden' ? words.forbidden : problemSentence(general, problem);
}

function renderConflict({words, actions}: DeedsScene, deed: Deed, conflict: FieldConflict, index: number): TemplateResult {
  const {field, mine, theirs} = conflict;
  const values = {mine, theirs};
  return html`<div class="problem conflict" part="problem" role="group" aria-labelledby="deed-${index}">
    <p>${words.conflict(deed.about?.labels?.[field] ?? field)}</p>
    ${(['mine', 'theirs'] as const).map(
      (side) =>
        html`<div class="side">
          <p>
            <span class="muted">${words.side[side](side === 'theirs' ? deed.other?.at : undefined)}</span>
            <bdi class="value"
              >${values[side].map((value) => valueWord(words, deed, value)).join(', ') || words.nothing}</bdi
            >
          </p>
          <button type="button" @click=${() => actions.choose(deed, conflict, side)}>${words.choose[side]}</button>
        </div>`,
    )}
  </div>`;
}

function renderActions({words, discarding, copied, actions, state}: DeedsScene, deed: Deed, index: number) {
  const about = `deed-${index}`;
  const {problem} = deed;
  if (discarding === deed.id)
    return html`<div
      class="actions"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && actions.askToDiscard(undefined)}
    >
      <button type="button" class="confirm" aria-describedby=${about} @click=${() => actions.discard(deed)}>
        ${words.confirmDiscard}
      </button>
      <button type="button" @click=${() => actions.askToDiscard(undefined)}>${words.keep}</button>
    </div>`;
  if (state.sending.has(deed.id)) return nothing;
  const [label, act] =
    deed.state === 'needs-you' && problem?.kind === 'missing'
      ? [words.recreate, () => actions.recreate(deed)]
      : [words.retry, () => actions.retry(deed)];
  return html`<div class="actions">
    ${
      problem?.conflicts?.length
        ? nothing
        : html`<button type="button" class="primary" aria-describedby=${about} @click=${act}>${label}</button>`
    }
    <button type="button" aria-describedby=${about} @click=${() => actions.copy(deed)}>${words.copy}</button>
    <button type="button" class="discard" aria-describedby=${about} @click=${() => actions.askToDiscard(deed)}>
      ${words.discard}
    </button>
    <span class="muted" role="status">${copied === deed.id ? words.copied : ''}</span>
  </div>`;
}
