import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import type {Problem} from '../../pods/problem.js';
import {CoopElement} from '../data/coop-element.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderProblem} from '../ui/problem.js';
import type {TalkHost} from './talk-asked.js';
import {threadStyles} from './thread/thread.styles.js';
import type {ThreadPart} from './thread/thread-part.js';
import type {ThreadPage} from './thread/thread-page.js';

/**
 * What is said about a thing: an event, a document, an article, a poll, a place, a member. It stands on the page as a heading that opens and
 * closes, as `<details>` does; until somebody opens it, nothing of the conversation is read, and no code for it. A link opens it as well: one
 * to the `id` of the tag (`page.html#discussion`), or to a message of it (its own address, encoded, after the `#`), which then has the focus.
 *
 * Open, it is a conversation as any other, with pages in place of an endless scroll; the newest page is shown first. The coop's lists of
 * conversations say where people talk about the thing. If nobody has, the first words of a member open a conversation, for the readers whom
 * that member chooses, and for no others than the thing itself is for.
 *
 * @slot - Shown until the tag is there and when scripts are off; shown again below the sentence if what was said cannot be read.
 * @fires {ReadyEvent} coop-ready - The heading is shown and, if it is open, what was said.
 * @fires {ProblemEvent} coop-error - It cannot be read, or something could not be sent.
 * @csspart name - The heading.
 * @csspart toggle - The button in it that opens and closes.
 * @csspart summary - How many messages there are, once that is known.
 * @csspart log - The messages.
 * @csspart day - The heading over the messages of a day.
 * @csspart message - One message.
 * @csspart own - A message of the reader's own.
 * @csspart author - Who has written it.
 * @csspart quote - The beginning of what it answers.
 * @csspart text - Its words.
 * @csspart picture - A picture in it.
 * @csspart file - The link or button to a file in it.
 * @csspart reactions - What others think of it, in signs.
 * @csspart actions - What can be done with it, once that is asked for.
 * @csspart wordings - What it said before.
 * @csspart pager - The buttons to go from page to page.
 * @csspart composer - The box to write in, with all around it.
 * @csspart context - What is being answered or changed.
 * @csspart problem - What went wrong.
 */
export class CoopThread extends CoopElement implements TalkHost {
  static override styles = [baseStyles, threadStyles];

  /** Address of the thing that is talked about. Wins over `about-param`. */
  @property() about?: string;

  /** Name of the parameter of the page's address that holds it, as in `evenement.html?id=…`. */
  @property({attribute: 'about-param'}) aboutParam?: string;

  /** What the thing is called: the title of a conversation that is opened here. Without it, the page's title. */
  @property({attribute: 'about-title'}) aboutTitle?: string;

  /** Whether what was said is shown. It is there as long as the tag is open, also when somebody opens it. */
  @property({type: Boolean, reflect: true}) open = false;

  /** Level of the heading, 2 to 5; days are one below. 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Messages on a page. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** Address of the page for one member, with `{id}` where the member's own address goes: names lead there. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** Why the code of a conversation is not there. */
  @state() private problem?: Problem | undefined;
  private said?: ThreadPart | undefined;
  private isLoading = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.followLink);
    this.followLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.followLink);
  }

  override async refresh(): Promise<void> {
    if (this.open) this.begin();
    await this.complete;
  }

  /** @internal */
  drawNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** @internal */
  count(work: Promise<unknown>): void {
    this.track(work);
  }

  protected override handleCommunity(): void {
    this.handleOther();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('open')) this.handleOpen();
    else if (changed.has('about') || changed.has('aboutParam')) this.handleOther();
  }

  protected override updated(changed: PropertyValues): void {
    // Closed by the page, while somebody was in it.
    if (changed.get('open') && !this.open && this.hasFocusInside) this.toggleButton?.focus();
  }

  protected override render(): TemplateResult {
    const {strings, open, said} = this;
    if (!strings) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (this.thing === undefined)
      return html`<p class="problem" part="problem">${strings.noAddress}</p>
        <slot></slot>`;
    const button = html`<button
      type="button"
      class="toggle"
      part="toggle"
      aria-expanded=${open ? 'true' : 'false'}
      aria-controls="said"
      @click=${this.toggle}
    >
      ${strings.discuss}
    </button>`;
    return html`${renderHeading(this.headingLevel, button)} ${said?.renderSummary() ?? nothing}
      <div id="said" ?hidden=${!open}>${this.renderSaid(strings)}</div>`;
  }

  private renderSaid(strings: Strings): TemplateResult | typeof nothing {
    const {open, said, problem} = this;
    if (said) return said.render(strings);
    if (!open) return nothing;
    if (problem) return html`${renderProblem(strings, problem, () => void this.refresh())}<slot></slot>`;
    return html`<p class="muted loading" role="status">${strings.loading}</p>`;
  }

  private get toggleButton(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.toggle');
  }

  /** The browser may not have noticed yet that what has the focus is hidden. */
  private get hasFocusInside(): boolean {
    const {activeElement} = this.renderRoot as ShadowRoot;
    return activeElement !== null && activeElement !== this.toggleButton;
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
  };

  /** A link may lead here, or to a message. */
  private readonly followLink = (): void => {
    const target = targetOf(location.hash);
    const message = linkedMessage();
    if (message === undefined && (target === undefined || target !== this.id)) return;
    this.open = true;
    if (message !== undefined) this.said?.goTo(message);
  };

  private handleOpen(): void {
    if (this.open) this.begin();
    else this.said?.pause();
  }

  /** It is about something else, or for somebody else: what is not on the screen is read when it is opened again. */
  private handleOther(): void {
    if (this.open) this.begin();
    else this.said?.forget();
  }

  private begin(): void {
    if (this.said) this.said.find();
    else if (!this.isLoading) this.track(this.load());
  }

  private async load(): Promise<void> {
    this.isLoading = true;
    try {
      const {ThreadPart} = await import('./thread/thread-part.js');
      this.problem = undefined;
      this.said = new ThreadPart(this, () => this.page);
      const message = linkedMessage();
      if (message !== undefined) this.said.goTo(message);
      if (this.open) this.said.find();
    } catch (error) {
      // The code comes over the network as well.
      this.problem = {kind: 'offline', url: location.href, detail: String(error)};
      this.reportProblem(this.problem);
    } finally {
      this.isLoading = false;
    }
  }

  /** What a conversation is shown from, as it is now; nothing as long as something is missing. */
  private get page(): ThreadPage | undefined {
    const {thing: about, session} = this;
    const community = this.provider.value;
    if (!this.isConnected || !community || about === undefined) return undefined;
    return {
      community,
      about,
      webId: session?.webId,
      languages: this.language.languages,
      title: this.aboutTitle ?? document.title,
      headingLevel: this.headingLevel,
      pageSize: this.pageSize,
      itemHref: this.itemHref,
    };
  }

  private get thing(): string | undefined {
    const {about, aboutParam} = this;
    const given = about ?? (aboutParam && new URLSearchParams(location.search).get(aboutParam)) ?? undefined;
    if (!given || !URL.canParse(given, document.baseURI)) return undefined;
    const iri = about === undefined ? given : new URL(given, document.baseURI).href;
    return isWebAddress(iri) ? iri : undefined;
  }
}

/** What the fragment of an address names; nothing if it is none. */
function targetOf(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment.slice(1)) || undefined;
  } catch {
    return undefined;
  }
}

/** The message that the address of the page leads to; an `id` is no address. */
function linkedMessage(): string | undefined {
  const target = targetOf(location.hash);
  return target !== undefined && isWebAddress(target) ? target : undefined;
}

define('coop-thread', CoopThread);

declare global {
  interface HTMLElementTagNameMap {
    'coop-thread': CoopThread;
  }
}
