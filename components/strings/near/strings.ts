/** The texts for looking around a place in a list of members, beside those that maps have for it. */
export interface NearStrings {
  /** Opens the choice of a place. */
  readonly open: string;
  /** What the box is called in which a town is written. */
  readonly place: string;
  readonly placeHint: string;
  /** How far somebody is; `within` is how far from there they may really be, 0 if it is exact. Both in kilometres. */
  readonly distance: (kilometres: number, within: number) => string;
  /** How many are missing since they are not on the map. */
  readonly notPlaced: (count: number) => string;
  /** The same, where it is not known how many. */
  readonly onlyPlaced: string;
  readonly nobody: string;
  readonly nobodyWithin: string;
}
