// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {categoryKind, schemeKind} from './scheme.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/scheme#Scheme': {id: 'https://w3id.org/solidaire/shapes/scheme#Scheme', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/scheme#title'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/scheme#categories'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://www.w3.org/2004/02/skos/core#ConceptScheme'}}]},
    'https://w3id.org/solidaire/shapes/scheme#Category': {id: 'https://w3id.org/solidaire/shapes/scheme#Category', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/scheme#name'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/scheme#formerName'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/scheme#broader'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/scheme#note'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://www.w3.org/2004/02/skos/core#Concept'}}]},
    'https://w3id.org/solidaire/shapes/scheme#title': {id: 'https://w3id.org/solidaire/shapes/scheme#title', path: {is: 'predicate', iri: 'http://purl.org/dc/terms/title'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 160}], message: {en: 'Write a name, in 160 characters at most.', fr: 'Écrivez un nom, en 160 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/scheme#categories': {id: 'https://w3id.org/solidaire/shapes/scheme#categories', path: {is: 'inverse', path: {is: 'predicate', iri: 'http://www.w3.org/2004/02/skos/core#inScheme'}}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/scheme#Category'}], message: {en: 'This category is not in the right form.', fr: 'Cette catégorie n’a pas le bon format.'}},
    'https://w3id.org/solidaire/shapes/scheme#name': {id: 'https://w3id.org/solidaire/shapes/scheme#name', path: {is: 'predicate', iri: 'http://www.w3.org/2004/02/skos/core#prefLabel'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 80}], message: {en: 'Write a name, in 80 characters at most.', fr: 'Écrivez un nom, en 80 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/scheme#formerName': {id: 'https://w3id.org/solidaire/shapes/scheme#formerName', path: {is: 'predicate', iri: 'http://www.w3.org/2004/02/skos/core#altLabel'}, constraints: [{is: 'maxLength', count: 80}], message: {en: 'Write a name, in 80 characters at most.', fr: 'Écrivez un nom, en 80 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/scheme#broader': {id: 'https://w3id.org/solidaire/shapes/scheme#broader', path: {is: 'predicate', iri: 'http://www.w3.org/2004/02/skos/core#broader'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a category.', fr: 'Choisissez une catégorie.'}},
    'https://w3id.org/solidaire/shapes/scheme#note': {id: 'https://w3id.org/solidaire/shapes/scheme#note', path: {is: 'predicate', iri: 'http://www.w3.org/2004/02/skos/core#scopeNote'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 300}], message: {en: 'Write 300 characters at most.', fr: 'Écrivez 300 caractères au plus.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const categoryForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/scheme#Category',
  descriptor: categoryKind,
  label: {en: 'Category', fr: 'Catégorie'},
  fields: [
    {name: 'name', label: {en: 'Name of the category', fr: 'Nom de la catégorie'}, widget: 'text', maxCount: 1},
    {name: 'formerName', label: {en: 'Other name', fr: 'Autre nom'}, widget: 'text'},
    {name: 'broader', label: {en: 'Inside the category', fr: 'Dans la catégorie'}, widget: 'url', maxCount: 1},
    {name: 'note', label: {en: 'What goes into it', fr: 'Ce que l’on y met'}, widget: 'text', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const schemeForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/scheme#Scheme',
  descriptor: schemeKind,
  label: {en: 'Categories', fr: 'Catégories'},
  fields: [
    {name: 'title', label: {en: 'Name', fr: 'Nom'}, widget: 'text', maxCount: 1},
    {name: 'categories', label: {en: 'Categories', fr: 'Catégories'}, widget: 'parts', kind: (): Kind => categoryForm},
  ],
  shapes,
};
