import {isWebAddress} from '../../vocab/rdf/iri.js';
import {pair} from '../../vocab/rdf/vocabularies.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';

/** So many are read at most: each of them is a request to a server of its own. */
const mostPartners = 20;

/**
 * The addresses of the coops that a coop names as partners in its own document (`pair:partnerOf`), in its order. Itself, what stands there
 * twice, and what is no address on the web is left out.
 */
export async function readPartners(resources: Resources, coop: string): Promise<Result<readonly string[]>> {
  const read = await resources.read(coop);
  if (!read.ok) return read;
  const named = new Set(read.value.graph.iris(coop, pair.partnerOf));
  return success([...named].filter((iri) => iri !== coop && isWebAddress(iri)).slice(0, mostPartners));
}
