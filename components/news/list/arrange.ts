import {isPublished, type Article} from '../../../vocab/kinds/article/article.js';
import {joinTranslations} from '../../../vocab/kinds/article/translations.js';
import {matches} from '../../../vocab/text/fold.js';
import type {Row} from '../../../pods/lists/row.js';

/** One article of a list, with the languages in which it is as well. */
export interface NewsRow extends Row<Article> {
  /** Whether only its author sees it yet. */
  readonly isScheduled?: boolean;
  /** The same in other languages. */
  readonly others?: readonly NewsRow[];
}

export interface NewsAsked {
  /** What somebody searches for. */
  readonly query: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The home of the reader; nothing is shown before its time but to its author. */
  readonly home?: string | undefined;
}

/** The articles to be read now that fit what is searched for, the latest first; what is still to be read comes last. */
export function arrangeNews(rows: readonly Row<Article>[], {query, now, home}: NewsAsked): readonly NewsRow[] {
  const times = new Map(rows.map((row) => [row, timeOf(row.thing)]));
  return rows
    .filter((row) => isDue(row, now) || (home !== undefined && row.source.startsWith(home)))
    .filter(({thing}) => !query || (thing && matches(query, wordsOf(thing))))
    .sort((one, other) => times.get(other)! - times.get(one)!)
    .map((row) => withState(row, now));
}

/** Puts translations together, in the reader's language: once, where they stand in the order. */
export function joinNews(rows: readonly NewsRow[], languages: readonly string[]): readonly NewsRow[] {
  return joinTranslations(rows, ({thing}) => thing, languages).map(({shown, others}) => ({...shown, others}));
}

/** When the next article of a list appears; nothing if none will. */
export function nextAppearance(rows: readonly Row<Article>[], now: number): number | undefined {
  const next = Math.min(...rows.map(({thing}) => thing?.published ?? now).filter((time) => time > now));
  return Number.isFinite(next) ? next : undefined;
}

function isDue({thing}: Row<Article>, now: number): boolean {
  return !thing || isPublished(thing, now);
}

/** What a row tells is read when it is asked for: it is taken one by one. */
function withState(row: Row<Article>, now: number): NewsRow {
  const {source, status, label, thing, problem, isPending} = row;
  return {source, status, label, thing, problem, isPending, isScheduled: !isDue(row, now)};
}

function timeOf(article: Article | undefined): number {
  return article ? (article.published ?? 0) : -Infinity;
}

function wordsOf({title, summary, authorName}: Article): string[] {
  return [title, summary, ...authorName].filter((words) => words !== undefined);
}
