/** The texts for what is done with a document beside its form: its file, its readers, and that it goes. */
export interface DocumentDeskStrings {
  readonly title: string;
  readonly replace: string;
  readonly replaceHint: (version: number) => string;
  readonly newFile: string;
  readonly note: string;
  readonly noteHint: string;
  readonly replaceNow: string;
  readonly replaced: string;
  readonly move: string;
  readonly now: (readers: string) => string;
  readonly nowhere: string;
  readonly moveTo: string;
  /** Who loses sight of it; `except` of them keep it, if anybody does. */
  readonly loses: (readers: string, except: string) => string;
  readonly gains: (readers: string) => string;
  readonly same: string;
  readonly moveNow: string;
  readonly moved: string;
  readonly open: string;
  readonly remove: string;
  /** Who can see it no longer, and what goes with it. */
  readonly removeAsk: (readers: string, files: number) => string;
  readonly removeNow: string;
  readonly removed: string;
  readonly cancel: string;
  readonly working: string;
  readonly waits: string;
  readonly failed: string;
  readonly needFile: string;
  readonly unsaved: string;
}
