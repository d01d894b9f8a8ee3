/** The texts of one event's page that a calendar does not need. */
export interface EventStrings {
  readonly details: {
    readonly when: string;
    readonly where: string;
    readonly online: string;
    readonly about: string;
    readonly category: string;
    readonly language: string;
    readonly organizer: string;
    readonly website: string;
    readonly places: string;
    readonly nextDates: string;
    readonly repeats: string;
    readonly noMoreDates: string;
    readonly addToCalendar: string;
    readonly calendarHint: string;
    readonly edit: string;
  };
  readonly registration: RegistrationStrings;
}

/** The texts around taking part. */
export interface RegistrationStrings {
  readonly title: string;
  readonly signInFirst: string;
  readonly membersOnly: string;
  readonly opens: (date: string) => string;
  readonly closes: (date: string) => string;
  readonly closed: string;
  readonly over: string;
  readonly cancelled: string;
  readonly whichDate: string;
  readonly maybe: string;
  readonly no: string;
  readonly companions: string;
  readonly companionsHint: (most: number) => string;
  readonly register: string;
  readonly joinWaitingList: string;
  readonly change: string;
  readonly withdraw: string;
  /** How many places are left; of how many. */
  readonly left: (free: number, capacity: number) => string;
  readonly full: (waiting: number) => string;
  readonly unlimited: (taken: number) => string;
  readonly youAreIn: (seats: number) => string;
  readonly youWait: (position: number) => string;
  readonly youMay: string;
  readonly youDecline: string;
  readonly struckOut: string;
  readonly checking: string;
  readonly kept: string;
  readonly notSent: string;
  readonly unknown: string;
  readonly whoSees: string;
  /** Of a video meeting whose address is only for those who have a place. */
  readonly linkLater: string;
  readonly link: string;
  readonly linkLoading: string;
  readonly linkMissing: string;
  readonly linkUnreadable: string;
  readonly sending: string;
}
