import {isInside} from '../../vocab/rdf/iri.js';
import {findStorages} from '../coop/storage.js';
import type {Resources} from '../documents/resources.js';
import {ask} from '../http.js';
import {isWithdrawn, success, type Result} from '../problem.js';
import {containerFor, homesIn} from './places.js';
import {isPlainName} from './spelling.js';

/**
 * Whether a home that somebody claims can be that person's own: it lies where homes lie, directly in a storage that the profile names, and
 * nobody else can write in it. A profile may name any storage, and in some folders of it strangers can leave things.
 * @param fetcher makes requests in a moderator's name: what the server lets that person do, it lets others do too.
 */
export async function verifyHome(
  resources: Resources,
  fetcher: typeof fetch,
  webId: string,
  home: string,
): Promise<Result<boolean>> {
  const storages = await findStorages(resources, webId, fetcher);
  if (!storages.ok) return storages;
  if (!storages.value.some((storage) => isDirectlyIn(home, homesIn(storage)))) return success(false);
  const answer = await ask(fetcher, containerFor(home, 'public'), {method: 'HEAD'});
  // Moderators may look into every home that was made as homes are.
  if (!answer.ok) return isWithdrawn(answer.problem) ? success(false) : answer;
  return success(!othersMayWrite(answer.value.headers.get('wac-allow')));
}

/** In the one way in which servers spell it: each other spelling would be one more home of the same person. */
function isDirectlyIn(home: string, container: string): boolean {
  const name = home.slice(container.length);
  return isInside(home, container) && home.startsWith(container) && name.endsWith('/') && isPlainName(name.slice(0, -1));
}

/** What a server says of the rights of whoever asks, and of everybody (Web Access Control, `WAC-Allow`). Not all servers say it. */
function othersMayWrite(header: string | null): boolean {
  const groups = [...(header ?? '').matchAll(/(user|public)\s*=\s*"([^"]*)"/g)];
  return groups.some(([, group, modes]) => {
    const may = (mode: string) => modes!.split(/\s+/).includes(mode);
    // Whoever has control is at home here.
    return (may('write') || may('append')) && !(group === 'user' && may('control'));
  });
}
