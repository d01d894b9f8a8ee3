// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {groupKind} from './group.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/group#Group': {id: 'https://w3id.org/solidaire/shapes/group#Group', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#name'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/group#members'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://www.w3.org/2006/vcard/ns#Group'}}]},
    'https://w3id.org/solidaire/shapes/group#name': {id: 'https://w3id.org/solidaire/shapes/group#name', path: {is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#fn'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 120}], message: {en: 'Write the name, in 120 characters at most.', fr: 'Écrivez le nom, en 120 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/group#members': {id: 'https://w3id.org/solidaire/shapes/group#members', path: {is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#hasMember'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}], message: {en: 'Choose members of the cooperative.', fr: 'Choisissez des membres de la coopérative.'}},
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
  ],
  shapes,
};
