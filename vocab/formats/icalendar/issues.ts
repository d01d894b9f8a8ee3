/**
 * What of a calendar file is left out, or was not understood.
 * `too-large`, `no-calendar`: nothing of it was read. `too-many-events`, `too-many-dates`: only so many were. `bad-line`: a line makes no
 * sense. `no-start`, `bad-end`, `bad-date`: a time that is none; `unknown-zone`: one in a zone that nobody can tell the meaning of, or a
 * series in a zone that only the file describes, which may be an hour off in the other half of the year. `bad-rule`: a repetition that
 * cannot be followed; `later-dates`: a change to all dates from one on; `changed-texts`: one date has a title or a place of its own.
 * `bad-address`: an address that cannot be followed.
 */
export type CalendarIssueKind =
  | 'too-large'
  | 'no-calendar'
  | 'too-many-events'
  | 'too-many-dates'
  | 'bad-line'
  | 'no-start'
  | 'bad-end'
  | 'bad-date'
  | 'unknown-zone'
  | 'bad-rule'
  | 'later-dates'
  | 'changed-texts'
  | 'bad-address';

/** Tells what of an event is left out. */
export type Complain = (kind: CalendarIssueKind) => void;

/** All that is to be said of one kind. */
export interface CalendarIssue {
  readonly kind: CalendarIssueKind;
  /** How often. */
  readonly count: number;
  /** The first of them: the name of the event, or the line. */
  readonly example?: string;
}

const longestExample = 80;

/** Issues by kind: a file of strangers may have a million. */
export class CalendarIssues {
  private readonly found = new Map<CalendarIssueKind, CalendarIssue>();

  add(kind: CalendarIssueKind, example?: string, count = 1): void {
    const known = this.found.get(kind);
    this.found.set(kind, {
      kind,
      count: (known?.count ?? 0) + count,
      example: known ? known.example : example?.slice(0, longestExample),
    });
  }

  get all(): CalendarIssue[] {
    return [...this.found.values()];
  }
}
