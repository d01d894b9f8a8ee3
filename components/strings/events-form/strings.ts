import type {FormStrings} from '../things/form-strings.js';

/** What is wrong with what only the form for events asks. */
export type EventMistake =
  | 'need-day'
  | 'need-time'
  | 'need-end-time'
  | 'end-before-start'
  | 'closes-before-opening'
  | 'closes-after-end'
  | 'need-last-day'
  | 'need-count'
  | 'last-day-before-start'
  | 'need-date'
  | 'no-date-of-series'
  | 'date-twice'
  | 'need-reason'
  | 'need-erasing-day'
  | 'erased-too-early';

/** The choice of how something repeats. */
export type RepeatChoice = 'never' | 'week' | 'two-weeks' | 'nth' | 'last' | 'kept';

/** Units in which a rule counts that this form cannot show. */
export type RepeatUnit = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** The texts of the form for events. */
export interface EventFormStrings extends FormStrings {
  /** The name of the input for a file to take over. */
  readonly calendarFile: string;
  readonly when: string;
  readonly allDay: string;
  readonly day: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly endDay: string;
  readonly endDayHelp: string;
  readonly zone: (name: string) => string;
  readonly zoneLabel: string;
  /** A warning, no mistake. */
  readonly isPast: string;
  readonly repeat: string;
  /** A choice of how it repeats. @param weekday its name, empty as long as no day is typed. @param nth which of the month, from 1. */
  readonly repeats: (choice: RepeatChoice, weekday: string, nth: number) => string;
  readonly repeatEnd: string;
  readonly repeatEnds: Readonly<Record<'open' | 'until' | 'count', string>>;
  readonly untilLabel: string;
  readonly countLabel: string;
  /** A rule that the choice does not have, as far as it can be told. @param weekdays their names. */
  readonly keptRule: (rule: {
    readonly every: number;
    readonly unit: RepeatUnit | undefined;
    readonly weekdays: string;
    readonly end: string;
  }) => string;
  readonly keptUntil: (day: string) => string;
  readonly keptCount: (count: number) => string;
  readonly changedDates: string;
  readonly changedDatesHelp: string;
  readonly changeDate: string;
  readonly whichDate: string;
  readonly changedDate: (day: string) => string;
  readonly unknownDate: string;
  readonly becomes: string;
  readonly becomesWhat: Readonly<Record<'moved' | 'cancelled', string>>;
  readonly asPlanned: (day: string) => string;
  readonly where: string;
  readonly whereHelp: string;
  /** Who sees the address of the video meeting. */
  readonly limited: string;
  readonly about: string;
  readonly documents: string;
  readonly addDocument: string;
  readonly registration: string;
  readonly registers: string;
  readonly registersHelp: string;
  /** Said where it cannot be prepared yet. */
  readonly registersLater: string;
  /** The same of that address. */
  readonly linkLater: string;
  readonly prepareRegistration: string;
  /** What those who register are asked. */
  readonly questions: string;
  readonly questionsHelp: string;
  readonly addQuestion: string;
  readonly nthQuestion: (number: number) => string;
  readonly removeQuestion: (number: number) => string;
  readonly answersErased: string;
  readonly answersErasedHelp: string;
  readonly shared: string;
  readonly sharedHelp: string;
  readonly cancel: string;
  readonly cancelTitle: string;
  readonly cancelHelp: string;
  readonly cancelNow: string;
  readonly keepIt: string;
  readonly isCancelled: string;
  readonly willBeCancelled: string;
  readonly reinstate: string;
  readonly eventMistakes: Readonly<Record<EventMistake, string>>;
}
