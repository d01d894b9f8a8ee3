import {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {literal, namedNode, termKey, triple, type Term, type Triple} from '../../vocab/rdf/terms.js';
import {coop, dct, rdf, tree, vcard, xsd} from '../../vocab/rdf/vocabularies.js';
import type {FieldDescriptor, FieldValues, KindDescriptor} from '../../vocab/shapes/descriptor.js';
import {fieldInLanguage} from '../../vocab/shapes/mistaken-field.js';
import {readOneField, step} from '../../vocab/shapes/read.js';
import {makeTerm, type Change} from '../../vocab/shapes/write.js';
import type {PodDocument} from '../documents/resources.js';
import type {RowOwner} from './owners.js';

/** What a list shows of each thing. Never more than the source shows to everybody who can read the list. */
export interface RowShape {
  readonly kind: KindDescriptor;
  readonly fields: readonly string[];
  /** Whether the list is an address book too, whose rows other apps look for by `vcard:inAddressBook`. */
  readonly isAddressBook?: boolean;
  /** What a source tells of some fields in a form in which no field is read: the row tells it in that of the fields. */
  readonly restate?: ((graph: Graph, source: string) => FieldValues) | undefined;
}

/** The row of a source, named by a hash of it so that it can be found and is never doubled. */
export async function rowIri(list: string, source: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(source));
  const hash = Array.from(new Uint8Array(digest).slice(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${documentOf(list)}#r-${hash}`;
}

/** What a row takes of a field at most: a list is read by everybody, and one profile must not make it heavy. */
const mostValues = 12;
/** Of a series that is often not as its rule has it, every date counts. */
const mostMoments = 100;
const longestText = 200;

/** A whole row: the coop's word, and the listed fields as they stand at the source. */
export function rowTriples(
  list: string,
  row: string,
  owner: RowOwner,
  {kind, fields, isAddressBook, restate}: RowShape,
  source: Pick<PodDocument, 'graph' | 'modified'>,
): Triple[] {
  const restated = restate?.(source.graph, owner.source) ?? {};
  return [
    triple(list, tree.member, row),
    triple(row, rdf.type, isAddressBook ? vcard.Individual : kind.types[0]!),
    ...(isAddressBook ? [triple(row, vcard.inAddressBook, list)] : []),
    triple(row, dct.isVersionOf, owner.source),
    triple(row, dct.creator, owner.creator),
    ...owner.homes.map((home) => triple(row, coop.home, home)),
    ...(source.modified ? [triple(row, dct.modified, dateTime(source.modified))] : []),
    ...fields.flatMap((name) => {
      const field = kind.fields[name]!;
      return (
        restated[name]?.map((value) => fieldTriple(row, field, value)) ??
        fieldTriples(row, field, source.graph, owner.source)
      );
    }),
  ];
}

function fieldTriples(row: string, field: FieldDescriptor, graph: Graph, source: string): Triple[] {
  const listed = inEachLanguage(field, graph, source).flatMap((one) =>
    readOneField(one, graph, source).map((value) => ({one, value})),
  );
  const most = field.value === 'moment' ? mostMoments : mostValues;
  const usable = listed.filter(({value}) => !value.startsWith('_:')).slice(0, most);
  return usable.map(({one, value}) => fieldTriple(row, one, value));
}

/** Rows are flat: of a path, only its last step. */
function fieldTriple(row: string, field: FieldDescriptor, value: string): Triple {
  return triple(row, field.write[0]!.at(-1)!, makeTerm(field, shorten(value, field)));
}

/** A field whose texts are in several languages is listed in each of them: a row must not say one to be another. */
function inEachLanguage(field: FieldDescriptor, graph: Graph, source: string): readonly FieldDescriptor[] {
  const {languages, ...one} = field;
  return languages ? spokenIn(field, graph, source).map((language) => fieldInLanguage(one, language)) : [field];
}

/** The languages in which a field says something; empty for texts without a language. */
function spokenIn({read}: FieldDescriptor, graph: Graph, source: string): string[] {
  const start: readonly Term[] = [namedNode(source)];
  const said = read.flatMap((path) =>
    path.reduce((terms, link) => terms.flatMap((term) => step(graph, termKey(term), link)), start),
  );
  return [...new Set(said.flatMap((term) => (term.termType === 'Literal' ? [term.language] : [])))];
}

/**
 * What a list shows of a kind that nobody has chosen the fields for: all that is short and stands at the thing itself. Paths are left
 * out, since in a flat row their last step could be taken for a statement about the thing.
 */
export function rowShapeOf(kind: KindDescriptor, restate?: RowShape['restate']): RowShape {
  const isListed = ({write: [path], value, maxLength = longestText, kind: parts, language}: FieldDescriptor) =>
    path?.length === 1 && !path[0].startsWith('^') && !parts && !language && (value !== 'text' || maxLength <= longestText);
  return {kind, fields: Object.keys(kind.fields).filter((name) => isListed(kind.fields[name]!)), restate};
}

/** Never cuts a character in two: servers keep another one in place of half a one, and the row would be written anew for ever. */
function shorten(text: string, {value, maxLength: length = longestText}: FieldDescriptor): string {
  return value !== 'text' ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * What must change so that the list has exactly this row. A row that says the same already keeps its time: readers ask for
 * what came after the last time they know.
 * @param issue time of the change, as {@link nextIssue} gives it.
 */
export function replaceRow(graph: Graph, row: string, wanted: readonly Triple[], issue: Date): Change {
  const issued = graph.objects(row, dct.issued);
  const current = graph.about(row).filter(({predicate}) => predicate.value !== dct.issued);
  const kept = new Graph(wanted);
  const deletes = current.filter((old) => !kept.has(old));
  const inserts = wanted.filter((fresh) => !graph.has(fresh));
  if (!deletes.length && !inserts.length) return {deletes, inserts};
  const time = triple(row, dct.issued, dateTime(issue));
  return {
    deletes: [...deletes, ...issued.map((object) => ({...time, object}))],
    inserts: [...inserts, time],
  };
}

/** What takes a row out of a list. */
export function removeRow(graph: Graph, list: string, row: string): Change {
  return {deletes: [...graph.about(row), triple(list, tree.member, row)], inserts: []};
}

/** The time of a change to the list: now, but never before what the list has told already. */
export function nextIssue(graph: Graph, now: Date): Date {
  let latest = now.getTime();
  for (const {predicate, object} of graph) {
    const time = predicate.value === dct.issued ? Date.parse(object.value) : NaN;
    if (time >= latest) latest = time + 1;
  }
  return new Date(latest);
}

function dateTime(date: Date): Triple['object'] {
  return literal(date.toISOString(), namedNode(xsd.dateTime));
}
