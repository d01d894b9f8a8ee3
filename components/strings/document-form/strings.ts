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
}
