import type {Graph} from '../../vocab/rdf/graph.js';
import {dct} from '../../vocab/rdf/vocabularies.js';

/** The listing's time if it has one single value: somebody may have added another, and then the item's own must do. */
export function timeInListing(listing: Graph, url: string): Date | undefined {
  const times = listing.objects(url, dct.modified);
  const time = times.length === 1 ? Date.parse(times[0]!.value) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time);
}
