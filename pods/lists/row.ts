import type {Problem} from '../problem.js';
import type {Graph} from '../../vocab/rdf/graph.js';

/** How things of one kind are recognised and read: all that a list needs to know of a kind. */
export interface ListKind<T> {
  /** Classes under which a type index registers lists of this kind. */
  readonly types: readonly string[];
  /** The things of this kind in a document that holds no list of them. */
  find(graph: Graph): string[];
  /** Reads the name by which the thing at `subject` is sorted, without reading the rest. */
  label(graph: Graph, subject: string): string | undefined;
  /** Reads the thing `iri`; `subject` is where its fields stand, if not at the thing itself. */
  read(graph: Graph, iri: string, subject?: string): T;
}

/** One thing of a list, as far as it is known. */
export interface Row<T> {
  /** IRI of the thing, or address of the document in which it is still to be found. */
  readonly source: string;
  /** `pending`: its document must be read first. `failed`: that did not work, and there is nothing to show. */
  readonly status: 'ready' | 'pending' | 'failed';
  /** The name by which it is sorted. */
  readonly label?: string;
  readonly thing?: T;
  /** Why nothing is shown, or why what is shown may be old. */
  readonly problem?: Problem;
  /** Whether something of it waits to be sent. */
  readonly isPending?: true | undefined;
}

/** What a list turned out to be when its document was read. */
export interface Recognised<T> {
  readonly rows: readonly Row<T>[];
  /** IRIs to read at their source, in the order in which to do it. */
  readonly unread: readonly string[];
  /** Whether these are documents in which things are still to be found, and not the things themselves. */
  readonly areDocuments?: boolean;
  /** For the coop's own lists: the document whose addresses say which sources have changed. */
  readonly announcements?: string;
  /** Why a part of the list is missing. */
  readonly problem?: Problem;
  /** Whether there is more of the list than was read, because it is too long to be read as a whole; then `problem` says so, too. */
  readonly isPartial?: boolean;
}

/** Lists are larger than single things: 40,000 members in one document are some 12 MB. */
export const listMaxBytes = 32 << 20;

/**
 * A row whose fields stand in the list itself, at `subject`. They are read when somebody looks: of a thousand rows, a page shows
 * twenty, and needs the names of the others.
 */
export function readyRow<T>(kind: ListKind<T>, graph: Graph, iri: string, subject = iri): Row<T> {
  return new ReadyRow(kind, graph, iri, subject);
}

/** A class, so that forty thousand rows do not bring functions of their own. */
class ReadyRow<T> implements Row<T> {
  readonly status = 'ready';
  private knownLabel?: string;
  private knownThing?: T;

  constructor(
    private readonly kind: ListKind<T>,
    private readonly graph: Graph,
    readonly source: string,
    private readonly subject: string,
  ) {}

  get label(): string | undefined {
    return (this.knownLabel ??= this.kind.label(this.graph, this.subject));
  }

  get thing(): T {
    return (this.knownThing ??= this.kind.read(this.graph, this.source, this.subject));
  }
}
