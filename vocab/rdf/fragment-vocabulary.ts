import {createVocabulary} from './create-vocabulary.js';

/** What TREE says of a collection that is cut into pages (https://treecg.github.io/specification/): only for who follows them. */
export const treeFragments = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/tree#',
  'EqualToRelation',
  'GeospatiallyContainsRelation',
  'GreaterThanOrEqualToRelation',
  'GreaterThanRelation',
  'LessThanOrEqualToRelation',
  'LessThanRelation',
  'Node',
  'PrefixRelation',
  'Relation',
  'node',
  'path',
  'relation',
  'remainingItems',
  'value',
  'view',
  'member',
);

/** Terms of our own: the keys by which pages of a list are cut, and by which key a view is. */
export const coopFragments = /* @__PURE__ */ createVocabulary(
  'https://w3id.org/solidaire/ns#',
  'dateKey',
  'facetKey',
  'homeHash',
  'orderedBy',
  'searchKey',
  'sortKey',
  'sourceHash',
);

/** What a list says of its views: the name of the field that one is cut by. */
export const dctFragments = /* @__PURE__ */ createVocabulary('http://purl.org/dc/terms/', 'identifier');

/** The form in which TREE names a part of the earth. */
export const geosparqlTypes = /* @__PURE__ */ createVocabulary('http://www.opengis.net/ont/geosparql#', 'wktLiteral');

/** By which a list says that the pages of a view say something else than before. */
export const owlFragments = /* @__PURE__ */ createVocabulary('http://www.w3.org/2002/07/owl#', 'versionInfo');
