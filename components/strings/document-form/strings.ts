import type {License} from '../../../vocab/kinds/document/licenses.js';
import type {FormStrings} from '../things/form-strings.js';

/** Why a file that was chosen is not taken. */
export type FileRefusal = 'empty' | 'too-large' | 'chosen-already' | 'too-many';

/** Who can see a document, in words, as they stand inside a sentence. */
export interface ReaderWords {
  readonly everyone: string;
  readonly members: string;
  readonly group: (name: string) => string;
  /** One person, and those who look after the lists. */
  readonly person: (name: string) => string;
  readonly self: string;
}

/** The texts of the form for documents. */
export interface DocumentFormStrings extends FormStrings {
  readonly licenses: Readonly<Record<License, string>>;
  readonly files: {
    readonly choose: string;
    /** The limits, said before: the size of each, in bytes, and how large one is that a draft keeps. */
    readonly hint: (most: number, kept: number) => string;
    /** The limit of one file, in bytes. */
    readonly limit: (most: number) => string;
    readonly drop: string;
    readonly addLink: string;
    readonly refused: Readonly<Record<FileRefusal, (name: string) => string>>;
    readonly none: string;
    readonly nth: (title: string) => string;
    readonly size: (bytes: number) => string;
    readonly remove: (title: string) => string;
    readonly twice: string;
    /** A file of a draft that the device has not kept. */
    readonly lost: (name: string) => string;
    readonly chooseAgain: string;
    /** It is too large to be kept if the page is closed. */
    readonly notKept: string;
    readonly pictures: string;
    readonly picturesHint: string;
    readonly accessibleFile: string;
    readonly accessibleChosen: (name: string) => string;
    readonly accessibleRemove: string;
  };
  readonly about: {
    readonly all: string;
    /** The same where there is one document. */
    readonly only: string;
    readonly one: string;
    readonly oneHint: string;
    readonly categories: string;
    readonly asAll: string;
    readonly readers: ReaderWords;
    /** Beside the readers of a list whose files the coop keeps itself. */
    readonly kept: string;
  };
  readonly sending: {
    readonly send: (count: number) => string;
    readonly running: (done: number, of: number) => string;
    readonly sent: (bytes: number, of: number) => string;
    readonly describing: string;
    readonly cancel: (title: string) => string;
    readonly cancelled: string;
    readonly retry: (title: string) => string;
    readonly failed: string;
    /** Its server has no room left. */
    readonly full: string;
    readonly picture: string;
    readonly added: (count: number) => string;
    readonly notAdded: (count: number) => string;
    readonly waits: string;
    readonly notAnnounced: string;
    readonly addedTitle: string;
  };
  readonly desk: {
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
  };
}
