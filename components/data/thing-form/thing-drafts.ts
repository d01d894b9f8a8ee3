import type {Audience, Circle} from '../../../pods/homes/places.js';
import {Drafts} from '../drafts.js';
import type {FormSubject} from './form-model.js';

/** Who can see something new. Most forms let people choose between everybody and the members. */
export type OpenAudience = Audience | Circle;

/** What somebody has typed and not saved. */
export interface ThingDraft {
  readonly root: FormSubject;
  readonly audience: OpenAudience;
  /** Last part of the address of something new, so that it is written once. */
  readonly name?: string | undefined;
}

/** Under names made of the person's WebID and what the form is about. */
export const thingDrafts = /* @__PURE__ */ new Drafts<ThingDraft>('coop:draft:thing:');
