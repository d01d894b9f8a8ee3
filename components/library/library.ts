import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {LibraryItem} from '../../vocab/kinds/document/document.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {define} from '../define.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {listStyles} from '../ui/list.styles.js';
import type {FolderChoice} from './categories/shelving.js';
import {absenceText} from './list/absence.js';
import {dayOf, type DocumentRow} from './list/arrange.js';
import {renderBar} from './list/controls.js';
import {renderDocuments, type DocumentsView} from './list/document-row.js';
import type {renderTable} from './list/document-table.js';
import {LibraryElement} from './list/library-element.js';
import type {LibraryExtras} from './list/library-extras.js';
import {renderNothingFound} from './list/library-nothing.js';
import {libraryStyles} from './list/library.styles.js';

const importExtras = () => import('./list/library-extras.js');
const importTable = () => import('./list/document-table.js');

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
 * @csspart desk - What somebody sees who tidies up.
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
export class CoopLibrary extends LibraryElement {
  static override styles = [baseStyles, listStyles, libraryStyles];

  /** Level of the heading over pinned documents, 2 to 5, below which titles stand; without any, titles are of this level. 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 3;

  /** Address of the page where documents are added. */
  @property({attribute: 'add-href'}) addHref?: string;

  private extras?: LibraryExtras;
  private renderTable?: typeof renderTable;

  protected override render(): TemplateResult {
    const sentence = this.strings && this.absence;
    return sentence
      ? html`<p>${sentence}</p>
          <slot></slot>`
      : super.render();
  }

  /** Why somebody sees no library for whom there is none. */
  private get absence(): string | undefined {
    const {state} = this.list ?? {};
    const problem = this.problem ?? (state?.status === 'error' ? state.problem : undefined);
    const isOwn = this.problem !== undefined && this.src === undefined;
    return this.words.strings && problem && absenceText(this.words.strings, problem, isOwn, this.session !== undefined);
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
    const bar = renderBar({
      words: this.words.strings!,
      text,
      sort,
      view,
      search: this.handleSearch,
      sortBy: (sort) => this.show({sort}),
      showAs: (view) => this.show({view}),
    });
    return html`${bar} ${this.bar?.render(strings)}`;
  }

  protected override renderNotes(strings: Strings): unknown {
    const words = this.words.strings!;
    return html`${this.renderGaps(strings)}
    ${this.addHref !== undefined && this.session ? html`<a part="add" href=${this.addHref}>${words.add}</a>` : nothing}
    ${this.withoutControls ? nothing : this.library!.shelving?.renderPath(words, this.folderChoice)}`;
  }

  private get folderChoice(): FolderChoice {
    const {root, folder, areFoldersOpen: isOpen} = this;
    return {
      root,
      folder,
      isOpen,
      toggle: () => {
        this.areFoldersOpen = !isOpen;
        this.requestUpdate();
      },
      show: (folder) => this.show({folder, areFoldersOpen: false}),
    };
  }

  /** What tidies up, then documents with the folders beside them. */
  private renderBeside(strings: Strings, shown: readonly DocumentRow[], content: unknown): unknown {
    const words = this.words.strings!;
    const desk = this.door?.render(words, strings, shown);
    const shelving = this.withoutControls ? undefined : this.library!.shelving;
    if (!shelving) return html`${desk}${content}`;
    return html`${desk}
      <div class="shelves">
        ${shelving.render(words, this.arranged!.narrowed, this.folderChoice)}
        <div>${content}</div>
      </div>`;
  }

  protected override renderNothing(strings: Strings): unknown {
    const {query, folder, clearSearch, arranged} = this;
    const words = this.words.strings!;
    if (!arranged!.all.length) return this.renderBeside(strings, [], html`<p>${words.empty}</p>`);
    const narrowed = arranged!.narrowed.length ? undefined : this.bar?.renderNothing(strings, query);
    const showAll = () => this.show({folder: undefined});
    return this.renderBeside(strings, [], narrowed ?? renderNothingFound(words, {query, folder, clearSearch, showAll}));
  }

  protected override renderRows(strings: Strings, list: ListOfThings<LibraryItem>, shown: readonly DocumentRow[]): unknown {
    const view = this.documentsView(strings, list);
    // On paper it is always a table, and paper waits for nothing: its code comes once the first page is there.
    void this.updateComplete.then(() => this.loadTable());
    const isTable = this.view === 'table' || this.isPrinting;
    const documents =
      (isTable && this.renderTable?.(view, shown)) || renderDocuments(view, shown, this.arranged!.isPinnedFirst);
    return this.renderBeside(strings, shown, documents);
  }

  private loadTable(): Promise<void> {
    return this.need(importTable, ({renderTable, documentTableStyles}) => {
      this.renderTable = renderTable;
      this.adoptStyles(documentTableStyles);
    });
  }

  private documentsView(strings: Strings, list: ListOfThings<LibraryItem>): DocumentsView {
    const {itemHref, headingLevel, opened} = this;
    const {shelving, pinned, readersText} = this.library!;
    const words = this.words.strings!;
    const view: DocumentsView = {
      strings,
      words,
      today: dayOf(new Date()),
      headingLevel,
      itemHref,
      pinned,
      opened,
      open: (source) => this.open(source),
      readersText: readersText(words),
      categoriesText: (document) => shelving?.namesOf(document).join(strings.separator) ?? '',
      renderMark: (row) => this.door?.renderMark(words, strings, row),
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
    const sources = () => this.list?.state.rows.map(({source}) => source) ?? [];
    return this.need(
      importExtras,
      ({LibraryExtras}) => void (this.extras = new LibraryExtras(this, () => this.source, sources)),
    );
  }
}

define('coop-library', CoopLibrary);

declare global {
  interface HTMLElementTagNameMap {
    'coop-library': CoopLibrary;
  }
}
