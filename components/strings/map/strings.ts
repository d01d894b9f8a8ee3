import type {MapLayer} from '../map-chart/strings.js';

/** The texts of the list beside a map. */
export interface MapStrings {
  /** What the list is called, for screen readers. */
  readonly list: string;
  readonly search: string;
  readonly searchHint: string;
  /** How many there are, by what they are if they are all the same. */
  readonly count: (count: number, layer: MapLayer | undefined) => string;
  /** What one of each layer is called. */
  readonly one: Readonly<Record<MapLayer, string>>;
  /** What the things of each layer are called. */
  readonly several: Readonly<Record<MapLayer, string>>;
  readonly unnamed: string;
  readonly open: string;
  readonly close: string;
  /** Leads over the map to the list. */
  readonly skip: string;
  /** Whom an open map asks for pictures, beside this site. */
  readonly asks: (host: string) => string;
  /** From what is told of one thing back to the map. */
  readonly back: string;
  readonly mapFailed: string;
  readonly onMap: string;
  /** The same, with the name of what is shown, for screen readers. */
  readonly onMapOf: (name: string) => string;
  readonly noPosition: string;
  readonly about: (kilometres: number) => string;
  /** That a thing which is opened tells no more than its row. */
  readonly nothingMore: string;
  readonly distance: (kilometres: number) => string;
  readonly series: string;
  readonly confirmed: (day: string) => string;
  readonly doubtful: (day: string) => string;
  readonly neverConfirmed: string;
  readonly expired: (count: number) => string;
  readonly showExpired: string;
  readonly hideExpired: string;
  readonly around: string;
  readonly files: string;
  readonly empty: string;
  readonly noPlace: string;
  readonly nothingFound: (query: string) => string;
  readonly clearSearch: string;
  readonly printed: (query: string, left: number) => string;
  readonly failed: (host: string) => string;
  readonly maybeOld: string;
  readonly more: (count: number) => string;
  readonly readMore: string;
}
