import {html, nothing, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {LocalGroup} from '../../pods/coop/groups.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import {FacetSet} from '../data/arranging/facet-set.js';
import type {ArrangedField} from '../data/arranging/field.js';
import {remember} from '../data/arranging/remember.js';
import {CommunityController} from '../data/community-controller.js';
import {LanguageController} from '../data/language.js';
import {loadFacetStrings} from '../strings/facets/load.js';
import type {FacetStrings} from '../strings/facets/strings.js';
import type {Strings} from '../strings/strings.js';
import {renderChosen, renderFacets, renderValues, type FacetList} from '../ui/facets.js';
import {facetStyles} from '../ui/facets.styles.js';
import {FocusKeeper} from '../ui/focus-keeper.js';
import type {FacetHost, FacetTools} from './facet-bar.js';
import {GroupsReading} from './facet-groups.js';
import {facetsOf, type FacetName} from './facet-names.js';
import {groupField, memberFields} from './facets.js';

/** Narrows the list of members down by what they can do, where they live, and which of the coop's groups they are in. */
export class FacetPanel {
  private readonly language: LanguageController<FacetStrings>;
  private readonly provider: CommunityController;
  private readonly groups = new GroupsReading();
  private readonly setOf = remember((groups: readonly LocalGroup[] | undefined, language: string) => {
    const fields = [...memberFields, ...(groups ? [groupField(groups)] : [])];
    return new FacetSet(new Map(fields.map((field): [string, ArrangedField<Member>] => [field.name, field])), language);
  });
  private facets = this.setOf(undefined, '');
  /** What is chosen, by facet. */
  private choices: ReadonlyMap<FacetName, string> = new Map();
  /** How choices read last: nobody who has them may be left. */
  private readonly read = new Map<string, string>();
  private readonly wanted = remember(
    (choices: ReadonlyMap<FacetName, string>, names: string) =>
      new Map([...choices].filter(([name]) => names.split(' ').includes(name))),
  );

  constructor(
    private readonly host: FacetHost,
    private readonly tools: FacetTools,
  ) {
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(facetStyles.styleSheet!);
    FocusKeeper.watch(host);
    this.language = new LanguageController(host, loadFacetStrings);
    this.provider = new CommunityController(host, () => undefined);
  }

  /** Resolves when the panel can be drawn. */
  get ready(): Promise<unknown> {
    return this.language.ready;
  }

  /** The rows that fit what is chosen, in their order. */
  narrow(searched: readonly Row<Member>[], all: readonly Row<Member>[], language: string): readonly Row<Member>[] {
    this.facets = this.setOf(this.groups.groups, language);
    return this.facets.narrow(searched, all, this.chosen);
  }

  /** The panel while it is open, and what is chosen. */
  render(strings: Strings, isOpen: boolean): TemplateResult | undefined {
    const words = this.language.strings;
    if (!words) return undefined;
    if (isOpen || this.choices.has('group')) this.readGroups();
    const chosen = [...this.chosen].map(([name, key]) => ({name, label: this.labelOf(name, key)}));
    return html`${isOpen ? this.renderOpen(words, strings) : nothing}
    ${renderChosen(words, chosen, {
      remove: (name) => this.choose(name as FacetName, ''),
      clear: () => this.clear(),
    })}`;
  }

  /** Why nobody is left, and the ways out; not there if nothing is chosen. */
  renderNothing({members}: Strings, query: string): TemplateResult | undefined {
    const words = this.language.strings;
    if (!words || !this.chosen.size) return undefined;
    const handleClear = () => {
      this.button?.focus();
      this.clear();
    };
    return html`<div class="more">
      <p>${words.nothingFound(query)}</p>
      ${query ? html`<button type="button" @click=${this.tools.clearSearch}>${members.clearSearch}</button>` : nothing}
      <button type="button" @click=${handleClear}>${words.clearFilters}</button>
    </div>`;
  }

  /** Reads the groups again. */
  refresh(): void {
    this.tools.track(this.groups.refresh(this.language.languages).then(() => this.checkGroup()));
  }

  private get names(): FacetName[] {
    return facetsOf(this.host);
  }

  /** What is chosen of what the page's author wants there. */
  private get chosen(): ReadonlyMap<FacetName, string> {
    return this.wanted(this.choices, this.names.join(' '));
  }

  /** A choice as most members write it by now. */
  private labelOf(name: FacetName, key: string): string {
    const label = this.facets.label(name, key);
    const choice = `${name} ${key}`;
    if (label === key) return this.read.get(choice) ?? label;
    this.read.set(choice, label);
    return label;
  }

  private renderOpen(words: FacetStrings, strings: Strings): TemplateResult {
    const {names} = this;
    const lists = names.map((name) => this.list(words, strings, name)).filter((list) => list !== undefined);
    const hasFailed = names.includes('group') && this.groups.hasFailed;
    return renderFacets(
      words,
      html`${lists.map((list) => renderValues(words, list, (key) => this.choose(list.name as FacetName, key)))}
      ${lists.length || hasFailed ? nothing : html`<p class="muted">${words.nothingToChoose}</p>`}
      ${hasFailed ? this.renderFailure(words, strings) : nothing}`,
    );
  }

  private renderFailure({groupsFailed}: FacetStrings, {retry}: Strings): TemplateResult {
    const handleRetry = () => {
      this.button?.focus();
      this.refresh();
    };
    return html`<p class="muted">
      ${groupsFailed} <button type="button" class="link" @click=${handleRetry}>${retry}</button>
    </p>`;
  }

  /** What there is to choose from under one name, given what is searched for and what is chosen under the others. */
  private list(words: FacetStrings, {members}: Strings, name: FacetName): FacetList | undefined {
    // Groups come later than the rest, or not at all.
    if (!this.facets.facet(name)) return undefined;
    const chosen = this.chosen.get(name);
    const found = this.facets.values(name, chosen);
    const label = name === 'group' ? words.group : members.fields[name];
    return found.values.length ? {name, label, all: words.all[name], ...found, chosen} : undefined;
  }

  /** Reads the coop's groups if they are wanted, and were not read for this reader in this language. */
  private readGroups(): void {
    const {value} = this.provider;
    const isWanted = value && this.names.includes('group');
    const reading = isWanted && this.groups.follow(value, this.language.languages);
    if (reading) this.tools.track(reading.then(() => this.checkGroup()));
  }

  /** A group that is gone, or can no longer be read, narrows nothing down. */
  private checkGroup(): void {
    const chosen = this.choices.get('group');
    if (chosen && !this.groups.groups?.some(({iri}) => iri === chosen)) this.take('group', '');
  }

  private choose(name: FacetName, key: string): void {
    this.take(name, key);
    this.tools.restart();
  }

  private take(name: FacetName, key: string): void {
    const choices = new Map(this.choices);
    if (key) choices.set(name, key);
    else choices.delete(name);
    this.choices = choices;
  }

  private clear(): void {
    this.choices = new Map();
    this.tools.restart();
  }

  /** What had the focus may go; the button that opens the filters is there in any case. */
  private get button(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.filter');
  }
}
