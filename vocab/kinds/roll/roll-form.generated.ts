// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {rollEntryKind, rollKind} from './roll.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/roll#Roll': {id: 'https://w3id.org/solidaire/shapes/roll#Roll', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/roll#poll'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/roll#salt'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/roll#entries'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Roll'}}]},
    'https://w3id.org/solidaire/shapes/roll#RollEntry': {id: 'https://w3id.org/solidaire/shapes/roll#RollEntry', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/roll#agent'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/roll#homes'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Voter'}}]},
    'https://w3id.org/solidaire/shapes/roll#poll': {id: 'https://w3id.org/solidaire/shapes/roll#poll', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#poll'}, constraints: [{is: 'class', iri: 'http://www.w3.org/ns/opengov#VoteEvent'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose a vote.', fr: 'Choisissez un vote.'}},
    'https://w3id.org/solidaire/shapes/roll#salt': {id: 'https://w3id.org/solidaire/shapes/roll#salt', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#salt'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'pattern', pattern: '^[0-9a-f]{32}$'}], message: {en: 'This number has 32 digits.', fr: 'Ce nombre a 32 chiffres.'}},
    'https://w3id.org/solidaire/shapes/roll#entries': {id: 'https://w3id.org/solidaire/shapes/roll#entries', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#voter'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/roll#RollEntry'}], message: {en: 'Choose people.', fr: 'Choisissez des personnes.'}},
    'https://w3id.org/solidaire/shapes/roll#agent': {id: 'https://w3id.org/solidaire/shapes/roll#agent', path: {is: 'predicate', iri: 'http://schema.org/agent'}, constraints: [{is: 'class', iri: 'http://xmlns.com/foaf/0.1/Agent'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose a person.', fr: 'Choisissez une personne.'}},
    'https://w3id.org/solidaire/shapes/roll#homes': {id: 'https://w3id.org/solidaire/shapes/roll#homes', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#home'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}], message: {en: 'Write an address.', fr: 'Écrivez une adresse.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const rollEntryForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/roll#RollEntry',
  descriptor: rollEntryKind,
  label: {en: 'Voter', fr: 'Personne inscrite'},
  fields: [
    {name: 'agent', label: {en: 'Person', fr: 'Personne'}, widget: 'reference', maxCount: 1, isReference: true, classes: ['http://xmlns.com/foaf/0.1/Agent']},
    {name: 'homes', label: {en: 'Space', fr: 'Espace'}, widget: 'url'},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const rollForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/roll#Roll',
  descriptor: rollKind,
  label: {en: 'Roll', fr: 'Liste électorale'},
  fields: [
    {name: 'poll', label: {en: 'Vote', fr: 'Vote'}, widget: 'reference', maxCount: 1, isReference: true, classes: ['http://www.w3.org/ns/opengov#VoteEvent']},
    {name: 'salt', label: {en: 'Random number', fr: 'Nombre au hasard'}, widget: 'text', maxCount: 1},
    {name: 'entries', label: {en: 'People', fr: 'Personnes'}, widget: 'parts', kind: (): Kind => rollEntryForm},
  ],
  shapes,
};
