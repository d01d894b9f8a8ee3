/** The texts of what one does with a conversation as a whole. */
export interface ChatToolsStrings {
  readonly search: string;
  readonly searchHint: string;
  readonly start: string;
  readonly stop: string;
  /** How far back the search is, if that is known by now. */
  readonly searching: (found: number, day?: string) => string;
  readonly found: (count: number) => string;
  /** What was found up to where the search has come, if there is more before it. */
  readonly foundUntil: (count: number, day?: string) => string;
  readonly goOn: string;
  readonly goToMessage: (name: string, time: string) => string;
  readonly date: string;
  readonly goToDate: string;
  readonly save: string;
  readonly saveHelp: string;
  readonly saveText: string;
  readonly saveJson: string;
  readonly saveTurtle: string;
  readonly announce: string;
  readonly announceHint: string;
  readonly mute: string;
  readonly muteHint: string;
  readonly muted: string;
  readonly quiet: string;
  readonly quietHint: string;
  readonly from: string;
  readonly until: string;
  readonly leave: string;
  readonly leaveHelp: string;
  readonly confirmLeave: string;
  readonly stay: string;
  readonly left: string;
  readonly comeBack: string;
  readonly kept: string;
  readonly notKept: string;
  /** In a file: what stands in place of words that were taken back, and beside a name that nobody confirms. */
  readonly removed: string;
  readonly edited: string;
  readonly unconfirmed: string;
}
