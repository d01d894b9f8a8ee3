/** The texts for looking around a point. */
export interface AroundStrings {
  readonly legend: string;
  readonly place: string;
  readonly placeHint: string;
  readonly unknown: (text: string) => string;
  readonly here: string;
  /** That it is not kept and not sent. */
  readonly hereHint: string;
  readonly searching: string;
  readonly refused: string;
  readonly unavailable: string;
  readonly within: string;
  readonly anyDistance: string;
  readonly kilometres: (count: number) => string;
  readonly clear: string;
  /** Around what the list is sorted now. */
  readonly sorted: (name: string | undefined) => string;
}
