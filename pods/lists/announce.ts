import {documentOf} from '../../vocab/rdf/iri.js';
import {triple} from '../../vocab/rdf/terms.js';
import {as, coop} from '../../vocab/rdf/vocabularies.js';
import {n3PatchType, writeN3Patch} from '../../vocab/rdf/write.js';
import type {Resources} from '../documents/resources.js';
import {askToWrite} from '../ask-to-write.js';
import {failure, success, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {announcedIn} from './announced.js';

export interface Announcement {
  readonly resources: Resources;
  /** Makes requests in the member's name. */
  readonly fetch: typeof fetch;
  /** The list that is to point to the source. */
  readonly list: string;
  /** The thing, in its author's home, that is new or has changed. */
  readonly source: string;
}

/**
 * Makes the coop's list look at this source: a duty, not an event. What is already announced is not announced again, and
 * being late or repeated does no harm, because readers believe only the source.
 */
export async function announce({resources, fetch, list, source}: Announcement): Promise<Result<void>> {
  const read = await resources.read(list);
  if (!read.ok) return read;
  const address = read.value.graph.iri(list, coop.announcements);
  if (!address) return failure('missing', {url: list, detail: 'The list takes no announcements'});
  const announced = await resources.read(address, {fresh: true});
  if (announced.ok && announcedIn(announced.value.graph).includes(source)) return success(undefined);
  const entry = triple(`${documentOf(address)}#${randomName()}`, as.object, source);
  const answer = await askToWrite(fetch, documentOf(address), {
    method: 'PATCH',
    headers: {'content-type': n3PatchType},
    body: writeN3Patch([], [entry]),
  });
  return answer.ok ? success(undefined) : answer;
}
