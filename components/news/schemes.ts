import {readScheme, type CategoryScheme} from '../../vocab/kinds/scheme/scheme.js';
import type {CoopList} from '../../pods/lists/coop-lists.js';
import type {Community} from '../data/community.js';

/** The categories that some lists are filed by, each scheme once; none of one that cannot be read. */
export async function readSchemes(
  {resources}: Community,
  lists: readonly Pick<CoopList, 'scheme'>[],
  languages: readonly string[],
): Promise<readonly CategoryScheme[]> {
  const named = [...new Set(lists.flatMap(({scheme}) => scheme ?? []))];
  const read = await Promise.all(
    named.map(async (scheme) => {
      const document = await resources.read(scheme);
      return document.ok ? [readScheme(document.value.graph, scheme, languages)] : [];
    }),
  );
  return read.flat();
}
