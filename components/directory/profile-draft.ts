import type {Told} from '../../pods/members/profile.js';
import type {ProfileChoices, ProfileText} from './profile-values.js';

/** What somebody has typed and not saved, with what the form was filled with before: signing in again leaves the page. */
export interface ProfileDraft {
  readonly base: Told;
  readonly text: ProfileText;
  readonly choices: ProfileChoices;
}

/** Beginning of the names of the entries in this tab's storage; the rest is the person's WebID: nobody else sees the draft. */
export const draftPrefix = 'coop:draft:profile:';

/** Unsaved text of one kind, kept in this tab under a prefix and a name. */
export class Drafts<T> {
  constructor(private readonly prefix: string) {}

  keep(name: string, draft: T): void {
    try {
      sessionStorage.setItem(this.prefix + name, JSON.stringify(draft));
    } catch {
      // Storage can be blocked or full: the text is still in the form.
    }
  }

  drop(name: string): void {
    try {
      sessionStorage.removeItem(this.prefix + name);
    } catch {
      // As above.
    }
  }

  read(name: string): T | undefined {
    try {
      const kept = sessionStorage.getItem(this.prefix + name);
      return kept ? (JSON.parse(kept) as T) : undefined;
    } catch {
      // As above, or not ours.
      return undefined;
    }
  }
}

export const profileDrafts = /* @__PURE__ */ new Drafts<ProfileDraft>(draftPrefix);
