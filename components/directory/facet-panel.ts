import {html, nothing, type TemplateResult} from 'lit';
import type {Row} from '../../pods/lists/row.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import {CommunityController} from '../data/community-controller.js';
import {LanguageController} from '../data/language.js';
import {loadFacetStrings} from '../strings/facets/load.js';
import type {FacetStrings} from '../strings/facets/strings.js';
import type {Strings} from '../strings/strings.js';
import type {FacetHost, FacetTools} from './facet-bar.js';
import {GroupsReading} from './facet-groups.js';
import {facetsOf, type FacetName} from './facet-names.js';
import {facetStyles} from './facet-panel.styles.js';
import {renderChosen, renderFacets, renderNothingFound, type FacetList} from './facet-view.js';
import {TextFacet, valuesOf, type Choice, type Facet} from './facets.js';
import {FocusKeeper} from '../ui/focus-keeper.js';

/** Narrows the list of members down by what they can do, where they live, and which of the coop's groups they are in. */
export class FacetPanel {
  private readonly language: LanguageController<FacetStrings>;
  private readonly provider: CommunityController;
  private readonly groups = new GroupsReading();
  private readonly texts: Readonly<Record<'skills' | 'place', Facet>>;
  private readonly choices = new Map<FacetName, Choice>();
  /** All rows of the list, those that fit what is searched for, and what that is. */
  private rows: readonly Row<Member>[] = [];
  private searched: readonly Row<Member>[] = [];
  private query = '';

  constructor(
    private readonly host: FacetHost,
    private readonly tools: FacetTools,
  ) {
    const {fold} = tools;
    this.texts = {
      skills: new TextFacet(({skills}) => skills, fold),
      place: new TextFacet(({place}) => (place ? [place] : []), fold),
    };
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(facetStyles.styleSheet!);
    FocusKeeper.watch(host);
    this.language = new LanguageController(host, loadFacetStrings);
    this.provider = new CommunityController(host, () => undefined);
  }

  /** Resolves when the panel can be drawn. */
  get ready(): Promise<unknown> {
    return this.language.ready;
  }

  /** The rows that fit the query and what is chosen, in their order. */
  of(rows: readonly Row<Member>[], query: string, language: string): readonly Row<Member>[] {
    [this.rows, this.query] = [rows, query];
    this.searched = this.tools.arrangement.of(rows, query, language);
    return this.filter(this.searched);
  }

  /** The panel while it is open, and what is chosen. */
  render(strings: Strings, isOpen: boolean): TemplateResult | undefined {
    const words = this.language.strings;
    if (!words) return undefined;
    if (isOpen || this.choices.has('group')) this.readGroups();
    const {chosen} = this;
    return html`${isOpen ? this.renderOpen(words, strings) : nothing}
    ${
      chosen.length
        ? renderChosen(
            words,
            chosen,
            (name) => this.choose(name),
            () => this.clear(),
          )
        : nothing
    }`;
  }

  /** Why nobody is left, and the ways out; not there if nothing is chosen. */
  renderNothing(strings: Strings): TemplateResult | undefined {
    const words = this.language.strings;
    if (!words || !this.chosen.length) return undefined;
    return renderNothingFound(words, strings, this.query, this.tools.clearSearch, () => this.clear());
  }

  /** Reads the groups again. */
  refresh(): void {
    this.tools.track(this.groups.refresh(this.language.languages).then(() => this.checkGroup()));
  }

  private get names(): FacetName[] {
    return facetsOf(this.host);
  }

  /** What is chosen, as most members write it by now. */
  private get chosen(): [FacetName, Choice][] {
    const {names} = this;
    return [...this.choices]
      .filter(([name]) => names.includes(name))
      .map(([name, {key, label}]) => [name, {key, label: this.facet(name)?.labels(this.rows).get(key) ?? label}]);
  }

  private facet(name: FacetName): Facet | undefined {
    return name === 'group' ? this.groups.facet : this.texts[name];
  }

  /** The rows that fit every choice, except that for `left`. */
  private filter(rows: readonly Row<Member>[], left?: FacetName): readonly Row<Member>[] {
    const wanted = this.chosen.filter(([name]) => name !== left);
    if (!wanted.length) return rows;
    return rows.filter((row) => wanted.every(([name, {key}]) => this.facet(name)?.keysOf(row).has(key)));
  }

  private renderOpen(words: FacetStrings, strings: Strings): TemplateResult {
    const {names} = this;
    const lists = names.map((name) => this.list(words, strings, name)).filter((list) => list !== undefined);
    const hasFailed = names.includes('group') && this.groups.hasFailed;
    return renderFacets(words, lists, {
      choose: (name, choice) => this.choose(name, choice),
      retry: strings.retry,
      retryGroups: hasFailed ? () => this.retryGroups() : undefined,
    });
  }

  /** What there is to choose from under one name, given what is searched for and what is chosen under the others. */
  private list(words: FacetStrings, strings: Strings, name: FacetName): FacetList | undefined {
    const facet = this.facet(name);
    if (!facet) return undefined;
    const chosen = this.choices.get(name);
    const left = this.filter(this.searched, name);
    const found = valuesOf(facet, left, facet.labels(this.rows), strings.language, chosen);
    const label = name === 'group' ? words.group : strings.members.fields[name];
    return found.values.length ? {name, label, ...found, chosen: chosen?.key} : undefined;
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
    if (chosen && !this.groups.facet?.labels().has(chosen.key)) this.choices.delete('group');
  }

  private choose(name: FacetName, choice?: Choice): void {
    if (choice) this.choices.set(name, choice);
    else this.choices.delete(name);
    this.tools.restart();
  }

  private clear(): void {
    this.choices.clear();
    this.focusButton();
    this.tools.restart();
  }

  private retryGroups(): void {
    this.focusButton();
    this.refresh();
  }

  /** What had the focus goes; the button that opens the filters is there in any case. */
  private focusButton(): void {
    this.host.renderRoot.querySelector<HTMLElement>('.filter')?.focus();
  }
}
