import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import {success, type Problem, type Result} from '../../pods/problem.js';
import type {Community} from '../data/community.js';
import {LanguageController} from '../data/language.js';
import {ListElement} from '../data/list-element.js';
import {loadListingStrings} from '../strings/listing/load.js';
import type {ListingStrings, Nouns} from '../strings/listing/strings.js';
import type {Strings} from '../strings/strings.js';
import {Announcer} from '../ui/announcer.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
import {renderPager} from '../ui/pager.js';
import {renderProblem} from '../ui/problem.js';
import type {FilterPart} from './filter-part.js';
import {ListController, type ListView} from './list-controller.js';
import {fieldAttributes, unknownNames} from './list-names.js';
import {listOf} from './list-tags.js';
import {findThingList} from './list-source.js';

/** What the tags draw with. */
export interface ListWords {
  readonly general: Strings;
  readonly listing: ListingStrings;
}

/** What tags have in common that show a list of any kind: all but how its rows are drawn. */
export abstract class ThingsElement extends ListElement<Thing> {
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

  /** Things on one page; 0 shows all, up to 200. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 20;

  /** Address of the page for one thing, with `{id}` where the thing's own address goes. Without it, details open in place. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** Keeps what is chosen in the page's address, under parameters that begin with this and a dot. */
  @property({attribute: 'url-key'}) urlKey?: string;

  /** What one and several things are called, as in `outil|outils`, for the number of them. */
  @property({attribute: 'count-label'}) countLabel?: string;

  /** Kind of what is listed, once it is known. */
  @state() private found?: Kind;
  /** Why the code of a part is not there. */
  @state() private codeProblem?: Problem;
  /** @internal */
  protected readonly listing = new LanguageController(this, loadListingStrings, () =>
    queueMicrotask(() => this.awaitWords()),
  );
  /** @internal What holds the list; filters and counts on the page use it. */
  readonly [listOf] = new ListController(this, () => this.parts());
  private readonly announcer = new Announcer(this);
  private filterPart?: FilterPart;
  private filterLoading?: Promise<void>;
  private conditionsLoading?: Promise<void>;
  private isFiltered = false;
  /** What was checked for mistakes. */
  private checked: readonly unknown[] = [];

  constructor() {
    super();
    FocusKeeper.watch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.awaitWords();
  }

  /** What one and several things are called, if the page's author has said. */
  get nouns(): Nouns | undefined {
    const [one = '', several = one] = this.countLabel?.split('|').map((noun) => noun.trim()) ?? [];
    return one ? [one, several] : undefined;
  }

  /** Draws the rows of the page that is shown. */
  protected abstract renderRows(words: ListWords, view: ListView): unknown;

  protected override async findList(source: Community): Promise<Result<ThingList<Thing>>> {
    const found = await findThingList(source, this, this.language.languages);
    if (!found.ok) return found;
    this.found = found.value.kind;
    return success(found.value.list);
  }

  protected override async keep(list: ThingList<Thing>): Promise<boolean> {
    const community = this.provider.value;
    const {found} = this;
    if (!found || this.src !== undefined || community?.session.status !== 'signed-in') return false;
    const {tidyInBackground} = await import('../data/tidy-in-background.js');
    return tidyInBackground(community, list.address, async () =>
      (await import('./keep-things-list.js')).keepThingsList(found.descriptor),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const isAnother = (['kind', 'shape', 'described'] as const).some((name) => changed.has(name));
    if (this.hasUpdated && isAnother && !changed.has('src')) this.find();
    if (this.search !== undefined || this.facets) this.loadFilter();
    if (this.filter && !this.conditionsLoading) this.loadConditions();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {view} = this[listOf];
    const written = [view?.fields, this.filter, ...fieldAttributes.map((name) => this[name])];
    if (!view || written.every((part, index) => part === this.checked[index])) return;
    this.checked = written;
    if (!view.filter.mistakes.length && !fieldAttributes.some((name) => unknownNames(this[name], view).length)) return;
    void import('./list-mistakes.js').then(({reportMistakes}) => reportMistakes(this, view));
  }

  protected override render(): TemplateResult {
    const {strings: general, problem} = this;
    const listing = this.listing.strings;
    if (!general || !listing) return html`<slot></slot>`;
    const absence = this.source ? undefined : this.renderAbsence();
    if (absence) return absence;
    const {view} = this[listOf];
    if (view && !problem) return this.renderList({general, listing}, view);
    const fault = problem ?? (this.list?.state.status === 'error' ? this.list.state.problem : undefined);
    return html`${
        fault
          ? renderProblem(general, fault, this.handleRetry)
          : html`<p class="muted loading" role="status">${general.loading}</p>`
      }<slot></slot>`;
  }

  /** The list with what stands above and below it. */
  private renderList(words: ListWords, view: ListView): TemplateResult {
    const {general, listing} = words;
    const {found, all, list, shown, place} = view;
    const {problem = this.codeProblem, waiting} = list.state;
    list.prioritise(shown.map(({source}) => source));
    const count = listing.count(found.length, all.length, this.nouns);
    this.announcer.say(place.pages > 1 ? `${count}, ${general.pages.position(place.page, place.pages)}` : count);
    return html`
      ${problem ? renderProblem(general, problem, this.handleRetry) : nothing}
      ${this.filterPart?.render(words, [this[listOf]], {facets: this.facets, hasSearch: this.search !== undefined})}
      <div class="summary" part="summary" tabindex="-1">
        <p class="count">${count}</p>
        <p class="visually-hidden" role="status">${this.announcer.said}</p>
      </div>
      ${found.length ? this.renderRows(words, view) : this.renderNothing(words, view)}
      ${renderPager(general, place.page, place.pages, this.handlePage)}
      ${
        waiting
          ? html`<p class="more">
              ${listing.more(waiting)}
              <button type="button" @click=${() => list.readMore()}>${listing.readMore}</button>
            </p>`
          : nothing
      }
    `;
  }

  private renderNothing({listing}: ListWords, {all, chosen}: ListView): TemplateResult {
    const {query, choices} = chosen;
    if (!all.length) return html`<p>${listing.empty}</p>`;
    const clearSearch = () => this.leave(() => this[listOf].search(''));
    const clearChoices = () => this.leave(() => this[listOf].clearChoices());
    return html`<div class="more">
      <p>${listing.nothingFound(query.trim(), choices.size > 0)}</p>
      ${query.trim() ? html`<button type="button" @click=${clearSearch}>${listing.clearSearch}</button>` : nothing}
      ${choices.size ? html`<button type="button" @click=${clearChoices}>${listing.clearFilters}</button>` : nothing}
    </div>`;
  }

  /** The button that is pressed goes: whoever was at it goes on from the head of the list. */
  private leave(change: () => void): void {
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
    change();
  }

  /** What the list is made of, once all of it is there. */
  private parts() {
    const {list, found} = this;
    const words = this.listing.strings?.values;
    // Nothing is shown that the page's author does not want there.
    if (this.filter && !this.isFiltered) return undefined;
    if (!list || !found || !words || list.state.status !== 'success') return undefined;
    return {kind: found, list, words, languages: this.language.languages};
  }

  private awaitWords(): void {
    this.track(this.listing.ready);
  }

  /** Once; code comes over the network like everything else, and reading again asks for it again. */
  private loadFilter(): void {
    if (this.filterLoading) return;
    this.filterLoading = import('./filter-part.js').then(
      ({FilterPart}) => {
        this.filterPart = new FilterPart(this);
        this.filterPart.join(this[listOf]);
      },
      () => void (this.codeProblem = {kind: 'offline', url: location.href}),
    );
    this.track(this.filterLoading);
  }

  private loadConditions(): void {
    this.conditionsLoading = import('../data/arranging/conditions.js').then(
      ({parseFilter}) => {
        this.isFiltered = true;
        this[listOf].use({parseFilter: (text, fields) => parseFilter(text, fields)});
      },
      () => void (this.problem = {kind: 'offline', url: location.href}),
    );
    this.track(this.conditionsLoading);
  }

  private readonly handleRetry = () => {
    if (this.filter && !this.isFiltered) this.conditionsLoading = this.problem = undefined;
    if (this.codeProblem) this.codeProblem = this.filterLoading = undefined;
    void this.refresh();
  };

  private readonly handlePage = (page: number) => {
    this[listOf].goTo(page);
    // Smoothly or not is the page's to say (scroll-behavior), and for whom.
    this.renderRoot.querySelector('.summary')?.scrollIntoView({block: 'nearest'});
  };
}
