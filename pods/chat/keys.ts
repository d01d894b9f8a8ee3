import {solidChat} from '../../vocab/rdf/chat-vocabulary.js';
import {findStorages} from '../coop/storage.js';
import type {Resources} from '../documents/resources.js';

/** Keys are short: more than this is none. */
const keyMaxBytes = 16 * 1024;

/**
 * Finds the key with which somebody signs messages, where SolidOS keeps it (`profile/keys/publicKey.ttl` in the person's storage).
 * @param mayAsk whether the host of an address may see that somebody reads here: anybody can put any name under a message, and a profile can name any
 *   storage.
 */
export function keyFinder(
  resources: Resources,
  fetcher: typeof fetch,
  mayAsk: (address: string) => boolean,
): (webId: string) => Promise<string | undefined> {
  return async (webId) => {
    if (!mayAsk(webId)) return undefined;
    const storages = await findStorages(resources, webId, fetcher);
    for (const storage of storages.ok ? storages.value.filter(mayAsk) : []) {
      const read = await resources.read(`${storage}profile/keys/publicKey.ttl`, {maxBytes: keyMaxBytes});
      const keys = read.ok ? [...read.value.graph].filter(({predicate}) => predicate.value === solidChat.publicKey) : [];
      if (keys[0]) return keys[0].object.value;
    }
    return undefined;
  };
}
