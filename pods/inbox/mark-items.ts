import {triple} from '../../vocab/rdf/terms.js';
import {as, rdf} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import {ensureHomes} from '../homes/ensure-home.js';
import {success, type Result} from '../problem.js';
import {markedList, marksIn, readMarksDocument, type MarkKeeper} from './read-marks.js';

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
  const list = markedList(storage);
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
