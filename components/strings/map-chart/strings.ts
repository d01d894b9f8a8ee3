/** What a map shows, each in a layer of its own. */
export type MapLayer = 'places' | 'groups' | 'events' | 'members';

/** The texts of an open map. */
export interface ChartStrings {
  /** What the map as a whole is called. */
  readonly label: string;
  /** How it is used without a pointer. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly pan: Readonly<Record<'north' | 'west' | 'east' | 'south', string>>;
  /** Said after the map has moved. */
  readonly visible: (count: number) => string;
  /** Whose map lies beneath. */
  readonly credit: string;
  /** Where the land is not there to be drawn. */
  readonly noLand: string;
  /** Where a file of the coop's own cannot be drawn. */
  readonly noOwnFile: string;
  /** Where some of that file lies nowhere on the earth. */
  readonly partOfOwnFile: string;
  /** Why a file of map pictures of the coop's own is not shown, and that some of its pictures are not. */
  readonly pictures: Readonly<Record<'vector' | 'noRanges' | 'unreadable' | 'partly', string>>;
  /** Below a printed map. */
  readonly onPaper: string;
  /** Above the list of what lies on one spot. */
  readonly sameSpot: (count: number) => string;
  /** Below that list, for those who do not fit into it. */
  readonly more: (count: number) => string;
  readonly closeList: string;
  /** Around what is chosen by moving the map under a cross. */
  readonly chooser: {readonly label: string; readonly keys: string; readonly choose: string};
  /** A point, as text. */
  readonly spot: (latitude: string, longitude: string) => string;
  /** The name of a cluster: how many, and the towns that most of them are in. */
  readonly cluster: (count: number, towns: readonly string[]) => string;
  /** What is added to the name of what is known only to so many kilometres. */
  readonly within: (kilometres: number) => string;
  readonly doubtful: string;
  readonly layers: Readonly<Record<MapLayer, string>>;
}
