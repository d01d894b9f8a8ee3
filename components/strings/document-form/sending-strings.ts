import type {DocumentFormStrings} from './strings.js';

/** The texts for documents that are on their way. */
export interface SendingStrings {
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
}

/** All texts of the form, once it is filled. */
export interface FilledFormStrings extends DocumentFormStrings {
  readonly sending: SendingStrings;
}
