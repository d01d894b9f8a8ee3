import type {Tile} from '../../../pods/fragments/read/tiles.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import type {ChartStrings, MapLayer} from '../../strings/map-chart/strings.js';

/** What is shown on a map as one named button. */
export interface Mark {
  /** What it is known by: unique among all marks. */
  readonly id: string;
  /** What its button is called, in the reader's language. */
  readonly name: string;
  readonly spot: Spot;
  /** What it is: decides its sign and colour, never colour alone. */
  readonly layer: MapLayer;
  /** Where it is not known exactly: it is drawn as an area of about so many kilometres around. */
  readonly within?: number | undefined;
  /** Nobody has confirmed it for long: it is drawn paler, and its name says so. */
  readonly isDoubtful?: boolean | undefined;
  /** A town or region, for the names of clusters and to write names on the map. */
  readonly town?: string | undefined;
  /** Its number in the list beside the map, which it carries on paper. */
  readonly number?: number | undefined;
}

/** Further marks, too many to be handed over: what is where is read as somebody looks at it. */
export interface MarkTiles {
  /** All of them, in parts of parts. */
  readonly root: Tile;
  /** Differs once anything of it has changed. */
  readonly version: string;
  /** Reads what is in a part. */
  open(tile: Tile): Promise<void>;
  /** The mark of something that is on a page of a part, as it is by now; nothing if it is gone. */
  markOf(source: string): Mark | undefined;
  /** Marks that no part counts. */
  newer(): readonly Mark[];
}

/** What lies beneath the marks. */
export interface BaseMap {
  /** Address of the folder with the files of land and borders, where the page’s author names one; else it is the one beside the code. */
  readonly folder?: string | undefined;
  /** Further files of the coop's own: GeoJSON, drawn over the land. */
  readonly geojson?: string | undefined;
  /** A raster PMTiles file, the site's own or at another host by https: its pictures lie over the land. The page says that another host is asked. */
  readonly pmtiles?: string | undefined;
  /** A tile server, with `{z}`, `{x}`, `{y}`; the page says that it is asked. */
  readonly tiles?: string | undefined;
  /** Whose data the further files or tiles are. */
  readonly attribution?: string | undefined;
}

/** What a map needs from the tag around it. */
export interface ChartHost {
  readonly texts: ChartStrings;
  /** The reader's language, for numbers. */
  readonly language: string;
  readonly base: BaseMap;
  /** Somebody has pressed a mark. */
  select(id: string): void;
  /** Somebody leaves the map with Escape: the focus goes where the map was opened. */
  leave(): void;
  /** Something that must be known but breaks nothing, such as a missing base map. */
  say(sentence: string): void;
}

/** An open map. It draws into the element that it was opened in, which is the caller's to put into the page and to take away. */
export interface Chart {
  /** Shows other marks, and those of `tiles`; the part of the world that is shown stays unless `fit`. Resolves once they are drawn. */
  show(marks: readonly Mark[], options?: {readonly fit?: boolean; readonly tiles?: MarkTiles | undefined}): Promise<void>;
  /** Draws what has been read of the tiles since. */
  refresh(): Promise<void>;
  /** Shows one mark, near enough to stand alone, and focuses its button. */
  find(id: string): Promise<void>;
  /** Shows a point, some `kilometres` around it, for example where somebody is. Nothing of it is kept. */
  goTo(spot: Spot, kilometres: number): void;
  /** Moves the focus onto the map. */
  focus(): void;
  /** Ends it: listeners, workers and memory go. */
  close(): void;
}

/** A map on which one point is chosen: by moving it under the cross in the middle, with arrow keys, buttons or the pointer. */
export interface SpotChooser {
  readonly spot: Spot;
  moveTo(spot: Spot, kilometres?: number): void;
  focus(): void;
  close(): void;
}

/** What `chart-code.ts` offers; loaded when the first map is opened. */
export interface ChartCode {
  openChart(element: HTMLElement, host: ChartHost): Promise<Chart>;
  openSpotChooser(
    element: HTMLElement,
    host: Omit<ChartHost, 'select'> & {choose(spot: Spot): void},
    start: {readonly spot: Spot; readonly kilometres: number},
  ): Promise<SpotChooser>;
}
