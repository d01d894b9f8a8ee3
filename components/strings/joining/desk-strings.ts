/** The texts for those who answer requests. */
export interface DeskStrings {
  readonly requests: {
    readonly title: string;
    readonly none: string;
    readonly count: (count: number) => string;
    /** How many left and how many were admitted without anybody's word. */
    readonly byRule: (left: number, admitted: number) => string;
    readonly departures: (names: string) => string;
    readonly arrivals: (names: string) => string;
    readonly wish: Readonly<Record<'join' | 'leave', string>>;
    readonly saving: string;
    readonly received: (date: string) => string;
    readonly confirmed: string;
    readonly unconfirmed: string;
    readonly unchecked: string;
    readonly accept: (name: string) => string;
    readonly refuse: (name: string) => string;
    readonly clear: (name: string) => string;
    readonly retry: (name: string) => string;
    readonly notDone: Readonly<Record<'join' | 'leave', string>>;
    /** The home that somebody claims is another member's, or nobody has confirmed it. */
    readonly notOwnHome: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly sendRefusal: string;
    readonly cancel: string;
    readonly done: Readonly<Record<'joined' | 'left' | 'refused' | 'cleared' | 'gone', (name: string) => string>>;
    readonly notTold: string;
    readonly failed: string;
    readonly unread: (count: number) => string;
    readonly waiting: (count: number) => string;
    readonly rubbish: (count: number) => string;
    readonly clearRubbish: string;
    readonly rubbishCleared: string;
  };
  readonly invitations: {
    readonly title: string;
    readonly explain: string;
    readonly whoCanSee: string;
    readonly notNeeded: string;
    readonly none: string;
    readonly count: (count: number) => string;
    readonly list: string;
    readonly remove: string;
    readonly label: string;
    readonly hint: string;
    readonly example: string;
    readonly invite: string;
    readonly saving: string;
    readonly added: (count: number) => string;
    readonly removed: string;
    readonly known: (address: string) => string;
    readonly member: (address: string) => string;
    readonly twice: (address: string) => string;
    readonly nothingTyped: string;
    readonly errors: (count: number) => string;
    readonly badLine: (line: string, text: string) => string;
    readonly notRead: string;
    readonly notAdded: string;
    readonly notRemoved: string;
  };
}
