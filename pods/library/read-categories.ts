import {readScheme, schemeKind, type CategoryScheme} from '../../vocab/kinds/scheme/scheme.js';
import type {ReadOptions, Resources} from '../documents/resources.js';
import {failure, success, type Result} from '../problem.js';

/** Reads the categories that a coop, or several, file things by. `malformed` if the document holds no such scheme. */
export async function readCategories(
  resources: Resources,
  scheme: string,
  languages: readonly string[] = [],
  options?: ReadOptions,
): Promise<Result<CategoryScheme>> {
  const read = await resources.read(scheme, options);
  if (!read.ok) return read;
  const {graph} = read.value;
  if (!graph.isA(scheme, ...schemeKind.types)) return failure('malformed', {url: scheme, detail: 'No set of categories'});
  return success(readScheme(graph, scheme, languages));
}
