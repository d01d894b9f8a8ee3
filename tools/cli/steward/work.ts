import {
  failure,
  findCoop,
  findList,
  readRoll,
  Resources,
  success,
  type PodDocument,
  type Problem,
  type Result,
  type Roll,
  type SignedIn,
} from '../../../pods/index.js';
import {documentOf, memberKind, vocabularies, type Coop} from '../../../vocab/index.js';
import type {NewsPageWords} from '../../../vocab/formats/html/news/words.js';
import {boxesBeside} from '../../../pods/registrations/new-box.js';
import type {Progress} from '../progress.js';
import type {Memory} from './memory.js';

/** The steps of a round, by name. */
export type StepName =
  'members' | 'lists' | 'check' | 'registrations' | 'answers' | 'polls' | 'rooms' | 'pages' | 'feeds' | 'html' | 'index';

/** What a step has counted; what is nought is left out. */
export type Counts = Readonly<Partial<Record<CountName, number>>>;
export type CountName =
  | 'rows'
  | 'announcements'
  | 'unread'
  | 'joined'
  | 'left'
  | 'waiting'
  | 'checked'
  | 'changed'
  | 'struck'
  | 'erased'
  | 'confirmed'
  | 'closed'
  | 'days'
  | 'pages'
  | 'files';

/** One thing that a steward does. */
export interface StewardStep {
  readonly name: StepName;
  /** Does it as far as it goes. What does not work is noted, and is no failure of the whole; what is thrown is a bug, and is noted as well. */
  run(work: Work): Promise<Counts>;
}

/** Something that did not work, in one line. */
export interface Trouble {
  /** When, as an ISO date. */
  readonly at: string;
  readonly step: StepName;
  readonly problem: Problem;
}

export interface WorkOptions {
  /** In whose name: a moderator. */
  readonly session: SignedIn;
  /** Makes requests without credentials. */
  readonly send: typeof fetch;
  /** Address of the coop. */
  readonly coop: string;
  readonly language: string;
  /** The words around articles on pages without scripts. */
  readonly newsWords: (language: string) => Promise<NewsPageWords>;
  /** What static pages of lists say, in a language or in the nearest that is there. */
  readonly listWords: (language: string) => ListWords;
  readonly memory: Memory;
  readonly progress: Progress;
  readonly now: Date;
  /** Where pages of the index go, and the address at which that folder is read, if they are not to lie beside the list. */
  readonly index?: {readonly folder: string; readonly address: string} | undefined;
  /** Whether every source is looked at, and not only those whose time of the day has come. */
  readonly isFull?: boolean;
  /** What the round before has read of pages of lists: one that has not been written since is not asked for again. */
  readonly pages?: readonly PodDocument[] | undefined;
}

/** The words on the static page of a list. */
export interface ListWords {
  readonly language: string;
  readonly titles: Readonly<Record<'members' | 'events' | 'places' | 'documents' | 'news', string>>;
  readonly page: (number: number, of: number) => string;
  readonly empty: string;
  readonly untitled: string;
}

/** One round of a steward: what it works on, and what came of it. */
export class Work {
  readonly troubles: Trouble[] = [];
  private knownRoll: Promise<Result<Roll>> | undefined;
  private step: StepName = 'members';

  private constructor(
    readonly options: WorkOptions,
    readonly coop: Coop,
    readonly membersList: string,
    readonly resources: Resources,
    private readonly reach: Reach,
    /** What is published is in the coop's own language, whoever the steward speaks to: so two of them write the same. */
    readonly language: string,
  ) {}

  /** Finds the coop. Credentials go to its own space and, once the members are known, to their homes, and nowhere else. */
  static async open(options: WorkOptions): Promise<Result<Work>> {
    const reach = new Reach();
    // The coop's own space, beside and below what it says of itself.
    reach.add(new URL('.', options.coop).href);
    const resources = resourcesFor(options, reach);
    for (const page of options.pages ?? []) resources.store(page);
    const coop = await findCoop(resources, options.coop, [options.language]);
    if (!coop.ok) return coop;
    const storage = storageOf(options.coop);
    for (const place of [coop.value.membership, coop.value.moderation, storage])
      if (place !== undefined && isSameOrigin(place, options.coop)) reach.add(new URL('.', place).href);
    const list = await findList(resources, coop.value, memberKind.types);
    if (!list.ok) return list;
    const spoken = resources.stored(options.coop)?.graph.objects(options.coop, vocabularies.schema.name);
    const language = spoken?.map((name) => (name.termType === 'Literal' ? name.language : '')).find(Boolean);
    return success(new Work(options, coop.value, list.value, resources, reach, language ?? options.language));
  }

  /** Makes requests in a moderator's name. */
  get fetch(): typeof fetch {
    return this.options.session.fetch;
  }

  get now(): Date {
    return this.options.now;
  }

  /** Who is a member, as the list says at the first question; from then on, their homes are asked in the moderator's name. */
  roll(): Promise<Result<Roll>> {
    this.knownRoll ??= this.readRoll();
    return this.knownRoll;
  }

  /** Has the members' list read again. */
  forgetRoll(): void {
    this.knownRoll = undefined;
  }

  private async readRoll(): Promise<Result<Roll>> {
    const roll = await readRoll(this.resources, this.membersList, {fresh: true});
    const homes = roll.ok ? [...roll.value.members].flatMap((member) => member.homes) : [];
    // The boxes of events lie beside the home, where others can put something.
    for (const home of homes) for (const place of [home, boxesBeside(home)]) this.reach.add(place);
    return roll;
  }

  /** What has been read of pages of lists, for the next round. */
  pagesRead(): readonly PodDocument[] {
    return [...this.resources.all()].flatMap(({url, state}) => (url.includes('/pages/') && state.document) || []);
  }

  /** Resources of their own, for many documents that are not needed again. */
  freshResources(): Resources {
    return resourcesFor(this.options, this.reach);
  }

  /** As somebody without an account, or the server itself, reads it. */
  anonymousResources(): Resources {
    return new Resources({fetch: this.options.send});
  }

  begin(step: StepName): void {
    this.step = step;
  }

  /** Notes that something did not work: one line for each host, or for each document of the coop, and step. */
  note(problem: Problem): void {
    const {step} = this;
    const about = this.placeOf(problem);
    const isKnown = this.troubles.some((one) => one.step === step && this.placeOf(one.problem) === about);
    if (!isKnown) this.troubles.push({at: new Date().toISOString(), step, problem});
  }

  /** What went well; nothing, and a note, of what did not. */
  take<T>(result: Result<T>): T | undefined {
    if (result.ok) return result.value;
    this.note(result.problem);
    return undefined;
  }

  private placeOf({url = '', kind}: Problem): string {
    const isElsewhere = URL.canParse(url) && !isSameOrigin(url, this.coop.iri);
    return `${kind} ${isElsewhere ? new URL(url).host : documentOf(url)}`;
  }
}

/** The storage of a coop that was set up as the kit does; of another one, only the container of its document is known to be its own. */
function storageOf(coop: string): string | undefined {
  const official = new URL('.', documentOf(coop));
  return official.pathname.endsWith('/official/') ? new URL('..', official).href : undefined;
}

function resourcesFor({session, send}: WorkOptions, reach: Reach): Resources {
  return new Resources({session: () => session, mayAuthenticate: (url) => reach.has(url), fetch: send});
}

function isSameOrigin(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin;
}

/** Places to which credentials may go: some tens of thousands of homes are looked through at each request. */
export class Reach {
  private readonly places = new Set<string>();

  /** Only what a token may travel to: https, or this machine. */
  add(place: string): void {
    const {protocol, hostname} = new URL(place);
    const isSafe = protocol === 'https:' || /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
    if (isSafe && place.endsWith('/')) this.places.add(place);
  }

  has(url: string): boolean {
    if (!URL.canParse(url)) return false;
    for (let place = new URL(url).href, end = place.lastIndexOf('/'); end > 7; end = place.lastIndexOf('/', end - 1)) {
      place = place.slice(0, end + 1);
      if (this.places.has(place)) return true;
    }
    return false;
  }
}

/** What a bug has thrown, as a problem. */
export function problemOfBug(error: unknown): Problem {
  return failure('server', {detail: error instanceof Error ? (error.stack ?? error.message) : String(error)}).problem;
}
