import {html, nothing, type TemplateResult} from 'lit';
import type {LocalGroup} from '../../../pods/coop/groups.js';
import type {Row} from '../../../pods/lists/row.js';
import type {PanelTexts} from '../../strings/facets/strings.js';
import type {Strings} from '../../strings/strings.js';
import {renderChosen, renderFacets, renderValues, type FacetList} from '../../ui/facets.js';
import {facetStyles} from '../../ui/facets.styles.js';
import {FocusKeeper} from '../../ui/focus-keeper.js';
import {FacetSet} from '../arranging/facet-set.js';
import type {ArrangedField} from '../arranging/field.js';
import type {Choices} from '../arranging/narrowing.js';
import {remember} from '../arranging/remember.js';
import {CommunityController} from '../community-controller.js';
import {LanguageController} from '../language.js';
import {facetsOf} from './facet-names.js';
import type {FacetHost, FacetSubject, Track} from './facet-plan.js';
import {GroupsReading} from './groups-reading.js';

/** Narrows a list down by what its rows tell, and by which of the coop's groups they belong to. */
export class FacetPanel<T> {
  private readonly language: LanguageController<PanelTexts>;
  private readonly provider: CommunityController;
  private readonly groups = new GroupsReading();
  private readonly setOf = remember(
    (fields: readonly ArrangedField<T>[], language: string) =>
      this.subject.makeSet?.(fields, language) ??
      new FacetSet(new Map(fields.map((field): [string, ArrangedField<T>] => [field.name, field])), language),
  );
  private facets: FacetSet<T> = new FacetSet(new Map(), '');
  private all: readonly Row<T>[] = [];
  /** What is chosen, by facet. */
  choices: Choices = new Map();
  /** How choices read last: nobody who has them may be left. */
  private readonly read = new Map<string, string>();
  private readonly wanted = remember(
    (choices: ReadonlyMap<string, string>, names: string) =>
      new Map([...choices].filter(([name]) => names.split(' ').includes(name))),
  );

  constructor(
    private readonly host: FacetHost,
    private readonly track: Track,
    private readonly known: readonly string[],
    private readonly subject: FacetSubject<T>,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(facetStyles.styleSheet!);
    FocusKeeper.watch(host);
    this.language = new LanguageController(host, subject.loadTexts);
    this.provider = new CommunityController(host, () => undefined);
  }

  /** Resolves when the panel can be drawn. */
  get ready(): Promise<unknown> {
    return this.language.ready;
  }

  /** The rows that fit what is chosen, in their order. */
  narrow<R extends Row<T>>(searched: readonly R[], all: readonly Row<T>[], language: string): readonly R[] {
    this.all = all;
    this.facets = this.setOf(this.fieldsOf(all, this.groups.groups, language), language);
    return this.facets.narrow(searched, all, this.chosen);
  }

  /** The panel while it is open, and what is chosen. */
  render(strings: Strings, isOpen: boolean): TemplateResult | undefined {
    const texts = this.language.strings;
    if (!texts) return undefined;
    if (isOpen || this.choices.has('group')) this.readGroups();
    const chosen = [...this.chosen].map(([name, key]) => ({name, label: this.chosenText(texts, name, key)}));
    return html`${isOpen ? this.renderOpen(texts, strings) : nothing}
    ${renderChosen(texts, chosen, {remove: (name) => this.choose(name, ''), clear: () => this.clear()})}`;
  }

  /** Why nobody is left, and the ways out; not there if nothing is chosen. */
  renderNothing(strings: Strings, query: string): TemplateResult | undefined {
    const texts = this.language.strings;
    if (!texts || !this.chosen.size) return undefined;
    const handleClear = () => {
      this.button?.focus();
      this.clear();
    };
    const clearSearch = this.subject.clearSearch(texts, strings);
    return html`<div class="more">
      <p>${texts.nothingFound(query)}</p>
      ${query ? html`<button type="button" @click=${this.host.clearSearch}>${clearSearch}</button>` : nothing}
      <button type="button" @click=${handleClear}>${texts.clearFilters}</button>
    </div>`;
  }

  /** Reads the groups again. */
  refresh(): void {
    this.track(this.groups.refresh(this.language.languages).then(() => this.checkGroup()));
  }

  private fieldsOf(
    all: readonly Row<T>[],
    groups: readonly LocalGroup[] | undefined,
    language: string,
  ): readonly ArrangedField<T>[] {
    const texts = this.language.strings;
    return texts ? this.subject.fieldsOf({all, groups, language}, texts) : [];
  }

  private get names(): string[] {
    return facetsOf(this.host, this.known);
  }

  /** What is chosen of what the page's author wants there. */
  private get chosen(): ReadonlyMap<string, string> {
    return this.wanted(this.choices, this.names.join(' '));
  }

  private chosenText(texts: PanelTexts, name: string, key: string): string {
    const label = this.labelOf(name, key);
    return this.subject.chosenText?.(name, label, texts) ?? label;
  }

  /** A choice as most rows write it by now. */
  private labelOf(name: string, key: string): string {
    const label = this.facets.label(name, key);
    const choice = `${name} ${key}`;
    if (label === key) return this.read.get(choice) ?? label;
    this.read.set(choice, label);
    return label;
  }

  private renderOpen(texts: PanelTexts, strings: Strings): TemplateResult {
    const {names} = this;
    const lists = names.map((name) => this.list(texts, strings, name)).filter((list) => list !== undefined);
    const hasFailed = this.wantsGroups && this.groups.hasFailed;
    return renderFacets(
      texts,
      html`${lists.map((list) => this.renderList(texts, list))}
      ${lists.length || hasFailed ? nothing : html`<p class="muted">${texts.nothingToChoose}</p>`}
      ${hasFailed ? this.renderFailure(texts, strings) : nothing}`,
    );
  }

  private renderList(texts: PanelTexts, list: FacetList): TemplateResult {
    const {name, chosen} = list;
    const below = chosen && this.subject.renderBelow?.(name, texts, this.host.restart);
    const search = this.subject.renderSearch?.(name, list.label);
    return renderValues(texts, list, (key) => this.choose(name, key), html`${search}${below}`);
  }

  private renderFailure({groupsFailed}: PanelTexts, {retry}: Strings): TemplateResult {
    const handleRetry = () => {
      this.button?.focus();
      this.refresh();
    };
    return html`<p class="muted">
      ${groupsFailed} <button type="button" class="link" @click=${handleRetry}>${retry}</button>
    </p>`;
  }

  /** What there is to choose from under one name, given what is searched for and what is chosen under the others. */
  private list(texts: PanelTexts, strings: Strings, name: string): FacetList | undefined {
    // Groups come later than the rest, or not at all.
    if (!this.facets.facet(name)) return undefined;
    const {subject} = this;
    const chosen = this.chosen.get(name);
    if (!chosen && this.facets.variety(name) < subject.fewest) return undefined;
    const found = this.facets.values(name, chosen);
    const label = subject.label(name, texts, strings);
    return found.values.length ? {name, label, all: texts.all[name]!, ...found, chosen} : undefined;
  }

  private get wantsGroups(): boolean {
    return this.names.includes('group') && this.subject.needsGroups(this.all);
  }

  /** Reads the coop's groups if they are wanted, and were not read for this reader in this language. */
  private readGroups(): void {
    const {value} = this.provider;
    const reading = value && this.wantsGroups && this.groups.follow(value, this.language.languages);
    if (reading) this.track(reading.then(() => this.checkGroup()));
  }

  /** A group that is gone, or can no longer be read, narrows nothing down. */
  private checkGroup(): void {
    const chosen = this.choices.get('group');
    if (chosen && !this.groups.groups?.some(({iri}) => iri === chosen)) this.take('group', '');
  }

  private choose(name: string, key: string): void {
    this.take(name, key);
    this.host.restart();
  }

  private take(name: string, key: string): void {
    const choices = new Map(this.choices);
    if (key) choices.set(name, key);
    else choices.delete(name);
    this.choices = choices;
  }

  private clear(): void {
    this.choices = new Map();
    this.host.restart();
  }

  /** What had the focus may go; the button that opens the filters is there in any case. */
  private get button(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.filter');
  }
}
