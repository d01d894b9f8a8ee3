import type {Choices} from '../arranging/narrowing.js';

/** What a reader has chosen of a list: all that makes one address of a page another one. */
export interface ListChoice {
  readonly query: string;
  /** From 1. */
  readonly page: number;
  /** Fields, as the attribute has them; empty for the list's own order. */
  readonly sort: string;
  readonly choices: Choices;
}

export const noChoice: ListChoice = {query: '', page: 1, sort: '', choices: new Map()};
