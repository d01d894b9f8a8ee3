import {solid} from '../../vocab/rdf/vocabularies.js';
import {readCoop, type Coop} from '../../vocab/kinds/coop/coop.js';
import type {Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';

/** Reads what the cooperative says of itself. `malformed` if its document does not speak of it. */
export async function findCoop(resources: Resources, iri: string, languages: readonly string[] = []): Promise<Result<Coop>> {
  const read = await resources.read(iri);
  if (!read.ok) return read;
  if (!read.value.graph.about(iri).length)
    return failure('malformed', {url: iri, detail: 'The document does not speak of this address'});
  return success(readCoop(read.value.graph, iri, languages));
}

/**
 * Finds the coop's list of a kind of thing in its type index (https://solid.github.io/type-indexes/). Both forms of
 * schema.org are looked for by giving both classes.
 */
export async function findList(
  resources: Pick<Resources, 'read'>,
  coop: Pick<Coop, 'iri' | 'typeIndex'>,
  classes: readonly string[],
): Promise<Result<string>> {
  if (!coop.typeIndex) return failure('missing', {url: coop.iri, detail: 'The coop names no type index'});
  const read = await resources.read(coop.typeIndex);
  if (!read.ok) return read;
  const {graph} = read.value;
  for (const registration of graph.subjects()) {
    if (!graph.iris(registration, solid.forClass).some((iri) => classes.includes(iri))) continue;
    const place = graph.iri(registration, solid.instance) ?? graph.iri(registration, solid.instanceContainer);
    if (place) return success(place);
  }
  return failure('missing', {url: coop.typeIndex, detail: `No list of ${classes[0]}`});
}
