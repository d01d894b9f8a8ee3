import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {termKey, triple, type Triple} from '../../vocab/rdf/terms.js';
import {rdf} from '../../vocab/rdf/vocabularies.js';
import type {FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {readFields} from '../../vocab/shapes/read.js';
import {changeField, type Change} from '../../vocab/shapes/write.js';
import {changeDocument} from '../documents/change.js';
import {merge, same} from '../documents/edit.js';
import type {PodDocument, Resources} from '../documents/resources.js';
import {failure, success, type FieldConflict, type Result} from '../problem.js';
import {randomName} from '../random.js';
import {withoutNames} from './nameless.js';

/** What a person wants of one subject in a document: of a thing, of one of its parts, or of a picture. */
export interface SubjectEdit {
  /** An IRI, or `_:` and a label for a part without a name, as in the document that the form was filled with. */
  readonly iri: string;
  readonly kind: KindDescriptor;
  /** What the form was filled with: the common ancestor of a merge. */
  readonly base: FieldValues;
  /**
   * What may stand there instead of the base without anybody else having changed it: by field, what was there before edits that the person
   * has given up since, and of which nobody knows whether they arrived.
   */
  readonly formerly?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** What the person wants now; fields that are not named stay as they are. */
  readonly values: FieldValues;
  /**
   * Fields of one value that nobody types, such as the time of the change: nobody is asked either which of two is right. The one of this edit is,
   * and of two times the later.
   */
  readonly derived?: readonly string[];
  /** Where a part hangs. */
  readonly parent?: {readonly iri: string; readonly field: string} | undefined;
}

/** A person's edit of one thing with its parts. */
export interface WholeEdit {
  readonly resources: Resources;
  /** Makes requests in the person's name. */
  readonly fetch: typeof fetch;
  /** The thing. */
  readonly iri: string;
  /** The thing first, then its parts, those that hold others before them. */
  readonly edits: readonly SubjectEdit[];
  /** Parts that the person has taken away; what else is said of them goes with them. */
  readonly removed?: readonly string[];
  /** The reader's languages, as given to the reading that filled the form. */
  readonly languages?: readonly string[];
}

/**
 * Writes an edit of a thing and its parts into its document, all of it or nothing. Changes that others made to other fields, and all that
 * the kinds do not know, stay. A single field that was changed on both sides is a conflict; so is a part that was changed here and
 * taken away there. `bad-address` if a value is none where one is needed.
 */
export function editWhole({resources, fetch, ...edit}: WholeEdit): Promise<Result<PodDocument>> {
  return changeDocument({resources, fetch, url: edit.iri, plan: (graph) => planEdit(graph, edit)});
}

/** How an edit is worked out. */
export interface Planning {
  /** Gives the random part of the names of what must be added. */
  readonly mint?: () => string;
  /** What others have changed as well is overwritten: for showing a person the own edit. */
  readonly insists?: boolean;
  /** Whatever would have to be written is for the person to decide: see {@link Circumstances}. */
  readonly isDoubtful?: boolean;
  /** A thing that is not there is written anew. */
  readonly creates?: boolean;
}

/** Works out what an edit changes in its document. */
export function planEdit(
  graph: Graph,
  edit: Omit<WholeEdit, 'resources' | 'fetch'>,
  planning: Planning = {},
): Result<Change> {
  const {iri, languages = []} = edit;
  const document = documentOf(iri);
  const {edits, removed, back} = withoutNames(graph, edit.edits, edit.removed ?? [], languages);
  const deletes: Triple[] = [];
  const inserts: Triple[] = [];
  const conflicts: FieldConflict[] = [];
  try {
    for (const one of edits) {
      const planned = planSubject(graph, document, one, languages, planning);
      conflicts.push(...planned.conflicts);
      deletes.push(...planned.deletes);
      inserts.push(...planned.inserts);
    }
  } catch (error) {
    return failure('bad-address', {url: document, detail: String(error)});
  }
  if (conflicts.length && !planning.insists)
    return failure('conflict', {url: document, conflicts: conflicts.map((conflict) => inFormerNames(conflict, back))});
  deletes.push(...leftovers(graph, document, removed, deletes));
  return success({deletes, inserts});
}

/** Whoever has to decide knows parts by the labels with which the form was filled. */
function inFormerNames({subject, mine, theirs, ...conflict}: FieldConflict, back: (key: string) => string): FieldConflict {
  const former = subject === undefined ? {} : {subject: back(subject)};
  return {...conflict, ...former, mine: mine.map(back), theirs: theirs.map(back)};
}

function planSubject(
  graph: Graph,
  document: string,
  edit: SubjectEdit,
  languages: readonly string[],
  {mint = randomName, insists, isDoubtful, creates}: Planning,
) {
  const {iri, kind, values} = edit;
  const current = readFields(kind, graph, iri, languages).values;
  const merged = withDerived(edit, merge(kind, baseOf(edit, current), values, current, insists));
  const names = Object.keys(merged.values);
  const lost = names.length || merged.conflicts.length ? lostPart(graph, edit) : undefined;
  if (lost) return {conflicts: [lost], deletes: [], inserts: []};
  const changes = names.map((name) =>
    changeField(kind.fields[name]!, graph, iri, merged.values[name]!, languages, mint, document),
  );
  const doubts = names
    .filter((_, index) => isDoubtful && (changes[index]!.deletes.length || changes[index]!.inserts.length))
    .map((field) => ({field, mine: merged.values[field]!, theirs: current[field] ?? []}));
  return {
    conflicts: [...merged.conflicts, ...doubts].map((conflict) => ({...conflict, subject: iri})),
    deletes: changes.flatMap((change) => change.deletes),
    inserts: [...newType(graph, edit, creates), ...changes.flatMap((change) => change.inserts)],
  };
}

/** Takes what nobody types out of what a person has to decide. */
function withDerived(
  {kind, derived = []}: SubjectEdit,
  {values, conflicts}: ReturnType<typeof merge>,
): ReturnType<typeof merge> {
  const isDerived = ({field}: FieldConflict) => derived.includes(field);
  const later = ({field, mine, theirs}: FieldConflict) =>
    kind.fields[field]!.value === 'moment' && Date.parse(theirs[0] ?? '') > Date.parse(mine[0] ?? '') ? theirs : mine;
  const decided = conflicts.filter(isDerived).map((conflict) => [conflict.field, later(conflict)] as const);
  return {values: {...values, ...Object.fromEntries(decided)}, conflicts: conflicts.filter((one) => !isDerived(one))};
}

function baseOf({base, formerly = {}}: SubjectEdit, current: FieldValues): FieldValues {
  const standing = Object.entries(formerly).filter(([field, before]) =>
    before.some((values) => same(values, current[field] ?? [])),
  );
  return {...base, ...Object.fromEntries(standing.map(([field]) => [field, current[field] ?? []]))};
}

/** A part that somebody else has taken away while it was changed here. */
function lostPart(graph: Graph, {iri, base, parent}: SubjectEdit): FieldConflict | undefined {
  const isNew = !Object.values(base).some((values) => values.length);
  if (!parent || isNew || graph.about(iri).length) return undefined;
  return {field: parent.field, subject: parent.iri, mine: [iri], theirs: []};
}

/** What is new says of which kind it is. */
function newType(graph: Graph, {iri, kind, parent}: SubjectEdit, creates = false): Triple[] {
  const [type] = kind.types;
  return (parent || creates) && type && !graph.about(iri).length ? [triple(iri, rdf.type, type)] : [];
}

/** All that is said of the parts that are taken away, unless something else in the document still points to them. */
function leftovers(graph: Graph, document: string, removed: readonly string[], deletes: readonly Triple[]): Triple[] {
  const gone = new Set(deletes);
  const isGone = (statement: Triple) => [...gone].some((one) => isSame(one, statement));
  for (const part of removed) {
    if (!part.startsWith('_:') && documentOf(part) !== document) continue;
    const others = [...graph].filter((one) => one.object.termType !== 'Literal' && termKey(one.object) === part);
    if (others.every(isGone)) for (const statement of graph.about(part)) gone.add(statement);
  }
  return [...gone].filter((statement) => !deletes.includes(statement));
}

function isSame(a: Triple, b: Triple): boolean {
  return (
    a === b ||
    [a.subject, a.predicate, a.object].map(termKey).join(' ') === [b.subject, b.predicate, b.object].map(termKey).join(' ')
  );
}
