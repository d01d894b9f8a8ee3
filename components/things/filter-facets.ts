import type {Thing} from '../../vocab/shapes/thing.js';
import {facetValues} from '../data/arranging/facet-values.js';
import type {FacetSet} from '../data/arranging/facet-set.js';
import type {ArrangedFields} from '../data/arranging/field.js';
import type {Scale} from '../data/arranging/measure.js';
import {fieldLabel} from '../data/things/field-view.js';
import {valueText} from '../data/things/value-text.js';
import type {FacetList} from '../ui/facets.js';
import type {ListController, ListView} from './list-controller.js';
import {namesIn} from './list-names.js';
import type {ListWords} from './things-element.js';

/** Numbers, dates or times to choose from one to another. */
export interface FacetRange {
  readonly name: string;
  readonly label: string;
  /** As it stands in page addresses. */
  readonly chosen?: string | undefined;
  readonly scale: Scale;
  readonly bounds?: readonly [number, number] | undefined;
  /** A bound as people read it. */
  text(this: void, bound: string): string;
}

/** A list whose filter is there. */
interface FacetedView extends ListView {
  readonly fields: ArrangedFields<Thing>;
  readonly facets: FacetSet<Thing>;
}

/** What there is to choose from in these lists together, by the fields that are named; a field that none of them has is left out. */
export function facetsIn(lists: readonly ListController[], names: string, words: ListWords): (FacetList | FacetRange)[] {
  const views = lists.flatMap(({view}): FacetedView[] => {
    const {fields, facets} = view?.refined ?? {};
    return view && fields && facets ? [{...view, fields, facets}] : [];
  });
  return namesIn(names).flatMap((name) => {
    const having = views.filter(({fields}) => fields.has(name));
    const facet = having[0] && facetIn(having, name, words);
    return facet ?? [];
  });
}

function facetIn(views: readonly FacetedView[], name: string, {listing}: ListWords): FacetList | FacetRange | undefined {
  const [first] = views;
  const head = {name, label: labelIn(first!, name), chosen: first!.chosen.choices.get(name)};
  const {scale} = first!.fields.get(name)!;
  if (scale) {
    const bounds = boundsIn(views, name);
    return bounds || head.chosen ? {...head, scale, bounds, text: (bound) => boundText(first!, name, bound)} : undefined;
  }
  const label = (key: string) => views.map(({facets}) => facets.label(name, key)).find((text) => text !== key);
  const found = facetValues(countsIn(views, name), label, listing.values.language, head.chosen);
  return found.values.length ? {...head, ...found, all: listing.filters.all} : undefined;
}

function countsIn(views: readonly FacetedView[], name: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const {facets} of views) {
    for (const [key, count] of facets.counts(name)) sums.set(key, (sums.get(key) ?? 0) + count);
  }
  return sums;
}

function boundsIn(views: readonly FacetedView[], name: string): readonly [number, number] | undefined {
  const known = views.flatMap(({facets}) => facets.bounds(name) ?? []);
  return known.length ? [Math.min(...known), Math.max(...known)] : undefined;
}

/** What a field is called in the first list that has it. */
export function labelOf(lists: readonly ListController[], name: string): string | undefined {
  const view = lists.map((list) => list.view).find((one) => one?.refined?.fields.has(name));
  return view && labelIn(view, name);
}

function labelIn({kind, languages}: ListView, name: string): string {
  const field = kind.fields.find((one) => one.name === name);
  return field ? fieldLabel(field, languages) : name;
}

/** A bound of a range as people read it: that of a day and an hour is only the day. */
export function boundText({kind, words, languages}: ListView, name: string, bound: string): string {
  const field = kind.fields.find((one) => one.name === name);
  const descriptor = kind.descriptor.fields[name];
  if (!field || !descriptor || !bound) return bound;
  const isDay = descriptor.value === 'dateTime' || descriptor.value === 'moment';
  const value = isDay ? ({...descriptor, value: 'date'} as const) : descriptor;
  return valueText(words, field, value, bound, languages);
}
