import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {rdf, tree} from '../../vocab/rdf/vocabularies.js';
import {findList} from '../coop/discovery.js';
import type {Resources} from '../documents/resources.js';
import {listMaxBytes} from '../lists/row.js';
import {failure, success, type Result} from '../problem.js';

/** The address of the shape that a list names for what is in it (TREE, https://treecg.github.io/specification/). */
export async function shapeOfList(resources: Resources, list: string): Promise<Result<string>> {
  const read = await resources.read(list, {maxBytes: listMaxBytes});
  if (!read.ok) return read;
  const {graph, url} = read.value;
  const named = [list, ...graph.subjects()].map((subject) => graph.iri(subject, tree.shape)).find((shape) => shape);
  if (named) return success(named);
  return failure('malformed', {url: documentOf(url), detail: 'The list names no shape'});
}

/** The shape of one thing: that of the coop's list for a class that the thing is said to be of. */
export async function shapeOfThing(
  resources: Resources,
  coop: Pick<Coop, 'iri' | 'typeIndex'>,
  iri: string,
): Promise<Result<string>> {
  const read = await resources.read(iri);
  if (!read.ok) return read;
  const list = await findList(resources, coop, read.value.graph.iris(iri, rdf.type));
  return list.ok ? shapeOfList(resources, list.value) : list;
}
