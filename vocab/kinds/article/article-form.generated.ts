// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {articleKind, correctionKind} from './article.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/article#Article': {id: 'https://w3id.org/solidaire/shapes/article#Article', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#title'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#summary'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#text'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#mediaType'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#language'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#author'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#authorName'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#category'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#published'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#modified'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#image'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#original'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#translationOf'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#translations'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#wordCount'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#corrections'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/BlogPosting'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://www.w3.org/ns/activitystreams#Article'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/Article'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/NewsArticle'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/BlogPosting'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/Article'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/NewsArticle'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'http://rdfs.org/sioc/ns#Post'}}]},
    'https://w3id.org/solidaire/shapes/article#Correction': {id: 'https://w3id.org/solidaire/shapes/article#Correction', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#correctionText'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/article#correctionDate'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/CorrectionComment'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/CorrectionComment'}}]},
    'https://w3id.org/solidaire/shapes/article#title': {id: 'https://w3id.org/solidaire/shapes/article#title', path: {is: 'alternative', paths: [{is: 'predicate', iri: 'http://schema.org/headline'}, {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#name'}]}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 160}], message: {en: 'Write a title, in 160 characters at most.', fr: 'Écrivez un titre, en 160 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/article#summary': {id: 'https://w3id.org/solidaire/shapes/article#summary', path: {is: 'alternative', paths: [{is: 'predicate', iri: 'http://schema.org/abstract'}, {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#summary'}]}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 200}], message: {en: 'Write 200 characters at most.', fr: 'Écrivez 200 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/article#text': {id: 'https://w3id.org/solidaire/shapes/article#text', path: {is: 'alternative', paths: [{is: 'predicate', iri: 'http://schema.org/text'}, {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#content'}]}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 100000}], message: {en: 'Write 100,000 characters at most.', fr: 'Écrivez 100 000 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/article#mediaType': {id: 'https://w3id.org/solidaire/shapes/article#mediaType', path: {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#mediaType'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 60}], message: {en: 'Write 60 characters at most.', fr: 'Écrivez 60 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/article#language': {id: 'https://w3id.org/solidaire/shapes/article#language', path: {is: 'predicate', iri: 'http://schema.org/inLanguage'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 35}], message: {en: 'Choose a language.', fr: 'Choisissez une langue.'}},
    'https://w3id.org/solidaire/shapes/article#author': {id: 'https://w3id.org/solidaire/shapes/article#author', path: {is: 'predicate', iri: 'http://schema.org/author'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 12}], message: {en: 'Choose 12 people at most.', fr: 'Choisissez 12 personnes au plus.'}},
    'https://w3id.org/solidaire/shapes/article#authorName': {id: 'https://w3id.org/solidaire/shapes/article#authorName', path: {is: 'predicate', iri: 'http://schema.org/creditText'}, constraints: [{is: 'maxCount', count: 12}, {is: 'maxLength', count: 120}], message: {en: 'Write 12 names at most, of 120 characters each.', fr: 'Écrivez 12 noms au plus, de 120 caractères chacun.'}},
    'https://w3id.org/solidaire/shapes/article#category': {id: 'https://w3id.org/solidaire/shapes/article#category', path: {is: 'predicate', iri: 'http://purl.org/dc/terms/subject'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 12}], message: {en: 'Choose 12 categories at most.', fr: 'Choisissez 12 catégories au plus.'}},
    'https://w3id.org/solidaire/shapes/article#published': {id: 'https://w3id.org/solidaire/shapes/article#published', path: {is: 'alternative', paths: [{is: 'predicate', iri: 'http://schema.org/datePublished'}, {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#published'}]}, constraints: [{is: 'or', shapes: ['_:n55', '_:n57']}, {is: 'maxCount', count: 1}], message: {en: 'Choose a day and a time.', fr: 'Choisissez un jour et une heure.'}},
    'https://w3id.org/solidaire/shapes/article#modified': {id: 'https://w3id.org/solidaire/shapes/article#modified', path: {is: 'predicate', iri: 'http://schema.org/dateModified'}, constraints: [{is: 'or', shapes: ['_:n61', '_:n63']}, {is: 'maxCount', count: 1}], message: {en: 'Choose a day and a time.', fr: 'Choisissez un jour et une heure.'}},
    'https://w3id.org/solidaire/shapes/article#image': {id: 'https://w3id.org/solidaire/shapes/article#image', path: {is: 'predicate', iri: 'http://schema.org/image'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a picture.', fr: 'Choisissez une image.'}},
    'https://w3id.org/solidaire/shapes/article#original': {id: 'https://w3id.org/solidaire/shapes/article#original', path: {is: 'predicate', iri: 'http://schema.org/isBasedOn'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write an address like https://example.org.', fr: 'Écrivez une adresse comme https://exemple.fr.'}},
    'https://w3id.org/solidaire/shapes/article#translationOf': {id: 'https://w3id.org/solidaire/shapes/article#translationOf', path: {is: 'predicate', iri: 'http://schema.org/translationOfWork'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write an address.', fr: 'Écrivez une adresse.'}},
    'https://w3id.org/solidaire/shapes/article#translations': {id: 'https://w3id.org/solidaire/shapes/article#translations', path: {is: 'predicate', iri: 'http://schema.org/workTranslation'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 12}], message: {en: 'Write an address.', fr: 'Écrivez une adresse.'}},
    'https://w3id.org/solidaire/shapes/article#wordCount': {id: 'https://w3id.org/solidaire/shapes/article#wordCount', path: {is: 'predicate', iri: 'http://schema.org/wordCount'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#integer'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '0', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxCount', count: 1}], message: {en: 'Write a whole number.', fr: 'Écrivez un nombre entier.'}},
    'https://w3id.org/solidaire/shapes/article#corrections': {id: 'https://w3id.org/solidaire/shapes/article#corrections', path: {is: 'predicate', iri: 'http://schema.org/correction'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/article#Correction'}, {is: 'maxCount', count: 50}], message: {en: 'This correction is not in the right form.', fr: 'Cette correction n’a pas le bon format.'}},
    'https://w3id.org/solidaire/shapes/article#correctionText': {id: 'https://w3id.org/solidaire/shapes/article#correctionText', path: {is: 'predicate', iri: 'http://schema.org/text'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 500}], message: {en: 'Write 500 characters at most.', fr: 'Écrivez 500 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/article#correctionDate': {id: 'https://w3id.org/solidaire/shapes/article#correctionDate', path: {is: 'predicate', iri: 'http://schema.org/datePublished'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#dateTime'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a day and a time.', fr: 'Choisissez un jour et une heure.'}},
    '_:n55': {id: '_:n55', constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#dateTime'}]},
    '_:n57': {id: '_:n57', constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#date'}]},
    '_:n61': {id: '_:n61', constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#dateTime'}]},
    '_:n63': {id: '_:n63', constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#date'}]},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const correctionForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/article#Correction',
  descriptor: correctionKind,
  label: {en: 'Correction', fr: 'Correction'},
  fields: [
    {name: 'correctionText', label: {en: 'What is corrected', fr: 'Ce qui est corrigé'}, widget: 'textarea', maxCount: 1},
    {name: 'correctionDate', label: {en: 'Date', fr: 'Date'}, widget: 'datetime', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const articleForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/article#Article',
  descriptor: articleKind,
  label: {en: 'Article', fr: 'Article'},
  fields: [
    {name: 'title', label: {en: 'Title', fr: 'Titre'}, help: {en: 'What people read first.', fr: 'Ce que l’on lit d’abord.'}, widget: 'text', maxCount: 1},
    {name: 'summary', label: {en: 'In short', fr: 'En bref'}, help: {en: 'What matters, for those who have a minute. 200 characters at most.', fr: 'L’essentiel, pour qui n’a qu’une minute. 200 caractères au plus.'}, widget: 'textarea', maxCount: 1},
    {name: 'text', label: {en: 'Text', fr: 'Texte'}, widget: 'textarea', maxCount: 1},
    {name: 'mediaType', label: {en: 'Form of the text', fr: 'Format du texte'}, widget: 'text', maxCount: 1},
    {name: 'language', label: {en: 'Language', fr: 'Langue'}, widget: 'text', maxCount: 1},
    {name: 'author', label: {en: 'Author (member)', fr: 'Auteur·rice (membre)'}, widget: 'url', maxCount: 12},
    {name: 'authorName', label: {en: 'Author', fr: 'Auteur·rice'}, help: {en: 'The people or the group who wrote it.', fr: 'Les personnes ou le groupe qui l’ont écrit.'}, widget: 'text', maxCount: 12},
    {name: 'category', label: {en: 'Category', fr: 'Catégorie'}, widget: 'url', maxCount: 12},
    {name: 'published', label: {en: 'Published', fr: 'Parution'}, widget: 'moment', maxCount: 1},
    {name: 'modified', label: {en: 'Changed', fr: 'Modifié'}, widget: 'moment', maxCount: 1},
    {name: 'image', label: {en: 'Picture', fr: 'Image'}, widget: 'image', maxCount: 1},
    {name: 'original', label: {en: 'Original article', fr: 'Article d’origine'}, help: {en: 'The address of a partner’s article, like https://example.org/article.', fr: 'L’adresse de l’article d’un partenaire, comme https://exemple.fr/article.'}, widget: 'url', maxCount: 1},
    {name: 'translationOf', label: {en: 'Translation of', fr: 'Traduction de'}, widget: 'url', maxCount: 1},
    {name: 'translations', label: {en: 'Translations', fr: 'Traductions'}, widget: 'url', maxCount: 12},
    {name: 'wordCount', label: {en: 'Number of words', fr: 'Nombre de mots'}, widget: 'number', min: '0', maxCount: 1},
    {name: 'corrections', label: {en: 'Corrections', fr: 'Corrections'}, widget: 'parts', maxCount: 50, kind: (): Kind => correctionForm},
  ],
  shapes,
};
