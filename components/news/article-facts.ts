import {readingMinutes, type Article} from '../../vocab/kinds/article/article.js';

/** What is said of an article in one line, in words. */
export interface FactWords {
  readonly by: (names: string) => string;
  readonly minutes: (count: number) => string;
}

/** By whom, and how long it takes to read. */
export function factsOf(language: string, {by, minutes}: FactWords, article: Article): string[] {
  const time = readingMinutes(article);
  const names = new Intl.ListFormat(language).format(article.authorName);
  return [...(names ? [by(names)] : []), ...(time === undefined ? [] : [minutes(time)])];
}

/** A day in words. */
export function dayText(language: string, time: number): string {
  return new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(time);
}

/** The name of a language in itself, as its readers look for it; the tag where the browser knows none. */
export function ownLanguageName(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Whether a tag may stand in a `lang` attribute, so that it is read aloud as it should. */
export function langOf({language}: Pick<Article, 'language'>): string | undefined {
  return language !== undefined && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(language) ? language : undefined;
}
