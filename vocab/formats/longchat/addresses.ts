import {documentOf} from '../../rdf/iri.js';

/** Milliseconds of a day. */
export const day = 86_400_000;

/** The container of a channel: its days lie there. */
export function rootOf(channel: string): string {
  return new URL('.', documentOf(channel)).href;
}

/** Where the messages of a day lie: by the date in UTC (LongChat: `YYYY/MM/DD/chat.ttl`). @param time in milliseconds. */
export function dayAddress(channel: string, time: number): string {
  const [date = ''] = new Date(time).toISOString().split('T');
  return `${rootOf(channel)}${date.replaceAll('-', '/')}/chat.ttl`;
}

/** Midnight (UTC) of a date, in milliseconds. @returns NaN for anything but `YYYY-MM-DD` on the calendar. */
export function midnightOf(date: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
}

const dated = /^(\d{4})\/(\d{2})\/(\d{2})\/chat\.ttl$/;

/** Midnight (UTC) of the day that a document of a channel is for; nothing for one that is named in another way. */
export function dayOf(channel: string, url: string): number | undefined {
  const root = rootOf(channel);
  const found = url.startsWith(root) ? dated.exec(url.slice(root.length)) : null;
  const time = found ? midnightOf(`${found[1]}-${found[2]}-${found[3]}`) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}
