import {fieldName} from '../../../vocab/shapes/kind.js';

/** One field by which rows are sorted. */
export interface SortKey {
  /** In camel case. */
  readonly field: string;
  readonly isDescending: boolean;
}

/** Reads `name -open-since`: fields, the first one first; a dash turns the order round. */
export function parseSort(text: string | null | undefined): SortKey[] {
  return (text?.match(/\S+/g) ?? []).map((word) => ({
    field: fieldName(word.replace(/^-/, '')),
    isDescending: word.startsWith('-'),
  }));
}
