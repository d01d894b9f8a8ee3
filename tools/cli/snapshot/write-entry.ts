import {element} from '../../../vocab/formats/html/element.js';
import {escapeHtml} from '../../../vocab/formats/html/escape.js';
import {isLanguageTag, safeLink} from '../../../vocab/index.js';
import type {SnapshotEntry} from './entries.js';

/** In which language a snapshot is written, and where its names lead. */
export interface SnapshotStyle {
  readonly language: string;
  /** The page of one thing, with `{id}` where its address goes, as the tag has it. Without it, names lead nowhere. */
  readonly itemHref: string | undefined;
  readonly untitled: string;
  readonly cancelled: string;
}

/** Others' lists may hold texts of any length. */
const longest = 300;

/** One item of a list, as HTML in one line. Every text of it is escaped. */
export function writeEntry(entry: SnapshotEntry, style: SnapshotStyle): string {
  const {name, time, isCancelled, facts, summary, language} = entry;
  const title = writeName(entry.source, shorten(name?.trim() || style.untitled), style);
  const told = facts.map((fact) => fact?.trim()).filter((fact): fact is string => !!fact && !/^\w+:\/\//.test(fact));
  const parts = [
    time && element('time', {datetime: time.machine}, escapeHtml(dayText(time.wall, style.language))),
    isCancelled ? `${title} (${escapeHtml(style.cancelled)})` : title,
    told.length ? escapeHtml(shorten(told.join(', '))) : undefined,
  ];
  const text = summary?.trim() ? element('p', {}, escapeHtml(shorten(summary))) : '';
  const isOther = language !== undefined && isLanguageTag(language) && language !== style.language;
  return element('li', {lang: isOther ? language : undefined}, parts.filter(Boolean).join(' – '), text);
}

function writeName(source: string, name: string, {itemHref}: SnapshotStyle): string {
  const link = itemHref?.replaceAll('{id}', encodeURIComponent(source));
  return link !== undefined && isSafe(link) ? element('a', {href: link}, escapeHtml(name)) : escapeHtml(name);
}

/** Of an address that is not complete, it is not known yet where the page will lie. */
function isSafe(link: string): boolean {
  const base = 'https://page.example/';
  return URL.canParse(link, base) && safeLink(new URL(link, base).href) !== undefined;
}

/** One line, and whole characters. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

/** A day, or a time on the clock of where it is, as people say it. */
function dayText(wall: string, language: string): string {
  const isDay = !wall.includes('T');
  const date = new Date(isDay ? `${wall}T00:00:00Z` : `${wall}Z`);
  if (Number.isNaN(date.getTime())) return wall;
  return new Intl.DateTimeFormat(language, {
    dateStyle: isDay ? 'long' : 'full',
    ...(!isDay && {timeStyle: 'short'}),
    timeZone: 'UTC',
  }).format(date);
}
