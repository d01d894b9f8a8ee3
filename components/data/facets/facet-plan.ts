import type {ReactiveControllerHost} from 'lit';
import type {LocalGroup} from '../../../pods/coop/groups.js';
import type {Row} from '../../../pods/lists/row.js';
import type {PanelTexts} from '../../strings/facets/strings.js';
import type {Strings} from '../../strings/strings.js';
import type {FacetSet} from '../arranging/facet-set.js';
import type {ArrangedField} from '../arranging/field.js';
import type {FacetedTag} from './facet-names.js';

/** The tag that is narrowed down, with what it does for its filters. */
export interface FacetHost extends ReactiveControllerHost, HTMLElement, FacetedTag {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Draws from its beginning what is another list now. */
  readonly restart: () => void;
  readonly clearSearch: () => void;
}

/** Counts a piece of work into what a tag waits for, and draws when it is done. */
export type Track = (work: Promise<unknown>) => void;

/** What lists of one kind can be narrowed down by: its names come with the button, the rest when that is pressed. */
export interface FacetPlan<T> {
  readonly names: readonly string[];
  load(): Promise<FacetSubject<T>>;
}

/** What there is to know of a list when its fields are made into filters. */
export interface FacetGround<T> {
  /** All that the list has. */
  readonly all: readonly Row<T>[];
  /** The coop's groups; not there until they are read. */
  readonly groups?: readonly LocalGroup[] | undefined;
  readonly language: string;
}

/** What a panel of filters asks of the kind of list that it belongs to. One for each panel. */
export interface FacetSubject<T, Texts extends PanelTexts = PanelTexts> {
  loadTexts(this: void, language: string): Promise<Texts>;
  /** What rows tell by which they are narrowed down; the same array as long as all that it is made of is the same. */
  fieldsOf(ground: FacetGround<T>, texts: Texts): readonly ArrangedField<T>[];
  /** What a facet is called. */
  label(name: string, texts: Texts, strings: Strings): string;
  /** What the button is called that takes the search back. */
  clearSearch(texts: Texts, strings: Strings): string;
  /** How many values a list must have for a choice to be offered. */
  readonly fewest: number;
  /** Whether the coop's groups are worth reading for these rows. */
  needsGroups(all: readonly Row<T>[]): boolean;
  /** How a choice reads by itself, where that is not as in its list of values. */
  chosenText?(name: string, label: string, texts: Texts): string;
  /** Draws what else there is to choose below a list of values. */
  renderBelow?(name: string, texts: Texts, restart: () => void): unknown;
  /** Makes what counts and narrows, where the list itself does not hold all that is counted. */
  makeSet?(this: void, fields: readonly ArrangedField<T>[], language: string): FacetSet<T>;
  /** Draws what a value is looked for with. */
  renderSearch?(this: void, name: string, label: string): unknown;
}
