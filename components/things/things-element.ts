import {html, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {FieldInfo, Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {success, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import type {ThingChangeEvent} from '../data/events.js';
import {LanguageController} from '../data/language.js';
import type {KeepList} from '../data/tidy-in-background.js';
import {PagedListElement} from '../data/paged-list-element.js';
import {isPlain, type ThingView} from '../data/things/field-view.js';
import {loadListingStrings} from '../strings/listing/load.js';
import type {ListingStrings, Nouns} from '../strings/listing/strings.js';
import type {Strings} from '../strings/strings.js';
import type {FilterPart} from './filter-part.js';
import {ListController, type ListView} from './list-controller.js';
import type {ListExtras} from './list-extras.js';
import {writtenNames} from './list-names.js';
import {listOf} from './list-present.js';
import {findThingList} from './list-source.js';

/** What the tags draw with. */
export interface ListWords {
  readonly general: Strings;
  readonly listing: ListingStrings;
}

const importValues = () => import('../data/things/value-view.js');
const importEngine = () => import('./list-engine.js');
const importAddress = () => import('./list-address.js');
const importConditions = () => import('../data/arranging/conditions.js');
const importFilter = () => import('./filter-part.js');
const importExtras = () => import('./list-extras.js');

/** What tags have in common that show a list of any kind: all but how its rows are drawn. */
export abstract class ThingsElement extends PagedListElement<Thing> {
  /** Name of the kind of things, for kinds that come with the kit, or address of their class. */
  @property() kind?: string;

  /** Address of the shape that describes the kind. Wins over `kind`; without both, what the list says of itself counts. */
  @property() shape?: string;

  /** What is known of the kind, for pages that have that already. Wins over `shape` and `kind`. */
  @property({attribute: false}) described?: Kind;

  /** Names of the fields to show, with spaces in between. */
  @property() fields?: string;

  /** Shows a search box; names of the fields that are searched, or nothing for all that are made of words. */
  @property() search?: string;

  /** What things must be like to be in the list at all, as in `skill=Soudure, Bois; date>=today`. */
  @property() filter?: string;

  /** Names of the fields that visitors can narrow the list down by. */
  @property() facets?: string;

  /** Names of the fields by which the list is sorted, the first one first; a dash before a name turns its order round. */
  @property() sort?: string;

  /** Name of the field under whose values things are put together. */
  @property({attribute: 'group-by'}) groupBy?: string;

  /** Keeps what is chosen in the page's address, under parameters that begin with this and a dot. */
  @property({attribute: 'url-key'}) urlKey?: string;

  /** What one and several things are called, as in `outil|outils`, for the number of them. */
  @property({attribute: 'count-label'}) countLabel?: string;

  /** Kind of what is listed, once it is known. */
  @state() private found?: Kind;
  /** @internal */
  protected readonly listing = new LanguageController(this, loadListingStrings, () =>
    queueMicrotask(() => this.awaitWords()),
  );
  /** @internal What holds the list; filters and counts on the page use it. */
  readonly [listOf] = new ListController(this, () => this.parts());
  private drawValue: ThingView['drawValue'];
  private filterPart?: FilterPart;
  private loadedExtras?: ListExtras;
  /** What was checked for mistakes. */
  private checked?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.awaitWords();
    document.addEventListener('coop-thing-change', this.handleChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('coop-thing-change', this.handleChange);
  }

  /** What one and several things are called, if the page's author has said. */
  get nouns(): Nouns | undefined {
    const [one = '', several = one] = this.countLabel?.split('|').map((noun) => noun.trim()) ?? [];
    return one ? [one, several] : undefined;
  }

  /** Draws the rows of the page that is shown. */
  protected abstract renderThings(words: ListWords, view: ListView, shown: readonly Row<Thing>[]): unknown;

  /** Whether something is still to come without which no row can be drawn. */
  protected get isIncomplete(): boolean {
    return false;
  }

  /** The fields that are shown of things of this kind. */
  protected abstract fieldsOf(kind: Kind): readonly FieldInfo[];

  /** What only some lists draw: not there until it is loaded. */
  protected get extras(): ListExtras | undefined {
    void this.loadExtras();
    return this.loadedExtras;
  }

  protected override loadExtras(): Promise<void> {
    return this.need(importExtras, ({ListExtras}) => void (this.loadedExtras = new ListExtras(this)));
  }

  /** How the values of rows are drawn. */
  protected thingView({words, languages, refined}: ListView): ThingView {
    return {words, languages, drawValue: this.drawValue, mark: refined?.mark};
  }

  protected override async findList(source: Community): Promise<Result<ListOfThings<Thing>>> {
    const found = await findThingList(source, this, this.language.languages);
    if (!found.ok) return found;
    this.found = found.value.kind;
    return success(found.value.list);
  }

  protected override async loadKeep(): Promise<KeepList> {
    return (await import('../data/keep-things-list.js')).keepThingsList(this.found!.descriptor);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const isAnother = (['kind', 'shape', 'described'] as const).some((name) => changed.has(name));
    if (this.hasUpdated && isAnother && !changed.has('src')) this.find();
    this.loadCode();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {view} = this[listOf];
    if (view) this.check(view);
  }

  protected override arrange(): readonly Row<Thing>[] | undefined {
    const {view} = this[listOf];
    this.page = view?.place.page ?? 1;
    return view?.found;
  }

  protected override countText(_strings: Strings, found: number): string | undefined {
    const list = this[listOf];
    return list.isCountedAbove(0) ? undefined : this.listing.strings!.count(found, list.view!.all.length, this.nouns);
  }

  protected override printedText(_strings: Strings, left: number): string {
    return this.listing.strings!.printed(this[listOf].chosen.query.trim(), left);
  }

  protected override renderControls(general: Strings): unknown {
    const {facets, search} = this;
    const words = {general, listing: this.listing.strings!};
    return this.filterPart?.render(words, [this[listOf]], {facets, hasSearch: search !== undefined});
  }

  protected override renderNotes(): unknown {
    return undefined;
  }

  protected override renderRows(general: Strings, _list: ListOfThings<Thing>, shown: readonly Row<Thing>[]): unknown {
    return this.renderThings({general, listing: this.listing.strings!}, this[listOf].view!, shown);
  }

  protected override renderNothing(): unknown {
    const {view} = this[listOf];
    const listing = this.listing.strings!;
    return view!.all.length ? view!.refined?.renderNothing(listing) : html`<p>${listing.empty}</p>`;
  }

  protected override renderWaiting(_strings: Strings, list: ListOfThings<Thing>): unknown {
    return this.extras?.renderWaiting(this.listing.strings!, list);
  }

  protected override goTo(page: number): void {
    this[listOf].change({page});
  }

  /** What the list is made of, once all of it is there. */
  private parts() {
    const {list, found} = this;
    const words = this.listing.strings?.values;
    if (!list || !found || !words || list.state.status !== 'success') return undefined;
    // Nothing is shown that the page's author does not want there, and nothing in another order or form first.
    if (this.filter && !this[listOf].isFiltered) return undefined;
    if (this.isRefined && this.isComing(importEngine)) return undefined;
    if (this.isIncomplete || this.isComing(importAddress) || this.isComing(importValues)) return undefined;
    return {kind: found, list, words, languages: this.language.languages};
  }

  /** Whether the page's author wants more than one order, that of names. */
  private get isRefined(): boolean {
    const {search, filter, facets, sort, groupBy} = this;
    return search !== undefined || Boolean(filter || facets || sort || groupBy);
  }

  private loadCode(): void {
    const list = this[listOf];
    const {found} = this;
    if (found && !this.fieldsOf(found).every((field) => isPlain(field, found))) {
      void this.need(importValues, ({drawValue}) => void (this.drawValue = drawValue));
    }
    if (this.isRefined || list.isNarrowed) void this.need(importEngine, ({makeEngine}) => list.use({makeEngine}));
    if (this.urlKey) void this.need(importAddress, ({makeAddress}) => list.use({makeAddress}));
    if (this.filter) {
      void this.need(importConditions, ({parseFilter}) =>
        list.use({parseFilter: (text, fields) => parseFilter(text, fields)}),
      );
    }
    if (this.search === undefined && !this.facets) return;
    void this.need(importFilter, ({FilterPart}) => {
      this.filterPart = new FilterPart(this);
      this.filterPart.join(list);
    });
  }

  /** Nothing on the page would show why a name has no effect. */
  private check(view: ListView): void {
    const names = writtenNames(this);
    const written = `${view.kind.shape} ${names.join(' ')} ${this.filter}`;
    if (written === this.checked) return;
    this.checked = written;
    const {fields} = view.kind.descriptor;
    if (!view.refined?.filter.mistakes.length && names.every((name) => Object.hasOwn(fields, name))) return;
    void import('./list-mistakes.js').then(({reportMistakes}) => reportMistakes(this, view));
  }

  private awaitWords(): void {
    this.track(this.listing.ready);
  }

  /** Somebody has saved a thing on this very page: a row of it tells so at once, and what is new is announced by now. */
  private readonly handleChange = (event: Event) => {
    const {iri} = event as ThingChangeEvent;
    const {list} = this;
    if (!list) return;
    this.track(list.state.rows.some(({source}) => source === iri) ? list.update(iri) : list.load(true));
  };
}
