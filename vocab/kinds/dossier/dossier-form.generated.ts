// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {attachmentKind, dossierKind, minutesKind} from './dossier.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/dossier#Dossier': {id: 'https://w3id.org/solidaire/shapes/dossier#Dossier', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#documents'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#minutes'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/Event'}}]},
    'https://w3id.org/solidaire/shapes/dossier#Attachment': {id: 'https://w3id.org/solidaire/shapes/dossier#Attachment', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#title'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#file'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#format'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#size'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/MediaObject'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/MediaObject'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://www.w3.org/ns/activitystreams#Document'}}]},
    'https://w3id.org/solidaire/shapes/dossier#Minutes': {id: 'https://w3id.org/solidaire/shapes/dossier#Minutes', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#day'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/dossier#text'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/Report'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/Report'}}]},
    'https://w3id.org/solidaire/shapes/dossier#documents': {id: 'https://w3id.org/solidaire/shapes/dossier#documents', path: {is: 'predicate', iri: 'http://schema.org/associatedMedia'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/dossier#Attachment'}, {is: 'maxCount', count: 50}], message: {en: 'Add 50 documents at most.', fr: 'Ajoutez 50 documents au plus.'}},
    'https://w3id.org/solidaire/shapes/dossier#minutes': {id: 'https://w3id.org/solidaire/shapes/dossier#minutes', path: {is: 'predicate', iri: 'http://schema.org/recordedIn'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/dossier#Minutes'}], message: {en: 'These minutes are not in the right form.', fr: 'Ce compte rendu n’a pas le bon format.'}},
    'https://w3id.org/solidaire/shapes/dossier#title': {id: 'https://w3id.org/solidaire/shapes/dossier#title', path: {is: 'predicate', iri: 'http://schema.org/name'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 160}], message: {en: 'Write a title, in 160 characters at most.', fr: 'Écrivez un titre, en 160 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/dossier#file': {id: 'https://w3id.org/solidaire/shapes/dossier#file', path: {is: 'predicate', iri: 'http://schema.org/contentUrl'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose a file, or write an address like https://example.org.', fr: 'Choisissez un fichier, ou écrivez une adresse comme https://exemple.fr.'}},
    'https://w3id.org/solidaire/shapes/dossier#format': {id: 'https://w3id.org/solidaire/shapes/dossier#format', path: {is: 'predicate', iri: 'http://schema.org/encodingFormat'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 120}], message: {en: 'Write 120 characters at most.', fr: 'Écrivez 120 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/dossier#size': {id: 'https://w3id.org/solidaire/shapes/dossier#size', path: {is: 'predicate', iri: 'http://www.w3.org/ns/dcat#byteSize'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#integer'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '0', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxCount', count: 1}], message: {en: 'Write a whole number.', fr: 'Écrivez un nombre entier.'}},
    'https://w3id.org/solidaire/shapes/dossier#day': {id: 'https://w3id.org/solidaire/shapes/dossier#day', path: {is: 'predicate', iri: 'http://www.w3.org/2002/12/cal/ical#recurrenceId'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#date'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a date of the series.', fr: 'Choisissez une date de la série.'}},
    'https://w3id.org/solidaire/shapes/dossier#text': {id: 'https://w3id.org/solidaire/shapes/dossier#text', path: {is: 'predicate', iri: 'http://schema.org/text'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 20000}], message: {en: 'Write 20,000 characters at most.', fr: 'Écrivez 20 000 caractères au plus.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const minutesForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/dossier#Minutes',
  descriptor: minutesKind,
  label: {en: 'Minutes', fr: 'Compte rendu'},
  fields: [
    {name: 'day', label: {en: 'Date', fr: 'Date'}, widget: 'date', maxCount: 1},
    {name: 'text', label: {en: 'Text', fr: 'Texte'}, widget: 'textarea', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const attachmentForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/dossier#Attachment',
  descriptor: attachmentKind,
  label: {en: 'Document', fr: 'Document'},
  fields: [
    {name: 'title', label: {en: 'Title of the document', fr: 'Titre du document'}, widget: 'text', maxCount: 1},
    {name: 'file', label: {en: 'Address of the document', fr: 'Adresse du document'}, widget: 'url', maxCount: 1},
    {name: 'format', label: {en: 'Format', fr: 'Format'}, widget: 'text', maxCount: 1},
    {name: 'size', label: {en: 'Size', fr: 'Taille'}, widget: 'number', min: '0', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const dossierForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/dossier#Dossier',
  descriptor: dossierKind,
  label: {en: 'Dossier', fr: 'Dossier'},
  fields: [
    {name: 'documents', label: {en: 'Document', fr: 'Document'}, help: {en: 'An agenda, a map, a poster…', fr: 'Un ordre du jour, un plan, une affiche…'}, widget: 'parts', maxCount: 50, kind: (): Kind => attachmentForm},
    {name: 'minutes', label: {en: 'Minutes', fr: 'Compte rendu'}, help: {en: 'What was said and decided.', fr: 'Ce qui s’est dit et décidé.'}, widget: 'parts', kind: (): Kind => minutesForm},
  ],
  shapes,
};
