import {html, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Poll} from '../../vocab/kinds/poll/poll.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import type {Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {PagedListElement} from '../data/paged-list-element.js';
import type {KeepList} from '../data/tidy-in-background.js';
import {define} from '../define.js';
import {loadPollSettings} from '../strings/poll-settings/load.js';
import {loadPollsStrings} from '../strings/polls/load.js';
import type {PollsStrings} from '../strings/polls/strings.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {listStyles} from '../ui/list.styles.js';
import {renderSearchBox} from '../ui/search-box.js';
import {arrangePolls, byPhase, nextTurn, type PollRow} from './list/arrange.js';
import type {PollExtras} from './list/poll-extras.js';
import {findPollList} from './list/poll-list.js';
import {renderSection, type PollsView} from './list/poll-row.js';
import {pollsStyles} from './list/polls.styles.js';

const importExtras = () => import('./list/poll-extras.js');

/** Timers count no further than this many milliseconds. */
const longestTimer = 2 ** 31 - 1;

/**
 * Shows the polls of a cooperative: those that are open, the next to close first; those to come; those whose result is awaited; and those that
 * are closed, with what has come out.
 *
 * Reads the list of polls of the community around it, which only its members can read; with `src`, any list of polls. Beside an open one, it
 * says so if the reader has voted: that is read in the reader's own space. What the time changes is shown when it comes.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list cannot be read.
 * @csspart search - The search box with its label.
 * @csspart summary - The number of polls.
 * @csspart printed - On paper: what was searched for.
 * @csspart phase - The heading over polls that stand at the same point.
 * @csspart list - The polls below one heading.
 * @csspart item - One poll.
 * @csspart name - Its question.
 * @csspart status - What has come out.
 * @csspart line - Until when people can vote, and how.
 * @csspart voted - That the reader has voted.
 * @csspart pager - The buttons below the list.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopPolls extends PagedListElement<Poll, PollRow> {
  static override styles = [baseStyles, listStyles, pollsStyles];

  /** Level of the heading over polls that stand at the same point, 2 to 5; questions are one below. 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Leaves out the search box, for a short list beside other things. */
  @property({type: Boolean, attribute: 'without-controls'}) withoutControls = false;

  private text = '';
  @state() private voted: ReadonlySet<string> = new Set();
  private asked?: string;
  private extras?: PollExtras;
  private turn?: ReturnType<typeof setTimeout>;
  private readonly words = new LanguageController(this, loadPollsStrings);
  private readonly settings = new LanguageController(this, loadPollSettings);

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
    this.track(this.settings.ready);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.turn);
  }

  /** Reads the list again, and whether the reader has voted. */
  override refresh(): Promise<void> {
    this.asked = undefined;
    return super.refresh();
  }

  protected override findList(source: Community): Promise<Result<ThingList<Poll>>> {
    return findPollList(source, this.src, this.language.languages);
  }

  /** Moderators write a row when they open a poll, and when they close it: nothing is announced, so that nothing is to be kept. */
  protected override loadKeep(): Promise<KeepList> {
    return Promise.resolve(() => Promise.resolve(false));
  }

  protected override arrange(_strings: Strings, {state}: ThingList<Poll>): readonly PollRow[] | undefined {
    if (!this.words.strings || !this.settings.strings) return undefined;
    const now = Date.now();
    this.waitFor(nextTurn(state.rows, now), now);
    const found = arrangePolls(state.rows, this.query, now);
    this.lookForVotes(found);
    return found;
  }

  /** Draws the list anew when the next of them opens or closes. */
  private waitFor(time: number | undefined, now: number): void {
    clearTimeout(this.turn);
    if (time !== undefined) this.turn = setTimeout(() => this.requestUpdate(), Math.min(time - now + 1, longestTimer));
  }

  /** Once for whoever is signed in and the polls that are open: one request, however many there are. */
  private lookForVotes(found: readonly PollRow[]): void {
    const {session, provider} = this;
    const open = found.filter(({phase}) => phase === 'open').map(({source}) => source);
    const asked = [session?.webId, ...open].join(' ');
    if (asked === this.asked || this.query) return;
    this.asked = asked;
    const community = provider.value;
    if (!session || !community || !open.length) return void (this.voted = new Set());
    // A list without that line is better than none.
    const look = import('./list/voted.js')
      .then(({findVoted}) => findVoted(community, session, open))
      .catch(() => new Set<string>());
    this.track(look.then((voted) => void (this.asked === asked && (this.voted = voted))));
  }

  private get query(): string {
    return this.text.trim();
  }

  protected override render(): TemplateResult {
    const sentence = this.words.strings && this.strings && this.whyClosed(this.words.strings);
    return sentence
      ? html`<p>${sentence}</p>
          <slot></slot>`
      : super.render();
  }

  /** Why somebody sees no polls who is no member, or whose coop has none. */
  private whyClosed({signInFirst, membersOnly, noPlace}: PollsStrings): string | undefined {
    const {state} = this.list ?? {};
    const kind = (this.problem ?? (state?.status === 'error' ? state.problem : undefined))?.kind;
    if (kind === 'signed-out') return signInFirst;
    if (kind === 'forbidden') return membersOnly;
    return kind === 'missing' && this.problem && this.src === undefined ? noPlace : undefined;
  }

  protected override countText(_strings: Strings, found: number): string | undefined {
    return this.words.strings?.count(found);
  }

  protected override printedText(_strings: Strings, left: number): string {
    return this.words.strings!.printed(this.query, left);
  }

  protected override renderControls(): unknown {
    return this.withoutControls ? '' : renderSearchBox(this.words.strings!.search, this.text, this.handleSearch);
  }

  protected override renderNotes(): unknown {
    return '';
  }

  protected override renderNothing(): unknown {
    const {empty, nothingFound, clearSearch} = this.words.strings!;
    if (!this.query) return html`<p>${empty}</p>`;
    return html`<p class="more">
      ${nothingFound(this.query)}
      <button type="button" @click=${this.clearSearch}>${clearSearch}</button>
    </p>`;
  }

  protected override renderRows(strings: Strings, list: ThingList<Poll>, shown: readonly PollRow[]): unknown {
    const {itemHref, headingLevel, voted, opened} = this;
    const view: PollsView = {
      strings,
      words: this.words.strings!,
      settings: this.settings.strings!,
      headingLevel,
      itemHref,
      voted,
      opened,
      open: (source) => this.open(source),
      renderExtras: (row, isOpen) => {
        void this.loadExtras();
        return this.extras?.renderRow(view, list, row, isOpen);
      },
    };
    return byPhase(shown).map((section) => renderSection(view, section));
  }

  protected override renderWaiting(_strings: Strings, list: ThingList<Poll>): unknown {
    void this.loadExtras();
    return this.extras?.renderWaiting(this.words.strings!, list);
  }

  protected override loadExtras(): Promise<void> {
    return this.need(importExtras, ({PollExtras}) => void (this.extras = new PollExtras(this)));
  }

  /** A poll itself does not know what has come out: its row stays, and what it is about is read beside. */
  protected override open(source: string): void {
    if (!this.opened.delete(source)) {
      this.opened.add(source);
      const {resources} = this.source!;
      const {languages} = this.language;
      this.track(this.loadExtras().then(() => this.extras?.read(resources, source, languages)));
    }
    this.requestUpdate();
  }

  private readonly clearSearch = () => {
    this.handleSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };

  private readonly handleSearch = (text: string) => {
    this.text = text;
    this.goTo(1);
  };
}

define('coop-polls', CoopPolls);

declare global {
  interface HTMLElementTagNameMap {
    'coop-polls': CoopPolls;
  }
}
