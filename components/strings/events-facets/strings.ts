import type {PanelTexts} from '../facets/strings.js';

type EventFacet = 'group' | 'category' | 'attendance' | 'language' | 'place' | 'distance';

/** The texts around narrowing a calendar down. */
export interface EventFacetStrings extends PanelTexts {
  /** What each list of values is called. */
  readonly labels: Readonly<Record<EventFacet, string>>;
  readonly all: Readonly<Record<EventFacet, string>>;
  readonly attendance: {
    readonly onSite: string;
    readonly remote: string;
  };
  readonly distance: {
    /** What the list of distances is called; it stands below that of places. */
    readonly within: string;
    readonly kilometres: (count: number) => string;
    /** A distance and a place that are chosen. */
    readonly chosen: (kilometres: number, place: string) => string;
  };
  readonly clearSearch: string;
}
