import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadJoiningStrings} from '../strings/load.js';
import type {JoiningStrings} from '../strings/joining/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, problemSentence, renderProblem} from '../ui/problem.js';
import type {JoiningStep} from './join-data.js';
import {joiningStyles} from './joining.styles.js';

/**
 * Lets somebody with an account ask to join the cooperative.
 *
 * Says before anything is written what will be written where, and who will see it. Can be repeated after a failure: nothing is
 * done twice. Afterwards it shows what has become of the request.
 *
 * @slot - Shown until it is known how far the person is, and when scripts are off.
 * @fires {ProblemEvent} coop-error - The request could not be read or sent; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The tag shows how far the person is.
 * @csspart name - The heading.
 * @csspart plan - What will be written, and where.
 * @csspart problem - What went wrong.
 */
export class CoopJoin extends CoopElement {
  static override styles = [baseStyles, formStyles, joiningStyles];

  /** Level of the heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private coop?: Coop;
  @state() private step?: JoiningStep;
  @state() private problem?: Problem;
  @state() private sendProblem?: Problem;
  @state() private sending = false;
  private readonly joiningLanguage = new LanguageController(this, loadJoiningStrings);
  private lookedFor?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.joiningLanguage.ready);
  }

  /** Looks again how far the person is. */
  async refresh(): Promise<void> {
    this.lookedFor = undefined;
    this.handleCommunity();
    await this.complete;
  }

  protected override handleCommunity(): void {
    const {session} = this;
    if (session && session.webId !== this.lookedFor) this.track(this.look(session));
    else if (this.provider.value?.session.status === 'signed-out') {
      this.step = this.lookedFor = undefined;
      this.track(Promise.resolve());
    }
  }

  protected override render(): TemplateResult {
    const {strings: general, session} = this;
    const words = this.joiningLanguage.strings?.ask;
    if (!general || !words) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (this.provider.value?.session.status === 'signed-out') return html`<p>${words.signInFirst}</p>`;
    if (session && this.problem) {
      return html`${renderProblem(general, this.problem, () => void this.refresh())}<slot></slot>`;
    }
    if (!session || !this.step)
      return html`<p class="muted loading" role="status">${general.loading}</p>
        <slot></slot>`;
    return this.renderStep(words, this.step);
  }

  private renderStep(words: JoiningStrings['ask'], step: JoiningStep): TemplateResult {
    const name = this.coop?.name ?? hostOf(this.coop?.iri);
    return html`${this.headingLevel ? renderHeading(this.headingLevel, words.title(name)) : nothing}
      <div role="status">${this.renderOutcome(words, step, name)}</div>
      ${step.status === 'none' || step.status === 'refused' ? this.renderAsking(words, step.status === 'refused') : nothing}`;
  }

  private renderOutcome(words: JoiningStrings['ask'], step: JoiningStep, name: string) {
    switch (step.status) {
      case 'member':
        return html`<p class="done">${words.member(name)}</p>`;
      case 'asked':
        return html`<p class="done">${words.sent}</p>`;
      case 'refused':
        return html`<p>${words.refused(name)}</p>
          ${step.reason ? html`<blockquote>${step.reason}</blockquote>` : nothing}`;
      default:
        return this.sending ? html`<p class="muted">${words.sending}</p>` : nothing;
    }
  }

  private renderAsking(words: JoiningStrings['ask'], again: boolean): TemplateResult {
    if (!this.coop?.joiningBox) return html`<p>${words.closed}</p>`;
    return html`<p>${words.explain}</p>
      <ul class="plan" part="plan">
        <li>${words.inYourSpace}</li>
        <li>${words.atTheCoop}</li>
        <li>${words.afterwards} ${words.whoCanSee}</li>
      </ul>
      <button
        type="button"
        class="primary"
        aria-disabled=${this.sending ? 'true' : 'false'}
        @click=${() => this.handleAsk()}
      >
        ${again ? words.askAgain : words.submit}
      </button>
      ${
        this.sendProblem
          ? html`<div class="problem" part="problem" role="alert">
              <p>${words.failed} ${problemSentence(this.strings!, this.sendProblem)}</p>
            </div>`
          : nothing
      }`;
  }

  private async look(session: SignedIn): Promise<void> {
    this.lookedFor = session.webId;
    this.problem = this.step = undefined;
    const community = this.provider.value!;
    const coop = await community.coop(this.language.languages);
    const {findJoiningStep} = await import('./join-data.js');
    const step = coop.ok ? await findJoiningStep(community, session, coop.value) : coop;
    // Somebody else has signed in meanwhile.
    if (this.lookedFor !== session.webId) return;
    if (coop.ok) this.coop = coop.value;
    if (step.ok) this.step = step.value;
    else {
      this.problem = step.problem;
      this.reportProblem(step.problem);
    }
  }

  private handleAsk(): void {
    const {session, coop} = this;
    if (session && coop && !this.sending) this.track(this.ask(session, coop));
  }

  private async ask(session: SignedIn, coop: Coop): Promise<void> {
    this.sending = true;
    this.sendProblem = undefined;
    const {askToJoin} = await import('./join-data.js');
    const asked = await askToJoin(this.provider.value!, session, coop);
    this.sending = false;
    if (asked.ok) {
      this.step = {status: 'asked', home: asked.value};
    } else {
      this.sendProblem = asked.problem;
      this.reportProblem(asked.problem);
    }
  }
}

define('coop-join', CoopJoin);

declare global {
  interface HTMLElementTagNameMap {
    'coop-join': CoopJoin;
  }
}
