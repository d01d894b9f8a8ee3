/** Terms that shapes are written with: apart from the others, since pages that only read members do not load them. */
import {createVocabulary} from './create-vocabulary.js';

/** http://datashapes.org/forms.html, as far as it fits inputs that browsers have. */
export const dash = /* @__PURE__ */ createVocabulary(
  'http://datashapes.org/dash#',
  'AutoCompleteEditor',
  'BooleanSelectEditor',
  'DatePickerEditor',
  'DateTimePickerEditor',
  'DetailsEditor',
  'EnumSelectEditor',
  'ImageViewer',
  'InstancesSelectEditor',
  'LabelRole',
  'TextAreaEditor',
  'TextAreaWithLangEditor',
  'TextFieldEditor',
  'TextFieldWithLangEditor',
  'URIEditor',
);

/** Kinds of nodes (https://www.w3.org/TR/shacl/#NodeKindConstraintComponent). */
export const nodeKinds = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/ns/shacl#',
  'BlankNode',
  'BlankNodeOrIRI',
  'BlankNodeOrLiteral',
  'IRI',
  'IRIOrLiteral',
  'Literal',
  'Violation',
);

/** Datatypes of literals (https://www.w3.org/TR/xmlschema11-2/) that fields can hold. */
export const datatypes = /* @__PURE__ */ createVocabulary(
  'http://www.w3.org/2001/XMLSchema#',
  'anyURI',
  'boolean',
  'byte',
  'date',
  'dateTime',
  'dateTimeStamp',
  'decimal',
  'double',
  'float',
  'int',
  'integer',
  'long',
  'negativeInteger',
  'nonNegativeInteger',
  'nonPositiveInteger',
  'normalizedString',
  'positiveInteger',
  'short',
  'string',
  'time',
  'token',
  'unsignedByte',
  'unsignedInt',
  'unsignedLong',
  'unsignedShort',
);
