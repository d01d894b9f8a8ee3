import {partNames, type DigestItem, type PartName} from './items.js';

/** What an editor has changed about what was gathered: kept as a draft, by the addresses of things. */
export interface Selection {
  /** In the order in which they are to stand; what is not in it comes after, as it was gathered. */
  readonly order: readonly string[];
  readonly leftOut: readonly string[];
}

export const everything: Selection = {order: [], leftOut: []};

/** The things of one part, in the editor's order. */
export function inPart(items: readonly DigestItem[], part: PartName, {order}: Selection): readonly DigestItem[] {
  const place = new Map(order.map((source, index) => [source, index]));
  const of = ({source}: DigestItem) => place.get(source) ?? order.length;
  return items.filter((item) => item.part === part).sort((one, other) => of(one) - of(other));
}

/** Puts a thing before the one above it, or after the one below. */
export function moved(items: readonly DigestItem[], selection: Selection, source: string, by: -1 | 1): Selection {
  const sorted = partNames.map((part) => inPart(items, part, selection).map((item) => item.source));
  const order = sorted.flatMap((part) => {
    const index = part.indexOf(source);
    const other = index + by;
    if (index < 0 || other < 0 || other >= part.length) return part;
    return part.map((one, place) => (place === index ? part[other]! : place === other ? source : one));
  });
  return {...selection, order};
}

export function chosen(selection: Selection, source: string, isChosen: boolean): Selection {
  const leftOut = selection.leftOut.filter((one) => one !== source);
  return {...selection, leftOut: isChosen ? leftOut : [...leftOut, source]};
}
