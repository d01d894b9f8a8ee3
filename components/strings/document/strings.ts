import type {License} from '../../../vocab/kinds/document/licenses.js';

/** The texts for the page of one document. */
export interface DocumentStrings {
  readonly notOfCoop: (host: string) => string;
  readonly unnamed: string;
  readonly maybeOld: string;
  /** Who can see it, as a sentence. */
  readonly readers: {
    readonly everyone: string;
    readonly members: string;
    readonly group: (name: string) => string;
    /** One person, and those who look after the coop's lists. */
    readonly person: (name: string) => string;
    readonly you: string;
    /** Nobody but the reader, who has written it. */
    readonly self: string;
  };
  /** The button that saves the file, with what is known of it: `PDF, 182 kB`. */
  readonly download: (facts: string) => string;
  readonly downloadOlder: (version: string, facts: string) => string;
  readonly downloadAccessible: (facts: string) => string;
  /** The link to a page, or a file, that lies elsewhere. */
  readonly open: (host: string, facts: string) => string;
  readonly openAccessible: (host: string) => string;
  readonly downloading: string;
  readonly progress: (bytes: number, of: number | undefined) => string;
  readonly cancel: string;
  readonly look: string;
  readonly closeLook: string;
  /** Why there is no preview, for what is never shown. */
  readonly notShown: string;
  readonly size: (bytes: number) => string;
  readonly minutes: (count: number) => string;
  readonly facts: Readonly<
    Record<
      | 'author'
      | 'added'
      | 'date'
      | 'version'
      | 'language'
      | 'reading'
      | 'category'
      | 'keyword'
      | 'license'
      | 'review'
      | 'decision',
      string
    >
  >;
  readonly version: (number: number) => string;
  /** A version that has no number. */
  readonly someVersion: string;
  readonly reviewOn: (date: string) => string;
  readonly reviewSince: (date: string) => string;
  readonly seeDecision: string;
  readonly licenses: Readonly<Record<License, string>>;
  readonly older: string;
  readonly edit: string;
}
