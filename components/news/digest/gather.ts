import type {Article} from '../../../vocab/kinds/article/article.js';
import type {AgendaEvent} from '../../../vocab/kinds/event/event.js';
import {loadSeries, occurrencesOf, type Occurrence} from '../../../vocab/kinds/event/occurrences.js';
import type {Poll} from '../../../vocab/kinds/poll/poll.js';
import {articlesKind} from '../../../pods/lists/articles-kind.js';
import type {CoopList} from '../../../pods/lists/coop-lists.js';
import {eventsKind} from '../../../pods/lists/events-kind.js';
import {pollsKind} from '../../../pods/lists/polls-kind.js';
import type {ListKind} from '../../../pods/lists/row.js';
import {newsPageOf} from '../../../pods/news/news-address.js';
import {success, type Problem, type Result} from '../../../pods/problem.js';
import type {Community} from '../../data/community.js';
import {findLists, joinLists} from '../../data/coop-lists.js';
import {findNamedLists} from '../unread-lists.js';
import {mayRead, type DigestAudience} from './audience.js';
import {partNames, type DigestItem, type PartName} from './items.js';
import {dayIn, dayText, momentsOf, type Period} from './period.js';

/** So many days after a period, or after today, its events still count as coming. */
const daysAhead = 60;

/** What was found for a digest. */
export interface Gathered {
  readonly items: readonly DigestItem[];
  /** Why something may be missing in a part. */
  readonly problems: Readonly<Partial<Record<PartName, Problem>>>;
}

export interface GatheringAsked {
  readonly period: Period;
  readonly audience: DigestAudience;
  readonly languages: readonly string[];
  readonly now: Date;
}

/** A local group that a digest can be for. */
export interface GroupAudience {
  readonly group: string;
  readonly title?: string | undefined;
}

/** The groups that have news of their own which the reader may read. */
export async function readGroupAudiences(
  community: Community,
  languages: readonly string[],
): Promise<readonly GroupAudience[]> {
  const lists = await findLists(community, articlesKind(languages).types, undefined, languages);
  if (!lists.ok) return [];
  return lists.value.flatMap(({readers, title}) => (readers.who === 'group' ? [{group: readers.group, title}] : []));
}

/**
 * Finds what a digest can tell: the news and the decisions of a period, and the events that come after its beginning and today. Fails if none of
 * them can be looked for.
 */
export async function gather(community: Community, asked: GatheringAsked): Promise<Result<Gathered>> {
  const {languages} = asked;
  const parts = await Promise.all([
    readThings(community, articlesKind(languages), asked, (found) => newsItems(found, asked)),
    readThings(community, eventsKind(languages), asked, (found) => eventItems(found, asked)),
    readThings(community, pollsKind(languages), asked, (found) => Promise.resolve(decisionItems(found, asked))),
  ]);
  const [first] = parts;
  if (!first.ok && parts.every((part) => !part.ok)) return first;
  const problems = parts.flatMap((part, index) => {
    const problem = part.ok ? part.value.problem : part.problem;
    return problem ? [[partNames[index]!, problem] as const] : [];
  });
  return success({
    items: parts.flatMap((part) => (part.ok ? part.value.items : [])),
    problems: Object.fromEntries(problems),
  });
}

/** What was found of one part, and why some of it may be missing. */
interface FoundPart {
  readonly items: readonly DigestItem[];
  readonly problem?: Problem | undefined;
}

/** A thing, and the list that it is in. */
interface Found<T> {
  readonly source: string;
  readonly thing: T;
  readonly list: CoopList;
}

async function readThings<T>(
  community: Community,
  kind: ListKind<T>,
  {audience, languages}: GatheringAsked,
  toItems: (found: readonly Found<T>[]) => Promise<readonly DigestItem[]>,
): Promise<Result<FoundPart>> {
  const named = await findNamedLists(community, kind.types, undefined, languages, (readers) => mayRead(audience, {readers}));
  if (!named.ok) return named;
  const lists = named.value.lists.filter((list) => mayRead(audience, list));
  const missing = named.value.unread[0]?.problem;
  if (!lists.length) return success({items: [], problem: missing});
  const joined = joinLists(community, kind, lists, languages);
  await joined.load(true);
  const {rows, problem} = joined.state;
  const listOf = (source: string) => lists.find(({address}) => address === joined.listOf(source)?.address)!;
  const found = rows.flatMap(({source, thing}) => (thing === undefined ? [] : [{source, thing, list: listOf(source)}]));
  return success({items: await toItems(found), problem: problem ?? missing});
}

function newsItems(found: readonly Found<Article>[], {period, now}: GatheringAsked): Promise<readonly DigestItem[]> {
  const inPeriod = found
    .filter(({thing: {published}}) => isIn(period, published) && published! <= now.getTime())
    .sort((one, other) => other.thing.published! - one.thing.published!);
  return Promise.all(
    inPeriod.map(async ({source, thing, list}) => ({
      part: 'news' as const,
      source,
      title: thing.title,
      summary: thing.summary,
      language: thing.language,
      authors: thing.authorName,
      time: new Date(thing.published!),
      isDay: true,
      page: list.readers.who === 'everyone' ? await newsPageOf(list.address, source) : undefined,
    })),
  );
}

async function eventItems(
  found: readonly Found<AgendaEvent>[],
  {period, now}: GatheringAsked,
): Promise<readonly DigestItem[]> {
  const today = dayText(now);
  const last = period.to > today ? period.to : today;
  const until = dayIn(last)!;
  until.setDate(until.getDate() + daysAhead);
  const range = {from: period.from > today ? period.from : today, to: dayText(until)};
  const hasSeries = found.some(({thing}) => thing.recurrence !== undefined);
  const series = hasSeries ? await loadSeries() : undefined;
  const items = found.flatMap(({source, thing}) => {
    const date = occurrencesOf(thing, range, series).dates.find((one) => !one.isCancelled);
    return date ? [{source, thing, ...startOf(date)}] : [];
  });
  return items
    .sort((one, other) => one.time.getTime() - other.time.getTime())
    .map(({source, thing, time, isDay}) => ({
      part: 'events',
      source,
      title: thing.name,
      place: thing.place,
      time,
      isDay,
    }));
}

function startOf(date: Occurrence): {readonly time: Date; readonly isDay: boolean} {
  return date.isAllDay ? {time: dayIn(date.start)!, isDay: true} : {time: date.start, isDay: false};
}

function decisionItems(found: readonly Found<Poll>[], {period}: GatheringAsked): readonly DigestItem[] {
  return found
    .filter(({thing: {verdict, closes}}) => verdict !== undefined && isIn(period, closes))
    .sort((one, other) => other.thing.closes! - one.thing.closes!)
    .map(({source, thing}) => ({
      part: 'decisions',
      source,
      title: thing.question,
      verdict: thing.verdict,
      time: new Date(thing.closes!),
      isDay: true,
    }));
}

function isIn(period: Period, time: number | undefined): boolean {
  const moments = momentsOf(period);
  return moments !== undefined && time !== undefined && time >= moments.start && time < moments.end;
}
