import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fieldName, type Kind} from '../../vocab/shapes/kind.js';
import {labelField, type Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import type {ThingList} from '../../pods/lists/thing-list.js';
import {Arranger, type Arranged} from '../data/arranging/arranger.js';
import type {Filter} from '../data/arranging/conditions.js';
import type {FacetSet} from '../data/arranging/facet-set.js';
import type {ArrangedField, ArrangedFields} from '../data/arranging/field.js';
import {paginate, type PagePlace} from '../data/arranging/pages.js';
import {remember} from '../data/arranging/remember.js';
import {parseSort} from '../data/arranging/sort.js';
import type {Nouns} from '../strings/listing/strings.js';
import type {ValueWords} from '../strings/things/value-words.js';
import {kindFields} from './kind-fields.js';
import {noChoice, readChoice, writeChoice, type ListChoice} from './list-address.js';
import {namesIn} from './list-names.js';
import {listPresentEvent} from './list-present.js';
import {pushAddress, replaceAddress} from './page-history.js';

/** What the author of a page has written on the tag of a list. */
export interface ListAttributes {
  readonly search?: string | undefined;
  readonly filter?: string | undefined;
  readonly sort?: string | undefined;
  readonly groupBy?: string | undefined;
  readonly pageSize: number;
  readonly urlKey?: string | undefined;
}

/** What a list is made of. */
export interface ListSource {
  readonly kind: Kind;
  readonly list: ThingList<Thing>;
  readonly words: ValueWords;
  readonly languages: readonly string[];
}

/** The tag that shows a list. */
export type ListHost = ReactiveControllerHost & HTMLElement & ListAttributes & {readonly nouns: Nouns | undefined};

/** A list as it is to be drawn. */
export interface ListView extends Arranged<Thing>, ListSource {
  readonly fields: ArrangedFields<Thing>;
  /** What the list can be narrowed down by; not there until a filter on the page has brought it along. */
  readonly facets?: FacetSet<Thing> | undefined;
  /** What holds for the list at all, as it was understood. */
  readonly filter: Filter<Thing>;
  readonly chosen: ListChoice;
  readonly place: PagePlace;
  /** The rows of the page that is shown. */
  readonly shown: readonly Row<Thing>[];
  readonly group?: ArrangedField<Thing> | undefined;
}

/** Code that only some lists need, by what it makes. */
export interface ListTools {
  readonly makeFacets?: (fields: ArrangedFields<Thing>, language: string) => FacetSet<Thing>;
  readonly parseFilter?: (text: string, fields: ArrangedFields<Thing>) => Filter<Thing>;
}

const noFilter: Filter<Thing> = {conditions: [], mistakes: []};

/** Holds a list, how it is arranged, and what the reader has chosen; on the page's address too, if the tag has a `url-key`. */
export class ListController implements ReactiveController {
  /** The list as it is drawn now; nothing until it can be drawn. */
  view?: ListView;
  private choice = noChoice;
  private readonly listeners = new Set<() => void>();
  private told?: ListView;
  private readonly fieldsOf = remember((kind: Kind, words: ValueWords, languages: string) =>
    kindFields(kind, words, languages.split(' ')),
  );
  private readonly arrangerOf = remember(
    (fields: ArrangedFields<Thing>, language: string, searched: string) => new Arranger(fields, language, namesIn(searched)),
  );
  private tools: ListTools = {};
  private readonly facetsOf = remember((make: ListTools['makeFacets'], fields: ArrangedFields<Thing>, language: string) =>
    make?.(fields, language),
  );
  private readonly filterOf = remember(
    (parse: ListTools['parseFilter'], text: string, fields: ArrangedFields<Thing>) => parse?.(text, fields) ?? noFilter,
  );
  private readonly sortOf = remember((group: string, sort: string) => parseSort(`${group} ${sort}`));

  constructor(
    readonly host: ListHost,
    /** What the list is made of; nothing until it is there. */
    private readonly source: () => ListSource | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.readAddress();
    addEventListener('popstate', this.readAddress);
    document.dispatchEvent(new Event(listPresentEvent));
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.readAddress);
    document.dispatchEvent(new Event(listPresentEvent));
  }

  hostUpdate(): void {
    const source = this.source();
    this.view = source && this.arrange(source);
  }

  hostUpdated(): void {
    if (this.view === this.told) return;
    this.told = this.view;
    for (const listener of [...this.listeners]) listener();
  }

  /** Takes code into use that only some lists need; until it is there, what it does is not done. */
  use(tools: ListTools): void {
    if (Object.entries(tools).every(([name, tool]) => this.tools[name as keyof ListTools] === tool)) return;
    this.tools = {...this.tools, ...tools};
    this.host.requestUpdate();
  }

  /** Calls back after each drawing. Returns the undo. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What the reader has chosen. */
  get chosen(): ListChoice {
    return this.choice;
  }

  /** Shows what fits the words that somebody types. */
  search(query: string): void {
    this.set({query, page: 1}, replaceAddress);
  }

  /** Shows what fits a value or a range of a field; all of it without one. */
  choose(field: string, choice?: string): void {
    const choices = new Map(this.choice.choices);
    if (choice) choices.set(field, choice);
    else choices.delete(field);
    this.set({choices, page: 1});
  }

  /** Takes everything back that is chosen, but not what is searched for. */
  clearChoices(): void {
    this.set({choices: new Map(), page: 1});
  }

  /** Shows the list in another order; in its own for an empty text. */
  sortBy(sort: string): void {
    this.set({sort, page: 1});
  }

  goTo(page: number): void {
    this.set({page});
  }

  private set(part: Partial<ListChoice>, show = pushAddress): void {
    this.choice = {...this.choice, ...part};
    const {urlKey} = this.host;
    if (urlKey) show(writeChoice(urlKey, this.choice, location.href));
    this.host.requestUpdate();
  }

  private readonly readAddress = () => {
    const {urlKey} = this.host;
    if (!urlKey) return;
    this.choice = readChoice(urlKey, location.href);
    this.host.requestUpdate();
  };

  private arrange(source: ListSource): ListView {
    const {host, choice} = this;
    const {kind, list, words, languages} = source;
    const fields = this.fieldsOf(kind, words, languages.join(' '));
    const arranger = this.arrangerOf(fields, words.language, host.search ?? '');
    const sort = choice.sort || host.sort || labelField(kind.descriptor) || '';
    const filter = this.filterOf(this.tools.parseFilter, host.filter ?? '', fields);
    const facets = this.facetsOf(this.tools.makeFacets, fields, words.language);
    const arranged = arranger.arrange(
      list.state.rows,
      {
        conditions: filter.conditions,
        sort: this.sortOf(host.groupBy ?? '', sort),
        query: choice.query,
        choices: choice.choices,
      },
      facets,
    );
    const place = paginate(arranged.found.length, host.pageSize, choice.page);
    const shown = arranged.found.slice(place.from, place.to);
    const group = fields.get(fieldName((host.groupBy ?? '').replace(/^-/, '')));
    return {...source, ...arranged, fields, facets, filter, chosen: choice, place, shown, group};
  }
}
