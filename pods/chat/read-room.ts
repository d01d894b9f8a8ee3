import {findChannel, readChannel} from '../../vocab/formats/longchat/channel.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import type {PodDocument, ReadOptions, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';
import {readersOf} from './readers.js';
import type {Room} from './room.js';

/** Channels say little of themselves; other apps may add something. */
const channelMaxBytes = 256 * 1024;

/**
 * Reads what a room says of itself, ours or one of another app.
 * @param address the channel, or the document that holds it.
 * @param languages the reader's, best first.
 * Problems: `malformed` if there is no channel in the document.
 */
export async function readRoom(
  resources: Resources,
  address: string,
  languages: readonly string[] = [],
  options: ReadOptions = {},
): Promise<Result<Room>> {
  const read = await resources.read(address, {maxBytes: channelMaxBytes, ...options});
  if (!read.ok) return read;
  const room = roomIn(read.value, address, languages);
  return room ? success(room) : failure('malformed', {url: address, detail: 'No channel'});
}

/** The room that a document describes. */
export function roomIn(
  {graph, readership}: {readonly graph: Graph} & Pick<PodDocument, 'readership'>,
  address: string,
  languages: readonly string[] = [],
): Room | undefined {
  const channel = findChannel(graph, address);
  const facts = channel && readChannel(graph, channel, languages);
  if (!channel || !facts) return undefined;
  const {readers, ...said} = facts;
  return {channel, ...said, readers: readersOf(channel, readers), isOpenToAll: readership === 'everyone'};
}
