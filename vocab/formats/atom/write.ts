import {escapeXml as escaped} from './escape.js';

/** The media type of what {@link writeFeed} makes. */
export const feedType = 'application/atom+xml';

/** One thing of a feed. */
export interface FeedEntry {
  /** IRI of the thing: by it, readers know it again. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** A page about it. */
  readonly link: string;
}

export interface Feed {
  /** Where the feed lies. */
  readonly address: string;
  readonly title: string;
  /** Who answers for it. */
  readonly author: string;
  readonly entries: readonly FeedEntry[];
  /** When what is new in it became known. */
  readonly now: Date;
}

/**
 * Writes a feed for programs that people read news with (Atom, RFC 4287).
 * @param before the feed as it was written last: an entry that says the same keeps its time, since readers show what is newer as unread.
 */
export function writeFeed({address, title, author, entries, now}: Feed, before = ''): string {
  const times = timesIn(before);
  const written = entries.map((entry) => {
    const content = contentOf(entry);
    const time = times.get(content) ?? now.toISOString();
    return {time, text: `<entry>${content}<updated>${time}</updated></entry>`};
  });
  const latest = written.reduce((last, {time}) => (time > last ? time : last), '');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escaped(address)}</id><title>${escaped(title)}</title><author><name>${escaped(author)}</name></author>`,
    `<link rel="self" type="${feedType}" href="${escaped(address)}"/><updated>${latest || now.toISOString()}</updated>`,
    ...written.map(({text}) => text),
    '</feed>\n',
  ].join('\n');
}

function contentOf({id, title, summary, link}: FeedEntry): string {
  return `<id>${escaped(id)}</id><title>${escaped(title)}</title><link href="${escaped(link)}"/><summary>${escaped(summary)}</summary>`;
}

/** When each entry of a feed of ours was written, by what it says. */
function timesIn(feed: string): ReadonlyMap<string, string> {
  const entries = feed.matchAll(/^<entry>(.*)<updated>([-\d:.TZ]{20,24})<\/updated><\/entry>$/gm);
  return new Map([...entries].map(([, content, time]) => [content!, time!]));
}
