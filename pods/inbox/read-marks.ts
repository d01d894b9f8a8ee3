import type {Graph} from '../../vocab/rdf/graph.js';
import {as} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {homesIn} from '../homes/places.js';
import {success, type Result} from '../problem.js';

/** Whose marks, and how they are reached. */
export interface MarkKeeper {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly webId: string;
  readonly storage: string;
}

/** The document in which somebody keeps which items of the inbox are read; nobody else can see it. */
export function readMarksDocument(storage: string): string {
  return `${homesIn(storage)}read.ttl`;
}

/** Addresses of the items that are marked as read; nothing is marked where there is no document. */
export async function readMarks({resources, storage}: MarkKeeper): Promise<Result<ReadonlySet<string>>> {
  const read = await resources.read(readMarksDocument(storage), {fresh: true});
  if (!read.ok) return read.problem.kind === 'missing' ? success(new Set()) : read;
  return success(marksIn(read.value.graph, storage));
}

/** What the marks are statements of. */
export function markedList(storage: string): string {
  return `${readMarksDocument(storage)}#it`;
}

/** Addresses of the items that the document marks. */
export function marksIn(graph: Graph, storage: string): ReadonlySet<string> {
  return new Set(graph.iris(markedList(storage), as.items));
}
