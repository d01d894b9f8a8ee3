import type {Graph} from '../../rdf/graph.js';
import type {FieldIssue} from '../../shapes/descriptor.js';
import {readAlternativeText} from '../../shapes/alternative-text.js';
import {plainOf} from '../../shapes/plain.js';
import {readFields} from '../../shapes/read.js';
import {plainText} from '../../text/plain-text.js';
import {articleKind, correctionKind, type ArticleFields} from './article.generated.js';

export {articleKind, correctionKind};

/** The media type of the texts that we write. */
export const markdownType = 'text/markdown';

/** What was corrected after an article had appeared. */
export interface Correction {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly time?: number | undefined;
}

/** A piece of news, as far as the reader may see. */
export interface Article extends Omit<ArticleFields, 'mediaType' | 'published' | 'modified' | 'wordCount' | 'corrections'> {
  readonly iri: string;
  /** In Markdown; HTML of other apps as plain text. Rows of lists have none. */
  readonly text?: string;
  /** From when on it is to be read, in milliseconds since 1970; ahead for one that is to appear. */
  readonly published?: number | undefined;
  /** When it was changed last after that. */
  readonly modified?: number | undefined;
  readonly wordCount?: number | undefined;
  /** What the picture shows, in words. */
  readonly imageText?: string | undefined;
  /** The latest first. Rows of lists have none. */
  readonly corrections: readonly Correction[];
  /** Fields whose value is left out because it cannot be shown or makes no sense. */
  readonly issues: readonly FieldIssue[];
}

/** Reads the article `iri` out of its document, or out of a row of a list, which stands at `subject`. */
export function readArticle(graph: Graph, iri: string, languages: readonly string[] = [], subject = iri): Article {
  const {values, issues} = readFields(articleKind, graph, subject, languages);
  const {mediaType, text, published, modified, wordCount, corrections = [], ...plain} = plainOf(articleKind, values);
  return {
    iri,
    ...plain,
    ...(text !== undefined && {text: mediaType === markdownType ? text : plainText(text)}),
    published: timeOf(published),
    modified: timeOf(modified),
    wordCount: numberOf(wordCount),
    imageText: plain.image === undefined ? undefined : readAlternativeText(graph, plain.image, languages),
    corrections: corrections.flatMap((part) => readCorrection(graph, part, languages) ?? []).sort(latestFirst),
    issues,
  };
}

/** The articles that a document of statements describes. */
export function findArticles(graph: Graph): string[] {
  return [...graph.subjects()].filter((subject) => !subject.startsWith('_:') && graph.isA(subject, ...articleKind.types));
}

/** Whether an article has appeared. One that says nothing of it has. @param now milliseconds since 1970. */
export function isPublished({published}: Pick<Article, 'published'>, now: number): boolean {
  return published === undefined || published <= now;
}

/** So many words most people read in a minute. */
const wordsPerMinute = 200;

/** Minutes that it takes to read; nothing if the number of words is not known. */
export function readingMinutes({wordCount}: Pick<Article, 'wordCount'>): number | undefined {
  return wordCount ? Math.max(1, Math.round(wordCount / wordsPerMinute)) : undefined;
}

function readCorrection(graph: Graph, part: string, languages: readonly string[]): Correction | undefined {
  const {correctionText, correctionDate} = plainOf(
    correctionKind,
    readFields(correctionKind, graph, part, languages).values,
  );
  return correctionText === undefined ? undefined : {text: correctionText, time: timeOf(correctionDate)};
}

function latestFirst(one: Correction, other: Correction): number {
  return (other.time ?? 0) - (one.time ?? 0);
}

/** Nothing for a time that is on no calendar. */
function timeOf(text: string | undefined): number | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
