import {documentOf} from '../rdf/iri.js';
import {Graph} from '../rdf/graph.js';
import {literal, namedNode, sameTerm, termKey, type Literal, type Term, type Triple} from '../rdf/terms.js';
import {xsd} from '../rdf/vocabularies.js';
import {typedPattern, type FieldDescriptor, type Path, type TypedValue} from './descriptor.js';
import {inLanguage, preferredLiterals, step} from './read.js';

type Node = Triple['subject'];

/** Statements to take away and to add. */
export interface Change {
  readonly deletes: readonly Triple[];
  readonly inserts: readonly Triple[];
}

/**
 * Works out how a document must change so that `field` of `subject` has exactly `values`. Only what the field showed goes:
 * the same text in other languages, and everything that the shape does not know, stays. A field that is emptied is emptied in
 * every language and every place where it is looked for: who takes something away does not want to read it in another form.
 * @param languages the reader's languages, as given to the reading that filled the form.
 * @param mint gives the random part of the name of a node that must be added.
 * @param document where such a node is named, if `graph` is not the subject's own document.
 * @throws RangeError if a value is no IRI where one is needed.
 */
export function changeField(
  field: FieldDescriptor,
  graph: Graph,
  subject: string,
  values: readonly string[],
  languages: readonly string[],
  mint: () => string,
  document = documentOf(subject),
): Change {
  if (!values.length) return {deletes: everyValue(field, graph, subject), inserts: []};
  const deletes: Triple[] = [];
  const inserts: Triple[] = [];
  for (const path of field.write) {
    const link = path[path.length - 1]!;
    const said = holders(graph, nodeOf(subject), path).flatMap((node) => ends(graph, node, link));
    const shown = shownBy(field, said, languages);
    // Of several nodes at the end of a path, the one whose value is shown; where there are several values, all are shown as one list.
    const {holder, added} = shown[0]
      ? {holder: shown[0].node, added: []}
      : findHolder(graph, subject, path, () => `${document}#${mint()}`);
    const replaced = field.many ? shown : shownBy(field, ends(graph, holder, link), languages);
    const old = replaced.map(({end}) => end);
    const wanted = values.map((value) => makeTerm(field, value, old, languages));
    const gone = replaced.filter(({end}) => !isAmong(wanted, end));
    const fresh = wanted.filter((term) => !isAmong(old, term));
    deletes.push(...gone.map(({node, end}) => statement(node, link, end)));
    inserts.push(...(fresh.length ? added : []), ...fresh.map((end) => statement(holder, link, end)));
  }
  return {deletes, inserts};
}

function isAmong(terms: readonly Term[], term: Term): boolean {
  return terms.some((other) => sameTerm(term, other));
}

/** What a step from `holder` to `end` says; a step backwards is said of its end. */
function statement(holder: Node, link: string, end: Term): Triple {
  if (!link.startsWith('^')) return {subject: holder, predicate: namedNode(link), object: end};
  if (!isNode(end)) throw new RangeError(`Nothing can be said of ${JSON.stringify(end.value)}`);
  return {subject: end, predicate: namedNode(link.slice(1)), object: holder};
}

/** The values of a field in every language and every place where it is looked for. */
function everyValue(field: FieldDescriptor, graph: Graph, subject: string): Triple[] {
  const found = new Graph();
  for (const path of field.read) {
    const link = path[path.length - 1]!;
    for (const holder of holders(graph, nodeOf(subject), path)) {
      for (const end of inLanguage(step(graph, termKey(holder), link), field.language)) {
        const said = statement(holder, link, end);
        // A node where a text is looked for is not that text.
        if ((field.value !== 'text' || end.termType === 'Literal') && !found.has(said)) found.add(said);
      }
    }
  }
  return [...found];
}

/** Every node that carries the last predicate of a path. */
function holders(graph: Graph, subject: Node, path: Path): Node[] {
  let reached = [subject];
  for (const link of path.slice(0, -1)) reached = reached.flatMap((node) => step(graph, termKey(node), link)).filter(isNode);
  return reached;
}

/** The node that carries the last predicate of a path; minted, with the statements that lead to it, where there is none. */
function findHolder(graph: Graph, subject: string, path: Path, mint: () => string) {
  let holder = nodeOf(subject);
  const added: Triple[] = [];
  for (const link of path.slice(0, -1)) {
    const there: Node | undefined = step(graph, termKey(holder), link).find(isHolder);
    const next: Node = there ?? namedNode(mint());
    if (!there) added.push(statement(holder, link, next));
    holder = next;
  }
  return {holder, added};
}

/** The node for a key as {@link termKey} gives it. */
function nodeOf(key: string): Node {
  return key.startsWith('_:') ? {termType: 'BlankNode', value: key.slice(2)} : namedNode(key);
}

function isNode(term: Term): term is Node {
  return term.termType !== 'Literal';
}

/** A number or a mail address that stands where others have a node is a value itself: nothing is said of it. */
function isHolder(term: Term): term is Node {
  return isNode(term) && !/^(?:tel|mailto):/i.test(term.value);
}

/** A value, and the node of which it is said. */
interface End {
  readonly node: Node;
  readonly end: Term;
}

function ends(graph: Graph, node: Node, link: string): End[] {
  return step(graph, termKey(node), link).map((end) => ({node, end}));
}

/** Of the values at the end of a path, those that the field showed, best first, and so the only ones that an edit may take away. */
function shownBy(field: FieldDescriptor, said: readonly End[], languages: readonly string[]): End[] {
  if (field.value !== 'text') return [...said];
  if (field.tags) return said.filter(({end}) => end.termType === 'Literal');
  const own = inLanguage(
    said.map(({end}) => end),
    field.language,
  );
  const shown: readonly Term[] = preferredLiterals(own, languages, field.many);
  const empty = own.filter((term) => term.termType === 'Literal' && term.value.trim() === '');
  return [...shown, ...empty].flatMap((term) => said.filter(({end}) => end === term));
}

/**
 * The term that stands for a value of a field, one of `old` if it is there already.
 * @param languages the reader's languages, for a text that may be in several.
 * @throws RangeError if it is no IRI where one is needed.
 */
export function makeTerm(
  field: FieldDescriptor,
  value: string,
  old: readonly Term[] = [],
  languages: readonly string[] = [],
): Node | Literal {
  if (field.value === 'text') return makeText(field, value, old, languages);
  if (typedPattern(field.value)) {
    const datatype = field.datatype ?? datatypeOf(field.value as TypedValue, value);
    const same = old.find((term): term is Literal => term.termType === 'Literal' && term.value === value);
    return same ?? literal(value, namedNode(datatype));
  }
  // A part without a name stays what it is; new ones have names.
  return old.find((term): term is Node => isNode(term) && termKey(term) === value) ?? namedNode(value);
}

function datatypeOf(kind: TypedValue, value: string): string {
  return xsd[kind !== 'moment' ? kind : value.includes('T') ? 'dateTime' : 'date'];
}

/** A new text keeps the language of the one that it replaces, if it may have that one. */
function makeText(field: FieldDescriptor, value: string, old: readonly Term[], languages: readonly string[]): Literal {
  const literals = old.filter((term): term is Literal => term.termType === 'Literal');
  const tagged = field.tags?.untag(value);
  if (tagged)
    return literals.find((term) => term.value.trim() === tagged.value && term.language === tagged.language) ?? tagged;
  const same = literals.find((term) => term.value.trim() === value);
  const language = field.language || allowedLanguage(field, [literals[0]?.language, ...languages]);
  return same ?? literal(value, language || (field.datatype && namedNode(field.datatype)));
}

/** The first of the languages that texts of a field may be in, as `sh:languageIn` means it: `fr` allows `fr-CA`. */
function allowedLanguage(
  {languages: allowed}: FieldDescriptor,
  wanted: readonly (string | undefined)[],
): string | undefined {
  if (!allowed) return wanted[0];
  const isAllowed = (tag: string) => allowed.some((range) => `${tag}-`.toLowerCase().startsWith(`${range}-`.toLowerCase()));
  return wanted.find((tag) => tag && isAllowed(tag)) ?? allowed[0];
}
