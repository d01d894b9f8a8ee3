import {answers, type Entry, type KeptDocument, type PodDocument} from '../resources.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {isWithdrawn} from '../../problem.js';

/** A document as it is kept on the device. */
export interface Copy {
  readonly url: string;
  /** WebID of whoever was signed in when it was read. */
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
  /** Keeps a copy in place of an older one of the same; the oldest of all go when they become too many ({@link roomAt}). */
  put(copy: Copy): Promise<void>;
  /** Takes copies away. */
  remove(isMeant: (url: string, reader: string) => boolean): Promise<void>;
  /** Takes all of them away, and whatever they lay in. */
  clear(): Promise<void>;
}

/** Characters of all copies together, and of one. */
const mostCharacters = 5 << 20;
const longestCopy = 2 << 20;
/** What nobody has read for so long goes, in milliseconds: its author may have taken it away meanwhile. */
const longestTime = 30 * 24 * 60 * 60_000;

/** Makes what says, of one copy after the other and the newest first, whether there is room for it. */
export function roomAt(now: number): (asOf: number, characters: number) => boolean {
  let taken = 0;
  return (asOf, characters) => (taken += characters) <= mostCharacters && now - asOf < longestTime;
}

/**
 * The last good copies of documents, for when the network fails. They are kept for somebody who has signed in, and for that person alone:
 * even what everybody may read would tell who was here, and they go when that person does. For a visitor nothing is kept, or even looked
 * for: nobody has asked for it, and a page that keeps something on a visitor's device would have to say so (directive 2002/58/EC, article 5.3).
 * What a server has taken back, or has never shown to this reader, goes at once. Where nothing can be kept, nothing is, and nobody is
 * bothered with it.
 */
export class KeptCopies {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: CopyStore) {}

  /** Takes note of what a reading has ended with. `reader` is whoever is signed in. */
  note({url, state}: Entry, reader: string | undefined): void {
    if (!reader) return;
    const {document, problem, asOf} = state;
    if (problem && isWithdrawn(problem)) void this.remove((other) => other === url);
    const {text} = (document && answers.get(document)) ?? {};
    if (!document || text === undefined || !asOf || problem || text.length > longestCopy) return;
    const {graph: _, ...about} = document;
    void this.inTurn(() => this.store.put({url, reader, text, asOf: asOf.getTime(), about}));
  }

  /** The last good copy of what was read while `reader` was signed in. Nothing if that changes meanwhile. */
  async find(url: string, reader: () => string | undefined): Promise<KeptDocument | undefined> {
    const who = reader();
    const copy = who && (await this.inTurn(() => this.store.get(url, who)));
    const graph = copy && (await parseTurtle(copy.text, copy.about.url).catch(() => undefined));
    return graph && who === reader() ? {document: {...copy.about, graph}, asOf: new Date(copy.asOf)} : undefined;
  }

  /** Forgets what was read while anybody was signed in but `except`. */
  forgetPeople(except?: string): Promise<unknown> {
    return except ? this.remove((_, reader) => reader !== except) : this.inTurn(() => this.store.clear());
  }

  private remove(isMeant: (url: string, reader: string) => boolean): Promise<unknown> {
    return this.inTurn(() => this.store.remove(isMeant));
  }

  /** One thing after the other: what is taken away must not come back. A person may have blocked the storage, or it is full. */
  private inTurn<T>(work: () => Promise<T>): Promise<T | undefined> {
    const done = this.last.then(work).catch(() => undefined);
    this.last = done;
    return done;
  }
}
