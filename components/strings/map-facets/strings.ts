import type {PanelTexts} from '../facets/strings.js';

export type MapFacet = 'layer' | 'category' | 'town';

/** The texts around narrowing down what a map shows. */
export interface MapFacetStrings extends PanelTexts {
  /** What each list of values is called. */
  readonly labels: Readonly<Record<MapFacet, string>>;
  readonly all: Readonly<Record<MapFacet, string>>;
  readonly clearSearch: string;
}
