import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Deed} from '../../pods/outbox/deed.js';
import type {Outbox, OutboxState} from '../../pods/outbox/outbox.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {openedOutbox} from '../data/opened-outbox.js';
import {define} from '../define.js';
import type {StatusStrings} from '../strings/status/strings.js';
import {loadStatusStrings} from '../strings/status/load.js';
import {Announcer} from '../ui/announcer.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderHeading} from '../ui/heading.js';
import type {DeedActions, renderDeeds} from './deeds-view.js';
import {statusStyles} from './status.styles.js';

/** What comes with the first thing that waits. */
interface Details {
  readonly renderDeeds: typeof renderDeeds;
  readonly copyText: (deed: Deed) => Promise<boolean>;
}

/**
 * Says what of one's own writing is not with its server yet, and what can be done about it; nothing as long as all is sent and the network
 * is there.
 *
 * Each piece of work can be tried again, copied as text, or given up; where somebody has changed the same value elsewhere, both are shown and
 * one click chooses. One line says how things stand, also aloud, and only when they change.
 *
 * @fires {ReadyEvent} coop-ready - The tag follows what waits.
 * @csspart line - How things stand.
 * @csspart name - The heading over what is not sent yet.
 * @csspart list - What is not sent yet.
 * @csspart item - One piece of it.
 * @csspart problem - Why it is not sent.
 */
export class CoopStatus extends CoopElement {
  static override styles = [baseStyles, statusStyles];

  /** Level of the heading over what is not sent yet, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private outboxState?: OutboxState | undefined;
  @state() private isOpen = false;
  @state() private discarding?: string | undefined;
  @state() private copied?: string | undefined;
  private details?: Details;
  private outbox?: Outbox | undefined;
  private followed?: Community | undefined;
  private leaveCommunity?: () => void;
  private leaveOutbox?: (() => void) | undefined;
  /** Something waited since it was last said that all is sent. */
  private hasWaited = false;
  private readonly announcer = new Announcer(this);
  private readonly words = new LanguageController(this, loadStatusStrings);

  constructor() {
    super();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.redraw);
    addEventListener('offline', this.redraw);
    this.track(this.words.ready);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.redraw);
    removeEventListener('offline', this.redraw);
    this.leave();
  }

  /** Tries now what waits. */
  async refresh(): Promise<void> {
    if (this.outbox) this.track(this.outbox.resume());
    await this.complete;
  }

  protected override handleCommunity(): void {
    const {value} = this.provider;
    if (value === this.followed) return;
    this.leave();
    this.followed = value;
    const opened = value && openedOutbox(value);
    this.follow(opened?.value);
    this.leaveCommunity = opened?.subscribe((outbox) => this.follow(outbox));
  }

  protected override render(): TemplateResult {
    const words = this.words.strings;
    if (!this.strings || !words) return html``;
    const absence = this.renderAbsence();
    if (absence) return absence;
    const {outboxState: now} = this;
    const sentence = this.sentenceOf(words, now);
    this.announcer.say(sentence);
    const needsYou = now?.deeds.some((deed) => deed.state === 'needs-you') ?? false;
    return html`<div class="line ${sentence ? 'told' : ''} ${needsYou ? 'needs-you' : ''}" part="line">
        ${sentence ? html`<span class="summary" tabindex="-1">${sentence}</span>` : nothing}
        ${now?.deeds.length ? this.renderToggle(words) : nothing}
      </div>
      <p class="visually-hidden" role="status">${this.announcer.said}</p>
      ${this.isOpen && now?.deeds.length ? this.renderDetails(words, now) : nothing}`;
  }

  private renderToggle(words: StatusStrings): TemplateResult {
    return html`<button type="button" aria-expanded=${this.isOpen ? 'true' : 'false'} @click=${this.handleToggle}>
      ${this.isOpen ? words.hide : words.show}
    </button>`;
  }

  private renderDetails(words: StatusStrings, outboxState: OutboxState) {
    const {discarding, copied, actions, headingLevel, details} = this;
    if (!details) return nothing;
    return html`${headingLevel ? renderHeading(headingLevel, words.title) : nothing}
    ${details.renderDeeds({general: this.strings!, words, state: outboxState, discarding, copied, actions})}`;
  }

  /** How things stand: what needs the person first, then the network, then what is on its way. */
  private sentenceOf(words: StatusStrings, now: OutboxState | undefined): string {
    const deeds = now?.deeds ?? [];
    const stuck = deeds.filter((deed) => deed.state === 'needs-you').length;
    const left = deeds.length - stuck;
    this.hasWaited ||= deeds.length > 0;
    const parts = [
      stuck ? words.needsYou(stuck) : '',
      navigator.onLine ? this.progressOf(words, left, now) : words.offline,
      now?.isOnPageOnly && deeds.length ? words.onPageOnly : '',
      !deeds.length && this.hasWaited && navigator.onLine ? words.allSent : '',
    ];
    return parts.filter(Boolean).join(' ');
  }

  private progressOf(words: StatusStrings, left: number, now: OutboxState | undefined): string {
    if (!left) return '';
    return now?.sending.size ? words.sending(left) : words.waiting(left);
  }

  private follow(outbox: Outbox | undefined): void {
    this.leaveOutbox?.();
    this.outbox = outbox;
    this.hasWaited = false;
    this.isOpen = false;
    this.outboxState = outbox?.state;
    this.leaveOutbox = outbox?.subscribe((now) => (this.outboxState = now));
    // Now, since there may be no network to load it from when something waits.
    if (outbox) void this.loadDetails().catch(() => undefined);
  }

  private leave(): void {
    this.leaveCommunity?.();
    this.follow(undefined);
    this.followed = undefined;
  }

  private readonly redraw = () => this.requestUpdate();

  private readonly handleToggle = () => {
    this.isOpen = !this.isOpen;
    if (this.isOpen) this.track(this.loadDetails());
  };

  private async loadDetails(): Promise<void> {
    if (this.details) return;
    const [{renderDeeds}, {copyText}, {FocusKeeper}] = await Promise.all([
      import('./deeds-view.js'),
      import('./copy-text.js'),
      import('../ui/focus-keeper.js'),
    ]);
    FocusKeeper.watch(this);
    this.details = {renderDeeds, copyText};
    this.requestUpdate();
  }

  private readonly actions: DeedActions = {
    retry: ({id, state: now}) => this.do((outbox) => (now === 'waiting' ? outbox.resume() : outbox.retry(id))),
    recreate: ({id}) => this.do((outbox) => outbox.recreate(id)),
    copy: (deed) => this.track(this.copy(deed)),
    choose: ({id}, conflict, side) => this.do((outbox) => outbox.choose(id, conflict, side)),
    askToDiscard: (deed) => this.track(this.askToDiscard(deed)),
    discard: ({id}) => {
      this.discarding = undefined;
      this.do((outbox) => outbox.discard(id));
    },
  };

  private do(work: (outbox: Outbox) => Promise<unknown>): void {
    if (this.outbox) this.track(work(this.outbox));
  }

  private async copy(deed: Deed): Promise<void> {
    this.copied = (await this.details?.copyText(deed)) ? deed.id : undefined;
  }

  private async askToDiscard(deed: Deed | undefined): Promise<void> {
    const row = this.shadowRoot?.activeElement?.closest('li');
    this.discarding = deed?.id;
    await this.updateComplete;
    row?.querySelector<HTMLElement>(deed ? '.confirm' : '.discard')?.focus();
  }
}

define('coop-status', CoopStatus);

declare global {
  interface HTMLElementTagNameMap {
    'coop-status': CoopStatus;
  }
}
