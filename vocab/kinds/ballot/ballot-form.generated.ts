// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {ballotKind, markKind} from './ballot.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/ballot#Ballot': {id: 'https://w3id.org/solidaire/shapes/ballot#Ballot', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#poll'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#twin'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#replaces'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#choices'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#marks'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#reason'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#rulesDigest'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#nonce'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://www.w3.org/ns/opengov#Vote'}}]},
    'https://w3id.org/solidaire/shapes/ballot#Mark': {id: 'https://w3id.org/solidaire/shapes/ballot#Mark', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#option'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/ballot#value'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Mark'}}]},
    'https://w3id.org/solidaire/shapes/ballot#poll': {id: 'https://w3id.org/solidaire/shapes/ballot#poll', path: {is: 'predicate', iri: 'http://www.w3.org/ns/opengov#voteEvent'}, constraints: [{is: 'class', iri: 'http://www.w3.org/ns/opengov#VoteEvent'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose a vote.', fr: 'Choisissez un vote.'}},
    'https://w3id.org/solidaire/shapes/ballot#twin': {id: 'https://w3id.org/solidaire/shapes/ballot#twin', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#twin'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Write an address.', fr: 'Écrivez une adresse.'}},
    'https://w3id.org/solidaire/shapes/ballot#replaces': {id: 'https://w3id.org/solidaire/shapes/ballot#replaces', path: {is: 'predicate', iri: 'http://purl.org/dc/terms/replaces'}, constraints: [{is: 'class', iri: 'http://www.w3.org/ns/opengov#Vote'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a ballot.', fr: 'Choisissez un bulletin.'}},
    'https://w3id.org/solidaire/shapes/ballot#choices': {id: 'https://w3id.org/solidaire/shapes/ballot#choices', path: {is: 'predicate', iri: 'http://schema.org/option'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 100}], message: {en: 'Choose from the possibilities.', fr: 'Choisissez parmi les possibilités.'}},
    'https://w3id.org/solidaire/shapes/ballot#marks': {id: 'https://w3id.org/solidaire/shapes/ballot#marks', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#mark'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/ballot#Mark'}, {is: 'maxCount', count: 100}], message: {en: 'This ballot is not in the right form.', fr: 'Ce bulletin n’a pas le bon format.'}},
    'https://w3id.org/solidaire/shapes/ballot#reason': {id: 'https://w3id.org/solidaire/shapes/ballot#reason', path: {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#content'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 500}], message: {en: 'Write 500 characters at most.', fr: 'Écrivez 500 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/ballot#rulesDigest': {id: 'https://w3id.org/solidaire/shapes/ballot#rulesDigest', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#rulesDigest'}, constraints: [{is: 'maxCount', count: 1}, {is: 'pattern', pattern: '^[0-9a-f]{64}$'}], message: {en: 'A digest has 64 digits.', fr: 'Une empreinte a 64 chiffres.'}},
    'https://w3id.org/solidaire/shapes/ballot#nonce': {id: 'https://w3id.org/solidaire/shapes/ballot#nonce', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#nonce'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'pattern', pattern: '^[0-9a-f]{32}$'}], message: {en: 'This number has 32 digits.', fr: 'Ce nombre a 32 chiffres.'}},
    'https://w3id.org/solidaire/shapes/ballot#option': {id: 'https://w3id.org/solidaire/shapes/ballot#option', path: {is: 'predicate', iri: 'http://schema.org/option'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose from the possibilities.', fr: 'Choisissez parmi les possibilités.'}},
    'https://w3id.org/solidaire/shapes/ballot#value': {id: 'https://w3id.org/solidaire/shapes/ballot#value', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#value'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#integer'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '0', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxInclusive', bound: {termType: 'Literal', value: '100', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Write a number between 0 and 100.', fr: 'Écrivez un nombre entre 0 et 100.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const markForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/ballot#Mark',
  descriptor: markKind,
  label: {en: 'Given', fr: 'Donné'},
  fields: [
    {name: 'option', label: {en: 'Choice', fr: 'Choix'}, widget: 'url', maxCount: 1},
    {name: 'value', label: {en: 'Value', fr: 'Valeur'}, widget: 'number', min: '0', max: '100', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const ballotForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/ballot#Ballot',
  descriptor: ballotKind,
  label: {en: 'Ballot', fr: 'Bulletin'},
  fields: [
    {name: 'poll', label: {en: 'Vote', fr: 'Vote'}, widget: 'reference', maxCount: 1, isReference: true, classes: ['http://www.w3.org/ns/opengov#VoteEvent']},
    {name: 'twin', label: {en: 'Twin', fr: 'Double'}, widget: 'url', maxCount: 1},
    {name: 'replaces', label: {en: 'Replaces', fr: 'Remplace'}, widget: 'reference', maxCount: 1, kind: (): Kind => ballotForm, isReference: true, classes: ['http://www.w3.org/ns/opengov#Vote']},
    {name: 'choices', label: {en: 'Chosen', fr: 'Choisi'}, widget: 'url', maxCount: 100},
    {name: 'marks', label: {en: 'Given to each choice', fr: 'Donné à chaque choix'}, widget: 'parts', maxCount: 100, kind: (): Kind => markForm},
    {name: 'reason', label: {en: 'Reason', fr: 'Raison'}, help: {en: 'Why, in a sentence or two.', fr: 'Pourquoi, en une phrase ou deux.'}, widget: 'textarea', maxCount: 1},
    {name: 'rulesDigest', label: {en: 'Digest of the rules', fr: 'Empreinte des règles'}, widget: 'text', maxCount: 1},
    {name: 'nonce', label: {en: 'Random number', fr: 'Nombre au hasard'}, widget: 'text', maxCount: 1},
  ],
  shapes,
};
