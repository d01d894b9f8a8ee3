import type {Graph} from '../../vocab/rdf/graph.js';
import {dct, ldp} from '../../vocab/rdf/vocabularies.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {success, type Problem, type Result} from '../problem.js';
import {inParallel} from '../steps.js';

/** Something that was put into a box. */
export interface BoxItem {
  /** Address of the item's document. */
  readonly url: string;
  readonly graph: Graph;
  /** When the server took it: never what the sender claims. Unknown if the server does not tell. */
  readonly received?: Date;
}

export interface BoxContent {
  /** In the order in which the server took them; those without a time come last. */
  readonly items: readonly BoxItem[];
  /** Items that could not be read, with the reason: they are there, and are not silently left out. */
  readonly unread: readonly {readonly url: string; readonly problem: Problem}[];
}

/** Reads everything in a box, with the server's own times. Each item that cannot be read costs itself and no more. */
export async function readBox(resources: Resources, box: string): Promise<Result<BoxContent>> {
  const listing = await resources.read(box, {fresh: true});
  if (!listing.ok) return listing;
  const listed = listing.value.graph.iris(box, ldp.contains).filter((url) => !url.endsWith('/'));
  const items: BoxItem[] = [];
  const unread: {url: string; problem: Problem}[] = [];
  await inParallel(listed, async (url) => {
    const read = await resources.read(url);
    if (read.ok) items.push({url, graph: read.value.graph, received: timeOf(listing.value.graph, url, read.value)});
    else unread.push({url, problem: read.problem});
  });
  items.sort((a, b) => (a.received?.getTime() ?? Infinity) - (b.received?.getTime() ?? Infinity));
  return success({items, unread});
}

/** The listing's time if it has one single value (somebody may have added another), else the item's own. */
function timeOf(listing: Graph, url: string, {modified}: PodDocument): Date | undefined {
  const times = listing.objects(url, dct.modified);
  const time = times.length === 1 ? Date.parse(times[0]!.value) : NaN;
  return Number.isNaN(time) ? modified : new Date(time);
}
