import type {Graph} from '../../vocab/rdf/graph.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {termKey} from '../../vocab/rdf/terms.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {listMaxBytes} from '../lists/row.js';
import {success, type Problem, type Result} from '../problem.js';
import {inParallel} from '../in-parallel.js';
import {timeInListing} from './listing-time.js';

/** Something that was put into a box. */
export interface BoxItem {
  /** Address of the item's document. */
  readonly url: string;
  readonly graph: Graph;
  /** When the server took it: never what the sender claims. Unknown if the server does not tell. */
  readonly received?: Date;
  /** Addresses at which the same item lies again: it was sent more than once, because an answer was lost. */
  readonly doubles: readonly string[];
}

/** An item that is not opened: its name says what there is to know. */
export interface NamedItem {
  readonly url: string;
  readonly received: Date;
}

export interface BoxContent {
  /** The listing of the box that was read. */
  readonly listing: PodDocument;
  /** In the order in which the server took them, each once; those without a time come last. */
  readonly items: readonly BoxItem[];
  /** Items whose names say enough. */
  readonly named: readonly NamedItem[];
  /** Items that could not be read, with the reason: they are there, and are not silently left out. */
  readonly unread: readonly {readonly url: string; readonly problem: Problem}[];
  /** Items that are left for the next time: anybody may put any number into a box. */
  readonly waiting: number;
}

/** Anybody may put any number into a box: more are left for the next time. */
const mostItems = 500;

export interface BoxReadOptions {
  /** Whether an item is passed over, as the name tells that the server has given it. */
  readonly skips?: (url: string) => boolean;
  /** Whether the name of an item says all that there is to know. It is opened all the same where the listing does not say when it came. */
  readonly isTelling?: (url: string) => boolean;
  /** Items that are read at once, the oldest first. */
  readonly most?: number;
  /** Size allowed for each item, in bytes. */
  readonly itemBytes?: number | undefined;
}

/** Reads everything in a box, with the server's own times. Each item that cannot be read costs itself and no more. */
export async function readBox(
  resources: Resources,
  box: string,
  {skips, isTelling, most = mostItems, itemBytes}: BoxReadOptions = {},
): Promise<Result<BoxContent>> {
  const listing = await resources.read(box, {fresh: true, maxBytes: listMaxBytes});
  if (!listing.ok) return listing;
  const {graph: times} = listing.value;
  const ageOf = (url: string) => timeInListing(times, url)?.getTime() ?? Infinity;
  const contained = times.iris(box, ldp.contains).filter((url) => isInside(url, box));
  const wanted = contained.filter((url) => !url.endsWith('/') && !skips?.(url));
  const named = wanted.flatMap((url) => {
    const received = isTelling?.(url) ? timeInListing(times, url) : undefined;
    return received ? [{url, received}] : [];
  });
  const told = new Set(named.map(({url}) => url));
  const found = wanted.filter((url) => !told.has(url));
  const listed = found.sort((a, b) => ageOf(a) - ageOf(b)).slice(0, most);
  const items: Omit<BoxItem, 'doubles'>[] = [];
  const unread = contained.filter((url) => url.endsWith('/')).map(asContainer);
  await inParallel(listed, async (url) => {
    const read = await resources.read(url, {maxBytes: itemBytes});
    if (read.ok) items.push({url, graph: read.value.graph, received: timeInListing(times, url) ?? ownTime(read.value)});
    else unread.push({url, problem: read.problem});
  });
  items.sort((a, b) => (a.received?.getTime() ?? Infinity) - (b.received?.getTime() ?? Infinity));
  return success({
    listing: listing.value,
    items: withoutDoubles(items),
    named,
    unread,
    waiting: found.length - listed.length,
  });
}

/** Each item at the first place where it lies. */
function withoutDoubles(items: readonly Omit<BoxItem, 'doubles'>[]): BoxItem[] {
  const byContent = new Map<string, BoxItem & {readonly doubles: string[]}>();
  for (const item of items) {
    const content = contentOf(item);
    const first = byContent.get(content);
    if (first) first.doubles.push(item.url);
    else byContent.set(content, {...item, doubles: []});
  }
  return [...byContent.values()];
}

/**
 * What makes an item the same as another: its identifier, which is random, with all that is said of it. Not the identifier alone: somebody
 * who has learnt it could put something else into the box under it. Without one, every item is an item of its own.
 */
function contentOf({url, graph}: Pick<BoxItem, 'url' | 'graph'>): string {
  const statements = [...graph];
  const isNamed =
    statements.some(({subject}) => subject.value.startsWith('urn:uuid:')) &&
    statements.every(({subject, object}) => subject.termType !== 'BlankNode' && object.termType !== 'BlankNode');
  if (!isNamed) return url;
  const told = statements.map(({subject, predicate, object}) => JSON.stringify([subject, predicate, object].map(termKey)));
  return told.sort().join('\n');
}

/** Nobody needs a container in a box, and whoever puts one there must not keep it from being emptied. */
function asContainer(url: string): {url: string; problem: Problem} {
  return {url, problem: {kind: 'malformed', url, detail: 'A container'}};
}

/** The item's own time: to the millisecond where its entity tag begins with it, so that nobody gains a second by a false one. */
export function ownTime({modified, etag}: PodDocument): Date | undefined {
  const tagged = Number(/^"(\d{13})\b/.exec(etag ?? '')?.[1]);
  return modified && Math.floor(tagged / 1_000) * 1_000 === modified.getTime() ? new Date(tagged) : modified;
}
