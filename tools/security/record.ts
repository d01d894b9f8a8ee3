/** What came of one attack by one attacker, in words that are the same in every run. */
export interface AttackRecord {
  /** What is tried. */
  readonly tries: string;
  readonly by: string;
  /** The statuses with which the server answered. */
  readonly answered: string;
  /** What readers see more or less than before. */
  readonly seen: string;
  /** The same once a moderator's page has tidied, and again after the lists were made anew from the homes. */
  readonly tidied: string;
  /** Name of the test. */
  readonly test: string;
}

/** What somebody may do in a place of the coop, as the server let it happen. */
export interface RightRecord {
  readonly place: string;
  readonly who: string;
  readonly may: string;
}

/** Everything that a run has found. */
export interface SecurityRecords {
  readonly attacks: readonly AttackRecord[];
  readonly rights: readonly RightRecord[];
}
