/** The texts for documents and minutes of an event. */
export interface DossierStrings {
  readonly documents: string;
  readonly minutes: string;
  /** Over the minutes of one date of a series. */
  readonly minutesOf: (day: string) => string;
  /** Some of what is said to be there cannot be shown. */
  readonly partial: string;
  /** A size in bytes, in words. */
  readonly size: (bytes: number) => string;
  /** For whoever organises the event. */
  readonly writing: {
    readonly title: string;
    readonly hint: string;
    readonly whichDate: string;
    readonly text: string;
    readonly save: string;
    readonly saving: string;
    readonly saved: string;
    readonly kept: string;
    readonly notSaved: string;
    readonly tooLong: string;
    /** Others have written meanwhile: what they wrote stands above. */
    readonly changed: string;
  };
}
