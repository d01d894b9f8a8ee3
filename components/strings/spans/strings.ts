/** The texts around a part of time that a calendar shows as a whole. */
export interface SpanTexts {
  /** How many dates lie in it. */
  readonly count: (count: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Leads back to the one in which today lies. */
  readonly current: string;
}

/** The texts around a month. */
export interface MonthTexts extends SpanTexts {
  /** Name of a day's cell for those who do not see the table. */
  readonly day: (day: string, count: number) => string;
  readonly more: (count: number) => string;
}

/** The texts around a week. */
export interface WeekTexts extends SpanTexts {
  /** Which week it is, by its first and its last day. */
  readonly title: (from: string, to: string) => string;
  /** Said of a day on which nothing takes place. */
  readonly nothing: string;
}

/** The texts of a calendar that only the month and the week need. */
export interface SpanStrings {
  readonly month: MonthTexts;
  readonly week: WeekTexts;
}
