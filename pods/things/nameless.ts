import type {Graph} from '../../vocab/rdf/graph.js';
import {readFields, readOneField} from '../../vocab/shapes/read.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {SubjectEdit} from './edit-whole.js';

/**
 * Parts without a name have another label each time that a document is read. What a form knows of them is moved to the labels of the
 * document as it is now: a part is the one that says what the form was filled with.
 */
export function withoutNames(
  graph: Graph,
  edits: readonly SubjectEdit[],
  removed: readonly string[],
  languages: readonly string[],
): {edits: readonly SubjectEdit[]; removed: readonly string[]} {
  const labels = new Map<string, string>();
  const now = (key: string) => labels.get(key) ?? key;
  for (const {iri, kind, base, parent} of edits) {
    if (!iri.startsWith('_:') || !parent) continue;
    const field = edits.find((one) => one.iri === parent.iri)?.kind.fields[parent.field];
    const taken = [...labels.values()];
    const candidates = field ? readOneField({...field, many: true}, graph, now(parent.iri), languages) : [];
    const found = candidates.find(
      (one) => one.startsWith('_:') && !taken.includes(one) && isAlike(readFields(kind, graph, one, languages).values, base),
    );
    if (found) labels.set(iri, found);
  }
  if (!labels.size) return {edits, removed};
  const rename = (values: FieldValues) =>
    Object.fromEntries(Object.entries(values).map(([name, keys]) => [name, keys.map(now)]));
  return {
    edits: edits.map((edit) => ({
      ...edit,
      iri: now(edit.iri),
      base: rename(edit.base),
      values: rename(edit.values),
      parent: edit.parent && {...edit.parent, iri: now(edit.parent.iri)},
    })),
    removed: removed.map(now),
  };
}

/** Whether two parts tell the same, what they themselves point to without a name apart. */
function isAlike(a: FieldValues, b: FieldValues): boolean {
  const told = (values: FieldValues) =>
    JSON.stringify(
      Object.entries(values)
        .map(([name, list]) => [name, list.map((value) => (value.startsWith('_:') ? '_:' : value)).sort()] as const)
        .filter(([, list]) => list.length)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return told(a) === told(b);
}
