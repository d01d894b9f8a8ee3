import type {Graph} from '../../vocab/rdf/graph.js';
import {readFields, readOneField} from '../../vocab/shapes/read.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import type {SubjectEdit} from './edit-whole.js';

/** Edits in the labels of the document as it is now, and the way back to those that the form knows. */
export interface Renamed {
  readonly edits: readonly SubjectEdit[];
  readonly removed: readonly string[];
  readonly back: (key: string) => string;
}

/**
 * Parts without a name have another label each time that a document is read. What a form knows of them is moved to the labels of the
 * document as it is now: a part is the one that says what the form was filled with, else, where somebody has changed it meanwhile, the one that
 * says most of that.
 */
export function withoutNames(
  graph: Graph,
  edits: readonly SubjectEdit[],
  removed: readonly string[],
  languages: readonly string[],
): Renamed {
  const labels = new Map<string, string>();
  for (const [parent, siblings] of byParent(edits)) matchSiblings(graph, edits, parent, siblings, labels, languages);
  const now = (key: string) => labels.get(key) ?? key;
  const formers = new Map([...labels].map(([former, label]) => [label, former]));
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
    back: (key) => formers.get(key) ?? key,
  };
}

type Parent = NonNullable<SubjectEdit['parent']>;

/** The nameless parts of one field together, those that hold others before them. */
function byParent(edits: readonly SubjectEdit[]): ReadonlyMap<Parent, readonly SubjectEdit[]> {
  const groups = new Map<string, [Parent, SubjectEdit[]]>();
  for (const edit of edits) {
    if (!edit.iri.startsWith('_:') || !edit.parent) continue;
    const key = `${edit.parent.iri} ${edit.parent.field}`;
    const [parent, group] = groups.get(key) ?? [edit.parent, []];
    groups.set(key, [parent, [...group, edit]]);
  }
  return new Map(groups.values());
}

function matchSiblings(
  graph: Graph,
  edits: readonly SubjectEdit[],
  {iri, field: name}: Parent,
  siblings: readonly SubjectEdit[],
  labels: Map<string, string>,
  languages: readonly string[],
): void {
  const field = edits.find((one) => one.iri === iri)?.kind.fields[name];
  if (!field) return;
  const there = readOneField({...field, many: true}, graph, labels.get(iri) ?? iri, languages);
  let free = there.filter((one) => one.startsWith('_:'));
  let open = siblings;
  const match = (find: (edit: SubjectEdit) => string | undefined) => {
    for (const edit of open) {
      const found = find(edit);
      if (found === undefined) continue;
      labels.set(edit.iri, found);
      free = free.filter((one) => one !== found);
    }
    open = open.filter((edit) => !labels.has(edit.iri));
  };
  const read = ({kind}: SubjectEdit, one: string) => readFields(kind, graph, one, languages).values;
  match((edit) => free.find((one) => isAlike(read(edit, one), edit.base)));
  match((edit) => {
    const [best] = free.map((one) => ({one, shared: sharedFields(read(edit, one), edit.base)})).sort(byShared);
    // The only one that is left is meant, although nothing of it is as it was.
    return best && (best.shared > 0 || (free.length === 1 && open.length === 1)) ? best.one : undefined;
  });
}

const byShared = (a: {shared: number}, b: {shared: number}) => b.shared - a.shared;

function sharedFields(a: FieldValues, b: FieldValues): number {
  return Object.keys(a).filter((name) => isAlike({[name]: a[name]!}, {[name]: b[name] ?? []})).length;
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
