import {findStorage} from '../../pods/coop/storage.js';
import type {PodDocument} from '../../pods/documents/resources.js';
import {isNotice, type InboxItem} from '../../pods/inbox/letter.js';
import {itemsIn, readListing} from '../../pods/inbox/inbox-listing.js';
import {mergeDoubles, readItems, removeItems} from '../../pods/inbox/read-inbox.js';
import {readMarks} from '../../pods/inbox/read-marks.js';
import {findInbox} from '../../pods/messages/find-inbox.js';
import {failure, success, type Problem, type Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import type {Community} from '../data/community.js';
import {readMemberNames} from '../data/reference-names.js';
import {shownCopy} from '../data/shown-copy.js';
import type {ShownCopy} from '../ui/copy-line.js';
import {keyOf, urlsOf, type Letter} from './letter.js';

/** Messages that are read from the server at once. */
const atOnce = 20;

/** Somebody's messages: the newest are read, the others when they are asked for. */
export class Mailbox {
  private items: readonly InboxItem[] = [];
  private found: readonly Letter[] = [];
  private marked: ReadonlySet<string> = new Set();
  private names: ReadonlyMap<string, string> = new Map();
  /** Items that have been read so far, from the newest. */
  private reached = 0;
  /** The answer that says what lies there, as far as it was taken in. */
  private listing?: PodDocument;
  /** Addresses of what was deleted from here. */
  private readonly removed = new Set<string>();
  private reading: Promise<void> = Promise.resolve();
  /** Marks are written one after the other. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly community: Community,
    private readonly session: () => SignedIn | undefined,
    private readonly webId: string,
    private readonly inbox: string,
    private readonly storage: string,
    private readonly languages: () => readonly string[],
  ) {}

  /** Finds somebody's inbox; nothing if that person has none in a space of the person's own. */
  static async open(
    community: Community,
    session: () => SignedIn | undefined,
    languages: () => readonly string[],
  ): Promise<Result<Mailbox | undefined>> {
    const {webId, fetch} = session()!;
    const {resources} = community;
    const inbox = await findInbox(resources, webId, fetch);
    if (!inbox.ok) {
      const {kind} = inbox.problem;
      return kind === 'missing' || kind === 'refused' ? success(undefined) : inbox;
    }
    const storage = await findStorage(resources, webId, fetch);
    if (!storage.ok) return storage;
    community.trust(inbox.value);
    community.trust(storage.value);
    return success(new Mailbox(community, session, webId, inbox.value, storage.value, languages));
  }

  /** The messages that are read so far, the newest first. */
  get letters(): readonly Letter[] {
    return this.found;
  }

  /** What is shown in place of what cannot be asked for now. */
  get copy(): ShownCopy | undefined {
    return shownCopy(this.community.resources, this.inbox);
  }

  /** Messages that lie there, read or not: those that were sent twice count once as far as they are read. */
  get total(): number {
    return this.found.length + this.older;
  }

  get older(): number {
    return this.items.length - this.reached;
  }

  /** Messages that nobody has marked as read. */
  get unread(): number {
    const old = this.items.slice(this.reached).filter(({url}) => !this.marked.has(url)).length;
    return this.found.filter((letter) => !this.isRead(letter)).length + old;
  }

  isRead(letter: Letter): boolean {
    return urlsOf(letter).some((url) => this.marked.has(url));
  }

  /** What the coop calls somebody; nothing for strangers. */
  nameOf(webId: string | undefined): string | undefined {
    return webId === undefined ? undefined : this.names.get(webId);
  }

  /** Why nothing that lies there may be shown any more. */
  get loss(): Problem | undefined {
    const {document, problem} = this.community.resources.peek(this.inbox);
    return document ? undefined : problem;
  }

  /** Reads again what lies there. */
  async load(): Promise<Result<void>> {
    const [listed, marks] = await Promise.all([readListing(this.community.resources, this.inbox), readMarks(this.keeper)]);
    if (!listed.ok) return listed;
    // Without the marks everything is new; that can be read all the same.
    if (marks.ok) this.marked = marks.value;
    await this.take(listed.value);
    return success(undefined);
  }

  /**
   * Takes in what comes and goes, as long as somebody looks. Returns the undo.
   * @param onChange told how many messages have come, and also when only the way to the server has changed.
   */
  follow(onChange: (arrived: number) => void): () => void {
    return this.community.resources.subscribe(this.inbox, ({document, fetching}) => {
      if (fetching) return;
      if (!document || document === this.listing) return onChange(0);
      const before = new Set(this.found.map(keyOf));
      const count = () => this.found.filter((letter) => !before.has(keyOf(letter)) && !this.isRead(letter)).length;
      void this.take(document).then(() => onChange(count()));
    });
  }

  /** Reads some more of the older ones. */
  more(): Promise<void> {
    return this.inTurn(async () => {
      const next = this.items.slice(this.reached, this.reached + atOnce);
      const read = await this.read(next);
      this.found = mergeDoubles([...this.found, ...read]);
      this.reached += next.length;
      await this.readNames();
    });
  }

  /** Notes that messages are read, or not. It is shown before it is written, and taken back if it cannot be. */
  mark(letters: readonly Letter[], isRead: boolean): Promise<Result<unknown>> {
    const before = this.marked;
    const urls = letters.flatMap(urlsOf);
    this.marked = new Set(isRead ? [...before, ...urls] : [...before].filter((url) => !urls.includes(url)));
    const write = async () => {
      const written = await this.write(urls, isRead);
      if (!written.ok) this.takeBack(urls, before);
      return written;
    };
    const written = this.turn.then(write);
    this.turn = written;
    return written;
  }

  /** All that are unread, among those that are shown. */
  markAll(): Promise<Result<unknown>> {
    return this.mark(
      this.found.filter((letter) => !this.isRead(letter)),
      true,
    );
  }

  /** Takes a message out of the inbox for good. */
  async remove(letter: Letter): Promise<Result<void>> {
    const urls = urlsOf(letter);
    const removed = await removeItems(this.keeper.fetch, urls);
    if (!removed.ok) return removed;
    for (const url of urls) this.removed.add(url);
    this.items = this.items.filter(({url}) => !urls.includes(url));
    this.found = this.found.filter((one) => one !== letter);
    this.reached -= urls.length;
    return removed;
  }

  private take(listing: PodDocument): Promise<void> {
    this.listing = listing;
    return this.inTurn(() => this.readListed(listing));
  }

  /** Reads the newest, and what was on screen before: what has come must not push anything off it. */
  private async readListed(listing: PodDocument): Promise<void> {
    const {size} = this.removed;
    const items = itemsIn(listing.graph, this.inbox).filter(({url}) => !this.removed.has(url));
    const shown = new Set(this.items.slice(0, this.reached).map(({url}) => url));
    const reached = Math.max(items.findLastIndex(({url}) => shown.has(url)) + 1, Math.min(atOnce, items.length));
    const found = await this.read(items.slice(0, reached));
    // What was deleted meanwhile is not in the listing that comes next.
    if (this.removed.size !== size) return this.readListed(listing);
    this.items = items;
    this.found = found;
    this.reached = reached;
    await this.readNames();
  }

  /** One after the other: each begins with what the one before has found. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.reading.then(work);
    this.reading = done.catch(() => undefined);
    return done;
  }

  private async write(urls: readonly string[], isRead: boolean): Promise<Result<unknown>> {
    const present = new Set(this.items.map(({url}) => url));
    try {
      const {markItems} = await import('../../pods/inbox/mark-items.js');
      return await markItems(this.keeper, urls, isRead, present);
    } catch (error) {
      // The code for writing comes over the network as well.
      return failure('offline', {url: location.href, detail: String(error)});
    }
  }

  private takeBack(urls: readonly string[], before: ReadonlySet<string>): void {
    const others = [...this.marked].filter((url) => !urls.includes(url));
    this.marked = new Set([...others, ...urls.filter((url) => before.has(url))]);
  }

  private read(items: readonly InboxItem[]): Promise<readonly Letter[]> {
    return readItems(this.community.resources, items, this.languages());
  }

  /** The coop's list is only read if somebody signs. */
  private async readNames(): Promise<void> {
    if (!this.found.some((letter) => isNotice(letter) && letter.from !== undefined)) return;
    const names = new Map(await readMemberNames(this.community, this.languages()));
    const coop = await this.community.coop(this.languages());
    if (coop.ok && coop.value.name) names.set(coop.value.iri, coop.value.name);
    this.names = names;
  }

  private get keeper() {
    const {webId, community, storage} = this;
    const session = this.session();
    // Whoever has signed out meanwhile writes nothing, and nobody writes in another's name.
    const refuse: typeof fetch = () => Promise.resolve(new Response(null, {status: 401}));
    return {resources: community.resources, fetch: session?.webId === webId ? session.fetch : refuse, webId, storage};
  }
}
