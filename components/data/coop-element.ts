import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {loadStrings} from '../strings/load.js';
import type {Strings} from '../strings/strings.js';
import {version} from '../version.js';
import {reportMistakenAttributes} from './attributes.js';
import {Community} from './community.js';
import {CommunityController} from './community-controller.js';
import {ProblemEvent, ReadyEvent} from './events.js';
import {LanguageController} from './language.js';

/** What every tag of the kit has: the page's language, the community around it, and promises that tell when it is done. */
export abstract class CoopElement extends LitElement {
  static readonly kitVersion = version;

  /** Id of the `<coop-community>` to use. Without it: the nearest ancestor, else the only one on the page. */
  @property() community?: string;

  /** @internal */
  protected readonly language = new LanguageController(this, loadStrings, () => this.handleCommunity());
  /** @internal */
  protected readonly provider = new CommunityController(this, () => this.handleCommunity());
  private settled: Promise<unknown> = Promise.resolve();
  private isReady = false;

  /** Resolves when the tag shows all that it was asked to show, be it a sentence about what went wrong. */
  get complete(): Promise<void> {
    return this.whenComplete();
  }

  /** Reads everything again from where it lies. */
  abstract refresh(): Promise<void>;

  override connectedCallback(): void {
    super.connectedCallback();
    reportMistakenAttributes(this, (this.constructor as typeof LitElement).observedAttributes);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('community') && this.hasUpdated) this.provider.find();
  }

  /** The texts, once the language is there. */
  protected get strings(): Strings | undefined {
    return this.language.strings;
  }

  /** What to draw in place of everything else while there is no community; nothing once there is one. */
  protected renderAbsence(): TemplateResult | undefined {
    const {value, absence} = this.provider;
    if (value || !this.strings) return undefined;
    if (absence === 'waiting') return html`<slot></slot>`;
    const {severalCommunities, noCommunity} = this.strings;
    return html`<p class="problem" part="problem">${absence === 'several' ? severalCommunities : noCommunity}</p>
      <slot></slot>`;
  }

  /** Who is signed in, if anybody is. */
  protected get session(): SignedIn | undefined {
    const state = this.provider.value?.session;
    return state?.status === 'signed-in' ? state : undefined;
  }

  /** Called when the community is found, is another one, or its session has changed, and when the reader's language has. */
  protected handleCommunity(): void {}

  /** Counts a piece of work into {@link complete}. */
  protected track(work: Promise<unknown>): void {
    const both = Promise.allSettled([this.settled, work]);
    this.settled = both;
    void both.then(() => {
      this.requestUpdate();
      if (this.settled === both) void this.announceReady();
    });
  }

  /** Tells the page about a problem that the reader sees. */
  reportProblem(problem: Problem): void {
    this.dispatchEvent(new ProblemEvent(problem));
  }

  private async announceReady(): Promise<void> {
    await this.complete;
    if (this.isReady || !this.isConnected) return;
    this.isReady = true;
    this.dispatchEvent(new ReadyEvent());
  }

  private async whenComplete(): Promise<void> {
    for (let seen: unknown; seen !== this.settled;) {
      seen = this.settled;
      await Promise.all([this.settled, this.language.ready]);
    }
    await this.updateComplete;
  }
}

/** For tags that stand alone with their own `src`, outside any community. */
export const standalone = new Community(null);
