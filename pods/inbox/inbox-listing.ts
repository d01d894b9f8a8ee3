import type {Graph} from '../../vocab/rdf/graph.js';
import {isInside} from '../../vocab/rdf/iri.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import {timeInListing} from '../boxes/listing-time.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {listMaxBytes} from '../lists/row.js';
import type {Result} from '../problem.js';
import type {InboxItem} from './letter.js';

/** Asks what lies in an inbox: {@link itemsIn} says what the answer means. Nobody but its owner may see that. */
export function readListing(resources: Resources, inbox: string): Promise<Result<PodDocument>> {
  return resources.read(inbox, {fresh: true, asReader: true, maxBytes: listMaxBytes});
}

/** What lies in an inbox, as its listing says, the newest first; what is in it must be read for each, with `readItems`. */
export function itemsIn(graph: Graph, inbox: string): readonly InboxItem[] {
  const urls = graph.iris(inbox, ldp.contains).filter((url) => isInside(url, inbox) && !url.endsWith('/'));
  const items = urls.map((url) => ({url, received: timeInListing(graph, url)}));
  return items.sort((a, b) => (b.received?.getTime() ?? 0) - (a.received?.getTime() ?? 0));
}
