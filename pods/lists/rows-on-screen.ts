import {documentOf} from '../../vocab/rdf/iri.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {PodDocument, Readership, ResourceState} from '../documents/resources.js';
import {isWithdrawn, type Problem} from '../problem.js';
import {readyRow, type ListKind, type Recognised, type Row} from './row.js';

/**
 * The rows of a list: what the list itself says, and in its place what was found where a source lies. That stays as long as there is
 * a reason to look there: the list does not hold it, there is news of it, or a reader has opened it.
 */
export class RowsOnScreen<T> {
  private listed: ReadonlyMap<string, Row<T>> = new Map();
  /** Of these, what the list's own documents tell, and what its index has: the older of the two. */
  private told: ReadonlyMap<string, Row<T>> = new Map();
  private lent: ReadonlyMap<string, Row<T>> = new Map();
  private readonly found = new Map<string, readonly Row<T>[]>();
  private unread: ReadonlySet<string> = new Set();
  /** Sources that are documents in which things are still to be found. */
  private documents: ReadonlySet<string> = new Set();
  private announced: ReadonlySet<string> = new Set();
  /** Announced sources that are in no row yet. They become rows once they are read. */
  private unlisted: ReadonlySet<string> = new Set();
  /** Sources that somebody has changed on this page, each as it was taken last. In no row yet, they become one at once. */
  private own = new Map<string, PodDocument | undefined | null>();
  private readonly opened = new Set<string>();
  /** Who can read the list, as far as is known. */
  private readership?: Readership | undefined;

  constructor(
    private readonly kind: ListKind<T>,
    /** Whether the list is of what members write. */
    private readonly isOfMembers: boolean,
  ) {}

  /** The rows as they stand. A container lists documents: the row of a document gives way to the things that it holds. */
  all(): Row<T>[] {
    const {found, documents} = this;
    const newest = (row: Row<T>) => found.get(row.source) ?? [row];
    const inside = (row: Row<T>) => (documents.has(row.source) ? [row] : newest(row));
    const rows = [...this.listed.values()].flatMap(newest);
    return [
      ...(documents.size ? rows.flatMap(inside) : rows),
      ...[...found].flatMap(([source, own]) => (this.isNew(source) ? own : [])),
    ];
  }

  /** Whether a source was read where it lies, and so is to be followed there. */
  isRead(source: string): boolean {
    return this.found.has(source) || this.documents.has(documentOf(source));
  }

  /** Sources that were read and lie in a document. */
  readIn(url: string): string[] {
    return [...this.found.keys()].filter((source) => documentOf(source) === url);
  }

  /** Sources that there is a reason to read. */
  get wanted(): Set<string> {
    return new Set([...this.unread, ...this.announced, ...this.unlisted, ...this.own.keys(), ...this.opened]);
  }

  /** Takes what the list says now. */
  list({rows, unread, areDocuments}: Recognised<T>, readership: Readership | undefined): void {
    this.told = new Map(rows.map((row) => [row.source, row]));
    this.listed = new Map([...this.lent, ...this.told]);
    this.unlisted = new Set([...this.unlisted].filter((source) => !this.listed.has(source)));
    this.unread = new Set(unread);
    this.documents = new Set(areDocuments ? unread : []);
    this.readership = readership;
    this.forgetOthers();
  }

  /** Takes all rows, by their sources, that the list's own documents need not hold. @returns those rows of the list of which there is news. */
  lend(rows: ReadonlyMap<string, Row<T>>): string[] {
    this.lent = rows;
    this.listed = new Map([...rows, ...this.told]);
    return [...this.announced].filter((source) => this.listed.has(source));
  }

  /** Takes the addresses of which there is news. @returns those that are in no row of the list. */
  announce(sources: readonly string[]): ReadonlySet<string> {
    this.announced = new Set(sources);
    this.forgetOthers();
    return new Set(sources.filter((source) => !this.listed.has(source)));
  }

  /** Takes, of these, the ones that are in no row and may become one. */
  admit(sources: readonly string[]): void {
    this.unlisted = new Set(sources);
    this.forgetOthers();
  }

  /** Takes sources of which something waits to be sent. From then on each is shown as the page has it, also once it is sent. */
  expect(sources: readonly string[], stateOf: (source: string) => ResourceState): void {
    for (const source of sources) if (!this.own.has(source)) this.own.set(source, null);
    for (const [source, before] of this.own) {
      const state = stateOf(source);
      if (state.document === before) continue;
      this.own.set(source, state.document);
      this.take(source, state);
    }
  }

  /** A reader has asked for a source: what is found there stays. */
  open(source: string): void {
    this.opened.add(source);
    const row = this.current(source);
    if (row) this.found.set(source, [{source, status: row.thing ? 'ready' : 'pending', label: row.label, thing: row.thing}]);
  }

  /** Takes in what is known of a source. */
  take(source: string, {document, problem}: ResourceState): void {
    if (document) this.found.set(source, this.rowsIn(document, source, problem));
    else if (problem) this.fail(source, problem);
    else this.found.delete(source);
  }

  /** What was shown stays, with the reason why it may be old; what is taken back at its source goes here too. */
  fail(source: string, problem: Problem): void {
    const row = this.failed(source, problem);
    // What its author has taken away is no longer in a list of what members write. A member stays a member without a profile.
    const isGone = (this.isOfMembers && problem.kind === 'missing') || (!row.thing && this.isNew(source));
    this.found.set(source, isGone ? [] : [row]);
  }

  /** This reader may see nothing of it any more. */
  clear(): void {
    this.listed = this.told = this.lent = new Map();
    this.unread = this.documents = this.unlisted = this.announced = new Set();
    this.own.clear();
    this.found.clear();
  }

  private forgetOthers(): void {
    const {wanted} = this;
    for (const source of this.found.keys()) if (!wanted.has(source)) this.found.delete(source);
  }

  private rowsIn(document: PodDocument, source: string, problem: Problem | undefined): readonly Row<T>[] {
    const {graph, pending} = document;
    const rowOf = (iri: string) => Object.assign(readyRow(this.kind, graph, iri), {problem, isPending: pending && true});
    if (this.isNew(source)) return this.counts(source, document) ? [rowOf(source)] : [];
    if (this.documents.has(source)) return this.kind.find(graph).map(rowOf);
    return [speaksOf(graph, source) ? rowOf(source) : this.failed(source, silent(source))];
  }

  /**
   * A source that was announced counts if it is of this kind, if no redirection has led out of where it was found, and if
   * everybody who reads the list may read it: somebody else may have announced it. Nobody else has written what waits to be sent.
   */
  private counts(source: string, {graph, url, readership}: PodDocument): boolean {
    const isForReaders = this.readership !== 'everyone' || readership === 'everyone';
    const isTrusted = this.own.has(source) || (isForReaders && documentOf(source) === url);
    return isTrusted && graph.isA(source, ...this.kind.types);
  }

  /** Whether a source is in no row of the list, and becomes one once it is read. */
  private isNew(source: string): boolean {
    return this.unlisted.has(source) || (this.own.has(source) && !this.listed.has(source));
  }

  private failed(source: string, problem: Problem): Row<T> {
    const {label, thing} = isWithdrawn(problem) ? {} : (this.current(source) ?? {});
    return {source, status: thing ? 'ready' : 'failed', label, thing, problem};
  }

  private current(source: string): Row<T> | undefined {
    return this.found.get(source)?.[0] ?? this.listed.get(source);
  }
}

function speaksOf(graph: Graph, source: string): boolean {
  return graph.about(source).length > 0;
}

function silent(url: string): Problem {
  return {kind: 'malformed', url, detail: 'The document does not speak of this address'};
}
