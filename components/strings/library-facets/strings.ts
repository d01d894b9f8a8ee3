import type {PanelTexts} from '../facets/strings.js';

export type LibraryFacet = 'readers' | 'format' | 'language' | 'author' | 'year';

/** The texts around narrowing a library down. */
export interface LibraryFacetStrings extends PanelTexts {
  /** What each list of values is called. */
  readonly labels: Readonly<Record<LibraryFacet, string>>;
  readonly all: Readonly<Record<LibraryFacet, string>>;
  readonly clearSearch: string;
}
