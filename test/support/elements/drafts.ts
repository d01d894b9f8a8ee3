import {Drafts, draftNames} from '../../../components/data/drafts.js';

/** Names of the texts that the browser keeps, typed and not saved. */
export function draftKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(draftNames.draft));
}

/** The drafts of one kind of form as another tab of the same browser has them. */
export function draftsOfAnotherTab<T>({prefix}: Drafts<T>, tab = 'another-tab'): Drafts<T> {
  return new Drafts<T>(prefix, () => tab);
}
