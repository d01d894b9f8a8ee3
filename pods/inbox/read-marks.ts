import type {Graph} from '../../vocab/rdf/graph.js';
import {triple} from '../../vocab/rdf/terms.js';
import {as, rdf} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {ensureHomes} from '../homes/ensure-home.js';
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

/**
 * Marks items as read, or takes the marks away. Marks of items that are no longer there go at the same time, so that the document
 * never holds more than the inbox.
 * @param present addresses of all that lies in the inbox.
 */
export async function markItems(
  keeper: MarkKeeper,
  items: readonly string[],
  isRead: boolean,
  present: ReadonlySet<string>,
): Promise<Result<ReadonlySet<string>>> {
  const {resources, fetch, storage} = keeper;
  const there = await resources.read(readMarksDocument(storage));
  if (!there.ok) {
    const homes = there.problem.kind === 'missing' ? await ensureHomes(keeper) : there;
    if (!homes.ok) return homes;
  }
  const list = subjectOf(storage);
  const mark = (item: string) => triple(list, as.items, item);
  const changed = await changeDocument({
    resources,
    fetch,
    url: readMarksDocument(storage),
    create: true,
    plan: (graph) => {
      const marked = marksIn(graph, storage);
      const gone = [...marked].filter((item) => !present.has(item) || (!isRead && items.includes(item)));
      const added = isRead ? items.filter((item) => !marked.has(item)) : [];
      const type = triple(list, rdf.type, as.Collection);
      return success({
        deletes: gone.map(mark),
        inserts: [...(added.length && !graph.has(type) ? [type] : []), ...added.map(mark)],
      });
    },
  });
  return changed.ok ? success(marksIn(changed.value.graph, storage)) : changed;
}

function subjectOf(storage: string): string {
  return `${readMarksDocument(storage)}#it`;
}

function marksIn(graph: Graph, storage: string): ReadonlySet<string> {
  return new Set(graph.iris(subjectOf(storage), as.items));
}
