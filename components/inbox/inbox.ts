import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Problem, Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import type {InboxStrings} from '../strings/inbox/strings.js';
import {loadInboxStrings} from '../strings/inbox/load.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderCopyLine} from '../ui/copy-line.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
import {renderHeading} from '../ui/heading.js';
import {problemSentence, renderProblem} from '../ui/problem.js';
import {InboxChangeEvent} from './events.js';
import {inboxStyles} from './inbox.styles.js';
import type {InboxActions, renderLetters, Trouble} from './inbox-view.js';
import {keyOf, type Letter} from './letter.js';
import type {Mailbox} from './mailbox.js';

/** Whose messages of which coop's page are shown. */
interface Visit {
  readonly community: Community;
  readonly webId: string;
}

/**
 * Shows whoever is signed in the messages that others have left: what each says, who signs it, and whether it is new.
 *
 * Messages may come from any application, and from anybody with an account: each becomes a sentence, or is said to be unreadable; nothing
 * in it is run, and no address in it is asked for. What is marked as read is noted in the person's own space.
 *
 * @slot - Shown until the messages are there and when scripts are off; kept below the sentence if they cannot be read.
 * @fires {InboxChangeEvent} coop-inbox-change - Other messages are there than before, or others are read.
 * @fires {ProblemEvent} coop-error - The messages could not be read, marked or deleted; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The messages are shown.
 * @csspart name - The heading.
 * @csspart summary - The number of messages.
 * @csspart list - The messages.
 * @csspart item - One message.
 * @csspart badge - The word beside a new one.
 * @csspart text - What is written in it.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopInbox extends CoopElement {
  static override styles = [baseStyles, inboxStyles];

  /** Level of the heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Address of the page for one member, with `{id}` where the member's own address goes: for the way to an answer. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** Address of the page for one conversation, with `{id}` where its address goes: for messages that come from one, or invite to one. */
  @property({attribute: 'chat-href'}) chatHref?: string;

  @state() private problem?: Problem;
  /** Nobody's if the person has no inbox; unknown until that is found out. */
  @state() private mailbox?: Mailbox | null;
  private draw?: typeof renderLetters;
  private visit?: Visit;
  private readonly opened = new Set<string>();
  private readonly troubles = new Map<string, Trouble>();
  private removing?: string | undefined;
  /** What the line about the messages begins with: one was deleted, or so many have come. */
  private news: 'removed' | number = 0;
  private unfollow?: (() => void) | undefined;
  private told = '';
  private readonly words = new LanguageController(this, loadInboxStrings);

  constructor() {
    super();
    FocusKeeper.watch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
    this.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow?.();
    this.unfollow = undefined;
  }

  /** Reads the messages again. */
  refresh(): Promise<void> {
    const {visit} = this;
    this.news = 0;
    if (visit && this.session) this.track(this.mailbox ? this.load(visit, this.mailbox) : this.open(visit));
    return this.complete;
  }

  protected override handleCommunity(): void {
    const community = this.provider.value;
    const {session, visit} = this;
    if (!community) return;
    if (session && (session.webId !== visit?.webId || community !== visit.community)) {
      this.forget();
      this.track(this.open({community, webId: session.webId}));
    } else if (community.session.status === 'signed-out') {
      // Whoever signs out leaves nothing on the screen.
      this.forget();
      this.track(Promise.resolve());
    }
  }

  protected override render(): TemplateResult {
    const {strings: general, problem, mailbox} = this;
    const words = this.words.strings;
    if (!general || !words) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (this.provider.value?.session.status === 'signed-out') return html`<p>${words.signInFirst}</p>`;
    if (mailbox === null)
      return html`${this.renderTitle(words)}
        <p>${words.none}</p>`;
    if (mailbox && this.draw) return this.renderMailbox(general, words, mailbox);
    return problem
      ? html`<div class="problem" part="problem" role="alert">
            <p>${words.notRead} ${problemSentence(general, problem)}</p>
            <button type="button" @click=${this.handleRetry}>${general.retry}</button>
          </div>
          <slot></slot>`
      : html`<p class="muted loading" role="status">${general.loading}</p>
          <slot></slot>`;
  }

  private renderTitle({title}: InboxStrings) {
    return this.headingLevel ? renderHeading(this.headingLevel, title) : nothing;
  }

  private renderMailbox(general: Strings, words: InboxStrings, mailbox: Mailbox): TemplateResult {
    const {itemHref, chatHref, opened, troubles, removing, actions, problem} = this;
    const {total, unread, older} = mailbox;
    const count = total ? words.count(total, unread) : words.empty;
    const shownUnread = mailbox.letters.filter((letter) => !mailbox.isRead(letter)).length;
    return html`${this.renderTitle(words)}
      <p class="summary" part="summary" role="status" tabindex="-1">${this.newsText(words)} ${count}</p>
      ${renderCopyLine(general, mailbox.copy, this.handleRetry)}
      ${problem ? renderProblem(general, problem, this.handleRetry) : nothing}
      ${total ? html`<p class="muted small">${words.anyone}</p>` : nothing}
      ${shownUnread > 1 ? html`<button type="button" @click=${this.handleMarkAll}>${words.markAll}</button>` : nothing}
      ${total ? this.draw!({general, words, mailbox, itemHref, chatHref, opened, removing, troubles, actions}) : nothing}
      ${older ? html`<button type="button" @click=${this.handleOlder}>${words.older(older)}</button>` : nothing}`;
  }

  private newsText({removed, arrived}: InboxStrings): string {
    return this.news === 'removed' ? removed : this.news ? arrived(this.news) : '';
  }

  private async open(visit: Visit): Promise<void> {
    this.visit = visit;
    this.problem = undefined;
    try {
      const [{Mailbox}, {renderLetters}] = await Promise.all([import('./mailbox.js'), import('./inbox-view.js')]);
      this.draw = renderLetters;
      const session = () => (this.visit === visit ? this.session : undefined);
      if (!session()) return;
      const opened = await Mailbox.open(visit.community, session, () => this.language.languages);
      if (this.visit !== visit) return;
      if (!opened.ok) this.fail(opened.problem);
      else if (opened.value) await this.load(visit, opened.value);
      else this.mailbox = null;
    } catch (error) {
      // The code comes over the network as well.
      this.fail({kind: 'offline', url: location.href, detail: String(error)});
    }
  }

  private async load(visit: Visit, mailbox: Mailbox): Promise<void> {
    const loaded = await mailbox.load();
    if (this.visit !== visit) return;
    this.problem = undefined;
    // What is on screen stays, and the line about the copy says from when it is.
    if (!loaded.ok) return this.mailbox && mailbox.copy ? this.reportProblem(loaded.problem) : this.fail(loaded.problem);
    this.mailbox = mailbox;
    this.follow();
    this.redraw();
  }

  /** Shows what comes and goes while somebody looks. */
  private follow(): void {
    const {mailbox} = this;
    if (mailbox && this.isConnected) this.unfollow ??= mailbox.follow((arrived) => this.handleNews(mailbox, arrived));
  }

  private handleNews(mailbox: Mailbox, arrived: number): void {
    if (mailbox !== this.mailbox) return;
    if (arrived) this.news = arrived;
    this.redraw();
    const {loss} = mailbox;
    if (!loss) return;
    // What may no longer be read goes from the screen, with the reason.
    this.leave();
    this.fail(loss);
  }

  private leave(): void {
    this.unfollow?.();
    this.unfollow = this.mailbox = undefined;
  }

  private fail(problem: Problem): void {
    this.problem = problem;
    this.reportProblem(problem);
  }

  private forget(): void {
    this.leave();
    this.visit = this.problem = this.removing = undefined;
    this.news = 0;
    this.opened.clear();
    this.troubles.clear();
    this.told = '';
  }

  private readonly actions: InboxActions = {
    open: (letter) => {
      this.opened.add(keyOf(letter));
      this.redraw();
    },
    mark: (letter, isRead) => this.do(letter, 'mark', (mailbox) => mailbox.mark([letter], isRead)),
    askToRemove: (letter) => void this.askToRemove(letter),
    remove: (letter) => {
      this.removing = undefined;
      this.do(letter, 'remove', (mailbox) => mailbox.remove(letter));
    },
  };

  private do(letter: Letter, deed: Trouble['deed'], work: (mailbox: Mailbox) => Promise<Result<unknown>>): void {
    const {mailbox} = this;
    if (!mailbox) return;
    const key = keyOf(letter);
    this.troubles.delete(key);
    this.news = 0;
    const done = work(mailbox).then((result) => {
      if (this.mailbox !== mailbox) return;
      if (!result.ok) {
        this.troubles.set(key, {deed, problem: result.problem});
        this.reportProblem(result.problem);
      } else if (deed === 'remove') this.news = 'removed';
      this.redraw();
    });
    this.redraw();
    this.track(done);
  }

  private async askToRemove(letter: Letter | undefined): Promise<void> {
    const row = this.shadowRoot?.activeElement?.closest('li');
    this.removing = letter && keyOf(letter);
    this.redraw();
    await this.updateComplete;
    row?.querySelector<HTMLElement>(letter ? '.confirm' : '.remove')?.focus();
  }

  /** Draws, and tells the page what has become of the messages. */
  private redraw(): void {
    this.requestUpdate();
    const {total, unread} = this.mailbox ?? {};
    const now = `${total} ${unread}`;
    if (total === undefined || unread === undefined || now === this.told) return;
    this.told = now;
    this.dispatchEvent(new InboxChangeEvent(total, unread));
  }

  private readonly handleRetry = () => void this.refresh();

  private readonly handleMarkAll = () => {
    const {mailbox} = this;
    if (!mailbox) return;
    this.news = 0;
    const marked = mailbox.markAll().then((result) => {
      if (!result.ok) this.fail(result.problem);
      this.redraw();
    });
    this.redraw();
    this.track(marked);
  };

  private readonly handleOlder = () => {
    const {mailbox} = this;
    if (mailbox) this.track(mailbox.more().then(() => this.redraw()));
  };
}

define('coop-inbox', CoopInbox);

declare global {
  interface HTMLElementTagNameMap {
    'coop-inbox': CoopInbox;
  }
}
