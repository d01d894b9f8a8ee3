/** The texts around what any list is narrowed down with. */
export interface FacetTexts {
  readonly legend: string;
  readonly value: (label: string, count: number) => string;
  /** Said where a list of values is cut. */
  readonly mostUsed: (count: number) => string;
  readonly nothingToChoose: string;
  readonly chosen: string;
  readonly remove: (label: string) => string;
  readonly clear: string;
}

/** The texts around the filters that open with a button. */
export interface PanelTexts extends FacetTexts {
  /** The first choice of each list: all of them. */
  readonly all: Readonly<Record<string, string>>;
  readonly groupsFailed: string;
  readonly clearFilters: string;
  /** `query` is empty where nothing was searched for. */
  readonly nothingFound: (query: string) => string;
}

/** The texts around narrowing the list of members down. */
export interface FacetStrings extends PanelTexts {
  readonly group: string;
  readonly all: Readonly<Record<'skills' | 'place' | 'group', string>>;
}
