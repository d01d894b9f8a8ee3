/** Ways to narrow a list of members down. */
export const facetNames = ['skills', 'place', 'group'] as const;
export type FacetName = (typeof facetNames)[number];

/** Where a tag says what its list can be narrowed down by. */
export interface FacetedTag {
  readonly facets?: string;
  readonly src?: string;
}

function namesIn({facets}: FacetedTag): string[] {
  return [...new Set(facets?.match(/\S+/g))];
}

function isFacet(name: string): name is FacetName {
  return (facetNames as readonly string[]).includes(name);
}

/**
 * The facets of a tag, in the order in which its author names them. Groups are a coop's: a list at an address of its own has
 * none.
 */
export function facetsOf(tag: FacetedTag): FacetName[] {
  return namesIn(tag)
    .filter(isFacet)
    .filter((name) => name !== 'group' || tag.src === undefined);
}

/** What its author wrote among them and is none. */
export function mistakenFacets(tag: FacetedTag): string[] {
  return namesIn(tag).filter((name) => !isFacet(name));
}
