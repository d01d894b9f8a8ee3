import type {Resources} from '../documents/resources.js';
import {askToWrite} from '../ask-to-write.js';
import {success, type Result} from '../problem.js';
import {inParallel} from '../in-parallel.js';
import {isNotice, type InboxItem, type ReceivedNotice, type UnreadableItem} from './letter.js';
import {readNotice} from './notice.js';

/** Largest item that is read: a page of text with room for what programs add. */
const itemMaxBytes = 64 * 1024;

/** What items say, in the given order, each thing once; an item that cannot be read costs itself and no more. */
export async function readItems(
  resources: Resources,
  items: readonly InboxItem[],
  languages: readonly string[],
): Promise<readonly (ReceivedNotice | UnreadableItem)[]> {
  const told = new Map<string, ReceivedNotice | UnreadableItem>();
  await inParallel(items, async (item) => void told.set(item.url, await readItem(resources, item, languages)));
  return mergeDoubles(items.map(({url}) => told.get(url)!));
}

/** Puts together what was told more than once, in the place of the newest. */
export function mergeDoubles(
  found: readonly (ReceivedNotice | UnreadableItem)[],
): readonly (ReceivedNotice | UnreadableItem)[] {
  const byId = new Map<string, ReceivedNotice | UnreadableItem>();
  for (const one of found) {
    const id = isNotice(one) ? one.id : one.url;
    const known = byId.get(id);
    byId.set(id, known && isNotice(known) && isNotice(one) ? {...known, items: [...one.items, ...known.items]} : one);
  }
  return [...byId.values()];
}

/** Takes items out of the inbox. What is gone already is no failure. */
export async function removeItems(fetcher: typeof fetch, urls: readonly string[]): Promise<Result<void>> {
  for (const url of urls) {
    const gone = await askToWrite(fetcher, url, {method: 'DELETE'});
    if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  }
  return success(undefined);
}

async function readItem(
  resources: Resources,
  item: InboxItem,
  languages: readonly string[],
): Promise<ReceivedNotice | UnreadableItem> {
  const read = await resources.read(item.url, {maxBytes: itemMaxBytes});
  if (!read.ok) return {...item, problem: read.problem};
  const notice = readNotice(read.value.graph, item.url, languages);
  return notice
    ? {...notice, items: [item]}
    : {...item, problem: {kind: 'malformed', url: item.url, detail: 'Says nothing'}};
}
