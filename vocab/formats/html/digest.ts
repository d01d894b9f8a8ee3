import {isLanguageTag} from '../../rdf/iri.js';
import type {RichText} from '../markdown/tree.js';
import {element} from './element.js';
import {escapeHtml} from './escape.js';
import {writeHtml} from './write-rich-text.js';
import {webLink} from './web-link.js';

/** What somebody has chosen of a period's news, events and decisions, to be read on one page. */
export interface Digest {
  /** Of its own words, as a tag. */
  readonly language: string;
  readonly title: string;
  /** The days that it is about, in words. */
  readonly period: string;
  readonly introduction?: RichText | undefined;
  readonly parts: readonly DigestPart[];
}

/** What stands under one heading. */
export interface DigestPart {
  readonly heading: string;
  readonly entries: readonly DigestEntry[];
}

export interface DigestEntry {
  readonly title: string;
  /** Where there is more to read: a complete address. */
  readonly link?: string | undefined;
  /** When, where, by whom: a few words each. */
  readonly facts: readonly string[];
  readonly summary?: string | undefined;
  /** Of its title and summary, as a tag. */
  readonly language?: string | undefined;
}

/** Mail programs follow what stands at the element itself, and little else. This file is saved, and never shown in a page of ours. */
const styles = {
  body: 'margin:0 auto;padding:16px;max-width:640px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5',
  heading: 'margin:32px 0 8px;font-size:20px;border-bottom:1px solid',
  title: 'margin:16px 0 0;font-size:16px',
  facts: 'margin:0;font-size:14px',
  summary: 'margin:4px 0 0',
};

/**
 * Writes a digest as one file for mail programs: it needs nothing from elsewhere but the pictures that its introduction names.
 * @param words name of a table, for who uses the keyboard.
 */
export function writeDigest(digest: Digest, words: {readonly table: string}): string {
  const {language, title, period, introduction, parts} = digest;
  const text = introduction ? writeHtml(introduction, {headingLevel: 1, tableName: words.table}) : '';
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    element('meta', {charset: 'utf-8'}),
    element('meta', {name: 'viewport', content: 'width=device-width'}),
    element('title', {}, escapeHtml(title)),
    '</head>',
    element(
      'body',
      {style: styles.body},
      [
        element('h1', {}, escapeHtml(title)),
        element('p', {style: styles.facts}, escapeHtml(period)),
        text,
        ...parts.filter(({entries}) => entries.length).map(writePart),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    '</html>\n',
  ].join('\n');
}

function writePart({heading, entries}: DigestPart): string {
  return [element('h2', {style: styles.heading}, escapeHtml(heading)), ...entries.map(writeEntry)].join('\n');
}

function writeEntry({title, link, facts, summary, language}: DigestEntry): string {
  const lang = language !== undefined && isLanguageTag(language) ? language : undefined;
  const href = link === undefined ? undefined : webLink(link);
  const name = href === undefined ? escapeHtml(title) : element('a', {href}, escapeHtml(title));
  return [
    element('h3', {style: styles.title, lang}, name),
    ...(facts.length ? [element('p', {style: styles.facts}, escapeHtml(facts.join(' · ')))] : []),
    ...(summary ? [element('p', {style: styles.summary, lang}, escapeHtml(summary))] : []),
  ].join('\n');
}
