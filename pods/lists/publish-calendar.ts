import {askToWrite} from '../ask-to-write.js';
import type {Resources} from '../documents/resources.js';
import {ask} from '../http.js';
import {success, type Result} from '../problem.js';
import {calendarOf} from './calendar-address.js';
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

/**
 * Writes the calendar file of a list that everybody can read, for calendar programs that subscribe to it. Of each event it says what the
 * list says. Can be repeated: the same list makes the same file, which is then left as it is.
 * @returns whether a file was written. A list that is not for everybody has none: a calendar program cannot sign in.
 */
export async function publishCalendar({resources, fetch, list, name}: PublishedCalendar): Promise<Result<boolean>> {
  const kind = eventsKind([]);
  const document = await resources.read(list);
  if (!document.ok) return document;
  if (document.value.readership !== 'everyone') return success(false);
  const read = await readList(resources, list, kind, false);
  if (!read.ok) return read;
  // Loaded when it is needed: whoever uses other functions of this room does not write calendars.
  const {calendarType, writeCalendar} = await import('../../vocab/formats/icalendar/write.js');
  const entries = read.value.rows.flatMap(({thing}) => (thing ? [{event: thing}] : []));
  // By the time of the list and not by the clock: what has not changed makes the same file.
  const {modified: now} = document.value;
  const text = writeCalendar(entries, {refreshHours, ...(name !== undefined && {name}), ...(now && {now})});
  return put(fetch, calendarOf(list), calendarType, text);
}

async function put(fetcher: typeof fetch, url: string, type: string, body: string): Promise<Result<boolean>> {
  const before = await ask(fetcher, url, {headers: {accept: type}, cache: 'no-cache'});
  if (!before.ok && before.problem.kind !== 'missing') return before;
  if (before.ok && before.value.text === body) return success(false);
  const etag = before.ok ? before.value.headers.get('etag') : undefined;
  const condition: Record<string, string> = etag ? {'if-match': etag} : before.ok ? {} : {'if-none-match': '*'};
  const written = await askToWrite(fetcher, url, {
    method: 'PUT',
    headers: {'content-type': type, ...condition},
    body,
  });
  // Another moderator’s page was faster, with the same list.
  if (!written.ok && written.problem.kind === 'conflict') return success(false);
  return written.ok ? success(true) : written;
}
