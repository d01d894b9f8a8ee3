import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {completeWebAddress} from '../../vocab/rdf/complete-address.js';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import {readMember} from '../../vocab/kinds/member/member.js';
import type {Problem} from '../../pods/problem.js';
import {CoopElement} from '../data/coop-element.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {hostOf} from '../ui/problem.js';
import {warnAboutPage} from './page-check.js';
import {lastProvider, rememberProvider} from './last-provider.js';
import {SignInRequestEvent, SignOutRequestEvent} from './session-events.js';
import {sentenceFor} from './sign-in-sentences.js';
import {UnsentDoor} from './unsent-door.js';
import {signInStyles} from './sign-in.styles.js';

/**
 * Lets a member sign in and out.
 *
 * The coop's own provider comes first, another one is one click further; the last one used is remembered. Who is signed in
 * comes from the community around the tag. Whoever signs out with something that is not sent or not saved is asked what is to become of
 * it; as long as it waits on the device, the tag says so.
 *
 * @slot - Shown until it is known who is signed in, and when scripts are off.
 * @fires {SignInRequestEvent} coop-sign-in-request - Somebody asks to sign in. Cancel it to do that yourself.
 * @fires {SignOutRequestEvent} coop-sign-out-request - Somebody asks to sign out, and has decided on what is not sent yet. Cancel it to sign out yourself.
 * @fires {ProblemEvent} coop-error - Signing in did not work; the reader has been told why.
 * @fires {ReadyEvent} coop-ready - The tag shows whether somebody is signed in.
 * @csspart name - The name of whoever is signed in.
 * @csspart problem - What went wrong.
 */
export class CoopSignIn extends CoopElement {
  static override styles = [baseStyles, signInStyles];

  /**
   * Addresses of the providers to offer, separated by spaces; the coop's own first. Default: those of the community, else the
   * one that the coop names.
   */
  @property() providers = '';

  @state() private open = false;
  @state() private other = false;
  @state() private leavingFor?: string;
  @state() private problem?: Problem;
  @state() private name?: string;
  private coopProvider?: string;
  private namedWebId?: string;
  private unfollow?: () => void;
  private readonly unsent = new UnsentDoor(this, {
    leave: () => this.signOut(),
    stay: () => void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.out')?.focus()),
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsent.close();
    this.unfollow?.();
    this.unfollow = this.namedWebId = undefined;
  }

  /** Looks up the name of whoever is signed in again. */
  async refresh(): Promise<void> {
    if (this.namedWebId) this.track(this.readName(this.namedWebId, true));
    await this.complete;
  }

  protected override handleCommunity(): void {
    const community = this.provider.value;
    if (!community) return;
    const {session} = community;
    if (session.status === 'signed-out') this.forgetName();
    if (session.status === 'signed-out' && session.problem) this.problem = session.problem;
    if (session.status === 'signed-out' || session.status === 'signed-in') this.leavingFor = undefined;
    // Nobody is there any more, or somebody else, who has not been asked.
    if (session.status !== 'signed-in' || session.webId !== this.namedWebId) this.unsent.close();
    if (session.status === 'signed-in') {
      this.open = this.other = false;
      this.problem = undefined;
      if (session.webId !== this.namedWebId) this.track(this.readName(session.webId));
    } else if (session.status === 'signed-out') {
      this.track(this.unsent.look());
    }
  }

  protected override render(): TemplateResult {
    const {strings} = this;
    const session = this.provider.value?.session;
    if (!strings) return html`<slot></slot>`;
    if (!session) return this.renderAbsence() ?? html`<slot></slot>`;
    switch (session.status) {
      case 'unknown':
        return html`<slot></slot>`;
      case 'restoring':
        return html`<p class="muted loading" role="status">${strings.signIn.restoring}</p>`;
      case 'signed-in':
        return this.renderSignedIn(strings, session.webId);
      case 'signed-out':
        return this.renderSignedOut(strings);
    }
  }

  private renderSignedIn(strings: Strings, webId: string): TemplateResult {
    return html`<div class="row">
        <p role="status" part="name" class="name">${strings.signIn.signedInAs(this.name ?? hostOf(webId))}</p>
        ${
          this.unsent.isAsking
            ? nothing
            : html`<button type="button" class="out" @click=${() => this.track(this.askOrLeave())}>
                ${strings.signIn.signOut}
              </button>`
        }
      </div>
      ${this.unsent.renderQuestion()}`;
  }

  private renderSignedOut(strings: Strings): TemplateResult {
    if (!isSecureContext)
      return html`<p class="problem" part="problem">${strings.signIn.insecure}</p>
        <slot></slot>`;
    return html`${this.renderProblem(strings)} ${this.unsent.renderNote()}
    ${
      this.open
        ? this.renderChoices(strings)
        : html`<button type="button" class="primary" aria-expanded="false" @click=${() => void this.handleOpen()}>
            ${strings.signIn.signIn}
          </button>`
    }`;
  }

  private renderProblem(strings: Strings): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    return html`<p class="problem" part="problem" role="alert">${sentenceFor(strings, this.problem)}</p>`;
  }

  private renderChoices(strings: Strings): TemplateResult {
    const {signIn} = strings;
    const offered = this.offeredProviders;
    return html`<div class="choices">
      ${offered.map(
        (issuer, index) =>
          html`<button
            type="button"
            class=${index === 0 ? 'primary' : ''}
            ?autofocus-target=${index === 0}
            @click=${() => this.handleProvider(issuer)}
          >
            ${signIn.signInWith(hostOf(issuer))}
          </button>`,
      )}
      <div class="check">
        <input id="remember" type="checkbox" aria-describedby="remember-hint" />
        <label for="remember">${signIn.remember}</label>
        <span id="remember-hint" class="muted small">${signIn.rememberHint}</span>
      </div>
      ${
        this.other || !offered.length
          ? this.renderOther(strings, !offered.length)
          : html`<button type="button" class="link" @click=${() => this.handleOther()}>${signIn.otherProvider}</button>`
      }
      <p role="status" class="muted">${this.leavingFor ? signIn.leaving(hostOf(this.leavingFor)) : nothing}</p>
    </div>`;
  }

  private renderOther(strings: Strings, isFirst: boolean): TemplateResult {
    const {signIn} = strings;
    const invalid = this.problem?.kind === 'bad-address';
    return html`<form novalidate @submit=${(event: SubmitEvent) => this.handleSubmit(event)}>
      <div>
        <label class="field" for="issuer">${signIn.providerLabel}</label>
        <input
          id="issuer"
          name="issuer"
          type="url"
          inputmode="url"
          autocomplete="url"
          ?autofocus-target=${isFirst || this.other}
          aria-describedby="issuer-hint"
          aria-invalid=${invalid ? 'true' : 'false'}
        />
        <p id="issuer-hint" class="muted small">${signIn.providerHint}</p>
      </div>
      <button class=${isFirst ? 'primary' : ''}>${signIn.continue}</button>
    </form>`;
  }

  /** The providers that the page's author names. */
  private get namedProviders(): readonly string[] {
    const own = this.providers.split(/\s+/).filter(isWebAddress);
    return own.length ? own : (this.provider.value?.providers ?? []);
  }

  /** The coop's provider first, then the one used last on this device, then the others. */
  private get offeredProviders(): string[] {
    const {namedProviders} = this;
    const named = namedProviders.length || !this.coopProvider ? namedProviders : [this.coopProvider];
    const last = lastProvider();
    const all = last ? [...named.slice(0, 1), last, ...named.slice(1)] : named;
    // One provider is written with and without the closing slash.
    return [...new Set(all.filter(isWebAddress).map((issuer) => new URL(issuer).href))];
  }

  private async handleOpen(): Promise<void> {
    if (!this.dispatchEvent(new SignInRequestEvent())) return;
    void warnAboutPage(this);
    if (!this.namedProviders.length) {
      const coop = await this.provider.value!.coop(this.language.languages);
      this.coopProvider = coop.ok ? coop.value.provider : undefined;
    }
    this.open = true;
    await this.focusFirst();
  }

  private handleOther(): void {
    this.other = true;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#issuer')?.focus());
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[autofocus-target]')?.focus();
  }

  private handleSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#issuer')!.value;
    const issuer = isWebAddress(typed.trim()) ? typed.trim() : completeWebAddress(typed);
    if (issuer) this.handleProvider(issuer);
    else this.showProblem({kind: 'bad-address', url: typed});
  }

  private handleProvider(issuer: string): void {
    if (this.leavingFor) return;
    void this.leave(issuer, this.renderRoot.querySelector<HTMLInputElement>('#remember')?.checked ?? false);
  }

  private async leave(issuer: string, remember: boolean): Promise<void> {
    this.problem = undefined;
    this.leavingFor = issuer;
    // Only a provider that really took the person away is worth offering again.
    const handleLeft = () => rememberProvider(issuer);
    addEventListener('pagehide', handleLeft, {once: true});
    const result = await this.provider.value!.signIn({issuer, remember});
    removeEventListener('pagehide', handleLeft);
    this.leavingFor = undefined;
    if (!result.ok) this.showProblem({url: issuer, ...result.problem});
  }

  private showProblem(problem: Problem): void {
    this.problem = problem;
    this.reportProblem(problem);
    if (problem.kind === 'bad-address') this.renderRoot.querySelector<HTMLElement>('#issuer')?.focus();
  }

  private async askOrLeave(): Promise<void> {
    const {session} = this;
    const isAsked = session && (await this.unsent.ask(this.provider.value!, session.webId));
    if (!isAsked) await this.signOut();
  }

  private async signOut(): Promise<void> {
    if (!this.dispatchEvent(new SignOutRequestEvent())) return;
    await this.provider.value!.signOut();
    await this.updateComplete;
    // The button that had the focus is gone: what takes its place gets it.
    this.renderRoot.querySelector('button')?.focus();
  }

  private forgetName(): void {
    this.unfollow?.();
    this.unfollow = this.namedWebId = this.name = undefined;
  }

  private async readName(webId: string, fresh = false): Promise<void> {
    const {resources} = this.provider.value!;
    this.namedWebId = webId;
    // Followed, because the person may change the name on this very page.
    this.unfollow?.();
    this.unfollow = resources.subscribe(webId, ({document}) => {
      this.name = document && readMember(document.graph, webId, this.language.languages).name;
    });
    const read = await resources.read(webId, {fresh, isSteady: true});
    if (read.ok && this.namedWebId === webId) this.name = readMember(read.value.graph, webId, this.language.languages).name;
  }
}

define('coop-sign-in', CoopSignIn);

declare global {
  interface HTMLElementTagNameMap {
    'coop-sign-in': CoopSignIn;
  }
}
