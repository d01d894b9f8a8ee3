import type {ValueWords} from './value-words.js';

/** The texts with which one thing is shown. */
export interface ItemStrings extends ValueWords {
  readonly unnamed: string;
  readonly notOfCoop: (host: string) => string;
  readonly maybeOld: string;
  readonly edit: string;
  readonly closeForm: string;
  readonly saved: string;
  readonly formFailed: string;
  /** What is in a field that the kind does not allow; it is shown all the same. */
  readonly mistaken: (fieldLabel: string) => string;
}
