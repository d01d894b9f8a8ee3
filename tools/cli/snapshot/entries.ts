import type {Row} from '../../../pods/index.js';
import {
  addDays,
  byStart,
  isPublished,
  loadSeries,
  occurrencesOf,
  standingOf,
  type AgendaEvent,
  type Article,
  type LibraryItem,
  type Member,
  type Occurrence,
  type PlaceToGo,
} from '../../../vocab/index.js';
import {joinTranslations} from '../../../vocab/kinds/article/translations.js';
import {wallIn, zoneOf} from '../../../vocab/kinds/event/moments.js';
import {dateTimeOf} from '../../../vocab/kinds/event/zones.js';
import type {ListTagName} from './page-tags.js';
import type {Shown, ThingOf} from './read-rows.js';

/** One item of a snapshot, as far as a list tells it. */
export interface SnapshotEntry {
  readonly source: string;
  readonly name: string | undefined;
  /** When it is, or was written: as machines read it, and as a clock there shows it (`2026-12-01`, `2026-12-01T18:00:00`). */
  readonly time?: {readonly machine: string; readonly wall: string} | undefined;
  readonly isCancelled?: boolean;
  /** A few words each. */
  readonly facts: readonly (string | undefined)[];
  readonly summary?: string | undefined;
  /** Of its words, as a tag. */
  readonly language?: string | undefined;
}

/** When and in which language a list is looked at. */
export interface Looking {
  readonly now: Date;
  readonly languages: readonly string[];
}

type Read<T> = Row<T> & {readonly thing: T};
type Arrange<T> = (shown: Shown<T>, looking: Looking) => readonly SnapshotEntry[] | Promise<readonly SnapshotEntry[]>;

/** How each tag orders what it shows at first, and what it tells of each. */
export const arrange: {readonly [Name in ListTagName]: Arrange<ThingOf[Name]>} = {
  'coop-directory': ({rows}, {languages}) => sortByName(rows, languages).map(memberEntry),
  'coop-events': ({rows}, looking) => comingEvents(rows, looking),
  'coop-library': ({rows, pinned}, looking) => newestFirst(rows, pinned, looking).map(documentEntry),
  'coop-news': ({rows}, looking) => latestNews(rows, looking).map(articleEntry),
  'coop-map': ({rows}, looking) => currentPlaces(rows, looking).map(placeEntry),
};

/** Skills that a list names of each member. */
const mostSkills = 4;
/** How far a calendar looks ahead, in days. */
const furthest = 366;

function sortByName<T>(rows: readonly Read<T>[], languages: readonly string[]): Read<T>[] {
  const {compare} = new Intl.Collator([...languages], {sensitivity: 'base', numeric: true});
  const order = (one: Read<T>, other: Read<T>) =>
    Number(!one.label) - Number(!other.label) ||
    compare(one.label ?? '', other.label ?? '') ||
    // Servers keep rows in no order: the same list must make the same page.
    (one.source < other.source ? -1 : 1);
  return [...rows].sort(order);
}

function memberEntry({source, thing: {name, role, place, skills}}: Read<Member>): SnapshotEntry {
  return {source, name, facts: [role, place, ...[...skills].sort().slice(0, mostSkills)]};
}

async function comingEvents(rows: readonly Read<AgendaEvent>[], {now}: Looking): Promise<readonly SnapshotEntry[]> {
  const today = dayOf(now);
  const range = {from: today, to: addDays(today, furthest)};
  const series = rows.some(({thing}) => thing.recurrence) ? await loadSeries() : undefined;
  const dates = rows.flatMap(({source, thing}) =>
    occurrencesOf(thing, range, series).dates.map((date) => ({source, thing, date})),
  );
  const order = byStart();
  dates.sort((one, other) => order(one.date, other.date) || (one.source < other.source ? -1 : 1));
  return dates.map(({source, thing, date}) => ({
    source,
    name: thing.name,
    time: timeOf(thing, date),
    isCancelled: date.isCancelled,
    facts: [thing.place],
  }));
}

/** On the clock of the event: nobody knows where a page will be read. */
function timeOf(event: AgendaEvent, {start}: Occurrence): SnapshotEntry['time'] {
  if (typeof start === 'string') return {machine: start, wall: start};
  const zone = zoneOf(event);
  return {machine: dateTimeOf(start.getTime(), zone), wall: wallIn(start.getTime(), zone)};
}

function newestFirst(
  rows: readonly Read<LibraryItem>[],
  pinned: ReadonlySet<string>,
  {now, languages}: Looking,
): readonly Read<LibraryItem>[] {
  const today = dayOf(now);
  // What claims to come from the future is taken for today's.
  const day = ({thing: {dated = ''}}: Read<LibraryItem>) => (dated > today ? today : dated);
  const order = (one: Read<LibraryItem>, other: Read<LibraryItem>) =>
    Number(pinned.has(other.source)) - Number(pinned.has(one.source)) ||
    (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0);
  return sortByName(rows, languages).sort(order);
}

function documentEntry({source, thing: {title, summary, dated}}: Read<LibraryItem>): SnapshotEntry {
  const day = dated?.slice(0, 10);
  return {source, name: title, time: day === undefined ? undefined : {machine: day, wall: day}, facts: [], summary};
}

function latestNews(rows: readonly Read<Article>[], {now, languages}: Looking): readonly Read<Article>[] {
  const due = sortByName(rows, languages).filter(({thing}) => isPublished(thing, now.getTime()));
  due.sort((one, other) => (other.thing.published ?? 0) - (one.thing.published ?? 0));
  return joinTranslations(due, ({thing}) => thing, languages).map(({shown}) => shown);
}

function articleEntry({source, thing: {title, summary, published, language, authorName}}: Read<Article>): SnapshotEntry {
  const day = published === undefined ? undefined : new Date(published).toISOString().slice(0, 10);
  const time = day === undefined ? undefined : {machine: day, wall: day};
  return {source, name: title, time, facts: [...authorName].sort(), summary, language};
}

function currentPlaces(rows: readonly Read<PlaceToGo>[], {now, languages}: Looking): readonly Read<PlaceToGo>[] {
  const today = dayOf(now);
  return sortByName(rows, languages).filter(({thing}) => standingOf(thing, today) !== 'expired');
}

function placeEntry({source, thing: {name, address, town}}: Read<PlaceToGo>): SnapshotEntry {
  return {source, name, facts: [address, town]};
}

/** A day of whoever runs the program, as `2026-11-29`. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
