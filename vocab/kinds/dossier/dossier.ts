import type {Graph} from '../../rdf/graph.js';
import {safeLink} from '../../rdf/iri.js';
import {readFields} from '../../shapes/read.js';
import {attachmentKind, dossierKind, minutesKind} from './dossier.generated.js';

export {attachmentKind, dossierKind, minutesKind};

/** A document that goes with an event. */
export interface AttachedDocument {
  /** Its address, which has passed the list of allowed ones. */
  readonly file: string;
  /** Its title, else the name of the file. */
  readonly title: string;
  /** Its media type, if it is told. */
  readonly format?: string;
  /** Its size in bytes, if it is told. */
  readonly size?: number;
}

/** The minutes of an event, or of one date of a series. */
export interface Minutes {
  readonly iri: string;
  /** Of a series, the day of that date by the rule. */
  readonly day?: string;
  readonly text: string;
}

/** What goes with an event, as far as it can be shown. */
export interface Dossier {
  /** By their titles. */
  readonly documents: readonly AttachedDocument[];
  /** The latest day first. */
  readonly minutes: readonly Minutes[];
  /** Whether more is said to be there than is read, or some of it cannot be shown. */
  readonly isPartial: boolean;
}

/** A document may name any number of others. */
const most = 100;

/**
 * Reads what goes with an event: in our own form, and that of others who attach links. A document without an address that can be followed is
 * left out, and so are minutes without a text.
 */
export function readDossier(graph: Graph, event: string, languages: readonly string[] = []): Dossier {
  const {values} = readFields(dossierKind, graph, event);
  const {documents: attached = [], minutes: written = []} = values;
  const documents = attached.slice(0, most).flatMap((iri) => readAttachment(graph, iri, languages) ?? []);
  const minutes = written.slice(0, most).flatMap((iri) => readMinutes(graph, iri, languages) ?? []);
  const order = new Intl.Collator(languages.slice(), {numeric: true});
  return {
    documents: documents.sort((one, other) => order.compare(one.title, other.title)),
    minutes: minutes.sort((one, other) => (one.day === other.day ? 0 : (one.day ?? '') < (other.day ?? '') ? 1 : -1)),
    isPartial: documents.length < attached.length || minutes.length < written.length,
  };
}

/** Reads a document that goes with something; nothing without an address that can be followed. */
export function readAttachment(graph: Graph, iri: string, languages: readonly string[]): AttachedDocument | undefined {
  const {values} = readFields(attachmentKind, graph, iri, languages);
  // Others attach the file itself, of which the document says nothing.
  const file = values.file?.[0] ?? (graph.about(iri).length ? undefined : safeLink(iri));
  if (file === undefined) return undefined;
  const [format, size] = [values.format?.[0], Number(values.size?.[0])];
  const title = values.title?.[0]?.trim() || nameOf(file);
  return {file, title, ...(format && {format}), ...(size > 0 && {size})};
}

/** What a file is called in its address. */
function nameOf(file: string): string {
  const name = file.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? file;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function readMinutes(graph: Graph, iri: string, languages: readonly string[]): Minutes | undefined {
  const {values} = readFields(minutesKind, graph, iri, languages);
  const [text, day] = [values.text?.[0]?.trim(), values.day?.[0]];
  return text ? {iri, text, ...(day && {day: day.slice(0, 10)})} : undefined;
}
