import type {Graph} from '../../rdf/graph.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {readAttachment, type AttachedDocument} from '../dossier/dossier.js';
import {answerKind, argumentKind, packKind, questionKind} from './pack.generated.js';

export {answerKind, argumentKind, packKind, questionKind};

/** Longest argument and longest question, and longest answer, in characters. */
export const longestText = 1_000;
export const longestAnswer = 2_000;

/** A document of a pack, with the identifier by which it can be taken out again. */
export interface PackDocument extends AttachedDocument {
  readonly iri: string;
}

/** Something that speaks for, or against. */
export interface Argument {
  readonly iri: string;
  /** Text in paragraphs, never markup. */
  readonly text: string;
  /** WebID of whoever stands behind it, as the moderator says who has written it here. */
  readonly author?: string | undefined;
  /** Where it stands among the others. */
  readonly position: number;
}

/** What somebody has asked; without an answer it is still looked into. */
export interface PackQuestion {
  readonly iri: string;
  readonly text: string;
  readonly answer?: {readonly iri: string; readonly text: string} | undefined;
  readonly position: number;
}

/** What to read before voting, beside the question itself. */
export interface Pack {
  /** By their titles. */
  readonly documents: readonly PackDocument[];
  /** In the order that the moderators gave them. */
  readonly argumentsFor: readonly Argument[];
  readonly argumentsAgainst: readonly Argument[];
  readonly questions: readonly PackQuestion[];
  /** Whether more is said to be there than is read, or some of it cannot be shown. */
  readonly isPartial: boolean;
}

export const emptyPack: Pack = {
  documents: [],
  argumentsFor: [],
  argumentsAgainst: [],
  questions: [],
  isPartial: false,
};

/** So many of each are read: more than the shape allows, and no more than a page can show. */
const most = 100;

/** Reads a pack. What has no text, and documents without an address that can be followed, are left out. */
export function readPack(graph: Graph, iri: string, languages: readonly string[] = []): Pack {
  const {documents, argumentsFor, argumentsAgainst, questions} = plainOf(packKind, readFields(packKind, graph, iri).values);
  const all = <Item>(iris: readonly string[], read: (iri: string) => Item | undefined) =>
    iris.slice(0, most).flatMap((one) => read(one) ?? []);
  const argument = (one: string) => readArgument(graph, one, languages);
  const read = {
    documents: all(documents, (one) => readDocument(graph, one, languages)),
    argumentsFor: all(argumentsFor, argument),
    argumentsAgainst: all(argumentsAgainst, argument),
    questions: all(questions, (one) => readQuestion(graph, one, languages)),
  };
  const order = new Intl.Collator(languages.slice(), {numeric: true});
  return {
    documents: read.documents.sort((one, other) => order.compare(one.title, other.title)),
    argumentsFor: read.argumentsFor.sort(byPosition),
    argumentsAgainst: read.argumentsAgainst.sort(byPosition),
    questions: read.questions.sort(byPosition),
    isPartial: count(read) < documents.length + argumentsFor.length + argumentsAgainst.length + questions.length,
  };
}

function count(pack: Readonly<Record<string, readonly unknown[]>>): number {
  return Object.values(pack).reduce((sum, {length}) => sum + length, 0);
}

function readDocument(graph: Graph, iri: string, languages: readonly string[]): PackDocument | undefined {
  const document = readAttachment(graph, iri, languages);
  return document && {...document, iri};
}

function readArgument(graph: Graph, iri: string, languages: readonly string[]): Argument | undefined {
  const {content = '', author, position} = plainOf(argumentKind, readFields(argumentKind, graph, iri, languages).values);
  const text = content.trim().slice(0, longestText);
  return text ? {iri, text, author, position: placeOf(position)} : undefined;
}

function readQuestion(graph: Graph, iri: string, languages: readonly string[]): PackQuestion | undefined {
  const {wording = '', answer, place} = plainOf(questionKind, readFields(questionKind, graph, iri, languages).values);
  const text = wording.trim().slice(0, longestText);
  if (!text) return undefined;
  return {iri, text, answer: answer ? readAnswer(graph, answer, languages) : undefined, position: placeOf(place)};
}

function readAnswer(graph: Graph, iri: string, languages: readonly string[]): PackQuestion['answer'] {
  const {text = ''} = plainOf(answerKind, readFields(answerKind, graph, iri, languages).values);
  const told = text.trim().slice(0, longestAnswer);
  return told ? {iri, text: told} : undefined;
}

/** Without a number, after all that have one. */
function placeOf(position: string | undefined): number {
  return Number(position) || Infinity;
}

function byPosition(one: {readonly position: number; readonly iri: string}, other: typeof one): number {
  if (one.position !== other.position) return one.position < other.position ? -1 : 1;
  return one.iri < other.iri ? -1 : 1;
}
