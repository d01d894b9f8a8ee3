import type {Told} from '../../pods/members/profile.js';
import {Drafts} from '../data/drafts.js';
import type {ProfileChoices, ProfileText} from './profile-values.js';

/** What somebody has typed and not saved, with what the form was filled with before: signing in again leaves the page. */
export interface ProfileDraft {
  readonly base: Told;
  readonly text: ProfileText;
  readonly choices: ProfileChoices;
  /** A photo that was chosen, which lies in the browser's own storage, and whether the coop's list is to show it. */
  readonly photo?: {readonly inList: boolean} | undefined;
}

/** Beginning of the names of the entries in this tab's storage; the rest is the person's WebID: nobody else sees the draft. */
export const draftPrefix = 'coop:draft:profile:';

export const profileDrafts = /* @__PURE__ */ new Drafts<ProfileDraft>(draftPrefix);
