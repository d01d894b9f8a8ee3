import type {Ballot} from '../../vocab/kinds/ballot/ballot.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {GivenAnswer} from '../../vocab/kinds/event/questions.js';
import type {Answer, Occasion} from '../../vocab/kinds/registration/registration.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import type {FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import type {SayWork} from '../chat/say-work.js';
import type {AudienceReaders} from '../homes/audiences.js';
import type {Audience, Circle} from '../homes/places.js';
import type {OpenRoomWork} from '../chat/open-room-work.js';
import type {Told} from '../members/profile.js';
import type {NewPart} from '../things/contribute.js';
import type {SubjectEdit} from '../things/edit-whole.js';

/** What a person wants written, as plain data: it can be stored, and done by another page than the one in which it was typed. */
export type Work =
  | OpenRoomWork
  | EditWork
  | ContributeWork
  | MoveWork
  | WithdrawWork
  | AnnounceWork
  | PostWork
  | ProfileWork
  | RegisterWork
  | VoteWork
  | SayWork;

/** Files that a piece of work needs, and those that nothing names any more once it is done. */
export interface FileWork {
  /** Stored before anything names them. */
  readonly files?: readonly WorkFile[];
  /** Addresses of files of one's own that are taken away in the end, unless the document still names them. */
  readonly drops?: readonly string[];
}

/** A picture to store, or a document: at an address of its own, which nobody can guess. */
export interface WorkFile {
  readonly url: string;
  readonly content: Blob;
  /** What it is called on the device of whoever has chosen it, for its return if the work is refused. */
  readonly name?: string;
  /** Whether it is a document, which may be larger than a picture that was made small. */
  readonly isDocument?: boolean;
}

/** Changes a thing and its parts; then tells the list. */
export interface EditWork extends FileWork {
  readonly type: 'edit';
  readonly iri: string;
  /** The thing first, then its parts. The kinds are plain data: see {@link plainKind}. */
  readonly edits: readonly SubjectEdit[];
  readonly removed?: readonly string[];
  readonly languages?: readonly string[];
  /** The list that is to look at the thing again. */
  readonly list?: string | undefined;
  /** Whether the thing is written anew if it is gone. */
  readonly recreates?: boolean;
}

/** Writes a new thing into the home; then tells the coop, by its list or by an item in a box. */
export interface ContributeWork extends Pick<FileWork, 'files'> {
  readonly type: 'contribute';
  readonly coop: Pick<Coop, 'iri' | 'moderators' | 'membership'>;
  readonly home: string;
  readonly audience: Audience | Circle;
  /** Who reads it beside the moderators, of an audience that is a group or one person. */
  readonly readers?: AudienceReaders | undefined;
  /** Where the coop keeps such things itself: then it lies there, and not in the home. For moderators. */
  readonly folder?: string | undefined;
  /** Last part of the address, chosen before sending: repeated sending writes one thing. */
  readonly name: string;
  readonly kind: KindDescriptor;
  readonly values: FieldValues;
  readonly parts?: readonly NewPart[];
  readonly list?: string;
  readonly post?: Posting;
}

/** Moves a thing to another audience: a copy there, which then takes its place. */
export interface MoveWork {
  readonly type: 'move';
  /** The thing where it is now. */
  readonly iri: string;
  /** Where it goes. Repeated sending moves it to one place. */
  readonly to: Pick<ContributeWork, 'coop' | 'home' | 'audience' | 'readers' | 'folder' | 'name' | 'list'>;
  /** Files of its own that go along: from where to where. */
  readonly copies: ReadonlyArray<readonly [from: string, to: string]>;
  /** The list in which it is now. */
  readonly list?: string | undefined;
}

/** Takes a thing out of the home; then tells the list. */
export interface WithdrawWork {
  readonly type: 'withdraw';
  readonly iri: string;
  /** Where the person writes: the home, or the coop's own folder in the case of a moderator. */
  readonly home: string;
  readonly list?: string;
  /** Addresses of files of the thing's own that go with it. */
  readonly drops?: readonly string[];
}

/** Makes a list look at a source: a duty, worked out when it is sent. */
export interface AnnounceWork {
  readonly type: 'announce';
  readonly list: string;
  readonly source: string;
}

/** Puts an item into a box. */
export interface PostWork extends Posting {
  readonly type: 'post';
}

/** An item for a box. Its statements are about a random identifier, by which readers drop what arrived twice. */
export interface Posting {
  readonly box: string;
  readonly item: readonly Triple[];
  /** The name that the server is asked to give it: random, and the same at each try. */
  readonly slug: string;
}

/** Saves a person's own profile, each field for its audience; then tells the list of members. */
export interface ProfileWork extends FileWork {
  readonly type: 'profile';
  readonly home?: string | undefined;
  readonly coop?: Pick<Coop, 'iri' | 'moderators' | 'membership'> | undefined;
  readonly base: Told;
  readonly values: FieldValues;
  readonly audiences: Readonly<Partial<Record<string, Audience>>>;
  readonly languages?: readonly string[];
  readonly list?: string | undefined;
}

/** Answers an invitation: writes the own registration, then tells the organiser and the event's box. See {@link registerWork}. */
export interface RegisterWork extends Occasion {
  readonly type: 'register';
  /** The own registration. Its address follows from the event: two devices write one. */
  readonly registration: string;
  readonly home: string;
  /** The event's box. */
  readonly box: string;
  /** WebID of the organiser, and the group of moderators: they can read the registration, and nobody else can. */
  readonly organizer: string;
  readonly moderators?: string;
  readonly answer: Answer;
  /** How many others the person brings along. */
  readonly companions: number;
  /** The name of a guest without an account, for whom the organiser answers. */
  readonly guest?: string;
  /** Whether other members may see that the person comes; without it, as before. */
  readonly showsName?: boolean;
  /** Answers to the organiser's questions, and the identifier of the letter that holds them; without them, as before. */
  readonly answers?: {readonly letter: string; readonly given: readonly GivenAnswer[]};
  /** The answer that the person saw before giving this one; nothing if there was none. */
  readonly base?: {readonly answer: Answer; readonly companions: number};
}

/** Votes: writes the own copy, then puts the ballot into the poll's box. See {@link voteWork}. */
export interface VoteWork {
  readonly type: 'vote';
  readonly home: string;
  /** The part of the poll's box that is the person's. */
  readonly box: string;
  /** Groups that may read the own copy: the readers of the poll's votes, and the coop's moderators. */
  readonly readers: readonly string[];
  readonly ballot: Omit<Ballot, 'marks'> & {readonly marks: ReadonlyArray<readonly [option: string, value: number]>};
  /** Whether the ballot says what is chosen, and nothing more of it. */
  readonly isChoice: boolean;
}
