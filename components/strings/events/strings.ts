/** The texts of a calendar and of one event. */
export interface EventsStrings {
  /** What the list is called, for screen readers. */
  readonly list: string;
  readonly search: string;
  readonly searchHint: string;
  /** How many dates there are from now on. */
  readonly upcoming: (count: number) => string;
  readonly past: (count: number) => string;
  readonly showPast: string;
  readonly showUpcoming: string;
  readonly views: {
    readonly legend: string;
    readonly list: string;
    readonly week: string;
    readonly month: string;
  };
  readonly subscribe: string;
  /** The link to the feed: what people call it, whatever its format is. */
  readonly feed: string;
  readonly empty: string;
  readonly emptyPast: string;
  readonly nothingFound: (query: string) => string;
  readonly clearSearch: string;
  readonly printed: (query: string, left: number) => string;
  readonly failed: (host: string) => string;
  readonly maybeOld: string;
  readonly more: (count: number) => string;
  readonly readMore: string;
  readonly unnamed: string;
  readonly notOfCoop: (host: string) => string;

  /** Goes before a day, as in "Today, Tuesday 8 December". */
  readonly today: (day: string) => string;
  readonly tomorrow: (day: string) => string;
  readonly allDay: string;
  /** A time in the event's own zone, where that is another hour than the reader's. */
  readonly there: (times: string, place: string) => string;
  /** The last day of what goes on over several. */
  readonly until: (day: string) => string;
  /** Said of what has begun on an earlier day. */
  readonly since: (day: string) => string;
  readonly cancelled: string;
  /** Why; follows {@link cancelled}. */
  readonly because: (reason: string) => string;
  readonly moved: (from: string) => string;
  readonly online: string;
  readonly onSiteAndOnline: string;
  /** From which coop's calendar an event comes. */
  readonly from: (source: string) => string;
  /** Calendars of other coops that cannot be read now. */
  readonly unread: (names: string) => string;

  /** What the fields are called of which something is not shown; `other` for those that nobody sees by name. */
  readonly fields: Readonly<Record<string, string>> & {readonly other: string};
}
