import type {Term} from '../../rdf/terms.js';
import {dash, datatypes, sh} from '../../rdf/shape-vocabularies.js';
import {rdf} from '../../rdf/vocabularies.js';
import type {ValueKind} from '../descriptor.js';
import type {Constraint, Shape} from '../shacl/model.js';

/** What the values of a field are, or the term that cannot be held by any input. */
export type ValueFound = {readonly value: ValueKind; readonly datatype?: string} | {readonly unsupported: string};

const ofDatatype: Readonly<Record<string, ValueKind>> = {
  [datatypes.string]: 'text',
  [datatypes.normalizedString]: 'text',
  [datatypes.token]: 'text',
  [rdf.langString]: 'text',
  [datatypes.boolean]: 'boolean',
  [datatypes.date]: 'date',
  [datatypes.time]: 'time',
  [datatypes.dateTime]: 'dateTime',
  [datatypes.dateTimeStamp]: 'dateTime',
  [datatypes.decimal]: 'decimal',
  [datatypes.double]: 'decimal',
  [datatypes.float]: 'decimal',
  [datatypes.integer]: 'integer',
  [datatypes.int]: 'integer',
  [datatypes.long]: 'integer',
  [datatypes.short]: 'integer',
  [datatypes.byte]: 'integer',
  [datatypes.unsignedInt]: 'integer',
  [datatypes.unsignedLong]: 'integer',
  [datatypes.unsignedShort]: 'integer',
  [datatypes.unsignedByte]: 'integer',
  [datatypes.positiveInteger]: 'integer',
  [datatypes.nonNegativeInteger]: 'integer',
  [datatypes.negativeInteger]: 'integer',
  [datatypes.nonPositiveInteger]: 'integer',
};

/** Beginnings of patterns by which an address is told to be of one kind. */
const ofPattern: ReadonlyArray<readonly [start: RegExp, value: ValueKind]> = [
  [/^\^\(?mailto:/, 'email'],
  [/^\^\(?tel:/, 'phone'],
  [/^\^\(?data:image\\?\//, 'thumbnail'],
];

const referenceEditors: ReadonlySet<string | undefined> = new Set([
  dash.AutoCompleteEditor,
  dash.DetailsEditor,
  dash.InstancesSelectEditor,
]);
const nodes: ReadonlySet<string> = new Set([sh.BlankNode, sh.BlankNodeOrIRI]);
const addresses: ReadonlySet<string> = new Set([sh.IRI, sh.IRIOrLiteral]);

/** What the values of a property shape are, from its constraints and what DASH says of showing it. */
export function valueOf({viewer, editor}: Pick<Shape, 'viewer' | 'editor'>, constraints: readonly Constraint[]): ValueFound {
  let nodeKind: string | undefined;
  let chosen: Term | undefined;
  let pointsToThings = referenceEditors.has(editor);
  let address: ValueKind | undefined;
  for (const constraint of constraints) {
    if (constraint.is === 'datatype') return literalOf(constraint.iri);
    if (constraint.is === 'nodeKind') nodeKind ??= constraint.iri;
    else if (constraint.is === 'in') chosen ??= constraint.values[0];
    else if (constraint.is === 'hasValue') chosen ??= constraint.value;
    else if (constraint.is === 'class' || constraint.is === 'node') pointsToThings = true;
    else if (constraint.is === 'pattern') address ??= ofPattern.find(([start]) => start.test(constraint.pattern))?.[1];
  }
  if (nodeKind === sh.Literal || chosen?.termType === 'Literal') return literalOf(typeOfLiteral(chosen));
  if (address) return {value: address};
  if (viewer === dash.ImageViewer) return {value: 'image'};
  if (pointsToThings || chosen || nodes.has(nodeKind ?? '')) return {value: 'thing'};
  return {value: addresses.has(nodeKind ?? '') ? 'link' : 'text'};
}

function typeOfLiteral(term: Term | undefined): string {
  return term?.termType === 'Literal' ? term.datatype.value : datatypes.string;
}

/** Literals keep a datatype of their own where it is not the one that values of this kind have anyway. */
function literalOf(datatype: string): ValueFound {
  const value = ofDatatype[datatype];
  if (!value) return {unsupported: datatype};
  const usual: string = value === 'text' ? datatypes.string : datatypes[value as 'integer'];
  const isOwn = datatype !== usual && datatype !== rdf.langString;
  return {value, ...(isOwn && {datatype})};
}
