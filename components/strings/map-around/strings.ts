/** The texts for looking around a point. */
export interface AroundStrings {
  readonly legend: string;
  readonly place: string;
  readonly placeHint: string;
  readonly unknown: (text: string) => string;
  readonly here: string;
  /** That it is not kept and not sent. */
  readonly hereHint: string;
  /** Said as long as the position is looked for. */
  readonly searching: string;
  /** Said as long as a place is looked for by its name. */
  readonly seeking: string;
  readonly refused: string;
  readonly unavailable: string;
  readonly within: string;
  readonly anyDistance: string;
  readonly kilometres: (count: number) => string;
  readonly clear: string;
  /** Around what the list is sorted now. */
  readonly sorted: (name: string | undefined) => string;
}
