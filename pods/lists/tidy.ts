import type {Triple} from '../../vocab/rdf/terms.js';
import {as, coop} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import {failure, success, type Result} from '../problem.js';
import {announcedIn} from './announced.js';
import {rowsBySource} from './owners.js';
import {listMaxBytes} from './row.js';
import {readSources} from './sources.js';
import type {Tidied, Tidying} from './tidying.js';
import {writeRows} from './write-rows.js';

/**
 * Turns what members have announced into rows, then removes exactly the announcements that it has read. Can be repeated and
 * interrupted anywhere: rows depend on the sources alone, and what is announced meanwhile is not touched.
 */
export async function tidyList(tidying: Tidying): Promise<Result<Tidied>> {
  const {resources, list, roll} = tidying;
  const read = await resources.read(list, {fresh: true, maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const address = read.value.graph.iri(list, coop.announcements);
  if (!address) return failure('missing', {url: list, detail: 'The list takes no announcements'});
  const announced = await resources.read(address, {fresh: true, maxBytes: listMaxBytes});
  if (!announced.ok) return announced;
  const {graph} = announced.value;
  const rows = rowsBySource(read.value.graph, list);
  // Nothing else is even opened: the announcement of what lies in no member's home only costs its own removal.
  const known = announcedIn(graph).filter((source) => rows.has(source) || roll?.authorOf(source));
  const verdicts = await readSources(tidying, known);
  const written = await writeRows(tidying, verdicts);
  if (!written.ok) return written;
  const isDone = ({predicate, object}: Triple) => predicate.value === as.object && verdicts.get(object.value) !== 'unread';
  const done = [...graph].filter(isDone);
  const removed = await removeAnnouncements(tidying, address, done);
  const unread = [...verdicts.values()].filter((verdict) => verdict === 'unread').length;
  return removed.ok ? success({rows: written.value, announcements: done.length, unread}) : removed;
}

/** Takes away what was read and nothing else: a PUT would lose what is appended at the same time. */
async function removeAnnouncements(
  {resources, fetch}: Tidying,
  url: string,
  read: readonly Triple[],
): Promise<Result<unknown>> {
  if (!read.length) return success(undefined);
  return changeDocument({
    resources,
    fetch,
    url,
    plan: (graph) => success({deletes: read.filter((entry) => graph.has(entry)), inserts: []}),
  });
}
