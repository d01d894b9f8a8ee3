import {documentOf} from '../../vocab/rdf/iri.js';
import {askToWrite} from '../ask-to-write.js';
import {ask, type Answer} from '../http.js';
import {preparePagesContainer} from '../lists/page-rules.js';
import {failure, success, type Result} from '../problem.js';
import type {IndexTarget} from './index-target.js';

/** The record of a view with some ten thousand pages is a tenth of that. */
const maxBytes = 16 << 20;
/** A server that is busy with other pages may take its time for one. */
const timeout = 30_000;

/**
 * A folder beside the list, in the coop's own space: its pages are for the same people as the list, by the rules of the folder in which both lie.
 * @param fetch makes requests in the name of whoever writes the list.
 * @param folder its address, ending in a slash.
 */
export function podTarget(fetcher: typeof fetch, list: string, folder: string): IndexTarget {
  const put = (path: string, body: string, type: string, condition: Readonly<Record<string, string>> = {}) =>
    askToWrite(fetcher, folder + path, {method: 'PUT', headers: {'content-type': type, ...condition}, body, timeout});
  const get = (path: string): Promise<Result<Answer | undefined>> =>
    absence(ask(fetcher, folder + path, {headers: {accept: recordType}, cache: 'no-store', maxBytes, timeout}));
  return {
    prepare: () => preparePagesContainer(fetcher, documentOf(list), folder),
    async read(path) {
      const answer = await get(path);
      return answer.ok ? success(answer.value?.text) : answer;
    },
    async replace(path, before, after) {
      const found = await get(path);
      if (!found.ok) return found;
      if (found.value?.text !== before) return failure('conflict', {url: folder + path});
      const etag = found.value?.headers.get('etag')?.replace(/^W\//, '');
      const condition: Record<string, string> = etag ? {'if-match': etag} : found.value ? {} : {'if-none-match': '*'};
      return nothing(await put(path, after, recordType, condition));
    },
    write: async (path, text) => nothing(await put(path, text, 'text/turtle')),
    remove: async (path) => nothing(await absence(ask(fetcher, folder + path, {method: 'DELETE', timeout}))),
  };
}

const recordType = 'application/json';

async function absence(asking: Promise<Result<Answer>>): Promise<Result<Answer | undefined>> {
  const answer = await asking;
  return !answer.ok && answer.problem.kind === 'missing' ? success(undefined) : answer;
}

function nothing(result: Result<unknown>): Result<void> {
  return result.ok ? success(undefined) : result;
}
