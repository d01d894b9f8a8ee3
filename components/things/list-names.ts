import {fieldName} from '../../vocab/shapes/kind.js';
import type {ListView} from './list-controller.js';

/** Names of fields in an attribute, in camel case. */
export function namesIn(attribute: string | undefined): string[] {
  return [...new Set(attribute?.match(/\S+/g))].map(fieldName);
}

/** What stands on the tag and names fields. */
export const fieldAttributes = ['fields', 'search', 'facets', 'sort', 'groupBy'] as const;

/** The names of fields in an attribute of the tag that the kind does not have. */
export function unknownNames(text: string | undefined, {fields}: Pick<ListView, 'fields'>): string[] {
  return namesIn(text?.replace(/(^|\s)-/g, '$1')).filter((name) => !fields.has(name));
}
