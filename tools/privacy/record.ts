/** One name under which the kit keeps something on a device. */
export interface KeptRecord {
  /** The name, with “…” where something follows that differs. */
  readonly name: string;
  readonly where: 'localStorage' | 'sessionStorage' | 'IndexedDB';
  /** What lies there. */
  readonly what: string;
  /** When it goes. */
  readonly until: string;
  /** What is left of it once somebody has signed out. */
  readonly after: string;
}

/** One name under which open tabs agree: nothing is kept there. */
export interface PassingRecord {
  readonly name: string;
  readonly where: 'BroadcastChannel' | 'Web Lock' | 'BroadcastChannel, Web Lock';
  readonly what: string;
}

/** What somebody does on a page, and how often that person has to click or press a key for it. */
export interface Deed {
  readonly how: string;
  readonly clicks: number;
}

/** A choice that somebody has, from the first view of a page on: the same by mouse and by keyboard. */
export interface ClickRecord {
  /** What is chosen. */
  readonly choice: string;
  readonly yes: Deed;
  readonly no: Deed;
  /** Name of the test. */
  readonly test: string;
}

/** Everything that a run has found, and what is declared. */
export interface PrivacyRecords {
  readonly kept: readonly KeptRecord[];
  readonly passing: readonly PassingRecord[];
  readonly clicks: readonly ClickRecord[];
}
