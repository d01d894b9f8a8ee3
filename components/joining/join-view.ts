import {html, nothing, type TemplateResult} from 'lit';
import type {JoiningDeed, JoiningStrings} from '../strings/joining/strings.js';
import {renderHeading} from '../ui/heading.js';
import type {JoiningStep} from './join-data.js';

/** Everything that the views of `<coop-join>` draw with. */
export interface JoinScene {
  readonly words: JoiningStrings;
  /** What the coop is called. */
  readonly coop: string;
  readonly policy: 'approved' | 'open';
  readonly headingLevel: number;
  readonly step: JoiningStep;
  /** What is being done. */
  readonly doing?: JoiningDeed;
  /** What has just been done, where the step alone does not say it. */
  readonly done?: JoiningDeed;
  /** Why the last deed was not done. */
  readonly failure?: string;
  readonly act: (deed: JoiningDeed) => void;
}

/** As long as moderators can write; anybody may leave something longer in a letter box. */
const longestReason = 2_000;

/** What the live region says. */
export function renderStatus({words, coop, policy, step, doing, done}: JoinScene) {
  if (doing) return html`<p class="muted loading">${words.doing[doing]}</p>`;
  switch (step.status) {
    case 'member':
      return html`<p class="done">${done === 'stay' ? `${words.stayed} ` : nothing}${words.member(coop)}</p>`;
    case 'asked':
      return html`<p class="done">${words.sent} ${words.answerFollows[policy]}</p>`;
    case 'leaving':
      return html`<p class="done">${words.leaving}</p>`;
    case 'refused':
      return html`<p>${words.refused(coop)}</p>
        ${step.reason ? html`<blockquote>${step.reason.slice(0, longestReason)}</blockquote>` : nothing}`;
    case 'none':
      return done === 'withdraw' ? html`<p class="done">${words.withdrawn}</p>` : nothing;
  }
}

/** A button for a deed, and why it was not done. The button stays in place, with the focus, while the deed is done. */
export function renderDeed(scene: JoinScene, deed: JoiningDeed, label?: string): TemplateResult {
  const {words, coop, doing, failure, act} = scene;
  return html`<div class="deed">
    <button
      type="button"
      class=${deed === 'ask' ? 'primary' : ''}
      aria-disabled=${doing ? 'true' : 'false'}
      @click=${() => act(deed)}
    >
      ${label ?? words.deeds[deed](coop)}
    </button>
    ${
      failure
        ? html`<div class="problem" part="problem" role="alert">
            <p>${words.failed[deed]} ${failure}</p>
            <p>${words.retrySafely}</p>
          </div>`
        : nothing
    }
  </div>`;
}

/** What asking will write, where, and who will see it: before the button that does it. */
export function renderAsking(scene: JoinScene): TemplateResult {
  const {words, policy, step} = scene;
  return html`${policy === 'open' ? html`<p class="notice">${words.open}</p>` : nothing}
    <p>${words.explain}</p>
    <dl class="plan" part="plan">
      ${words.plan.map(
        ({where, things}) =>
          html`<div>
            <dt>${where}</dt>
            ${things.map(({what, who}) => html`<dd>${what} <span class="muted">${who}</span></dd>`)}
          </div>`,
      )}
    </dl>
    ${renderDeed(scene, 'ask', step.status === 'refused' ? words.askAgain : undefined)}`;
}

/** One's own address, for whoever makes invitations. */
export function renderAddress({words}: JoinScene, address: string, isCopied: boolean, copy: () => void): TemplateResult {
  return html`<div class="aside" part="address">
    <p>${words.address}</p>
    <p class="address" translate="no">${address}</p>
    <p>
      <button type="button" class="link" @click=${copy}>${words.copyAddress}</button>
      <span role="status">${isCopied ? words.copied : nothing}</span>
    </p>
  </div>`;
}

/** How to leave: as near as asking was, and with what goes and what stays said first. */
export function renderLeaving(scene: JoinScene, canLeave: boolean): TemplateResult {
  const {words, headingLevel} = scene;
  return html`<div class="aside" part="leave">
    ${renderHeading(headingLevel && Math.min(headingLevel + 1, 6), words.leaveTitle)}
    ${
      canLeave
        ? html`<p>${words.leaveGoes} ${words.leaveStays}</p>
            ${renderDeed(scene, 'leave')}`
        : html`<p>${words.leaveElsewhere}</p>`
    }
  </div>`;
}
