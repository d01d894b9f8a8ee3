/** The texts around a coop's partners. */
export interface PartnersStrings {
  /** What the list is called for those who hear it. */
  readonly list: string;
  /** That the coop names none. */
  readonly empty: string;
}
