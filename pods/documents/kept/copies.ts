import {answers, type Entry, type KeptDocument, type PodDocument} from '../resources.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {isWithdrawn} from '../../problem.js';

/** A document as it is kept on the device. */
export interface Copy {
  readonly url: string;
  /** WebID of whoever was signed in when it was read, or nothing. */
  readonly reader: string;
  readonly text: string;
  /** When the server last confirmed it, in milliseconds. */
  readonly asOf: number;
  /** What else is known of the document; `url` is where it was found in the end. */
  readonly about: Omit<PodDocument, 'graph'>;
}

/** Where copies lie. Everything rejects if the browser does not let the page keep anything. */
export interface CopyStore {
  get(url: string, reader: string): Promise<Copy | undefined>;
  /** Keeps copies, each in place of an older one of the same; the oldest of all go when they become too many ({@link Room}). */
  put(copies: readonly Copy[]): Promise<void>;
  /** Takes copies away. */
  remove(isMeant: (url: string, reader: string) => boolean): Promise<void>;
}

/** Characters of all copies together, and of one. */
const mostCharacters = 5 << 20;
const longestCopy = 2 << 20;
/** What nobody has read for so long goes, in milliseconds: its author may have taken it away meanwhile. */
const longestTime = 30 * 24 * 60 * 60_000;

/** Says which copies there is room for, the newest asked about first. */
export class Room {
  private taken = 0;

  constructor(private readonly now: number) {}

  has(asOf: number, characters: number): boolean {
    this.taken += characters;
    return this.taken <= mostCharacters && this.now - asOf < longestTime;
  }
}

/**
 * The last good copies of documents, for when the network fails. What was read while somebody was signed in is for that person alone,
 * and goes when that person does: even what everybody may read would tell who was here. What a server has taken back, or has never shown to this reader, goes at once. Where nothing can be kept,
 * nothing is, and nobody is bothered with it.
 */
export class KeptCopies {
  /** What is still to be written, by address and reader. */
  private readonly waiting = new Map<string, Copy>();
  private cancel: (() => void) | undefined;

  constructor(
    private readonly store: CopyStore,
    /** Calls back once, a little later. Returns the undo. */
    private readonly soon: (work: () => void) => () => void,
  ) {}

  /** Takes note of what a reading has ended with. `reader` is whoever is signed in. */
  note({url, state, isPrivate}: Entry, reader = ''): void {
    const {document, problem, asOf, fetching} = state;
    if (problem && isWithdrawn(problem)) void this.drop((other) => other === url);
    const answer = document && !problem && !fetching && answers.get(document);
    if (!answer || !asOf || answer.text.length > longestCopy || (isPrivate && !reader)) return;
    const {graph: _, ...about} = document;
    this.waiting.set(`${url} ${reader}`, {url, reader, text: answer.text, asOf: asOf.getTime(), about});
    this.cancel ??= this.soon(() => void this.flush());
  }

  /** The last good copy: what this reader has read, else what everybody may read. */
  async find(url: string, reader = ''): Promise<KeptDocument | undefined> {
    const copy =
      this.waiting.get(`${url} ${reader}`) ??
      (await this.quietly(() => this.store.get(url, reader))) ??
      (reader ? await this.quietly(() => this.store.get(url, '')) : undefined);
    const graph = copy && (await parseTurtle(copy.text, copy.about.url).catch(() => undefined));
    return graph && {document: {...copy.about, graph}, asOf: new Date(copy.asOf)};
  }

  /** Forgets what was read while anybody was signed in but `except`. */
  forgetPeople(except = ''): Promise<void> {
    return this.drop((_, reader) => reader !== '' && reader !== except);
  }

  /** Writes what is still to be written. */
  async flush(): Promise<void> {
    this.cancel?.();
    this.cancel = undefined;
    const copies = [...this.waiting.values()];
    this.waiting.clear();
    if (copies.length) await this.quietly(() => this.store.put(copies));
  }

  private async drop(isMeant: (url: string, reader: string) => boolean): Promise<void> {
    for (const [key, {url, reader}] of this.waiting) if (isMeant(url, reader)) this.waiting.delete(key);
    await this.quietly(() => this.store.remove(isMeant));
  }

  /** A person may have blocked the storage, or it is full. */
  private async quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch {
      return undefined;
    }
  }
}
