// Made by “npm run generate” from shape.ttl: change that, not this.
import type {Kind} from '../../shapes/kind.js';
import type {ShapeSet} from '../../shapes/shacl/model.js';
import {outcomeKind, totalKind} from './outcome.generated.js';

const shapes: ShapeSet = {
  shapes: {
    'https://w3id.org/solidaire/shapes/outcome#Outcome': {id: 'https://w3id.org/solidaire/shapes/outcome#Outcome', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#poll'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#verdict'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#winners'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#totals'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#ballots'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#boxDigest'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#decision'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#reviewDate'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#closedBy'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#closedAt'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Outcome'}}]},
    'https://w3id.org/solidaire/shapes/outcome#Total': {id: 'https://w3id.org/solidaire/shapes/outcome#Total', constraints: [{is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#option'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#value'}, {is: 'property', shape: 'https://w3id.org/solidaire/shapes/outcome#ranking'}], targets: [{is: 'class', iri: {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Total'}}]},
    'https://w3id.org/solidaire/shapes/outcome#poll': {id: 'https://w3id.org/solidaire/shapes/outcome#poll', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#poll'}, constraints: [{is: 'class', iri: 'http://www.w3.org/ns/opengov#VoteEvent'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose a vote.', fr: 'Choisissez un vote.'}},
    'https://w3id.org/solidaire/shapes/outcome#verdict': {id: 'https://w3id.org/solidaire/shapes/outcome#verdict', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#verdict'}, constraints: [{is: 'in', values: [{termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Adopted'}, {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Rejected'}, {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Chosen'}, {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#Tied'}, {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#NoQuorum'}, {termType: 'NamedNode', value: 'https://w3id.org/solidaire/ns#NoVotes'}]}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose one of the possibilities.', fr: 'Choisissez parmi les possibilités.'}},
    'https://w3id.org/solidaire/shapes/outcome#winners': {id: 'https://w3id.org/solidaire/shapes/outcome#winners', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#winner'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'maxCount', count: 100}], message: {en: 'Choose from the possibilities.', fr: 'Choisissez parmi les possibilités.'}},
    'https://w3id.org/solidaire/shapes/outcome#totals': {id: 'https://w3id.org/solidaire/shapes/outcome#totals', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#total'}, constraints: [{is: 'node', shape: 'https://w3id.org/solidaire/shapes/outcome#Total'}, {is: 'maxCount', count: 100}], message: {en: 'This outcome is not in the right form.', fr: 'Ce résultat n’a pas le bon format.'}},
    'https://w3id.org/solidaire/shapes/outcome#ballots': {id: 'https://w3id.org/solidaire/shapes/outcome#ballots', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#ballots'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#integer'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '0', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Write a number.', fr: 'Écrivez un nombre.'}},
    'https://w3id.org/solidaire/shapes/outcome#boxDigest': {id: 'https://w3id.org/solidaire/shapes/outcome#boxDigest', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#boxDigest'}, constraints: [{is: 'minCount', count: 1}, {is: 'maxCount', count: 1}, {is: 'pattern', pattern: '^[0-9a-f]{64}$'}], message: {en: 'A digest has 64 digits.', fr: 'Une empreinte a 64 chiffres.'}},
    'https://w3id.org/solidaire/shapes/outcome#decision': {id: 'https://w3id.org/solidaire/shapes/outcome#decision', path: {is: 'predicate', iri: 'http://schema.org/text'}, constraints: [{is: 'maxCount', count: 1}, {is: 'maxLength', count: 4000}], message: {en: 'Write 4,000 characters at most.', fr: 'Écrivez 4 000 caractères au plus.'}},
    'https://w3id.org/solidaire/shapes/outcome#reviewDate': {id: 'https://w3id.org/solidaire/shapes/outcome#reviewDate', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#reviewDate'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#date'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a day.', fr: 'Choisissez un jour.'}},
    'https://w3id.org/solidaire/shapes/outcome#closedBy': {id: 'https://w3id.org/solidaire/shapes/outcome#closedBy', path: {is: 'predicate', iri: 'http://schema.org/agent'}, constraints: [{is: 'class', iri: 'http://xmlns.com/foaf/0.1/Agent'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a person.', fr: 'Choisissez une personne.'}},
    'https://w3id.org/solidaire/shapes/outcome#closedAt': {id: 'https://w3id.org/solidaire/shapes/outcome#closedAt', path: {is: 'predicate', iri: 'https://www.w3.org/ns/activitystreams#closed'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#dateTime'}, {is: 'maxCount', count: 1}], message: {en: 'Choose a day and a time.', fr: 'Choisissez un jour et une heure.'}},
    'https://w3id.org/solidaire/shapes/outcome#option': {id: 'https://w3id.org/solidaire/shapes/outcome#option', path: {is: 'predicate', iri: 'http://schema.org/option'}, constraints: [{is: 'nodeKind', iri: 'http://www.w3.org/ns/shacl#IRI'}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Choose from the possibilities.', fr: 'Choisissez parmi les possibilités.'}},
    'https://w3id.org/solidaire/shapes/outcome#value': {id: 'https://w3id.org/solidaire/shapes/outcome#value', path: {is: 'predicate', iri: 'https://w3id.org/solidaire/ns#value'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#decimal'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '0', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'minCount', count: 1}, {is: 'maxCount', count: 1}], message: {en: 'Write a number.', fr: 'Écrivez un nombre.'}},
    'https://w3id.org/solidaire/shapes/outcome#ranking': {id: 'https://w3id.org/solidaire/shapes/outcome#ranking', path: {is: 'predicate', iri: 'http://schema.org/position'}, constraints: [{is: 'datatype', iri: 'http://www.w3.org/2001/XMLSchema#integer'}, {is: 'minInclusive', bound: {termType: 'Literal', value: '1', language: '', datatype: {termType: 'NamedNode', value: 'http://www.w3.org/2001/XMLSchema#integer'}}}, {is: 'maxCount', count: 1}], message: {en: 'Write a number.', fr: 'Écrivez un nombre.'}},
  },
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const totalForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/outcome#Total',
  descriptor: totalKind,
  label: {en: 'Total', fr: 'Total'},
  fields: [
    {name: 'option', label: {en: 'Choice', fr: 'Choix'}, widget: 'url', maxCount: 1},
    {name: 'value', label: {en: 'Total', fr: 'Total'}, widget: 'number', min: '0', maxCount: 1},
    {name: 'ranking', label: {en: 'Rank', fr: 'Rang'}, widget: 'number', min: '1', maxCount: 1},
  ],
  shapes,
};

/** The kind with all that people read of it: labels, help, and how each field is filled in. */
export const outcomeForm: Kind = {
  shape: 'https://w3id.org/solidaire/shapes/outcome#Outcome',
  descriptor: outcomeKind,
  label: {en: 'Outcome', fr: 'Résultat'},
  fields: [
    {name: 'poll', label: {en: 'Vote', fr: 'Vote'}, widget: 'reference', maxCount: 1, isReference: true, classes: ['http://www.w3.org/ns/opengov#VoteEvent']},
    {name: 'verdict', label: {en: 'Decision', fr: 'Décision'}, widget: 'select', choices: [{value: 'https://w3id.org/solidaire/ns#Adopted', label: {'': 'Adopted'}}, {value: 'https://w3id.org/solidaire/ns#Rejected', label: {'': 'Rejected'}}, {value: 'https://w3id.org/solidaire/ns#Chosen', label: {'': 'Chosen'}}, {value: 'https://w3id.org/solidaire/ns#Tied', label: {'': 'Tied'}}, {value: 'https://w3id.org/solidaire/ns#NoQuorum', label: {'': 'NoQuorum'}}, {value: 'https://w3id.org/solidaire/ns#NoVotes', label: {'': 'NoVotes'}}], maxCount: 1, isReference: true},
    {name: 'winners', label: {en: 'Chosen', fr: 'Choisi'}, widget: 'url', maxCount: 100},
    {name: 'totals', label: {en: 'Total', fr: 'Total'}, widget: 'parts', maxCount: 100, kind: (): Kind => totalForm},
    {name: 'ballots', label: {en: 'Votes counted', fr: 'Votes comptés'}, widget: 'number', min: '0', maxCount: 1},
    {name: 'boxDigest', label: {en: 'Digest of the box', fr: 'Empreinte de l’urne'}, widget: 'text', maxCount: 1},
    {name: 'decision', label: {en: 'Decision in words', fr: 'Décision en toutes lettres'}, help: {en: 'What is decided, and who does what.', fr: 'Ce qui est décidé, et qui fait quoi.'}, widget: 'textarea', maxCount: 1},
    {name: 'reviewDate', label: {en: 'To review on', fr: 'À revoir le'}, help: {en: 'The day on which this decision is looked at again.', fr: 'Le jour où l’on reparle de cette décision.'}, widget: 'date', maxCount: 1},
    {name: 'closedBy', label: {en: 'Closed by', fr: 'Clos par'}, widget: 'reference', maxCount: 1, isReference: true, classes: ['http://xmlns.com/foaf/0.1/Agent']},
    {name: 'closedAt', label: {en: 'Closed on', fr: 'Clos le'}, widget: 'datetime', maxCount: 1},
  ],
  shapes,
};
