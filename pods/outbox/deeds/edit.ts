import {documentOf} from '../../../vocab/rdf/iri.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {mistakenField} from '../../../vocab/shapes/mistaken-field.js';
import {changeDocument} from '../../documents/change.js';
import {same} from '../../documents/edit.js';
import {failure, type FieldConflict, type Result} from '../../problem.js';
import {inOrder} from '../../steps.js';
import {planEdit, type SubjectEdit} from '../../things/edit-whole.js';
import {usableKind} from '../plain-kind.js';
import type {EditWork} from '../work.js';
import {namesFrom, notThereYet, withChange} from './documents.js';
import {dropFiles, storeFiles} from './files.js';
import type {Handler, Sending, Side} from './handler.js';
import {tell} from './telling.js';

/** Changes of a thing and its parts, in one document. */
export const editHandler: Handler<EditWork> = {
  documents: ({iri}) => [documentOf(iri)],

  show(work, {mark}, url, stored) {
    const document = stored ?? (work.recreates ? notThereYet(url) : undefined);
    if (!document) return undefined;
    const planning = {mint: namesFrom(mark), insists: true, creates: work.recreates};
    const planned = planEdit(document.graph, usable(work), planning);
    return planned.ok ? withChange(document, planned.value) : stored;
  },

  send(work, sending) {
    return inOrder([
      () => storeFiles(work, sending),
      () => sending.step('source', () => write(work, sending)),
      () => sending.step('told', () => tell(sending, work.list, work.iri)),
      () => dropFiles(work, work.iri, sending),
    ]);
  },

  fieldsOf({edits}) {
    return edits.flatMap((edit) => changedBy(edit).map((field) => `${edit.iri} ${field}`));
  },

  without: (work, dropped) => ({
    ...work,
    edits: work.edits.map((edit) => {
      const other = dropped.edits.find(({iri}) => iri === edit.iri);
      return other ? withoutEdit(edit, other) : edit;
    }),
  }),

  choose: (work, conflict, side) => ({
    ...work,
    edits: work.edits.flatMap((edit) => chooseIn(work.edits, edit, conflict, side) ?? []),
  }),

  recreate: (work) => ({...work, recreates: true, edits: work.edits.map(anew)}),
};

function write(work: EditWork, {resources, fetch, mark, deed, note}: Sending): Promise<Result<unknown>> {
  const {edits} = usable(work);
  const mistaken = edits.map(({kind, values}) => mistakenField(kind, withoutLabels(values))).find(Boolean);
  if (mistaken) return Promise.resolve(failure('bad-address', {url: work.iri, detail: `No address in “${mistaken}”`}));
  return changeDocument({
    resources,
    fetch,
    url: work.iri,
    mark,
    once: true,
    sentAfter: deed.sentAfter,
    beforeSending: note,
    create: work.recreates ?? false,
    plan: (graph, {isDoubtful}) =>
      planEdit(graph, {...work, edits}, {mint: namesFrom(mark), isDoubtful, creates: work.recreates ?? false}),
  });
}

function usable(work: EditWork): EditWork {
  return {...work, edits: work.edits.map((edit) => ({...edit, kind: usableKind(edit.kind)}))};
}

/** A part without a name goes by a label; whether it is there, the document will tell. */
function withoutLabels(values: FieldValues): FieldValues {
  const named = Object.entries(values).map(([field, some]) => [field, some.filter((one) => !one.startsWith('_:'))] as const);
  return Object.fromEntries(named);
}

/** The fields that an edit changes. */
function changedBy({base, values}: SubjectEdit): string[] {
  return Object.keys(values).filter((field) => !same(values[field]!, base[field] ?? []));
}

/** What was typed on top of a value that is given up stands on what was there before, unless that value has arrived all the same. */
function withoutEdit(edit: SubjectEdit, dropped: SubjectEdit): SubjectEdit {
  const formerly = {...edit.formerly};
  for (const field of changedBy(dropped)) {
    // Several values merge one by one: what of them is not there changes nothing for the others.
    const isBuilt = !edit.kind.fields[field]?.many && same(edit.base[field] ?? [], dropped.values[field]!);
    if (!isBuilt) continue;
    formerly[field] = [dropped.base[field] ?? [], ...(dropped.formerly?.[field] ?? []), ...(formerly[field] ?? [])];
  }
  return {...edit, formerly};
}

/** An edit as if the thing had not been there before. */
function anew(edit: SubjectEdit): SubjectEdit {
  return {...edit, base: {}, formerly: {}, values: {...edit.base, ...edit.values}};
}

function chooseIn(
  edits: readonly SubjectEdit[],
  edit: SubjectEdit,
  {field, subject, mine, theirs}: FieldConflict,
  side: Side,
): SubjectEdit | undefined {
  const part = edits.find(({iri, parent}) => mine[0] === iri && parent?.iri === subject && parent?.field === field);
  // A part that others have taken away is written anew, or given up with what was changed of it.
  if (edit === part) return side === 'mine' ? anew(edit) : undefined;
  if (edit.iri !== subject) return edit;
  if (side === 'theirs') return {...edit, values: omit(edit.values, field)};
  const base = part ? (edit.base[field] ?? []).filter((value) => value !== part.iri) : theirs;
  return {
    ...edit,
    base: {...edit.base, [field]: base},
    values: {[field]: edit.base[field] ?? [], ...edit.values},
  };
}

function omit(values: FieldValues, field: string): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name !== field));
}
