// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {conversationKind} from './conversation.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/conversation#Conversation': {id: 'https://w3id.org/solidaire/shapes/conversation#Conversation', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/conversation#title'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/conversation#note'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/conversation#about'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/conversation#channel'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/conversation#created'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://rdfs.org/sioc/ns#Forum'}}]},
    'https://w3id.org/solidaire/shapes/conversation#title': {id: 'https://w3id.org/solidaire/shapes/conversation#title', path: {is: 'predicate', iri: 'http://purl.org/dc/terms/title'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 160}], message: {en: 'Write a title, in 160 characters at most.', fr: 'Écrivez un titre, en 160 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/conversation#note': {id: 'https://w3id.org/solidaire/shapes/conversation#note', path: {is: 'predicate', iri: 'http://purl.org/dc/terms/description'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 300}], message: {en: 'Write 300 characters at most.', fr: 'Écrivez 300 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/conversation#about': {id: 'https://w3id.org/solidaire/shapes/conversation#about', path: {is: 'alternative', paths: [{is: 'predicate', iri: 'http://rdfs.org/sioc/ns#about'}, {is: 'predicate', iri: 'http://schema.org/about'}]}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}]},
    'https://w3id.org/solidaire/shapes/conversation#channel': {id: 'https://w3id.org/solidaire/shapes/conversation#channel', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#channel'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Where people talk is missing.', fr: 'Il manque l’endroit où l’on parle.'}},
    'https://w3id.org/solidaire/shapes/conversation#created': {id: 'https://w3id.org/solidaire/shapes/conversation#created', path: {is: 'predicate', iri: 'http://purl.org/dc/terms/created'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#dateTime'}, {is: 'maxCount', count: 1}]},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const conversationForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/conversation#Conversation',
  descriptor: conversationKind,
  label: {en: 'Conversation', fr: 'Conversation'},
  fields: [
    {name: 'title', label: {en: 'Title', fr: 'Titre'}, help: {en: 'What it is about, in a few words.', fr: 'Ce dont on parle, en peu de mots.'}, widget: 'text', maxCount: 1},
    {name: 'note', label: {en: 'Description', fr: 'Description'}, help: {en: 'What the conversation is for, if the title does not say it.', fr: 'À quoi sert cette conversation, si le titre ne le dit pas.'}, widget: 'textarea', maxCount: 1},
    {name: 'about', label: {en: 'What it is about', fr: 'À propos de'}, help: {en: 'The address of what is talked about.', fr: 'L’adresse de ce dont on parle.'}, widget: 'url', maxCount: 1},
    {name: 'channel', label: {en: 'Where', fr: 'Endroit'}, help: {en: 'The address where people talk.', fr: 'L’adresse où l’on parle.'}, widget: 'url', maxCount: 1},
    {name: 'created', label: {en: 'Begun on', fr: 'Commencée le'}, widget: 'datetime', maxCount: 1},
  ],
  shapes,
};
