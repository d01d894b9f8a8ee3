import type {Readership} from '../../../pods/documents/resources.js';

/** The texts of the form for one's own profile, loaded with that form. */
export interface ProfileStrings {
  readonly title: string;
  readonly hints: Readonly<Partial<Record<'name' | 'place' | 'skills' | 'website', string>>>;
  readonly required: string;
  readonly where: (host: string) => string;
  readonly whoCanSee: Readonly<Record<Readership, string>>;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly savedAndListed: string;
  readonly savedNotMember: string;
  readonly savedNotAnnounced: string;
  readonly announceAgain: string;
  readonly unchanged: string;
  readonly notSaved: string;
  readonly needName: string;
  readonly needAddress: string;
  readonly tooLong: (limit: number) => string;
  readonly errors: (count: number) => string;
  readonly signInFirst: string;
  readonly conflictTitle: string;
  readonly conflictHelp: string;
  readonly mine: string;
  readonly theirs: string;
  readonly nothing: string;
}
