import type {Graph} from '../../vocab/rdf/graph.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import {coop} from '../../vocab/rdf/vocabularies.js';
import {changeDocument} from '../documents/change.js';
import {failure, success, type Result} from '../problem.js';
import {announcedIn, isAnnouncement, isSpoilt} from './announced.js';
import {listMaxBytes} from './row.js';
import {rubbishIn} from './rubbish.js';
import {readSources, type Verdict} from './sources.js';
import {startOver} from './start-over.js';
import type {Tidied, Tidying} from './tidying.js';
import {inTurns, withoutFlood} from './turns.js';
import {readWholeList} from './whole-list.js';
import {writeRows} from './write-rows.js';

/** Nobody waits for a tidying, and a flood of announcements takes its time to arrive. */
const longTimeout = 60_000;
/** Sources that one tidying opens at most; the others keep their announcements for the next. */
const mostSources = 500;

/**
 * Turns what members have announced into rows, then removes exactly the announcements that it has read, and whatever else has been
 * left beside them. Can be repeated and interrupted anywhere: rows depend on the sources alone, and what is announced meanwhile is
 * not touched.
 */
export async function tidyList(tidying: Tidying): Promise<Result<Tidied>> {
  const {resources, list, roll} = tidying;
  const whole = await readWholeList(resources, list, {fresh: true});
  if (!whole.ok) return whole;
  const {root, rows} = whole.value;
  const address = root.graph.iri(list, coop.announcements);
  if (!address) return failure('missing', {url: list, detail: 'The list takes no announcements'});
  const announced = await resources.read(address, {fresh: true, maxBytes: listMaxBytes, timeout: longTimeout});
  if (!announced.ok) return isSpoilt(announced.problem) ? startOver(tidying, address) : announced;
  const {graph} = announced.value;
  const ownerOf = (source: string) => roll?.authorOf(source) ?? source;
  // Nothing else is even opened: the announcement of what lies in no member's home only costs its own removal.
  const known = announcedIn(graph).filter((source) => rows.has(source) || roll?.mayBeShown(source));
  const turns = inTurns(known, ownerOf);
  const verdicts = await readSources(tidying, turns.slice(0, mostSources));
  const written = await writeRows(tidying, verdicts);
  if (!written.ok) return written;
  const unread = turns.filter((source) => (verdicts.get(source) ?? 'unread') === 'unread');
  const done = doneIn(graph, verdicts, unread, ownerOf);
  const removed = await removeAnnouncements(tidying, address, done);
  return removed.ok ? success({rows: written.value, announcements: done.length, unread: unread.length}) : removed;
}

/** The announcements that are of no more use: of what was read, of what is none of the list's, and repeated ones. */
function doneIn(
  graph: Graph,
  verdicts: ReadonlyMap<string, Verdict>,
  unread: readonly string[],
  ownerOf: (source: string) => string,
): Triple[] {
  const failed = unread.filter((source) => verdicts.has(source));
  const kept = new Set([...unread.filter((source) => !verdicts.has(source)), ...withoutFlood(failed, ownerOf)]);
  // One announcement of a source is as good as many.
  return [...graph].filter((entry) => isAnnouncement(entry) && !kept.delete(entry.object.value));
}

/** Takes away what was read, and rubbish: a PUT would lose what is appended at the same time. */
async function removeAnnouncements(
  {resources, fetch, list}: Tidying,
  url: string,
  read: readonly Triple[],
): Promise<Result<unknown>> {
  const plan = (graph: Graph) =>
    success({deletes: [...rubbishIn(graph, url, list), ...read.filter((entry) => graph.has(entry))], inserts: []});
  return changeDocument({resources, fetch, url, plan, maxBytes: listMaxBytes});
}
