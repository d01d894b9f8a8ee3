import type {AgendaEvent} from '../../vocab/kinds/event/event.js';
import type {Resources} from '../documents/resources.js';
import {putIfChanged} from '../files/put-if-changed.js';
import {success, type Result} from '../problem.js';
import {calendarOf, feedOf} from './calendar-address.js';
import {eventsKind} from './events-kind.js';
import {readList} from './recognise.js';

export interface PublishedCalendar {
  readonly resources: Resources;
  /** Makes requests in the name of a moderator. */
  readonly fetch: typeof fetch;
  /** A list of events. */
  readonly list: string;
  /** What the calendar is called in calendar programs. */
  readonly name?: string | undefined;
}

/** How often programs are asked to read it again, in hours. */
const refreshHours = 12;

/** A feed is read by programs that fetch it whole: the last dates of a calendar are enough. */
const mostInFeed = 200;

/**
 * Writes the calendar file of a list that everybody can read, for calendar programs that subscribe to it, and its feed. Of each event they say
 * what the list says. Can be repeated: the same list makes the same files, which are then left as they are.
 * @returns whether a file was written. A list that is not for everybody has none: such programs cannot sign in.
 */
export async function publishCalendar({resources, fetch, list, name}: PublishedCalendar): Promise<Result<boolean>> {
  const kind = eventsKind([]);
  const document = await resources.read(list);
  if (!document.ok) return document;
  if (document.value.readership !== 'everyone') return success(false);
  const read = await readList(resources, list, kind, false);
  if (!read.ok) return read;
  const events = read.value.rows.flatMap(({thing}) => thing ?? []);
  // By the time of the list and not by the clock: what has not changed makes the same file.
  const now = document.value.modified ?? new Date();
  const calendar = await writeIcs(events, name, document.value.modified);
  const written = await putIfChanged(fetch, calendarOf(list), calendar.type, () => calendar.text);
  const feed = written.ok ? await putFeed(fetch, list, events, {name, now}) : written;
  return feed.ok && written.ok ? success(written.value || feed.value) : feed;
}

async function writeIcs(events: readonly AgendaEvent[], name: string | undefined, now: Date | undefined) {
  // Loaded when it is needed: whoever uses other functions of this room does not write calendars.
  const {calendarType, writeCalendar} = await import('../../vocab/formats/icalendar/write.js');
  const entries = events.map((event) => ({event}));
  const settings = {refreshHours, ...(name !== undefined && {name}), ...(now && {now})};
  return {type: calendarType, text: writeCalendar(entries, settings)};
}

async function putFeed(
  fetcher: typeof fetch,
  list: string,
  events: readonly AgendaEvent[],
  {name, now}: {readonly name: string | undefined; readonly now: Date},
): Promise<Result<boolean>> {
  const [{feedType, writeFeed}, {feedEntryOf}] = await Promise.all([
    import('../../vocab/formats/atom/write.js'),
    import('./event-feed.js'),
  ]);
  const last = [...events].sort((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1)).slice(0, mostInFeed);
  const title = name ?? new URL(list).host;
  const feed = {address: feedOf(list), title, author: title, entries: last.map(feedEntryOf), now};
  return putIfChanged(fetcher, feed.address, feedType, (before) => writeFeed(feed, before));
}
