import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {ProfileText} from './profile-values.js';

/** What somebody has typed and not saved, with what the form was filled with before: signing in again leaves the page. */
export interface ProfileDraft {
  readonly base: FieldValues;
  readonly text: ProfileText;
}

/** Beginning of the names of the entries in this tab's storage; the rest is the person's WebID: nobody else sees the draft. */
export const draftPrefix = 'coop:draft:profile:';

export function keepDraft(webId: string, draft: ProfileDraft): void {
  try {
    sessionStorage.setItem(draftPrefix + webId, JSON.stringify(draft));
  } catch {
    // Storage can be blocked or full: the text is still in the form.
  }
}

export function dropDraft(webId: string): void {
  try {
    sessionStorage.removeItem(draftPrefix + webId);
  } catch {
    // As above.
  }
}

export function readDraft(webId: string): ProfileDraft | undefined {
  try {
    const kept = sessionStorage.getItem(draftPrefix + webId);
    return kept ? (JSON.parse(kept) as ProfileDraft) : undefined;
  } catch {
    // As above, or not ours.
    return undefined;
  }
}
