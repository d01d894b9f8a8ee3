import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {LibraryItem} from '../../vocab/kinds/document/document.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {success, type Result} from '../../pods/problem.js';
import {remember} from '../data/arranging/remember.js';
import type {Community} from '../data/community.js';
import type {ThingChangeEvent} from '../data/events.js';
import {LanguageController} from '../data/language.js';
import {PagedListElement} from '../data/paged-list-element.js';
import type {KeepList} from '../data/tidy-in-background.js';
import {define} from '../define.js';
import {loadLibraryStrings} from '../strings/library/load.js';
import type {LibrarySort, LibraryStrings, LibraryView} from '../strings/library/strings.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {listStyles} from '../ui/list.styles.js';
import type {FolderChoice} from './categories/shelving.js';
import {dayOf, type DocumentRow} from './list/arrange.js';
import {Arrangement, type ArrangedLibrary} from './list/arrangement.js';
import {renderBar} from './list/controls.js';
import {renderDocuments, type DocumentsView} from './list/document-row.js';
import {renderTable} from './list/document-table.js';
import type {LibraryExtras} from './list/library-extras.js';
import type {LibraryBar, ReadersText} from './list/library-filters.js';
import {findLibrary, type Library} from './list/library-lists.js';
import type {LibrarySearch} from './list/library-search.js';
import {libraryStyles} from './list/library.styles.js';

const importExtras = () => import('./list/library-extras.js');
const importFilters = () => import('./list/library-filters.js');
const importSearch = () => import('./list/library-search.js');

/**
 * Shows the documents of a cooperative in their categories: what is pinned first, then the newest, or in another order; as a list or a table.
 *
 * Reads all lists of documents that the community around it keeps and the reader may read, and says of each document who can see it; with
 * `src`, any lists of documents.
 *
 * @slot - Shown until the library is there and when scripts are off; kept below the sentence if it cannot be read.
 * @fires {ReadyEvent} coop-ready - The library is shown.
 * @fires {ProblemEvent} coop-error - The library cannot be read.
 * @csspart search - The search box with its label.
 * @csspart sort - The choice of the order.
 * @csspart views - The buttons that choose between list and table.
 * @csspart filter - The button that opens the filters.
 * @csspart facets - The filters, while they are open.
 * @csspart filters - What is chosen of them.
 * @csspart summary - The number of documents and what goes with it.
 * @csspart add - The link to the page where documents are added.
 * @csspart path - The way from the top down to the category that is shown.
 * @csspart folders - The categories.
 * @csspart section - The heading over the documents that are pinned, and over the others.
 * @csspart list - The documents.
 * @csspart scroll - What a wide table moves in.
 * @csspart table - The table.
 * @csspart item - One document.
 * @csspart name - Its title.
 * @csspart file - Its format, size and language.
 * @csspart text - Its summary.
 * @csspart line - By whom and of when it is, and who can see it.
 * @csspart status - That somebody was to look whether it still holds.
 * @csspart printed - On paper: what was searched for.
 * @csspart pager - The buttons below the list.
 * @csspart pending - The line that says that something is not sent yet.
 * @csspart copy - The line that says from when what is shown is, if its server cannot be asked.
 * @csspart problem - What went wrong.
 */
export class CoopLibrary extends PagedListElement<LibraryItem> {
  static override styles = [baseStyles, listStyles, libraryStyles];

  /** Level of the heading over pinned documents, 2 to 5, below which titles stand; without any, titles are of this level. 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** How the library is shown at first: `list` or `table`. */
  @property() view: LibraryView = 'list';

  /** In which order: `newest`, `title` or `review-date`. */
  @property() sort: LibrarySort = 'newest';

  /** Shows this category alone, with those inside it: its address, the end of that, or its name. */
  @property() category?: string;

  /**
   * What visitors can narrow the library down by, with spaces in between: `readers` (who can see it), `format`, `language`, `author`, `year`.
   */
  @property() facets?: string;

  /** Address of the page where documents are added. */
  @property({attribute: 'add-href'}) addHref?: string;

  /** Leaves out the search box, the categories and the buttons that change how it is shown, for a short list beside other things. */
  @property({type: Boolean, attribute: 'without-controls'}) withoutControls = false;

  /** The category that the reader has chosen. */
  private folder?: string | undefined;
  private areFoldersOpen = false;
  private text = '';
  @state() private library?: Library;
  private arranged?: ArrangedLibrary;
  private extras?: LibraryExtras;
  private searchClass?: typeof LibrarySearch;
  private bar?: LibraryBar;
  private readonly arrangement = new Arrangement();
  private readonly words = new LanguageController(this, loadLibraryStrings);
  private readonly searchOf = remember(
    (Search: typeof LibrarySearch | undefined, library: Library, language: string) =>
      Search && new Search(library.shelving?.folders, language),
  );

  private readonly readersTextOf = remember(
    ({readers: texts}: LibraryStrings, library: Library): ReadersText =>
      (source) => {
        const readers = library.placeOf(source)?.readers;
        if (!readers) return '';
        return readers.who === 'group' ? texts.group(library.groupName(readers.group)) : texts[readers.who];
      },
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.words.ready);
    document.addEventListener('coop-thing-change', this.handleChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('coop-thing-change', this.handleChange);
  }

  /** Reads the lists, their categories and what is pinned again. */
  override async refresh(): Promise<void> {
    await super.refresh();
    this.find();
    await this.complete;
  }

  /** Until it is known who reads, it is not known either which lists are for them. */
  protected override find(): void {
    if (this.src !== undefined || this.provider.value?.session.status !== 'unknown') super.find();
  }

  protected override async findList(source: Community): Promise<Result<ListOfThings<LibraryItem>>> {
    const found = await findLibrary(source, this.src, this.language.languages);
    if (!found.ok) return found;
    this.library = found.value;
    return success(found.value.list);
  }

  protected override async loadKeep(): Promise<KeepList> {
    return (await import('./list/keep-library-list.js')).keepLibraryList;
  }

  protected override arrange({language}: Strings, {state}: ListOfThings<LibraryItem>): readonly DocumentRow[] | undefined {
    const {library, query, sort, folder, root} = this;
    if (!this.words.strings || !library) return undefined;
    const search = this.searchOf(this.searchClass, library, language);
    if ((query || sort !== 'newest') && !search) {
      void this.need(importSearch, ({LibrarySearch}) => void (this.searchClass = LibrarySearch));
      // What is on screen stays until that is there.
      if (this.isComing(importSearch)) return this.arranged?.found;
    }
    if (this.facets && !this.withoutControls)
      void this.need(importFilters, ({makeBar}) => {
        this.bar = makeBar(
          this,
          (work) => this.track(work),
          () => this.readersTextOf(this.words.strings!, this.library!),
        );
      });
    const narrow = (searched: readonly DocumentRow[], all: readonly DocumentRow[]) =>
      this.bar?.narrow(searched, all, language) ?? searched;
    const wish = {query, sort, root, folder, today: dayOf(new Date())};
    this.arranged = this.arrangement.arrange(state.rows, library, wish, search, narrow);
    return this.arranged.found;
  }

  private get query(): string {
    return this.text.trim();
  }

  /** The category that the page is about; what is not found holds nothing. */
  private get root(): string | undefined {
    const {category, library} = this;
    return category === undefined ? undefined : (library?.shelving?.folders.find(category) ?? '');
  }

  protected override render(): TemplateResult {
    const sentence = this.words.strings && this.strings && this.whyClosed(this.words.strings);
    return sentence
      ? html`<p>${sentence}</p>
          <slot></slot>`
      : super.render();
  }

  /** Why somebody sees no library for whom there is none. */
  private whyClosed({signInFirst, membersOnly, noPlace}: LibraryStrings): string | undefined {
    const {state} = this.list ?? {};
    const kind = (this.problem ?? (state?.status === 'error' ? state.problem : undefined))?.kind;
    if (kind === 'signed-out') return signInFirst;
    if (kind === 'forbidden') return membersOnly;
    if (kind !== 'missing' || !this.problem || this.src !== undefined) return undefined;
    return this.session ? noPlace : signInFirst;
  }

  protected override countText(_strings: Strings, found: number): string | undefined {
    return this.words.strings?.count(found);
  }

  protected override printedText(_strings: Strings, left: number): string {
    const words = this.words.strings!;
    return words.printed(this.query, this.library!.shelving?.placeText(words, this.folderChoice) ?? '', left);
  }

  protected override renderControls(strings: Strings): unknown {
    if (this.withoutControls) return nothing;
    const {text, sort, view} = this;
    return html`${renderBar({
      words: this.words.strings!,
      text,
      sort,
      view,
      search: this.handleSearch,
      sortBy: (sort) => this.show({sort}),
      showAs: (view) => this.show({view}),
    })}
    ${this.bar?.render(strings)}`;
  }

  protected override renderNotes(strings: Strings): unknown {
    const {add, unread, unnamedList} = this.words.strings!;
    const missing = this.library!.unread.map((name) => name ?? unnamedList);
    return html`${missing.length ? html`<p class="muted small">${unread(missing.join(strings.separator))}</p>` : nothing}
    ${this.addHref !== undefined && this.session ? html`<a part="add" href=${this.addHref}>${add}</a>` : nothing}
    ${this.withoutControls ? nothing : this.library!.shelving?.renderPath(this.words.strings!, this.folderChoice)}`;
  }

  private get folderChoice(): FolderChoice {
    const {root, folder, areFoldersOpen: isOpen} = this;
    return {
      root,
      folder,
      isOpen,
      toggle: () => this.toggleFolders(),
      show: (folder) => this.show({folder, areFoldersOpen: false}),
    };
  }

  /** Documents, with the folders beside them. */
  private renderBeside(content: unknown): unknown {
    const shelving = this.withoutControls ? undefined : this.library!.shelving;
    if (!shelving) return content;
    const folders = shelving.render(this.words.strings!, this.arranged!.narrowed, this.folderChoice);
    return html`<div class="shelves">
      ${folders}
      <div>${content}</div>
    </div>`;
  }

  protected override renderNothing(strings: Strings): unknown {
    const {empty, emptyFolder, nothingFound, clearSearch, showAll} = this.words.strings!;
    if (!this.arranged!.all.length) return html`<p>${empty}</p>`;
    const {query, folder} = this;
    const narrowed = this.arranged!.narrowed.length ? undefined : this.bar?.renderNothing(strings, query);
    if (narrowed) return this.renderBeside(narrowed);
    return this.renderBeside(
      html`<p class="more">
        ${query ? nothingFound(query) : emptyFolder}
        ${query ? html`<button type="button" @click=${this.clearSearch}>${clearSearch}</button>` : nothing}
        ${folder === undefined ? nothing : html`<button type="button" @click=${() => this.show({folder: undefined})}>${showAll}</button>`}
      </p>`,
    );
  }

  protected override renderRows(strings: Strings, list: ListOfThings<LibraryItem>, shown: readonly DocumentRow[]): unknown {
    const view = this.documentsView(strings, list);
    const isTable = this.view === 'table' || this.isPrinting;
    return this.renderBeside(
      isTable ? renderTable(view, shown) : renderDocuments(view, shown, this.arranged!.isPinnedFirst),
    );
  }

  private documentsView(strings: Strings, list: ListOfThings<LibraryItem>): DocumentsView {
    const {itemHref, headingLevel, opened} = this;
    const library = this.library!;
    const words = this.words.strings!;
    const {shelving, pinned} = library;
    const view: DocumentsView = {
      strings,
      words,
      today: dayOf(new Date()),
      headingLevel,
      itemHref,
      pinned,
      opened,
      open: (source) => this.open(source),
      readersText: this.readersTextOf(words, library),
      categoriesText: (document) => shelving?.namesOf(document).join(strings.separator) ?? '',
      renderExtras: (row, isOpen) => {
        void this.loadExtras();
        return this.extras?.renderRow(view, list, row, isOpen);
      },
    };
    return view;
  }

  protected override renderWaiting(_strings: Strings, list: ListOfThings<LibraryItem>): unknown {
    void this.loadExtras();
    return this.extras?.renderWaiting(this.words.strings!, list);
  }

  protected override loadExtras(): Promise<void> {
    return this.need(importExtras, ({LibraryExtras}) => void (this.extras = new LibraryExtras(this, () => this.source)));
  }

  /** Shows something else from its beginning. */
  private show(part: Partial<Pick<this, 'sort' | 'view'>> & {folder?: string | undefined; areFoldersOpen?: boolean}): void {
    Object.assign(this, part);
    this.goTo(1);
  }

  private toggleFolders(): void {
    this.areFoldersOpen = !this.areFoldersOpen;
    this.requestUpdate();
  }

  /** @internal Shows from its beginning what is another list now. */
  readonly restart = () => this.goTo(1);

  /** @internal Takes back what is searched for. */
  readonly clearSearch = () => {
    this.handleSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };

  private readonly handleSearch = (text: string) => {
    this.text = text;
    this.goTo(1);
  };

  /** Somebody has saved a document on this very page: a row of it tells so at once, and what is new is announced by now. */
  private readonly handleChange = (event: Event) => {
    const {iri} = event as ThingChangeEvent;
    const {list} = this;
    if (!list) return;
    this.track(list.state.rows.some(({source}) => source === iri) ? list.update(iri) : list.load(true));
  };
}

define('coop-library', CoopLibrary);

declare global {
  interface HTMLElementTagNameMap {
    'coop-library': CoopLibrary;
  }
}
