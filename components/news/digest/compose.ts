import type {Digest, DigestEntry} from '../../../vocab/formats/html/digest.js';
import {longDay, sayFirst} from '../../../vocab/text/long-day.js';
import type {DigestStrings} from '../../strings/digest/strings.js';
import {partNames, type DigestItem, type PartName} from './items.js';
import {dayIn, type Period} from './period.js';
import {inPart, type Selection} from './selection.js';

/** On which pages of the site things are shown: addresses with `{id}` in the place of the thing's. */
export type DigestDoors = Readonly<Partial<Record<PartName, string | undefined>>>;

export interface Composition {
  readonly title: string;
  readonly period: Period;
  readonly items: readonly DigestItem[];
  readonly selection: Selection;
  readonly doors: DigestDoors;
}

/** What is chosen, in its order and in words; without its introduction. */
export function compose(
  {title, period, items, selection, doors}: Composition,
  words: DigestStrings,
  language: string,
): Omit<Digest, 'introduction'> {
  const parts = partNames.map((part) => ({
    heading: words.parts[part],
    entries: inPart(items, part, selection)
      .filter(({source}) => !selection.leftOut.includes(source))
      .map((item) => entryOf(item, doors, words, language)),
  }));
  return {language, title, period: daysText(period, words, language), parts: parts.filter(({entries}) => entries.length)};
}

/** When, where, by whom, and what has come out. */
export function factsOf(item: DigestItem, words: DigestStrings, language: string): readonly string[] {
  const {time, isDay, authors = [], place, verdict} = item;
  const names = new Intl.ListFormat(language).format(authors);
  const style: Intl.DateTimeFormatOptions = isDay ? {dateStyle: 'long'} : {dateStyle: 'long', timeStyle: 'short'};
  return [
    ...(time ? [sayFirst(language, new Intl.DateTimeFormat(language, style).format(time))] : []),
    ...(place ? [place] : []),
    ...(names ? [words.by(names)] : []),
    ...(verdict ? [words.verdicts[verdict]] : []),
  ];
}

/** The days that a digest is about. */
function daysText({from, to}: Period, {days}: DigestStrings, language: string): string {
  const text = (day: string) => {
    const date = dayIn(day);
    return date ? longDay(language, date) : day;
  };
  return days(text(from), text(to));
}

function entryOf(item: DigestItem, doors: DigestDoors, words: DigestStrings, language: string): DigestEntry {
  const {title = words.untitled, summary, language: own} = item;
  return {title, summary, language: own, facts: factsOf(item, words, language), link: linkTo(item, doors)};
}

/** Complete, since it is followed from a mail program. */
function linkTo({part, source, page}: DigestItem, doors: DigestDoors): string | undefined {
  const href = doors[part]?.replaceAll('{id}', encodeURIComponent(source));
  return href !== undefined && URL.canParse(href, document.baseURI) ? new URL(href, document.baseURI).href : page;
}
