import type {Graph} from '../rdf/graph.js';
import {iptc, schema, schemaHttps} from '../rdf/vocabularies.js';
import type {FieldDescriptor} from './descriptor.js';
import {readOneField} from './read.js';

/**
 * What a picture shows, for those who do not see it; said of the picture's own address. IPTC's term means that and nothing else
 * (https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#alt-text-accessibility), and is the one that picture files
 * carry. A caption, which everybody reads beside a picture, is taken where there is nothing better.
 */
export const alternativeText: FieldDescriptor = {
  read: [[iptc.AltTextAccessibility], [schema.caption], [schemaHttps.caption]],
  write: [[iptc.AltTextAccessibility]],
  value: 'text',
  maxLength: 250,
};

export function readAlternativeText(graph: Graph, picture: string, languages: readonly string[]): string | undefined {
  return readOneField(alternativeText, graph, picture, languages)[0];
}
