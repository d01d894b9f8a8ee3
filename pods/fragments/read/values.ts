import {intersect, keysWith} from '../../../vocab/fragments/key-range.js';
import type {Relation} from '../../../vocab/fragments/relation.js';
import {coopFragments} from '../../../vocab/rdf/vocabularies.js';
import {success, type Result} from '../../problem.js';
import type {View} from './views.js';
import type {ViewPages} from './view-pages.js';

/** A value by which a list can be narrowed down. */
export interface IndexedValue {
  readonly key: string;
  /** As most rows write it. */
  readonly label: string;
  /** How many rows have it. */
  readonly count: number;
}

/** The values of a field. */
export interface IndexedValues {
  readonly values: readonly IndexedValue[];
  /** Whether there are more than were read. */
  readonly isCut: boolean;
}

/** Pages of values that are read at a time: some thousand values, of which nobody reads more. */
const mostPages = 4;

/**
 * Reads the values of a field, with how many rows have each.
 * @param prefix how the values begin, as a key; empty for all of them.
 */
export async function readValues(pages: ViewPages<unknown>, view: View, prefix: string): Promise<Result<IndexedValues>> {
  const wanted = keysWith(prefix);
  const values = new Map<string, IndexedValue>();
  const ahead = [view.root];
  const seen = new Set(ahead);
  for (let asked = 0; ahead.length && asked < mostPages; asked++) {
    const page = await pages.read(ahead.shift()!, view.root);
    if (!page.ok) return page;
    for (const link of page.value.links) {
      const value = valueOf(link);
      if (link.range && link.path === coopFragments.facetKey && !intersect(link.range, wanted)) continue;
      if (value) values.set(value.key, value);
      else if (!seen.has(link.node)) ahead.push(link.node);
      seen.add(link.node);
    }
  }
  return success({values: [...values.values()], isCut: ahead.length > 0});
}

/** The one value that is behind a link, if it says so. */
function valueOf({path, range, label, count = 0}: Relation): IndexedValue | undefined {
  if (path !== coopFragments.facetKey || range?.to !== `${range?.from}\u0000`) return undefined;
  return {key: range.from, label: label ?? range.from, count};
}
