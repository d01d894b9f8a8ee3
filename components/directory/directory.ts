import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import {sortByName} from '../data/arranging/by-name.js';
import {remember} from '../data/arranging/remember.js';
import type {Track} from '../data/facets/facet-plan.js';
import type {CodeImport} from '../data/paged-list-element.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderItems} from '../ui/items.js';
import {renderLine} from '../ui/line.js';
import {listStyles} from '../ui/list.styles.js';
import {renderSearchBox} from '../ui/search-box.js';
import {findMembers} from './arrange.js';
import {renderRow} from './directory-row.js';
import {directoryStyles} from './directory.styles.js';
import type {MemberBar} from './facet-bar.js';
import type {ListExtras} from './list-extras.js';
import type {NearHost} from './near/near-host.js';
import type {OverIndex} from './over-index.js';
import {PeopleElement} from './people-element.js';

const importExtras = () => import('./list-extras.js');
const importBar: ImportBar = () => import('./facet-bar.js');
const importNear: ImportBar = () => import('./near/near-bar.js');
const importOverIndex = () => import('./over-index.js');

/** What comes where visitors can narrow the list down, or look around a place. */
type ImportBar = CodeImport<{makeBar(host: NearHost, track: Track, bar?: MemberBar): MemberBar}>;

/**
 * Shows the members of a cooperative as a list that can be searched, narrowed down and printed.
 *
 * Reads the members' list of the community around it; with `src`, any list of people: a members' list, an address book, a
 * group, a container of profiles, or one document with many people. What a member has just changed is read from the member's
 * own space. A profile that cannot be read costs its own row and no more. On paper, all who are found are listed, up to 1,000.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if the list cannot be read.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list cannot be read.
 * @csspart search - The search box with its label.
 * @csspart filter - The button that opens the filters.
 * @csspart facets - The filters, while they are open.
 * @csspart filters - What is chosen of them.
 * @csspart near - The button that opens the choice of a place to look around.
 * @csspart summary - The number of members and what goes with it.
 * @csspart date - The line that says how old the list is.
 * @csspart printed - On paper: when it was printed, and what was searched for.
 * @csspart list - The list.
 * @csspart item - One member.
 * @csspart name - The member's name.
 * @csspart avatar - The small picture beside it, or the letters in its place.
 * @csspart line - Activity and town.
 * @csspart skills - What the member can do.
 * @csspart facts - The details, when they are opened in place.
 * @csspart photo - The picture among the details.
 * @csspart pager - The buttons below the list.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopDirectory extends PeopleElement {
  static override styles = [baseStyles, listStyles, directoryStyles];

  /** Level of the heading that each name is, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /**
   * What visitors can narrow the list down by, with spaces in between: `skills`, `place` (the town), `group` (the coop's groups;
   * not with `src`). Without it there is only the search.
   */
  @property() facets?: string;

  /** Lets people see who lives around a town, or around where they are: those members who are on the map, the nearest first. */
  @property({type: Boolean}) near = false;

  /** @internal */
  bar?: MemberBar | undefined;
  private text = '';
  private loadedExtras?: ListExtras;
  private overIndex?: OverIndex;
  private readonly sorted = remember(sortByName<Member>);
  private readonly searched = remember(findMembers);

  /** Reads the list, what was announced since, and what it is narrowed down by, again from the server. */
  override refresh(): Promise<void> {
    this.bar?.refresh();
    return super.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {near, trackWork} = this;
    if (near || this.facets !== undefined) {
      void this.need(near ? importNear : importBar, ({makeBar}) => void (this.bar = makeBar(this, trackWork, this.bar)));
    }
  }

  protected override arrange({language}: Strings, list: ListOfThings<Member>): readonly Row<Member>[] | undefined {
    if (list.find) {
      // Too long to be read as a whole: the code for that comes with the first one.
      void this.need(importOverIndex, ({OverIndex}) => void (this.overIndex = new OverIndex(this, this.trackWork)));
      return this.overIndex?.arrange(language);
    }
    const all = this.sorted(list.state.rows, language);
    const searched = this.searched(all, this.query);
    return this.bar?.narrow(searched, all, language) ?? searched;
  }

  protected override countText(strings: Strings, found: number): string {
    return this.overIndex?.countText(strings, found) ?? strings.members.count(found);
  }

  protected override placeOf(strings: Strings, found: number): ReturnType<PeopleElement['placeOf']> {
    return this.overIndex?.placeOf(found) ?? super.placeOf(strings, found);
  }

  protected override printedText({members}: Strings, left: number): string {
    return members.printed(this.query, this.overIndex?.leftOf(left) ?? left);
  }

  protected override renderControls(strings: Strings): TemplateResult {
    const {search, searchHint} = strings.members;
    return html`${renderSearchBox(search, this.text, this.handleSearch, searchHint)} ${this.bar?.render(strings)}`;
  }

  protected override renderNotes({members}: Strings, {address, state}: ListOfThings<Member>): unknown {
    const {modified} = this.source!.resources.peek(address).document ?? {};
    return [
      state.rows.length && modified ? renderLine('date', members.asOf(modified)) : nothing,
      this.overIndex?.renderNotes(),
    ];
  }

  protected override renderNothing(strings: Strings, {state}: ListOfThings<Member>): unknown {
    const {members} = strings;
    if (this.overIndex?.isUndecided) return nothing;
    if (!state.rows.length) return html`<p>${members.empty}</p>`;
    return (
      this.bar?.renderNothing(strings, this.query) ??
      html`<p class="more">
        ${members.nothingFound(this.query)}
        <button type="button" @click=${this.clearSearch}>${members.clearSearch}</button>
      </p>`
    );
  }

  protected override renderRows(
    strings: Strings,
    list: ListOfThings<Member>,
    shown: readonly Row<Member>[],
  ): TemplateResult {
    const {headingLevel, itemHref, isPrinting, opened} = this;
    const open = (source: string) => this.open(source);
    const renderExtras = (row: Row<Member>, isOpen: boolean) => this.extras?.renderRow(strings, list, row, isOpen);
    const view = {strings, headingLevel, itemHref, isPrinting, opened, open, renderExtras};
    return renderItems(strings.members.list, shown, (row) => renderRow(view, row));
  }

  protected override renderWaiting(strings: Strings, list: ListOfThings<Member>): unknown {
    return this.extras?.renderWaiting(strings, list);
  }

  protected override loadExtras(): Promise<void> {
    return this.need(importExtras, ({ListExtras}) => void (this.loadedExtras = new ListExtras(this)));
  }

  /** What only some lists tell: not there until it is loaded. */
  private get extras(): ListExtras | undefined {
    void this.loadExtras();
    return this.loadedExtras;
  }

  /** @internal What somebody searches for. */
  get query(): string {
    return this.text.trim();
  }

  private readonly trackWork: Track = (work) => this.track(work);

  /** @internal Shows from its beginning what is another list now. */
  readonly restart = () => this.goTo(1);

  private readonly handleSearch = (text: string) => {
    this.text = text;
    this.restart();
  };

  /** @internal Takes back what is searched for. */
  readonly clearSearch = () => {
    this.handleSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };
}

define('coop-directory', CoopDirectory);

declare global {
  interface HTMLElementTagNameMap {
    'coop-directory': CoopDirectory;
  }
}
