import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {MappedList} from '../../pods/fragments/read/mapped-list.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {sortByName} from '../data/arranging/by-name.js';
import {remember} from '../data/arranging/remember.js';
import type {Around} from '../data/around/around.js';
import {today} from '../data/today.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {renderItems} from '../ui/items.js';
import {listStyles} from '../ui/list.styles.js';
import {renderSearchBox} from '../ui/search-box.js';
import {expiredOn, findItems, shownOn} from './list/arrange.js';
import type {MapAround} from './list/map-around.js';
import type {MapExtras} from './list/map-extras.js';
import type {FilesPart} from './list/files-part.js';
import type {MapOverIndex} from './indexed/map-over-index.js';
import type {MapBar} from './list/map-filters.js';
import type {MapItem} from './list/map-item.js';
import {MapDoor} from './list/map-door.js';
import {MapElement} from './list/map-element.js';
import {renderRow, type MapView} from './list/map-row.js';
import {mapStyles} from './list/map.styles.js';

const importExtras = () => import('./list/map-extras.js');
const importAround = () => import('./list/map-around.js');
const importFiles = () => import('./list/files-part.js');
const importOverIndex = () => import('./indexed/map-over-index.js');
const importFilters = () => import('./list/map-filters.js');

/**
 * Shows what is where: the places of a cooperative, its groups, its events and the members who have chosen to be found, as a list that says
 * everything, and on a map when somebody opens it.
 *
 * Both show the same: what is searched for, narrowed down, or looked for around a point. The map comes from the site itself; nobody else is asked
 * unless `tiles` or `base-pmtiles` names another host, which the page then says. Places that nobody has confirmed for a year are marked; after a year and a half they are
 * not shown, and stay as they are where they are kept.
 *
 * @slot - Shown until the list is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The list is shown.
 * @fires {ProblemEvent} coop-error - The list cannot be read.
 * @csspart search - The search box with its label.
 * @csspart filter - The button that opens the filters.
 * @csspart facets - The filters, while they are open.
 * @csspart filters - What is chosen of them.
 * @csspart map - The map, while it is open.
 * @csspart summary - The number of things and what goes with it.
 * @csspart printed - On paper: what was searched for.
 * @csspart list - The list.
 * @csspart item - One thing.
 * @csspart name - Its name.
 * @csspart line - What it is, its town, and how far it is.
 * @csspart status - That nobody has confirmed it for long.
 * @csspart pager - The buttons below the list.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopMap extends MapElement {
  static override styles = [baseStyles, listStyles, mapStyles];

  private text = '';
  private showsExpired = false;
  private shownRows: readonly Row<MapItem>[] = [];
  private bar?: MapBar;
  private aroundPart?: MapAround;
  private filesPart?: FilesPart;
  private extras?: MapExtras;
  private overIndex?: MapOverIndex | undefined;
  /** Counts a piece of work into what the tag waits for. */
  private readonly follow = (work: Promise<unknown>) => this.track(work);
  private readonly door = new MapDoor(this, {
    language: () => this.strings!.language,
    base: () => this.base,
    rows: () => this.overIndex?.marksIn(this.shownRows) ?? this.shownRows,
    tiles: () => this.overIndex?.tiles,
    row: (source) => this.overIndex?.row(source),
    today,
    track: this.follow,
    report: (error) => this.reportProblem({kind: 'offline', url: location.href, detail: String(error)}),
  });
  private readonly sorted = remember(sortByName<MapItem>);
  private readonly current = remember((rows: readonly Row<MapItem>[], today: string, withExpired: boolean) =>
    withExpired ? shownOn(rows, today).concat(expiredOn(rows, today)) : shownOn(rows, today),
  );
  private readonly expired = remember(expiredOn);
  private readonly searched = remember(findItems);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.door.close();
  }

  /** Reads the lists again. */
  override refresh(): Promise<void> {
    this.bar?.refresh();
    return super.refresh();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('layers') && this.hasUpdated) this.find();
    super.willUpdate(changed);
    if (this.facets)
      void this.need(importFilters, ({makeBar}) => {
        this.bar = makeBar(this, this.follow, () => this.words.strings!.several);
      });
    if (changed.has('view') && this.view === 'map') this.track(this.door.open());
  }

  protected override updated(): void {
    if (this.door.part?.isBehind) this.track(this.door.part.follow());
  }

  protected override arrange({language}: Strings, list: ListOfThings<MapItem>): readonly Row<MapItem>[] | undefined {
    const rows = this.rowsOf(list);
    if (!this.words.strings || !rows) return undefined;
    const all = this.current(this.sorted(rows, language), today(), this.showsExpired);
    const searched = this.searched(all, this.query);
    const narrowed = this.bar?.narrow(searched, all, language) ?? searched;
    this.shownRows = this.aroundPart?.sort(narrowed) ?? narrowed;
    this.overIndex?.note(this.shownRows);
    return this.shownRows;
  }

  /** All rows, but for those of a list that is too long to be read: of these, the ones that are to be shown. The code for that comes with the first one. */
  private rowsOf(list: ListOfThings<MapItem>): readonly Row<MapItem>[] | undefined {
    const {state, parts} = list;
    const long = parts?.find(({find}) => find);
    if (!long) {
      this.overIndex?.leave();
      return state.rows;
    }
    void this.need(importOverIndex, ({MapOverIndex}) => {
      this.overIndex = new MapOverIndex(this, this.follow, today);
    });
    const {query, page, pageSize: size, isPrinting} = this;
    return this.overIndex?.rowsOf(list, long as MappedList<MapItem>, {
      query,
      page,
      size,
      isPrinting,
      choices: this.bar?.choices ?? new Map(),
      around: this.aroundPart?.around,
      isMapOpen: this.door.part !== undefined,
    });
  }

  protected override countText(_strings: Strings, found: number): string {
    const words = this.words.strings!;
    const [layer, more] = this.shownLayers;
    return this.overIndex?.countText(words, found, !more) ?? words.count(found, more ? undefined : layer);
  }

  protected override placeOf(strings: Strings, found: number): ReturnType<MapElement['placeOf']> {
    return this.overIndex?.placeOf(found) ?? super.placeOf(strings, found);
  }

  protected override printedText(_strings: Strings, left: number): string {
    return this.words.strings!.printed(this.query, this.overIndex?.leftOf(left) ?? left);
  }

  protected override render(): TemplateResult {
    const {problem, src, words} = this;
    if (problem?.kind !== 'missing' || src !== undefined || !words.strings) return super.render();
    return html`<p>${words.strings.noPlace}</p>
      <slot></slot>`;
  }

  protected override renderControls(strings: Strings): TemplateResult {
    const words = this.words.strings!;
    return html`<div class="controls">
        ${renderSearchBox(words.search, this.text, this.handleSearch, words.searchHint)}
        <div class="tools">
          ${this.door.renderButton(words)} ${this.renderToggle(words.around, this.aroundPart, this.toggleAround)}
          ${this.renderToggle(words.files, this.filesPart, this.toggleFiles)}
        </div>
      </div>
      ${this.aroundPart?.render()} ${this.filesPart?.render()} ${this.bar?.render(strings)}
      ${this.door.render(this.viewOf(strings))}`;
  }

  private renderToggle(text: string, part: {readonly isOpen: boolean} | undefined, toggle: () => Promise<void>) {
    return html`<button type="button" aria-expanded=${part?.isOpen ? 'true' : 'false'} @click=${() => this.track(toggle())}>
      ${text}
    </button>`;
  }

  protected override renderNotes(strings: Strings, {state: {rows}}: ListOfThings<MapItem>): unknown {
    return html`${this.isLate ? this.renderGaps(strings) : nothing} ${this.overIndex?.renderNotes()}
    ${this.renderExpired(this.expired(rows, today()).length)}`;
  }

  private renderExpired(count: number): unknown {
    if (!count) return nothing;
    void this.loadExtras();
    return this.extras?.renderExpired(this.words.strings!, count, this.showsExpired, this.toggleExpired);
  }

  protected override renderNothing(strings: Strings, {state: {rows}}: ListOfThings<MapItem>): unknown {
    if (this.overIndex?.isUndecided) return nothing;
    const narrowed = rows.length ? this.bar?.renderNothing(strings, this.query) : undefined;
    if (narrowed) return narrowed;
    void this.loadExtras();
    return this.extras?.renderNothing(this.words.strings!, this.query, this.clearSearch);
  }

  protected override renderRows(
    strings: Strings,
    _list: ListOfThings<MapItem>,
    shown: readonly Row<MapItem>[],
  ): TemplateResult {
    const view = this.viewOf(strings);
    return renderItems(view.words.list, shown, (row) => renderRow(view, row));
  }

  private viewOf(strings: Strings): MapView {
    const map = this.door.part;
    const view: MapView = {
      strings,
      words: this.words.strings!,
      headingLevel: this.headingLevel,
      today: today(),
      isMixed: this.src === undefined && this.shownLayers.length > 1,
      hrefs: this.hrefs,
      around: this.aroundPart?.around?.spot,
      locate: map && ((source) => map.find(source)),
      opened: this.opened,
      open: (source) => this.open(source),
      renderExtras: (row, isOpen) => {
        void this.loadExtras();
        return this.extras?.renderRow(view, this.list!, row, isOpen);
      },
    };
    return view;
  }

  protected override renderWaiting(_strings: Strings, list: ListOfThings<MapItem>): unknown {
    void this.loadExtras();
    return this.extras?.renderWaiting(this.words.strings!, list);
  }

  protected override loadExtras(): Promise<void> {
    return this.need(importExtras, ({MapExtras}) => void (this.extras = new MapExtras(this)));
  }

  private readonly toggleExpired = () => {
    this.showsExpired = !this.showsExpired;
    this.restart();
  };

  private get query(): string {
    return this.text.trim();
  }

  private readonly toggleAround = async () => {
    await this.need(importAround, ({MapAround}) => {
      this.aroundPart = new MapAround(this, {
        rows: () => this.list?.state.rows ?? [],
        seek: (town) => this.overIndex?.seek(town),
        changed: (around) => this.lookAround(around),
      });
    });
    this.aroundPart?.toggle();
  };

  private lookAround(around: Around | undefined): void {
    this.restart();
    if (around) this.door.part?.goTo(around.spot, around.kilometres ?? 20);
  }

  private readonly toggleFiles = async () => {
    await this.need(importFiles, ({FilesPart}) => void (this.filesPart = new FilesPart(this, () => this.shownRows)));
    this.filesPart?.toggle();
  };

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

define('coop-map', CoopMap);

declare global {
  interface HTMLElementTagNameMap {
    'coop-map': CoopMap;
  }
}
