import type {PanelTexts} from '../facets/strings.js';

export type NewsFacet = 'category' | 'author' | 'language';

/** The texts around narrowing the news down. */
export interface NewsFacetStrings extends PanelTexts {
  /** What each list of values is called. */
  readonly labels: Readonly<Record<NewsFacet, string>>;
  readonly all: Readonly<Record<NewsFacet, string>>;
  readonly clearSearch: string;
}
