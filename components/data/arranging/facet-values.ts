import type {FacetValues} from '../../ui/facets.js';

/** More would be a list that nobody reads to its end; the search box finds the others. */
export const mostValues = 200;

/**
 * Puts counted values in order.
 * @param chosen is among them in any case, even where nothing is left that has it.
 */
export function facetValues(
  counted: ReadonlyMap<string, number>,
  label: (key: string) => string | undefined,
  language: string,
  chosen?: string,
): FacetValues {
  const counts = chosen === undefined ? counted : new Map([[chosen, 0], ...counted]);
  const isChosen = (key: string) => Number(key === chosen);
  const {compare} = new Intl.Collator(language, {sensitivity: 'base', numeric: true});
  const values = [...counts]
    .sort(([a, usesOfA], [b, usesOfB]) => isChosen(b) - isChosen(a) || usesOfB - usesOfA)
    .slice(0, mostValues)
    .map(([key, count]) => ({key, count, label: label(key) ?? key}))
    .sort((a, b) => compare(a.label, b.label));
  return {values, isCut: counts.size > mostValues};
}
