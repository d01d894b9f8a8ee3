import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import {sizeText} from '../../strings/dossier/size.js';
import {dayText} from '../../strings/library/day.js';
import type {LibraryStrings} from '../../strings/library/strings.js';
import type {Strings} from '../../strings/strings.js';
import {formatName} from '../../ui/format-name.js';
import {hostOf} from '../../ui/problem.js';
import {isOverdue} from './arrange.js';

/** What is said of a document in words beside its title: what it needs to know whoever opens it, and who stands behind it. */
export interface FactsView {
  readonly strings: Pick<Strings, 'language' | 'separator'>;
  readonly words: Pick<LibraryStrings, 'link' | 'minutes' | 'version' | 'toReview'>;
  /** The reader's day. */
  readonly today: string;
}

/** Whether it is a page somewhere else, and not a file that somebody keeps for the coop. */
export function isLink({format, size}: LibraryItem): boolean {
  return !format && size === undefined;
}

/** `PDF · 1,2 Mo · anglais · 4 minutes de lecture`; the language is left out where it is the page's. */
export function fileText({strings: {language, separator}, words}: FactsView, document: LibraryItem): string {
  const {file, format, size, readingTime} = document;
  return [
    file && isLink(document) && words.link(hostOf(file)),
    format && formatName(format),
    size !== undefined && size > 0 && sizeText(language, size),
    languageText(language, document.language),
    readingTime !== undefined && words.minutes(readingTime),
  ]
    .filter(Boolean)
    .join(separator);
}

/** `Amina Benali, Bureau · 3 mars 2026 · version 3`. */
export function sourceText(
  {strings: {language, separator}, words}: FactsView,
  {author, dated, version}: LibraryItem,
): string {
  return [
    author.join(', '),
    dated && dayText(language, dated),
    version !== undefined && version > 1 && words.version(version),
  ]
    .filter(Boolean)
    .join(separator);
}

/** That somebody was to look whether it still holds, and since when. */
export function reviewText({strings: {language}, words, today}: FactsView, document: LibraryItem): string {
  return isOverdue(document, today) ? words.toReview(dayText(language, document.reviewDate!)) : '';
}

/** The name of a language other than the page's; what is no language is left as it is. */
function languageText(reader: string, tag: string | undefined): string {
  const primary = (one: string) => one.trim().toLowerCase().split(/[-_]/)[0]!;
  if (!tag || primary(tag) === primary(reader)) return '';
  try {
    return new Intl.DisplayNames(reader, {type: 'language'}).of(primary(tag)) ?? tag;
  } catch {
    return tag;
  }
}
