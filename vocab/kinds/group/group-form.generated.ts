// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {groupKind} from './group.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/group#Group': {id: 'https://w3id.org/solidaire/shapes/group#Group', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#name'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#members'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#town'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#latitude'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#longitude'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#note'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#website'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://www.w3.org/2006/vcard/ns#Group'}}]},
    'https://w3id.org/solidaire/shapes/group#name': {id: 'https://w3id.org/solidaire/shapes/group#name', path: {is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#fn'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 120}], message: {en: 'Write the name, in 120 characters at most.', fr: 'Écrivez le nom, en 120 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/group#members': {id: 'https://w3id.org/solidaire/shapes/group#members', path: {is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#hasMember'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}], message: {en: 'Choose members of the cooperative.', fr: 'Choisissez des membres de la coopérative.'}},
    'https://w3id.org/solidaire/shapes/group#town': {id: 'https://w3id.org/solidaire/shapes/group#town', path: {is: 'sequence', paths: [{is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#hasAddress'}, {is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#locality'}]}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 120}], message: {en: 'Write a town, in 120 characters at most.', fr: 'Écrivez une commune, en 120 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/group#latitude': {id: 'https://w3id.org/solidaire/shapes/group#latitude', path: {is: 'predicate', iri: 'http://www.w3.org/2003/01/geo/wgs84_pos#lat'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#decimal'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '-90', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxInclusive', bound: {termType: 'Literal', value: '90', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxCount', count: 1}], message: {en: 'Write a number between −90 and 90.', fr: 'Écrivez un nombre entre −90 et 90.'}},
    'https://w3id.org/solidaire/shapes/group#longitude': {id: 'https://w3id.org/solidaire/shapes/group#longitude', path: {is: 'predicate', iri: 'http://www.w3.org/2003/01/geo/wgs84_pos#long'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#decimal'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '-180', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxInclusive', bound: {termType: 'Literal', value: '180', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxCount', count: 1}], message: {en: 'Write a number between −180 and 180.', fr: 'Écrivez un nombre entre −180 et 180.'}},
    'https://w3id.org/solidaire/shapes/group#note': {id: 'https://w3id.org/solidaire/shapes/group#note', path: {is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#note'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 2000}], message: {en: 'Write 2,000 characters at most.', fr: 'Écrivez 2 000 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/group#website': {id: 'https://w3id.org/solidaire/shapes/group#website', path: {is: 'predicate', iri: 'http://xmlns.com/foaf/0.1/homepage'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write an address like https://example.org.', fr: 'Écrivez une adresse comme https://exemple.fr.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const groupForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/group#Group',
  descriptor: groupKind,
  label: {en: 'Group', fr: 'Groupe'},
  fields: [
    {name: 'name', label: {en: 'Name', fr: 'Nom'}, help: {en: 'The name of the group, for instance that of its valley.', fr: 'Le nom du groupe, par exemple celui de sa vallée.'}, widget: 'text', maxCount: 1},
    {name: 'members', label: {en: 'Members', fr: 'Membres'}, help: {en: 'The members of the cooperative who are in it.', fr: 'Les membres de la coopérative qui en font partie.'}, widget: 'reference', isReference: true},
    {name: 'town', label: {en: 'Town', fr: 'Commune'}, help: {en: 'The one in which the group meets.', fr: 'Celle où le groupe se retrouve.'}, widget: 'text', maxCount: 1},
    {name: 'latitude', label: {en: 'Latitude', fr: 'Latitude'}, help: {en: 'In degrees, for the map.', fr: 'En degrés, pour la carte.'}, widget: 'number', min: '-90', max: '90', maxCount: 1},
    {name: 'longitude', label: {en: 'Longitude', fr: 'Longitude'}, help: {en: 'In degrees, for the map.', fr: 'En degrés, pour la carte.'}, widget: 'number', min: '-180', max: '180', maxCount: 1},
    {name: 'note', label: {en: 'About', fr: 'Présentation'}, help: {en: 'What the group does, in a few words.', fr: 'Ce que fait le groupe, en quelques mots.'}, widget: 'textarea', maxCount: 1},
    {name: 'website', label: {en: 'Website', fr: 'Site internet'}, help: {en: 'The address of the group’s site.', fr: 'L’adresse du site du groupe.'}, widget: 'url', maxCount: 1},
  ],
  shapes,
};
