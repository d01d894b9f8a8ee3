import {literal, namedNode} from '../../vocab/rdf/terms.js';
import {sh} from '../../vocab/rdf/shape-vocabularies.js';
import {xsd} from '../../vocab/rdf/vocabularies.js';
import type {Constraint, Shape, ShapeSet} from '../../vocab/shapes/shacl/model.js';

const one: Constraint = {is: 'maxCount', count: 1};

/** The shapes of tools and places in a vocabulary, as they would be read from a document. */
export function toolShapes(ns: string): ShapeSet {
  const property = (name: string, constraints: readonly Constraint[], more: Partial<Shape> = {}): Shape => ({
    id: `${ns}ToolShape-${name}`,
    path: {is: 'predicate', iri: ns + name},
    constraints,
    ...more,
  });
  const node = (name: string, properties: readonly Shape[]): readonly Shape[] => [
    {
      id: `${ns}${name}Shape`,
      targets: [{is: 'class', iri: namedNode(ns + name)}],
      constraints: properties.map(({id}) => ({is: 'property', shape: id})),
    },
    ...properties,
  ];
  const shapes = [
    ...node('Tool', [
      property('name', [{is: 'minCount', count: 1}, one, {is: 'maxLength', count: 80}], {
        message: {fr: 'Écrivez un nom, en 80 caractères au plus.', en: 'Write a name, in 80 characters at most.'},
      }),
      property('category', [{is: 'in', values: ['garden', 'wood', 'metal'].map((name) => namedNode(ns + name))}, one]),
      property('use', []),
      property('deposit', [
        {is: 'datatype', iri: xsd.decimal},
        {is: 'minInclusive', bound: literal('0', namedNode(xsd.decimal))},
        one,
      ]),
      property('isFree', [{is: 'datatype', iri: xsd.boolean}, one]),
      property('openSince', [{is: 'datatype', iri: xsd.date}, one]),
      property('manual', [{is: 'nodeKind', iri: sh.IRI}, one]),
      property('photo', [{is: 'nodeKind', iri: sh.IRI}, one]),
      property('note', [{is: 'languageIn', languages: ['fr', 'en']}, {is: 'uniqueLang'}, {is: 'maxLength', count: 2_000}]),
      property('keeper', [{is: 'nodeKind', iri: sh.IRI}, one]),
      property('place', [{is: 'node', shape: `${ns}PlaceShape`}, one]),
    ]),
    ...node('Place', [property('street', []), property('town', [])]),
  ];
  return {shapes: Object.fromEntries(shapes.map((shape) => [shape.id, shape]))};
}
