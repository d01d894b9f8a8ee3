import {documentKind, findDocuments, readDocument, type LibraryItem} from '../../vocab/kinds/document/document.js';
import {readOneField} from '../../vocab/shapes/read.js';
import type {ListKind} from './row.js';

/** What a list of documents shows of each that is longer than a line. */
export const documentTexts = ['summary'] as const;

/** How lists read documents, in the reader's languages. */
export function documentsKind(languages: readonly string[]): ListKind<LibraryItem> {
  return {
    types: documentKind.types,
    find: findDocuments,
    label: (graph, subject) => readOneField(documentKind.fields.title, graph, subject, languages)[0],
    read: (graph, iri, subject) => readDocument(graph, iri, languages, subject),
  };
}
