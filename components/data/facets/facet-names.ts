/** Where a tag says what its list can be narrowed down by. */
export interface FacetedTag {
  readonly facets?: string;
  readonly src?: string;
}

function namesIn({facets}: FacetedTag): string[] {
  return [...new Set(facets?.match(/\S+/g))];
}

/**
 * The facets of a tag, in the order in which its author names them. Groups are a coop's: a list at an address of its own has
 * none.
 * @param known all that there are.
 */
export function facetsOf(tag: FacetedTag, known: readonly string[]): string[] {
  return namesIn(tag)
    .filter((name) => known.includes(name))
    .filter((name) => name !== 'group' || tag.src === undefined);
}

/** What its author wrote among them and is none. */
export function mistakenFacets(tag: FacetedTag, known: readonly string[]): string[] {
  return namesIn(tag).filter((name) => !known.includes(name));
}
