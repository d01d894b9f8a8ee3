import {Graph} from '../rdf/graph.js';
import {isIri} from '../rdf/iri.js';
import {namedNode, termKey, triple, type Term} from '../rdf/terms.js';
import {rdf, xsd} from '../rdf/vocabularies.js';
import {complaintsAbout} from './checking/complaints.js';
import {FieldFinder} from './checking/fields.js';
import {different, mistakeOf, type FieldMistake} from './checking/mistake.js';
import {propertyShapes} from './compiling/gather.js';
import {typedPattern, type FieldDescriptor, type FieldValues} from './descriptor.js';
import {fieldOf} from './mistaken-field.js';
import type {Kind} from './kind.js';
import {addressCheck} from './read.js';
import type {Constraint, Texts} from './shacl/model.js';
import {changeField, makeTerm} from './write.js';

export type {FieldMistake} from './checking/mistake.js';

/** Stands for the thing whose values are checked: it needs an address to be spoken of, and has none yet. */
const checked = 'urn:checked';

const aboutTheWhole: readonly string[] = ['or', 'xone', 'not'];

/**
 * Finds what is wrong with the values of a thing before they are sent: in the form in which they would be stored, against the shape of
 * the kind. Empty texts are no values. What a shape demands of things that lie elsewhere, and of parts, cannot be told from values: parts
 * are checked by their own kind.
 */
export function checkValues(kind: Kind, values: FieldValues): FieldMistake[] {
  const finder = new FieldFinder(kind.descriptor, Object.keys(values));
  const {graph, indexes, counts, mistakes} = new Stored(kind, values);
  for (const result of complaintsAbout(kind, graph, namedNode(checked))) {
    const {path, value, demand} = result;
    // The thing has no address yet of which anything could be demanded.
    if (!path && !aboutTheWhole.includes(demand.is)) continue;
    const field = path ? finder.at(path, value) : '';
    if (isLeftToWriting(demand, value) && !fieldOf(kind.descriptor, field ?? '')?.tags) continue;
    // A value that cannot be stored is one too many or too few of nothing: it is said to be wrong already.
    if (field === undefined || (demand.is === 'minCount' && (counts.get(field) ?? 0) >= demand.count)) continue;
    mistakes.push(mistakeOf(result, field, value && indexes.get(`${field} ${termKey(value)}`), finder));
  }
  return different(mistakes);
}

/** A field that is not filled in by language keeps that of the text that it replaces: which that is, values do not say. */
function isLeftToWriting(demand: Constraint, value: Term | undefined): boolean {
  const isPlain = value?.termType === 'Literal' && !value.language && value.datatype.value === xsd.string;
  return isPlain && (demand.is === 'languageIn' || (demand.is === 'datatype' && demand.iri === rdf.langString));
}

/** Values as statements, with the way back to the field and the place of each. */
class Stored {
  readonly graph = new Graph();
  readonly indexes = new Map<string, number>();
  /** How many values there are, those that cannot be stored included. */
  readonly counts = new Map<string, number>();
  readonly mistakes: FieldMistake[] = [];
  private readonly messages: ReadonlyMap<string, Texts>;
  private nodes = 0;

  constructor(kind: Kind, values: FieldValues) {
    this.messages = messagesOf(kind);
    for (const type of kind.descriptor.types) this.graph.add(triple(checked, rdf.type, type));
    for (const [name, texts] of Object.entries(values)) {
      const field = fieldOf(kind.descriptor, name);
      if (field) this.store(name, field, texts);
    }
  }

  private store(name: string, field: FieldDescriptor, texts: readonly string[]): void {
    const usable: string[] = [];
    texts.forEach((text, index) => {
      if (!text.trim()) return;
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
      const value = storable(field, text);
      if (value === undefined) return void this.mistakes.push(this.unstorable(name, field, index, text));
      const key = `${name} ${termKey(makeTerm(field, value))}`;
      if (!this.indexes.has(key)) this.indexes.set(key, index);
      usable.push(value);
    });
    if (!usable.length) return;
    const {inserts} = changeField(field, new Graph(), checked, usable, [], () => `n${this.nodes++}`);
    for (const statement of inserts) this.graph.add(statement);
  }

  private unstorable(field: string, {value: kind}: FieldDescriptor, index: number, value: string): FieldMistake {
    const message = this.messages.get(field.split('@')[0]!);
    const constraint = typedPattern(kind) ? 'bad-value' : 'bad-address';
    return {field, index, value, constraint, ...(message && {message})};
  }
}

/** What the shape says, by field, to whoever has to put it right. */
function messagesOf({shape, shapes, descriptor}: Kind): Map<string, Texts> {
  const own = shapes.shapes[shape];
  const finder = new FieldFinder(descriptor);
  const messages = new Map<string, Texts>();
  for (const {path, message} of own ? propertyShapes(shapes, own) : []) {
    const field = path && finder.at(path);
    if (field && message) messages.set(field, message);
  }
  return messages;
}

/** A value in the form in which it is stored, or nothing if it cannot be. */
function storable({value: kind}: FieldDescriptor, text: string): string | undefined {
  if (kind === 'text') return text;
  if (kind === 'thing')
    return text.startsWith('_:') ? `${checked}:${encodeURIComponent(text)}` : isIri(text) ? text : undefined;
  const pattern = typedPattern(kind);
  if (pattern) return pattern.test(text) ? text : undefined;
  return addressCheck(kind)?.(text);
}
