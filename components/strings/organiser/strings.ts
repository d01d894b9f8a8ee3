import type {Denial} from '../../../pods/registrations/verdict.js';

/** The texts for whoever organises an event. */
export interface OrganiserStrings {
  readonly title: string;
  /** The choice of a date of a series that is over. */
  readonly pastDates: string;
  /** None of them: the date that is chosen where people register. */
  readonly dateAhead: string;
  readonly loading: string;
  /** How many come, wait, and have not decided. */
  readonly summary: (coming: number, waiting: number, maybe: number) => string;
  readonly nobody: string;
  /** What could not be read, so that the list is not whole. */
  readonly incomplete: string;
  readonly caption: string;
  readonly columns: {
    readonly name: string;
    readonly answer: string;
    readonly companions: string;
    readonly present: string;
  };
  /** Until when answers to questions are kept, and that they are gone. */
  readonly answersUntil: (day: string) => string;
  readonly answersErased: string;
  readonly hasPlace: string;
  readonly waits: (position: number) => string;
  readonly maybe: string;
  readonly no: string;
  readonly onTheWay: string;
  readonly struckOut: string;
  readonly denied: Readonly<Record<Denial, string>>;
  readonly unchecked: string;
  readonly isPresent: (name: string) => string;
  readonly refresh: string;
  readonly exportTable: string;
  /** Goes before the number of those who are there, in the file and on paper. */
  readonly print: string;
  readonly guest: {readonly title: string; readonly name: string; readonly hint: string; readonly add: string};
  readonly write: string;
  readonly message: string;
  readonly messageHint: (count: number) => string;
  readonly send: string;
  readonly cancel: string;
  readonly sent: (count: number) => string;
  readonly notSent: (names: string) => string;
  readonly emptyMessage: string;
  /** What was done by this page. */
  readonly told: (count: number) => string;
  readonly struck: (count: number) => string;
  /** Messages that this page sends by itself. */
  readonly news: {
    readonly place: (event: string, date: string) => string;
    readonly cancelled: (event: string, date: string, reason: string) => string;
  };
}
