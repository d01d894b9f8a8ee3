import type {Graph} from '../../vocab/rdf/graph.js';
import type {Triple} from '../../vocab/rdf/terms.js';
import type {FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {mistakenField} from '../../vocab/shapes/mistaken-field.js';
import {readFields} from '../../vocab/shapes/read.js';
import {changeField} from '../../vocab/shapes/write.js';
import {failure, success, type FieldConflict, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {changeDocument} from './change.js';
import type {PodDocument, Resources} from './resources.js';

/** A person's edit of one thing. */
export interface Edit {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  readonly kind: KindDescriptor;
  /** The thing. */
  readonly iri: string;
  /** What the form was filled with: the common ancestor of a merge. */
  readonly base: FieldValues;
  /** What the person wants now; fields that are not named stay as they are. */
  readonly values: FieldValues;
  /** The reader's languages, as given to the reading that filled the form. */
  readonly languages?: readonly string[];
}

/**
 * Writes an edit into the thing's document. Changes that others made to other fields stay; values of one field with many
 * values merge; one single field changed on both sides is a conflict, and nothing at all is written. `bad-address` if a
 * value is no address where one is needed.
 */
export async function editThing({
  resources,
  fetch,
  kind,
  iri,
  base,
  values,
  languages = [],
}: Edit): Promise<Result<PodDocument>> {
  const mistaken = mistakenField(kind, values);
  if (mistaken) return failure('bad-address', {url: iri, detail: `No address in “${mistaken}”`});
  const plan = (graph: Graph) => {
    const current = readFields(kind, graph, iri, languages).values;
    const merged = merge(kind, base, values, current);
    if (merged.conflicts.length) return failure('conflict', {url: iri, conflicts: merged.conflicts});
    const deletes: Triple[] = [];
    const inserts: Triple[] = [];
    for (const [name, wanted] of Object.entries(merged.values)) {
      const change = changeField(kind.fields[name]!, graph, iri, wanted, languages, randomName);
      deletes.push(...change.deletes);
      inserts.push(...change.inserts);
    }
    return success({deletes, inserts});
  };
  return changeDocument({resources, fetch, url: iri, plan});
}

/**
 * Three-way merge by field: what must be written, and what only a person can decide.
 * @param insists a single value that both sides changed is mine.
 */
export function merge(kind: KindDescriptor, base: FieldValues, mine: FieldValues, theirs: FieldValues, insists = false) {
  const values: Record<string, readonly string[]> = {};
  const conflicts: FieldConflict[] = [];
  for (const [field, wanted] of Object.entries(mine)) {
    const before = base[field] ?? [];
    const now = theirs[field] ?? [];
    if (same(wanted, before) || same(wanted, now)) continue;
    if (same(now, before)) values[field] = wanted;
    else if (kind.fields[field]?.many) values[field] = mergeMany(before, wanted, now);
    else if (insists) values[field] = wanted;
    else conflicts.push({field, mine: wanted, theirs: now});
  }
  return {values, conflicts};
}

function mergeMany(before: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const kept = theirs.filter((value) => mine.includes(value) || !before.includes(value));
  const added = mine.filter((value) => !before.includes(value) && !theirs.includes(value));
  return [...kept, ...added];
}

/** Values are a set: documents do not keep their order. */
export function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
