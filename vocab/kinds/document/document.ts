import type {Graph} from '../../rdf/graph.js';
import type {FieldIssue} from '../../shapes/descriptor.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {documentKind, versionKind, type DocumentFields} from './document.generated.js';

export {documentKind, versionKind};

/** One version of a document. */
export interface DocumentVersion {
  /** Address of the file, which has passed the list of allowed ones. */
  readonly file: string;
  /** Its media type, if it is told. */
  readonly format?: string | undefined;
  /** Its size in bytes, if it is told. */
  readonly size?: number | undefined;
  /** The day, or the moment, from which on it holds. */
  readonly dated?: string | undefined;
  /** Its number, from 1 on. */
  readonly version?: number | undefined;
  /** What has changed in it. */
  readonly note?: string | undefined;
}

/** What a library says of a document, as far as the reader may see. */
export interface LibraryItem extends Omit<DocumentFields, 'size' | 'version' | 'readingTime' | 'versions'> {
  /** The IRI that stands for the document; what it says lies elsewhere, at {@link file}. */
  readonly iri: string;
  /** Size of the file in bytes. */
  readonly size?: number | undefined;
  /** Number of the newest version. */
  readonly version?: number | undefined;
  /** Minutes that it takes to read. */
  readonly readingTime?: number | undefined;
  /** Older versions, the newest first. Rows of lists have none. */
  readonly older: readonly DocumentVersion[];
  /** Fields whose value is left out because it cannot be shown or makes no sense. */
  readonly issues: readonly FieldIssue[];
}

/** Reads the document `iri` out of its own description, or out of a row of a list, which stands at `subject`. */
export function readDocument(graph: Graph, iri: string, languages: readonly string[] = [], subject = iri): LibraryItem {
  const {values, issues} = readFields(documentKind, graph, subject, languages);
  const {versions = [], size, version, readingTime, ...plain} = plainOf(documentKind, values);
  return {
    iri,
    ...plain,
    size: numberOf(size),
    version: numberOf(version),
    readingTime: numberOf(readingTime),
    older: versions.flatMap((part) => readVersion(graph, part, languages) ?? []).sort(newestFirst),
    issues,
  };
}

/** The documents that a document of statements describes: not their older versions. */
export function findDocuments(graph: Graph): string[] {
  return [...graph.subjects()].filter((subject) => !subject.startsWith('_:') && graph.isA(subject, ...documentKind.types));
}

function readVersion(graph: Graph, part: string, languages: readonly string[]): DocumentVersion | undefined {
  const {oldFile, oldFormat, oldSize, oldDated, oldVersion, oldNote} = plainOf(
    versionKind,
    readFields(versionKind, graph, part, languages).values,
  );
  if (oldFile === undefined) return undefined;
  return {
    file: oldFile,
    format: oldFormat,
    size: numberOf(oldSize),
    dated: oldDated,
    version: numberOf(oldVersion),
    note: oldNote,
  };
}

/** By number, then by day. */
function newestFirst(one: DocumentVersion, other: DocumentVersion): number {
  const byNumber = (other.version ?? 0) - (one.version ?? 0);
  return byNumber || ((one.dated ?? '') < (other.dated ?? '') ? 1 : -1);
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
