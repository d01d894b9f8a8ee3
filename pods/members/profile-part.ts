import {changed} from '../../vocab/rdf/change-graph.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {namedNode, triple, type NamedNode, type Term, type Triple} from '../../vocab/rdf/terms.js';
import type {FieldDescriptor} from '../../vocab/shapes/descriptor.js';
import {addressCheck, readOneField} from '../../vocab/shapes/read.js';
import {changeField, type Change} from '../../vocab/shapes/write.js';
import {randomName} from '../random.js';

/** What becomes of one field in one part of a profile. */
export interface PartChange {
  readonly field: FieldDescriptor;
  /** None if another part tells it from now on, or nothing does. */
  readonly values: readonly string[];
  /** Parts that the field moves here from: its texts in other languages, and further addresses, come along. */
  readonly from: readonly Graph[];
}

/** The part that is changed: whom it speaks of, and in which document. */
export interface Part {
  readonly webId: string;
  readonly url: string;
  readonly languages: readonly string[];
}

/** Works out how a part changes, as little as possible: what the kit does not know stays where it is. */
export function changePart(part: Part, graph: Graph, changes: readonly PartChange[]): Change {
  const result = changes.reduce((before, change) => changeOne(part, before, change), graph);
  return {
    deletes: [...graph].filter((statement) => !result.has(statement)),
    inserts: [...result].filter((statement) => !graph.has(statement)),
  };
}

function changeOne(part: Part, graph: Graph, {field, values, from}: PartChange): Graph {
  if (!values.length) return setField(part, graph, field, values);
  if (field.value === 'text') {
    // All languages as they were first, so that the new text takes the place, and the language, of the one that was shown.
    return setField(part, changed(graph, [], textsIn(part, graph, field, from)), field, values);
  }
  const set = setField(part, changed(graph, replacedAddresses(part, graph, field, values), []), field, values);
  return changed(set, [], furtherAddresses(part, set, field, from));
}

function setField({webId, url, languages}: Part, graph: Graph, field: FieldDescriptor, values: readonly string[]): Graph {
  const {deletes, inserts} = changeField(field, graph, webId, values, languages, randomName, documentOf(url));
  return changed(graph, deletes, inserts);
}

/** Everything that a document tells of a field, in every language and every place where it is looked for. */
function everyValue(graph: Graph, webId: string, field: FieldDescriptor): readonly Triple[] {
  return changeField(field, graph, webId, [], [], randomName).deletes;
}

function addressOf({value: kind}: FieldDescriptor, {value}: Term): string | undefined {
  return addressCheck(kind)?.(value);
}

/** An address that is replaced goes wherever it stands: who gives another number does not want the old one to be read. */
function replacedAddresses(
  {webId, languages}: Part,
  graph: Graph,
  field: FieldDescriptor,
  values: readonly string[],
): Triple[] {
  const shown = readOneField(field, graph, webId, languages).filter((value) => !values.includes(value));
  return everyValue(graph, webId, field).filter(({object}) => shown.includes(addressOf(field, object) ?? ''));
}

/** Copies of the texts in other documents, at the places where the kit writes them. */
function textsIn({webId, url}: Part, graph: Graph, field: FieldDescriptor, from: readonly Graph[]): Triple[] {
  const texts = from.flatMap((old) => everyValue(old, webId, field).map(({object}) => object));
  if (!texts.length) return [];
  return field.write.flatMap(([step, last]) => {
    if (!last) return texts.map((text) => triple(webId, step, text));
    const subject = graph.objects(webId, step).find(isNode) ?? newNode(url);
    return [triple(webId, step, subject), ...texts.map((object) => ({subject, predicate: namedNode(last), object}))];
  });
}

/** The addresses in other documents beside the one that was shown, each at a node of its own. */
function furtherAddresses({webId, url, languages}: Part, graph: Graph, field: FieldDescriptor, from: readonly Graph[]) {
  const addressesIn = (document: Graph) =>
    everyValue(document, webId, field).flatMap(({object}) => addressOf(field, object) ?? []);
  const known = [...addressesIn(graph), ...from.flatMap((old) => readOneField(field, old, webId, languages))];
  const further = new Set(from.flatMap(addressesIn).filter((address) => !known.includes(address)));
  const [step, last] = field.write[0]!;
  return [...further].flatMap((address) => {
    if (!last) return [triple(webId, step, address)];
    const node = newNode(url);
    return [triple(webId, step, node), triple(node.value, last, address)];
  });
}

function newNode(url: string): NamedNode {
  return namedNode(`${documentOf(url)}#${randomName()}`);
}

function isNode(term: Term): term is Triple['subject'] {
  return term.termType !== 'Literal';
}
