// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {coopKind} from './coop.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/coop#Coop': {id: 'https://w3id.org/solidaire/shapes/coop#Coop', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#name'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#description'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#website'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#typeIndex'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#provider'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#moderators'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#moderation'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#joiningBox'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#joiningPolicy'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#membership'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/coop#groups'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'http://schema.org/Organization'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'http://www.w3.org/ns/org#FormalOrganization'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'http://rdfs.org/sioc/ns#Community'}}, {is: 'class', iri: {termType: 'NamedNode', value: 'https://schema.org/Organization'}}]},
    'https://w3id.org/solidaire/shapes/coop#name': {id: 'https://w3id.org/solidaire/shapes/coop#name', path: {is: 'predicate', iri: 'http://schema.org/name'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'maxLength', count: 120}], message: {en: 'Write the name, in 120 characters at most.', fr: 'Écrivez le nom, en 120 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/coop#description': {id: 'https://w3id.org/solidaire/shapes/coop#description', path: {is: 'predicate', iri: 'http://schema.org/description'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 2000}], message: {en: 'Write 2,000 characters at most.', fr: 'Écrivez 2 000 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/coop#website': {id: 'https://w3id.org/solidaire/shapes/coop#website', path: {is: 'predicate', iri: 'http://schema.org/url'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write an address like https://example.org.', fr: 'Écrivez une adresse comme https://exemple.fr.'}},
    'https://w3id.org/solidaire/shapes/coop#typeIndex': {id: 'https://w3id.org/solidaire/shapes/coop#typeIndex', path: {is: 'predicate', iri: 'http://www.w3.org/ns/solid/terms#publicTypeIndex'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'The cooperative has one index of its lists.', fr: 'La coopérative a un seul répertoire des listes.'}},
    'https://w3id.org/solidaire/shapes/coop#provider': {id: 'https://w3id.org/solidaire/shapes/coop#provider', path: {is: 'predicate', iri: 'http://www.w3.org/ns/solid/terms#oidcIssuer'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write an address like https://example.org.', fr: 'Écrivez une adresse comme https://exemple.fr.'}},
    'https://w3id.org/solidaire/shapes/coop#moderators': {id: 'https://w3id.org/solidaire/shapes/coop#moderators', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#moderators'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write the address of one group.', fr: 'Écrivez l’adresse d’un seul groupe.'}},
    'https://w3id.org/solidaire/shapes/coop#moderation': {id: 'https://w3id.org/solidaire/shapes/coop#moderation', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#moderation'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write the address of one folder.', fr: 'Écrivez l’adresse d’un seul dossier.'}},
    'https://w3id.org/solidaire/shapes/coop#joiningBox': {id: 'https://w3id.org/solidaire/shapes/coop#joiningBox', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#joiningBox'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write the address of one box.', fr: 'Écrivez l’adresse d’une seule boîte.'}},
    'https://w3id.org/solidaire/shapes/coop#joiningPolicy': {id: 'https://w3id.org/solidaire/shapes/coop#joiningPolicy', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#joiningPolicy'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'There can be one rule only.', fr: 'Une seule règle est possible.'}},
    'https://w3id.org/solidaire/shapes/coop#membership': {id: 'https://w3id.org/solidaire/shapes/coop#membership', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#membership'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write the address of one document.', fr: 'Écrivez l’adresse d’un seul document.'}},
    'https://w3id.org/solidaire/shapes/coop#groups': {id: 'https://w3id.org/solidaire/shapes/coop#groups', path: {is: 'predicate', iri: 'http://www.w3.org/2006/vcard/ns#groupIndex'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 1}], message: {en: 'Write the address of one document.', fr: 'Écrivez l’adresse d’un seul document.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const coopForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/coop#Coop',
  descriptor: coopKind,
  label: {en: 'Cooperative', fr: 'Coopérative'},
  fields: [
    {name: 'name', label: {en: 'Name', fr: 'Nom'}, help: {en: 'The name of the cooperative.', fr: 'Le nom de la coopérative.'}, widget: 'text', maxCount: 1},
    {name: 'description', label: {en: 'About', fr: 'Présentation'}, help: {en: 'One sentence about what the cooperative does.', fr: 'Une phrase sur ce que fait la coopérative.'}, widget: 'textarea', maxCount: 1},
    {name: 'website', label: {en: 'Website', fr: 'Site internet'}, help: {en: 'The address of the public site.', fr: 'L’adresse du site public.'}, widget: 'url', maxCount: 1},
    {name: 'typeIndex', label: {en: 'Index of the lists', fr: 'Répertoire des listes'}, help: {en: 'Says which list holds what.', fr: 'Dit quelle liste contient quoi.'}, widget: 'url', maxCount: 1},
    {name: 'provider', label: {en: 'Members’ accounts', fr: 'Comptes des membres'}, help: {en: 'Where the cooperative gives its members accounts.', fr: 'Là où la coopérative ouvre un compte à ses membres.'}, widget: 'url', maxCount: 1},
    {name: 'moderators', label: {en: 'Moderators', fr: 'Équipe de modération'}, help: {en: 'Those who keep the lists.', fr: 'Les personnes qui tiennent les listes.'}, widget: 'url', maxCount: 1},
    {name: 'moderation', label: {en: 'Moderators’ folder', fr: 'Dossier de modération'}, help: {en: 'What only moderators may read.', fr: 'Ce que seule l’équipe de modération peut lire.'}, widget: 'url', maxCount: 1},
    {name: 'joiningBox', label: {en: 'Requests to join', fr: 'Demandes d’adhésion'}, help: {en: 'The box that takes requests.', fr: 'La boîte qui reçoit les demandes.'}, widget: 'url', maxCount: 1},
    {name: 'joiningPolicy', label: {en: 'Rule for joining', fr: 'Règle d’adhésion'}, help: {en: 'Without this rule, a moderator looks at each request.', fr: 'Sans cette règle, l’équipe de modération examine chaque demande.'}, widget: 'url', maxCount: 1},
    {name: 'membership', label: {en: 'Members’ document', fr: 'Document des membres'}, help: {en: 'What only members can read.', fr: 'Ce que seuls les membres peuvent lire.'}, widget: 'url', maxCount: 1},
    {name: 'groups', label: {en: 'Local groups', fr: 'Groupes locaux'}, help: {en: 'Who is in which group.', fr: 'Qui fait partie de quel groupe.'}, widget: 'url', maxCount: 1},
  ],
  shapes,
};
