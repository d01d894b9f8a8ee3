import type {Article} from './article.js';

/** An article in one language, and the same in others. */
export interface TranslationSet<T> {
  /** The one in the reader's language; the original if there is none. */
  readonly shown: T;
  /** The others, the original first. */
  readonly others: readonly T[];
}

type Translated = Pick<Article, 'iri' | 'language' | 'translationOf' | 'translations'>;

/**
 * Puts the translations of an article together, in the order of the first of each. What only says of itself that it is a translation stands by itself: nobody
 * may take the place of somebody else's article. It counts if the original names it, or lies in the same home.
 */
export function joinTranslations<T>(
  things: readonly T[],
  articleOf: (thing: T) => Translated | undefined,
  languages: readonly string[],
): readonly TranslationSet<T>[] {
  const byIri = new Map(things.flatMap((thing) => [[articleOf(thing)?.iri, thing] as const]));
  const sets = new Map<T, T[]>();
  for (const thing of things) {
    const original = originalOf(articleOf(thing), (iri) => byIri.get(iri), articleOf) ?? thing;
    const set = sets.get(original) ?? [];
    sets.set(original, original === thing ? [thing, ...set] : [...set, thing]);
  }
  return [...sets.values()].map((set) => choose(set, articleOf, languages));
}

/** Whether a translation is one by the word of whoever wrote the original. */
export function isConfirmed(translation: Translated, original: Translated): boolean {
  const names = translation.translationOf === original.iri;
  return original.translations.includes(translation.iri) || (names && homeOf(translation.iri) === homeOf(original.iri));
}

function originalOf<T>(
  article: Translated | undefined,
  find: (iri: string) => T | undefined,
  articleOf: (thing: T) => Translated | undefined,
): T | undefined {
  if (article?.translationOf === undefined || article.translationOf === article.iri) return undefined;
  const original = find(article.translationOf);
  const other = original && articleOf(original);
  return other && other.translationOf === undefined && isConfirmed(article, other) ? original : undefined;
}

function choose<T>(
  set: readonly T[],
  articleOf: (thing: T) => Translated | undefined,
  languages: readonly string[],
): TranslationSet<T> {
  const inLanguage = (language: string) => set.find((thing) => isIn(articleOf(thing)?.language, language));
  const shown = languages.map(inLanguage).find((thing) => thing !== undefined) ?? set[0]!;
  return {shown, others: set.filter((thing) => thing !== shown)};
}

function isIn(tag: string | undefined, language: string): boolean {
  const [first, second] = [tag, language].map((one) => one?.toLowerCase().split('-')[0]);
  return first !== undefined && first === second;
}

/** The container around that of the audience: things of one person lie in one home, whoever may read them. */
function homeOf(iri: string): string {
  return new URL('..', iri).href;
}
