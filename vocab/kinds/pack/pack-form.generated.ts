// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {answerKind, argumentKind, packKind, questionKind} from './pack.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/pack#Pack': {id: 'https://w3id.org/solidaire/shapes/pack#Pack', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#documents'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#argumentsFor'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#argumentsAgainst'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#questions'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#ReadingPack'}}]},
    'https://w3id.org/solidaire/shapes/pack#Argument': {id: 'https://w3id.org/solidaire/shapes/pack#Argument', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#content'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#author'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#position'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'https://www.w3.org/ns/activitystreams#Note'}}]},
    'https://w3id.org/solidaire/shapes/pack#Question': {id: 'https://w3id.org/solidaire/shapes/pack#Question', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#wording'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#answer'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#place'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/Question'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/Question'}}]},
    'https://w3id.org/solidaire/shapes/pack#Answer': {id: 'https://w3id.org/solidaire/shapes/pack#Answer', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/pack#text'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/Answer'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/Answer'}}]},
    'https://w3id.org/solidaire/shapes/pack#documents': {id: 'https://w3id.org/solidaire/shapes/pack#documents', path: {is: 'predicate', iri: 'http://schema.org/associatedMedia'}, constraints: [{is: 'class', iri: 'http://schema.org/MediaObject'}, {is: 'maxCount', count: 50}], message: {en: 'Add 50 documents at most.', fr: 'Ajoutez 50 documents au plus.'}},
    'https://w3id.org/solidaire/shapes/pack#argumentsFor': {id: 'https://w3id.org/solidaire/shapes/pack#argumentsFor', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#argumentFor'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/pack#Argument'}, {is: 'maxCount', count: 50}], message: {en: 'Add 50 arguments at most.', fr: 'Ajoutez 50 arguments au plus.'}},
    'https://w3id.org/solidaire/shapes/pack#argumentsAgainst': {id: 'https://w3id.org/solidaire/shapes/pack#argumentsAgainst', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#argumentAgainst'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/pack#Argument'}, {is: 'maxCount', count: 50}], message: {en: 'Add 50 arguments at most.', fr: 'Ajoutez 50 arguments au plus.'}},
    'https://w3id.org/solidaire/shapes/pack#questions': {id: 'https://w3id.org/solidaire/shapes/pack#questions', path: {is: 'predicate', iri: 'http://schema.org/mainEntity'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/pack#Question'}, {is: 'maxCount', count: 100}], message: {en: 'Add 100 questions at most.', fr: 'Ajoutez 100 questions au plus.'}},
    'https://w3id.org/solidaire/shapes/pack#content': {id: 'https://w3id.org/solidaire/shapes/pack#content', path: {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#content'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 1000}], message: {en: 'Write an argument, in 1,000 characters at most.', fr: 'Écrivez un argument, en 1 000 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/pack#author': {id: 'https://w3id.org/solidaire/shapes/pack#author', path: {is: 'predicate', iri: 'http://schema.org/author'}, constraints: [{is: 'class', iri: 'http://xmlns.com/foaf/0.1/Agent'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a person.', fr: 'Choisissez une personne.'}},
    'https://w3id.org/solidaire/shapes/pack#position': {id: 'https://w3id.org/solidaire/shapes/pack#position', path: {is: 'predicate', iri: 'http://schema.org/position'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#integer'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '1', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxInclusive', bound: {termType: 'Literal', value: '9999', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxCount', count: 1}], message: {en: 'Write a whole number, 1 at least.', fr: 'Écrivez un nombre entier, 1 au moins.'}},
    'https://w3id.org/solidaire/shapes/pack#wording': {id: 'https://w3id.org/solidaire/shapes/pack#wording', path: {is: 'predicate', iri: 'http://schema.org/text'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 1000}], message: {en: 'Write a question, in 1,000 characters at most.', fr: 'Écrivez une question, en 1 000 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/pack#answer': {id: 'https://w3id.org/solidaire/shapes/pack#answer', path: {is: 'predicate', iri: 'http://schema.org/acceptedAnswer'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/pack#Answer'}, {is: 'maxCount', count: 1}], message: {en: 'This answer is not in the right form.', fr: 'Cette réponse n’a pas le bon format.'}},
    'https://w3id.org/solidaire/shapes/pack#place': {id: 'https://w3id.org/solidaire/shapes/pack#place', path: {is: 'predicate', iri: 'http://schema.org/position'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#integer'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '1', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxInclusive', bound: {termType: 'Literal', value: '9999', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxCount', count: 1}], message: {en: 'Write a whole number, 1 at least.', fr: 'Écrivez un nombre entier, 1 au moins.'}},
    'https://w3id.org/solidaire/shapes/pack#text': {id: 'https://w3id.org/solidaire/shapes/pack#text', path: {is: 'predicate', iri: 'http://schema.org/text'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 2000}], message: {en: 'Write an answer, in 2,000 characters at most.', fr: 'Écrivez une réponse, en 2 000 caractères au plus.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const answerForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/pack#Answer',
  descriptor: answerKind,
  label: {en: 'Answer', fr: 'Réponse'},
  fields: [
    {name: 'text', label: {en: 'Answer', fr: 'Réponse'}, widget: 'textarea', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const questionForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/pack#Question',
  descriptor: questionKind,
  label: {en: 'Question', fr: 'Question'},
  fields: [
    {name: 'wording', label: {en: 'Question', fr: 'Question'}, widget: 'textarea', maxCount: 1},
    {name: 'answer', label: {en: 'Answer', fr: 'Réponse'}, widget: 'parts', maxCount: 1, kind: (): Kind => answerForm},
    {name: 'place', label: {en: 'Position', fr: 'Rang'}, widget: 'number', min: '1', max: '9999', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const argumentForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/pack#Argument',
  descriptor: argumentKind,
  label: {en: 'Argument', fr: 'Argument'},
  fields: [
    {name: 'content', label: {en: 'Argument', fr: 'Argument'}, widget: 'textarea', maxCount: 1},
    {name: 'author', label: {en: 'Author', fr: 'Auteur ou autrice'}, widget: 'reference', maxCount: 1, isReference: true, classes: ['http://xmlns.com/foaf/0.1/Agent']},
    {name: 'position', label: {en: 'Position', fr: 'Rang'}, widget: 'number', min: '1', max: '9999', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const packForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/pack#Pack',
  descriptor: packKind,
  label: {en: 'Reading pack', fr: 'Dossier de lecture'},
  fields: [
    {name: 'documents', label: {en: 'Document', fr: 'Document'}, help: {en: 'A budget, a plan, a contract…', fr: 'Un budget, un plan, un contrat…'}, widget: 'reference', maxCount: 50, isReference: true, classes: ['http://schema.org/MediaObject']},
    {name: 'argumentsFor', label: {en: 'Argument for', fr: 'Argument pour'}, widget: 'parts', maxCount: 50, kind: (): Kind => argumentForm},
    {name: 'argumentsAgainst', label: {en: 'Argument against', fr: 'Argument contre'}, widget: 'parts', maxCount: 50, kind: (): Kind => argumentForm},
    {name: 'questions', label: {en: 'Question', fr: 'Question'}, widget: 'parts', maxCount: 100, kind: (): Kind => questionForm},
  ],
  shapes,
};
