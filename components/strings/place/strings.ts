/** The texts for the page of one place. */
export interface PlaceStrings {
  readonly notOfCoop: (host: string) => string;
  readonly unnamed: string;
  readonly maybeOld: string;
  readonly facts: Readonly<
    Record<
      | 'category'
      | 'where'
      | 'position'
      | 'hours'
      | 'phone'
      | 'email'
      | 'website'
      | 'accessibility'
      | 'language'
      | 'group'
      | 'keeper'
      | 'confirmed',
      string
    >
  >;
  /** Whether people in wheelchairs get in. */
  readonly access: Readonly<Record<'yes' | 'partly' | 'no', string>>;
  readonly north: string;
  readonly south: string;
  readonly east: string;
  readonly west: string;
  readonly openInMaps: string;
  /** Said of what nobody has confirmed for long. @param date when somebody last did, or nothing. */
  readonly doubtful: (date: string | undefined) => string;
  readonly expired: (date: string | undefined) => string;
  readonly stillRight: string;
  readonly stillRightHelp: string;
  readonly confirm: string;
  readonly confirming: string;
  readonly confirmed: string;
  /** Kept on the device until it can be sent. */
  readonly confirmedLater: string;
  readonly notConfirmed: string;
  readonly edit: string;
}
