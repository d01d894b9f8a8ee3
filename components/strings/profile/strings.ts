import type {Readership} from '../../../pods/documents/resources.js';
import type {Audience} from '../../../pods/homes/places.js';
import type {FormWords, PictureWords} from '../form-words.js';

/** The texts of the form for one's own profile, loaded with that form. */
export interface ProfileStrings extends FormWords {
  readonly title: string;
  /** Labels of what only the form and the page of one member show. */
  readonly fields: Readonly<Record<'phone' | 'email' | 'photo', string>>;
  readonly hints: Readonly<Partial<Record<'name' | 'place' | 'skills' | 'website' | 'phone' | 'email', string>>>;
  readonly where: (host: string) => string;
  readonly whoCanSee: Readonly<Record<Readership, string>>;
  /** Said to members, who choose field by field. */
  readonly chooseWho: string;
  /** Said beside a number and a mail address of whoever cannot choose. */
  /** The button that leads to the choice where on a map the person is. */
  readonly onMap: string;
  readonly openToAll: string;
  readonly audience: string;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly preview: {
    readonly title: string;
    readonly seenBy: Readonly<Record<Audience, string>>;
    readonly nothingMore: string;
  };
  readonly picture: PictureWords & {
    readonly alt: string;
    readonly remove: string;
    readonly keep: string;
    readonly inList: string;
    readonly inListHint: string;
  };
  readonly savedAndListed: string;
  /** Said after something is no longer for everybody: the coop's list keeps a copy of what everybody reads. */
  readonly leavesList: string;
  readonly savedNotMember: string;
  readonly savedNotAnnounced: string;
  readonly needName: string;
  readonly needAddress: string;
  readonly needPhone: string;
  readonly needEmail: string;
  readonly tooLong: (limit: number) => string;
}
