/** What a map shows, each in a layer of its own. */
export type MapLayer = 'places' | 'groups' | 'events' | 'members';

/** The texts of an open map. */
export interface ChartStrings {
  /** What the map as a whole is called. */
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** The name of a cluster: how many, and the towns that most of them are in. */
  readonly cluster: (count: number, towns: readonly string[]) => string;
  /** What is added to the name of what is known only to so many kilometres. */
  readonly within: (kilometres: number) => string;
  readonly doubtful: string;
  readonly layers: Readonly<Record<MapLayer, string>>;
}
