import {fieldName} from '../../vocab/shapes/kind.js';

/** Names of fields in an attribute, in camel case; a dash before a name turns an order round. */
export function namesIn(attribute: string | undefined): string[] {
  return [...new Set(attribute?.match(/[^\s-]\S*/g))].map(fieldName);
}

/** What stands on the tag and names fields. */
export const fieldAttributes = ['fields', 'search', 'facets', 'sort', 'groupBy'] as const;

/** All names of fields that the author of a page has written on a tag. */
export function writtenNames(tag: Partial<Record<(typeof fieldAttributes)[number], string | undefined>>): string[] {
  return namesIn(fieldAttributes.map((name) => tag[name] ?? '').join(' '));
}
