// Made by “npm run generate” from shape.ttl: change that, not this.
import {dct, rdfs, skosLibrary} from '../../rdf/vocabularies.js';
import type {KindDescriptor} from '../../shapes/descriptor.js';

/** A category, which can hold others. */
export interface CategoryFields {
  /** What the category is called. */
  readonly name?: string;
  /** Other names by which it is found. */
  readonly formerName: readonly string[];
  /** The category that holds it. */
  readonly broader?: string;
  /** What belongs in it. */
  readonly note?: string;
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const categoryKind = {
  types: [skosLibrary.Concept],
  label: 'name',
  fields: {
    name: {read: [[skosLibrary.prefLabel], [rdfs.label], [dct.title]], write: [[skosLibrary.prefLabel]], value: 'text', maxLength: 80, required: true},
    formerName: {read: [[skosLibrary.altLabel]], write: [[skosLibrary.altLabel]], value: 'text', many: true, maxLength: 80},
    broader: {read: [[skosLibrary.broader], [`^${skosLibrary.narrower}`]], write: [[skosLibrary.broader]], value: 'link'},
    note: {read: [[skosLibrary.scopeNote], [skosLibrary.definition], [skosLibrary.note]], write: [[skosLibrary.scopeNote]], value: 'text', maxLength: 300},
  },
} as const satisfies KindDescriptor;

/** The categories of a library or of news: a concept scheme (SKOS Reference), which several coops can share by its address. */
export interface SchemeFields {
  /** What the scheme is called. */
  readonly title?: string;
  /** The categories that say that they belong to it. */
  readonly categories: readonly string[];
}

/** The shape (shape.ttl) in the form that reading and writing work with. */
export const schemeKind = {
  types: [skosLibrary.ConceptScheme],
  label: 'title',
  fields: {
    title: {read: [[dct.title], [skosLibrary.prefLabel], [rdfs.label]], write: [[dct.title]], value: 'text', maxLength: 160},
    categories: {read: [[`^${skosLibrary.inScheme}`], [skosLibrary.hasTopConcept], [`^${skosLibrary.topConceptOf}`]], write: [[`^${skosLibrary.inScheme}`]], value: 'thing', kind: (): KindDescriptor => categoryKind, many: true},
  },
} as const satisfies KindDescriptor;
