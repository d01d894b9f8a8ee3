/** The texts for whoever answers an invitation: what the organiser asks, and who sees what. */
export interface AnsweringStrings {
  /** Above the questions. */
  readonly questions: string;
  readonly required: string;
  /** The first of the answers to choose from, which is none. */
  readonly choose: string;
  /** Who reads the answers, and until when. @param day empty if the event does not say. */
  readonly whoReads: (day: string) => string;
  readonly erased: string;
  /** What is wrong with a question that must be answered. */
  readonly needAnswer: string;
  readonly errors: (count: number) => string;
  readonly showName: string;
  readonly showNameHint: string;
  /** Who takes part and wants it to be seen. @param others how many more there are. */
  readonly taking: (names: readonly string[], others: number) => string;
}
