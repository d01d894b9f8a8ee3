import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Problem, Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadJoiningStrings} from '../strings/joining/load.js';
import type {JoiningDeed, JoiningStrings} from '../strings/joining/strings.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, renderProblem} from '../ui/problem.js';
import type {JoiningStep} from './join-data.js';
import {renderAddress, renderAsking, renderDeed, renderLeaving, renderStatus, type JoinScene} from './join-view.js';
import {joinStyles} from './join.styles.js';
import {joiningStyles} from './joining.styles.js';
import {sentenceOf} from './sentence-of.js';

/** Whose way into which coop is shown. */
interface Visit {
  readonly community: Community;
  readonly webId: string;
}

/**
 * Lets somebody with an account ask to join the cooperative, and members leave it.
 *
 * Says before anything is written what will be written where, and who will see it. Can be repeated after a failure: nothing is
 * done twice. Afterwards it shows what has become of the request, which can be taken back. Leaving takes as many clicks as
 * asking, and can be taken back until a moderator's page has seen it.
 *
 * @slot - Shown until it is known how far the person is, and when scripts are off.
 * @fires {ProblemEvent} coop-error - The request could not be read or sent; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The tag shows how far the person is.
 * @csspart name - The headings.
 * @csspart plan - What will be written, and where.
 * @csspart address - The address of one's own account, for whoever makes invitations.
 * @csspart leave - How to leave.
 * @csspart problem - What went wrong.
 */
export class CoopJoin extends CoopElement {
  static override styles = [baseStyles, formStyles, joiningStyles, joinStyles];

  /** Level of the heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private coop?: Coop;
  @state() private step?: JoiningStep;
  @state() private problem?: Problem;
  @state() private doing?: JoiningDeed;
  @state() private done?: JoiningDeed;
  @state() private failed?: Problem;
  @state() private isCopied = false;
  private readonly joiningLanguage = new LanguageController(this, loadJoiningStrings);
  private visit?: Visit;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.joiningLanguage.ready);
  }

  /** Looks again how far the person is. */
  async refresh(): Promise<void> {
    const {session} = this;
    const community = this.provider.value;
    const {holdsFocus} = this;
    if (session && community) this.track(this.look(this.visitOf(community, session), session, true));
    await this.complete;
    if (holdsFocus) await this.keepFocus();
  }

  protected override handleCommunity(): void {
    const community = this.provider.value;
    const {session} = this;
    if (!community) return;
    if (session) {
      const visit = this.visitOf(community, session);
      this.track(visit === this.visit ? this.readCoop(community) : this.look(visit, session));
    } else if (community.session.status === 'signed-out') {
      this.forget();
      this.track(Promise.resolve());
    }
  }

  protected override render(): TemplateResult {
    const {strings: general, session, step, coop, problem} = this;
    const words = this.joiningLanguage.strings;
    if (!general || !words) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (this.provider.value?.session.status === 'signed-out') return html`<p>${words.signInFirst}</p>`;
    if (session && problem && !step) return html`${this.renderProblem(general)}<slot></slot>`;
    if (!session || !step || !coop)
      return html`<p class="muted loading" role="status">${general.loading}</p>
        <slot></slot>`;
    return this.renderStep(this.sceneOf(words, step, coop), session.webId);
  }

  private renderProblem(general: Strings) {
    return this.problem ? renderProblem(general, this.problem, () => void this.refresh()) : nothing;
  }

  private sceneOf(words: JoiningStrings, step: JoiningStep, {name, iri, joiningPolicy: policy}: Coop): JoinScene {
    const {headingLevel, doing, done, failed} = this;
    const failure = failed && sentenceOf(this.strings!, failed);
    const act = (deed: JoiningDeed) => this.act(deed);
    return {words, step, headingLevel, doing, done, failure, policy, coop: name ?? hostOf(iri), act};
  }

  private renderStep(scene: JoinScene, webId: string): TemplateResult {
    const {words, coop, step, headingLevel} = scene;
    const isInside = step.status === 'member' || step.status === 'leaving';
    return html`${this.renderProblem(this.strings!)}
      ${headingLevel ? renderHeading(headingLevel, isInside ? coop : words.title(coop)) : nothing}
      <div class="state" tabindex="-1"><div role="status">${renderStatus(scene)}</div></div>
      ${this.renderWayOn(scene, webId)}`;
  }

  private renderWayOn(scene: JoinScene, webId: string) {
    const {step, words, policy} = scene;
    const takesRequests = this.coop?.joiningBox !== undefined;
    switch (step.status) {
      case 'member':
        return renderLeaving(scene, takesRequests && step.home !== undefined);
      case 'leaving':
        return renderDeed(scene, 'stay');
      case 'asked':
        return renderDeed(scene, 'withdraw');
      case 'refused':
      case 'none':
        if (!takesRequests) return html`<p>${words.closed}</p>`;
        return html`${renderAsking(scene)}
        ${
          step.status === 'none' && policy === 'approved'
            ? renderAddress(scene, webId, this.isCopied, () => void this.copy(webId))
            : nothing
        }`;
    }
  }

  private visitOf(community: Community, {webId}: SignedIn): Visit {
    const {visit} = this;
    return visit?.webId === webId && visit.community === community ? visit : {community, webId};
  }

  private async look(visit: Visit, session: SignedIn, fresh = false): Promise<void> {
    // What was found before stays on screen until the new answer is there.
    if (visit !== this.visit) this.forget();
    this.problem = undefined;
    this.visit = visit;
    const step = await this.findStep(visit.community, session, fresh);
    // Somebody else has signed in meanwhile.
    if (this.visit !== visit) return;
    if (step.ok) {
      this.step = step.value;
      this.failed = this.done = undefined;
    } else {
      this.problem = step.problem;
      this.reportProblem(step.problem);
    }
  }

  private async findStep(community: Community, session: SignedIn, fresh: boolean): Promise<Result<JoiningStep>> {
    const coop = await this.readCoop(community);
    if (!coop.ok) return coop;
    const {findJoiningStep} = await import('./join-data.js');
    return findJoiningStep(community, session, coop.value, fresh);
  }

  /** Reads what the coop says of itself, in the reader's language. */
  private async readCoop(community: Community): Promise<Result<Coop>> {
    const coop = await community.coop(this.language.languages);
    if (coop.ok && this.provider.value === community) this.coop = coop.value;
    return coop;
  }

  private forget(): void {
    this.visit = this.step = this.problem = this.failed = this.doing = this.done = undefined;
    this.isCopied = false;
  }

  private act(deed: JoiningDeed): void {
    const {session, coop, step, visit} = this;
    if (session && coop && step && visit && !this.doing) this.track(this.perform(deed, visit, session, coop, step));
  }

  private async perform(deed: JoiningDeed, visit: Visit, session: SignedIn, coop: Coop, step: JoiningStep): Promise<void> {
    this.doing = deed;
    this.failed = this.done = undefined;
    const performed = await this.write(deed, visit, session, coop, step);
    // Somebody else, or nobody, is here now.
    if (this.visit !== visit) return;
    const {holdsFocus} = this;
    this.doing = undefined;
    if (performed.ok) {
      this.step = performed.value;
      this.done = deed;
    } else {
      this.failed = performed.problem;
      this.reportProblem(performed.problem);
    }
    if (holdsFocus) await this.keepFocus();
  }

  private async write(
    deed: JoiningDeed,
    {community}: Visit,
    session: SignedIn,
    coop: Coop,
    step: JoiningStep,
  ): Promise<Result<JoiningStep>> {
    try {
      const {perform} = await import('./join-deeds.js');
      return await perform(deed, community, session, coop, step);
    } catch (error) {
      // The code for writing comes over the network as well.
      return {ok: false, problem: {kind: 'offline', url: location.href, detail: String(error)}};
    }
  }

  private get holdsFocus(): boolean {
    return this.shadowRoot?.activeElement != null;
  }

  /** The button that was pressed may be gone: the focus goes to what has come of it. */
  private async keepFocus(): Promise<void> {
    await this.updateComplete;
    if (!this.holdsFocus) this.renderRoot.querySelector<HTMLElement>('.state, .problem button')?.focus();
  }

  private async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.isCopied = true;
    } catch {
      // Where the browser does not let pages copy, the person does.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector('.address')!);
    }
  }
}

define('coop-join', CoopJoin);

declare global {
  interface HTMLElementTagNameMap {
    'coop-join': CoopJoin;
  }
}
