import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Kind} from '../../vocab/shapes/kind.js';
import type {Thing} from '../../vocab/shapes/thing.js';
import type {Row} from '../../pods/lists/row.js';
import type {ListOfThings} from '../../pods/lists/thing-list.js';
import {sortByName} from '../data/arranging/by-name.js';
import {paginate, type PagePlace} from '../data/arranging/pages.js';
import {remember} from '../data/arranging/remember.js';
import type {Nouns} from '../strings/listing/strings.js';
import type {ValueWords} from '../strings/things/value-words.js';
import type {ListAddress} from './list-address.js';
import {noChoice, type ListChoice} from '../data/choosing/list-choice.js';
import type {ListEngine, ListTools, Refined} from './list-engine.js';
import {listPresentEvent} from './list-present.js';

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
  readonly list: ListOfThings<Thing>;
  readonly words: ValueWords;
  readonly languages: readonly string[];
}

/** The tag that shows a list. */
export type ListHost = ReactiveControllerHost &
  HTMLElement &
  ListAttributes & {readonly nouns: Nouns | undefined; readonly renderRoot: HTMLElement | DocumentFragment};

/** A list as it is to be drawn. */
export interface ListView extends ListSource {
  readonly chosen: ListChoice;
  /** All rows of the list, and those that fit what is searched for and chosen, in order. */
  readonly all: readonly Row<Thing>[];
  readonly found: readonly Row<Thing>[];
  /** The page that is shown. */
  readonly place: PagePlace;
  /** What there is to know of a list that is searched, narrowed down, grouped or sorted by its fields. */
  readonly refined?: Refined | undefined;
}

/**
 * Holds a list and what the reader has chosen of it. By itself it knows one order, that of names, and pages; all else is done by the
 * {@link ListEngine}, which comes with the tags and attributes that ask for it.
 */
export class ListController implements ReactiveController {
  /** The list as it is drawn now; nothing until it can be drawn. */
  view?: ListView;
  /** Code that only some lists need. */
  tools: ListTools = {};
  private engine?: ListEngine;
  private address?: ListAddress;
  private choice = noChoice;
  private readonly listeners = new Set<() => void>();
  /** Tags that show how many there are, and how they rank: of several, the highest shows it. */
  private readonly counters = new Map<object, number>();
  private told?: ListView;
  private readonly byName = remember(sortByName<Thing>);

  constructor(
    readonly host: ListHost,
    /** What the list is made of; nothing until it is there. */
    private readonly source: () => ListSource | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.dispatchEvent(new Event(listPresentEvent));
  }

  hostDisconnected(): void {
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

  /** Takes code into use that only some lists need; until it is there, what it does is not done. The first to bring it brings it. */
  use(tools: ListTools): void {
    if (Object.keys(tools).every((name) => name in this.tools)) return;
    this.tools = {...tools, ...this.tools};
    this.engine ??= this.tools.makeEngine?.(this);
    this.address ??= this.tools.makeAddress?.(this);
    this.host.requestUpdate();
  }

  /** Calls back after each drawing. Returns the undo. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets a tag show how many there are. Returns the undo. */
  count(tag: object, rank: number): () => void {
    this.counters.set(tag, rank);
    this.host.requestUpdate();
    return () => {
      this.counters.delete(tag);
      this.host.requestUpdate();
    };
  }

  /** Whether a tag that ranks higher shows how many there are. The list itself has rank 0. */
  isCountedAbove(rank: number): boolean {
    return Math.max(0, ...this.counters.values()) > rank;
  }

  /** What the reader has chosen. */
  get chosen(): ListChoice {
    return this.choice;
  }

  /** Whether it can be told what the page's author wants to be in the list. */
  get isFiltered(): boolean {
    return this.engine !== undefined && this.tools.parseFilter !== undefined;
  }

  /** Whether more is chosen than a page. */
  get isNarrowed(): boolean {
    const {query, sort, choices} = this.choice;
    return Boolean(query || sort || choices.size);
  }

  /** Shows what the reader chooses now, from its first page. Typing makes no step of its own in the page's history. */
  change(part: Partial<ListChoice>, isTyped = false): void {
    this.choose({...this.choice, page: 1, ...part});
    this.address?.show(this.choice, isTyped);
  }

  /** Shows what was chosen before, as the page's address says. */
  choose(choice: ListChoice): void {
    this.choice = choice;
    this.host.requestUpdate();
  }

  private arrange(source: ListSource): ListView {
    const {rows} = source.list.state;
    const arranged = this.engine?.arrange(source, this.choice) ?? plain(this.byName(rows, source.words.language));
    const place = paginate(arranged.found.length, this.host.pageSize, this.choice.page);
    return {...source, ...arranged, chosen: this.choice, place};
  }
}

function plain(rows: readonly Row<Thing>[]): Pick<ListView, 'all' | 'found' | 'refined'> {
  return {all: rows, found: rows};
}
