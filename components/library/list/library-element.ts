import type {CSSResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import {documentsKind} from '../../../pods/lists/documents-kind.js';
import type {ListOfThings} from '../../../pods/lists/thing-list.js';
import {success, type Result} from '../../../pods/problem.js';
import {remember} from '../../data/arranging/remember.js';
import type {ListChoice} from '../../data/choosing/list-choice.js';
import type {Community} from '../../data/community.js';
import {findJoinedList, type FoundLists} from '../../data/coop-lists.js';
import type {ThingChangeEvent} from '../../data/events.js';
import {JoinedListElement} from '../../data/joined-list-element.js';
import {LanguageController} from '../../data/language.js';
import type {KeepList} from '../../data/tidy-in-background.js';
import {loadLibraryStrings} from '../../strings/library/load.js';
import type {LibrarySort, LibraryView} from '../../strings/library/strings.js';
import type {Strings} from '../../strings/strings.js';
import {dayOf, type DocumentRow} from './arrange.js';
import {Arrangement, type ArrangedLibrary} from './arrangement.js';
import {adoptChoice, choiceOf} from './choice.js';
import type {DeskDoor} from './desk-door.js';
import type {ShownLibrary} from './desk-ground.js';
import type {LibraryAddress} from './library-address.js';
import type {LibraryBar} from './library-filters.js';
import {openLibrary, type Library} from './library-lists.js';
import type {LibrarySearch} from './library-search.js';

const importAddress = () => import('./library-address.js');
const importDoor = () => import('./desk-door.js');
const importFilters = () => import('./library-filters.js');
const importSearch = () => import('./library-search.js');

/** What the tag for a library does before it draws: finds its lists, and holds what the reader has chosen of them. */
export abstract class LibraryElement extends JoinedListElement<LibraryItem> {
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

  /** Keeps what is chosen in the page's address, under parameters that begin with this and a dot. */
  @property({attribute: 'url-key'}) urlKey?: string;

  /**
   * Name of the parameter of the page's address that holds the address of a member, as in `dossier.html?id=…`: shows the folder that the coop keeps for
   * that member, to the two sides that may see it.
   */
  @property({attribute: 'person-param'}) personParam?: string;

  /** Leaves out the search box, the categories and the buttons that change how it is shown, for a short list beside other things. */
  @property({type: Boolean, attribute: 'without-controls'}) withoutControls = false;

  @state() protected library?: Library;
  /** The category that the reader has chosen. */
  protected folder?: string | undefined;
  protected areFoldersOpen = false;
  protected text = '';
  protected arranged?: ArrangedLibrary;
  protected bar?: LibraryBar;
  /** There for whoever is signed in. */
  protected door?: DeskDoor;
  protected readonly words = new LanguageController(this, loadLibraryStrings);
  private searchClass?: typeof LibrarySearch;
  private address?: LibraryAddress;
  /** What the page's address says of filters, until they are there. */
  private facetChoices: ListChoice['choices'] = new Map();
  private readonly arrangement = new Arrangement();
  private readonly searchOf = remember(
    (Search: typeof LibrarySearch | undefined, library: Library, language: string) =>
      Search && new Search(library.shelving?.folders, language),
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

  protected override async findLists(source: Community): Promise<Result<FoundLists<LibraryItem>>> {
    const {languages} = this.language;
    const src = await this.listsAsked(source);
    return src.ok ? findJoinedList(source, documentsKind(languages), src.value, languages) : src;
  }

  protected override async prepare(source: Community, found: FoundLists<LibraryItem>): Promise<() => void> {
    const library = await openLibrary(source, found, this.language.languages);
    return () => this.take(library);
  }

  private take(library: Library): void {
    this.library = library;
    this.adoptStyles(library.shelving?.styles);
    // Nothing on the page would show why it is empty.
    if (this.root === '') console.warn(`solidaire: <coop-library> finds no category “${this.category}”.`, this);
    if (this.session) this.track(this.openDoor());
  }

  private async listsAsked(source: Community): Promise<Result<string | undefined>> {
    if (this.personParam === undefined) return success(this.src);
    return (await import('../person-folder.js')).folderNamedIn(source, this.personParam);
  }

  /** Takes the looks of a part into use that has come later; those of several schemes of categories are the same. */
  protected adoptStyles(styles: CSSResult | undefined): void {
    const {adoptedStyleSheets} = this.renderRoot as ShadowRoot;
    const sheet = styles?.styleSheet;
    if (sheet && !adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
  }

  private async reload(): Promise<void> {
    this.find();
    await this.complete;
  }

  /** Whoever is signed in may have something to tidy up here. */
  private async openDoor(): Promise<void> {
    const host = {
      tag: this,
      shown: () => this.shown,
      reload: () => this.reload(),
      track: (work: Promise<unknown>) => this.track(work),
    };
    await this.need(importDoor, ({DeskDoor}) => void (this.door = new DeskDoor(host)));
    await this.door?.look();
  }

  private get shown(): ShownLibrary | undefined {
    const {session, library} = this;
    const community = this.provider.value;
    return session && library && community && {community, session, library, languages: this.language.languages};
  }

  protected override async loadKeep(): Promise<KeepList> {
    return (await import('./keep-library-list.js')).keepLibraryList;
  }

  protected override arrange({language}: Strings, {state}: ListOfThings<LibraryItem>): readonly DocumentRow[] | undefined {
    const {library, query, sort, folder, root} = this;
    if (!this.words.strings || !library) return undefined;
    this.loadCode();
    // What is on screen stays until that is there.
    if (this.isComing(importSearch) || this.isComing(importAddress) || this.bar?.isComing) return this.arranged?.found;
    const search = this.searchOf(this.searchClass, library, language);
    const narrow = (searched: readonly DocumentRow[], all: readonly DocumentRow[]) =>
      this.bar?.narrow(searched, all, language) ?? searched;
    const wish = {query, sort, root, folder, today: dayOf(new Date())};
    this.arranged = this.arrangement.arrange(state.rows, library, wish, search, narrow);
    return this.arranged.found;
  }

  private loadCode(): void {
    if (this.urlKey) void this.need(importAddress, ({LibraryAddress}) => (this.address = new LibraryAddress(this)));
    if (this.query || this.sort !== 'newest')
      void this.need(importSearch, ({LibrarySearch}) => (this.searchClass = LibrarySearch));
    if (!this.facets || this.withoutControls) return;
    const readersText = () => this.library!.readersText(this.words.strings!);
    void this.need(importFilters, ({makeBar}) => {
      this.bar = makeBar(this, (work) => this.track(work), readersText);
      this.bar.adopt(this.facetChoices);
    });
  }

  protected get query(): string {
    return this.text.trim();
  }

  /** The category that the page is about; what is not found holds nothing. */
  protected get root(): string | undefined {
    const {category, library} = this;
    return category === undefined ? undefined : (library?.shelving?.folders.find(category) ?? '');
  }

  /** Shows something else from its beginning. */
  protected show(
    part: Partial<Pick<this, 'sort' | 'view'>> & {folder?: string | undefined; areFoldersOpen?: boolean},
  ): void {
    Object.assign(this, part);
    this.goTo(1);
  }

  protected override goTo(page: number, isTyped = false): void {
    super.goTo(page);
    this.address?.show(isTyped);
  }

  /** @internal What is chosen, as it stands in the page's address. */
  get choice(): ListChoice {
    const {text: query, page, sort, view, folder} = this;
    return choiceOf(this, {query, page, sort, view, folder}, this.bar?.choices ?? this.facetChoices);
  }

  /** @internal Shows what the page's address says. */
  adopt(choice: ListChoice): void {
    const {query, facets, ...chosen} = adoptChoice(this, choice);
    Object.assign(this, {...chosen, text: query});
    this.facetChoices = facets;
    this.bar?.adopt(facets);
    this.requestUpdate();
  }

  /** @internal Shows from its beginning what is another list now. */
  readonly restart = () => this.goTo(1);

  /** @internal Takes back what is searched for. */
  readonly clearSearch = () => {
    this.handleSearch('');
    this.renderRoot.querySelector('input')?.focus();
  };

  protected readonly handleSearch = (text: string) => {
    this.text = text;
    this.goTo(1, true);
  };

  /** Somebody has saved a document on this very page: a row of it tells so at once, and what is new is announced by now. */
  private readonly handleChange = (event: Event) => {
    const {iri} = event as ThingChangeEvent;
    const {list} = this;
    if (!list) return;
    this.track(list.state.rows.some(({source}) => source === iri) ? list.update(iri) : list.load(true));
  };
}
