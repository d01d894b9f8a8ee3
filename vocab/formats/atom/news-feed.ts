import {escapeXml, escapeXmlLines} from './escape.js';
import {feedType} from './write.js';

/** An article in a feed. */
export interface NewsEntry {
  /** IRI of the article: by it, readers know it again. */
  readonly id: string;
  readonly title: string;
  readonly summary?: string | undefined;
  /** Its page. */
  readonly link: string;
  /** Names of those who have written it; none: whoever answers for the feed. */
  readonly authors: readonly string[];
  readonly categories: readonly {readonly iri: string; readonly name: string}[];
  readonly language?: string | undefined;
  /** Milliseconds since 1970, as all times here. */
  readonly published?: number | undefined;
  readonly updated: number;
  /** The text as HTML; none for one that is too long for a feed. */
  readonly content?: string | undefined;
}

export interface NewsFeed {
  /** Where the feed lies. */
  readonly address: string;
  readonly title: string;
  /** Who answers for it. */
  readonly author: string;
  /** The page that lists the same articles. */
  readonly index: string;
  /** Of its title, as a tag. */
  readonly language: string;
  /** Entries as {@link writeNewsEntry} writes them, and when each was changed last. */
  readonly entries: readonly {readonly text: string; readonly updated: number}[];
  /** When the list changed, for a feed without entries. */
  readonly changed: number;
}

/** Writes a feed of articles (Atom, RFC 4287). What it says depends on nothing but what it is given. */
export function writeNewsFeed({address, title, author, index, language, entries, changed}: NewsFeed): string {
  const updated = entries.length ? Math.max(...entries.map((entry) => entry.updated)) : changed;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    `<id>${escapeXml(address)}</id><title>${escapeXml(title)}</title><author><name>${escapeXml(author)}</name></author>`,
    `<link rel="self" type="${feedType}" href="${escapeXml(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(index)}"/><updated>${timeText(updated)}</updated>`,
    ...entries.map(({text}) => text),
    '</feed>\n',
  ].join('\n');
}

/** Writes one entry, on one line. */
export function writeNewsEntry(entry: NewsEntry): string {
  const {id, title, summary, link, authors, categories, language, published, updated, content} = entry;
  return [
    language ? `<entry xml:lang="${escapeXml(language)}">` : '<entry>',
    `<id>${escapeXml(id)}</id><updated>${timeText(updated)}</updated>`,
    `<title>${escapeXml(title)}</title><link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    ...(published === undefined ? [] : [`<published>${timeText(published)}</published>`]),
    ...authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`),
    ...categories.map(({iri, name}) => `<category term="${escapeXml(iri)}" label="${escapeXml(name)}"/>`),
    ...(summary ? [`<summary>${escapeXml(summary)}</summary>`] : []),
    ...(content ? [`<content type="html">${escapeXmlLines(content)}</content>`] : []),
    '</entry>',
  ].join('');
}

/** The entries of a feed of ours, by the address of the page of each. */
export function newsEntriesIn(feed: string): ReadonlyMap<string, {readonly text: string; readonly updated: number}> {
  const entry =
    /^<entry(?: xml:lang="[\w-]+")?><id>[^<]*<\/id><updated>([-\d:.TZ]{20,24})<\/updated><title>[^<]*<\/title><link rel="alternate" type="text\/html" href="([^"<]*)"\/>.*<\/entry>$/gm;
  return new Map(
    [...feed.matchAll(entry)].map(([text, time, link]) => [link!, {text: text, updated: Date.parse(time!)}] as const),
  );
}

function timeText(time: number): string {
  return new Date(time).toISOString();
}
