import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {Told} from '../../pods/members/profile.js';
import {Drafts} from '../data/drafts.js';
import type {ProfileChoices, ProfileText} from './profile-values.js';

/** A photo that was chosen and is not saved. */
export interface PhotoDraft {
  readonly name: string;
  readonly inList: boolean;
}

/** What somebody has typed and not saved, with what the form was filled with before. */
export interface ProfileDraft {
  readonly base: Told;
  readonly text: ProfileText;
  readonly choices: ProfileChoices;
  /** A photo that was chosen, by the name under which the browser keeps it, and whether the coop's list is to show it. */
  readonly photo?: PhotoDraft | undefined;
  /** Where on a map the person is, as the map would show it; nothing if that was not looked at. */
  readonly map?: FieldValues | undefined;
}

/** Beginning of the names under which drafts are kept; then comes the person's WebID: nobody else sees the draft. */
export const draftPrefix = 'coop:draft:profile:';

export const profileDrafts = /* @__PURE__ */ new Drafts<ProfileDraft>(draftPrefix);
