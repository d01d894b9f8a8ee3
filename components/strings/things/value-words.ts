/** The words that values of every kind are shown with; tables of tags that show things hold them. */
export interface ValueWords {
  /** BCP 47 tag of the language, for numbers and dates. */
  readonly language: string;
  readonly yes: string;
  readonly no: string;
  /** Stands for a picture that nobody has described. */
  readonly undescribed: string;
  readonly showAll: (count: number) => string;
}
