import type {FormWords, PictureWords} from '../form-words.js';
import type {ValueWords} from './value-words.js';

/** Why a value cannot be saved as it is. */
export type Mistake =
  | 'required'
  | 'too-many'
  | 'too-long'
  | 'too-short'
  | 'too-small'
  | 'too-large'
  | 'no-number'
  | 'no-whole-number'
  | 'no-date'
  | 'no-link'
  | 'no-phone'
  | 'no-email'
  | 'no-choice'
  | 'no-language'
  | 'other';

/** The texts of the form for things of any kind. */
export interface FormStrings extends ValueWords, FormWords {
  readonly create: (kind: string) => string;
  readonly edit: (name: string) => string;
  readonly unnamed: string;
  readonly audience: string;
  readonly audiences: Readonly<Record<'public' | 'members', string>>;
  /** The name of one of several values of a field. */
  readonly nth: (label: string, position: number) => string;
  readonly add: (label: string) => string;
  readonly remove: (what: string) => string;
  /** The name of the choice of a text's language. */
  readonly languageOf: (label: string) => string;
  readonly noLanguage: string;
  /** The name of the input for the time of a day. */
  readonly timeOf: (label: string) => string;
  /** Said where parts have parts that are not drawn. */
  readonly deeper: string;
  /** In a list of choices of which one must be taken. */
  readonly choose: string;
  readonly notChosen: string;
  readonly referenceHint: string;
  /** Said where no list has what a field points to. */
  readonly addressHint: string;
  readonly picture: PictureWords & {readonly alt: string; readonly altHint: string};
  /** Said at a field in which the document holds what makes no sense; empty if that cannot be shown either. */
  readonly unreadable: (text: string) => string;
  readonly mistakes: Readonly<Record<Mistake, (limit: string) => string>>;
  readonly notAnnounced: string;
  readonly another: string;
  readonly membersOnly: string;
}
