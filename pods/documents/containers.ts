import {askToWrite} from '../ask-to-write.js';
import {ask} from '../http.js';
import {success, type Result} from '../problem.js';

/** Makes a container if it is not there yet. Containers above it are made by the server (Solid Protocol, 5.3). */
export async function ensureContainer(fetcher: typeof fetch, url: string): Promise<Result<void>> {
  const there = await ask(fetcher, url, {method: 'HEAD'});
  if (there.ok) return success(undefined);
  if (there.problem.kind !== 'missing') return there;
  const made = await askToWrite(fetcher, url, {method: 'PUT', headers: {'content-type': 'text/turtle'}});
  return made.ok ? success(undefined) : made;
}
