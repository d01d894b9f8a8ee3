import {coopLibrary} from '../../vocab/rdf/library-vocabulary.js';
import {triple} from '../../vocab/rdf/terms.js';
import {sayOfList} from '../lists/say-of-list.js';
import type {Result} from '../problem.js';
import type {Writer} from './writer.js';

/** Shows a thing of a list before the others, or no longer. Can be repeated. */
export function pin(writer: Writer, list: string, source: string, isPinned: boolean): Promise<Result<unknown>> {
  return sayOfList(writer, triple(list, coopLibrary.pinned, source), isPinned);
}
