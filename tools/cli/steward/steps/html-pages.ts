import {thingKind, type Row} from '../../../../pods/index.js';
import {writeListPage, type ListedThing} from '../../../../vocab/formats/html/list-page.js';
import {documentOf, fold, type Thing} from '../../../../vocab/index.js';
import {keptLists, membersTidying} from '../kept-lists.js';
import {publishFile, withdrawFile} from '../publish.js';
import {wholeRows} from '../whole-rows.js';
import type {ListWords, StewardStep, Work} from '../work.js';

/** Names on one page: some 60 kB. */
const most = 500;
/** Of each thing, what a list says of it in a few words: at most so many of each field. */
const mostValues = 4;

type Titled = keyof ListWords['titles'];

/** What stands beside a name, by the kind of list. */
const facts: Readonly<Record<Titled, readonly string[]>> = {
  members: ['role', 'place', 'skills'],
  events: ['start', 'place'],
  places: ['category', 'address', 'town'],
  documents: ['summary'],
  news: [],
};

/** Beside each list that everybody can read, the same as plain pages, for those who come without scripts, and for search engines. */
export const publishPages: StewardStep = {
  name: 'html',
  async run(work) {
    let files = await publishList(work, 'members', membersTidying(work));
    for (const {kind, list, tidying} of await keptLists(work)) {
      // News have pages of their own; who talks where is nobody else's.
      if (kind === 'news' || kind === 'conversations' || !['everyone', 'members'].includes(list.readers.who)) continue;
      files += await publishList(work, kind, tidying, list.title);
    }
    return {files};
  },
};

interface Listed {
  readonly list: string;
  readonly shape: {readonly kind: Parameters<typeof thingKind>[0]};
}

async function publishList(work: Work, kind: Titled, {list, shape}: Listed, title?: string): Promise<number> {
  const document = work.take(await work.resources.read(list));
  if (document?.readership !== 'everyone') return 0;
  const words = work.options.listWords(work.language);
  const rows = await wholeRows(work, list, thingKind(shape.kind, [words.language]));
  // Of a list that has not come whole, nothing is published.
  if (!rows) return 0;
  const things = rows.map((row) => listedThing(row, kind, words)).sort(byName);
  const shown = title ?? words.titles[kind];
  const heading = work.coop.name === undefined ? shown : `${shown} – ${work.coop.name}`;
  return writeAll(work, list, heading, things);
}

function byName(one: ListedThing, other: ListedThing): number {
  const [a, b] = [`${fold(one.name)} ${one.address}`, `${fold(other.name)} ${other.address}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function listedThing({source, label, thing}: Row<Thing>, kind: Titled, {untitled}: ListWords): ListedThing {
  // Servers keep several values in no order, and change it with every write: the same list must make the same page.
  const values = facts[kind].flatMap((field) => [...(thing?.values[field] ?? [])].sort().slice(0, mostValues));
  return {address: source, name: label ?? untitled, facts: values.filter((value) => !/^\w+:\/\//.test(value))};
}

async function writeAll(work: Work, list: string, title: string, things: readonly ListedThing[]): Promise<number> {
  const {language, empty, page} = work.options.listWords(work.language);
  const count = Math.max(1, Math.ceil(things.length / most));
  const urls = Array.from({length: count}, (_, index) => addressOf(list, index));
  let files = 0;
  for (const [index, url] of urls.entries()) {
    const pages = urls.map((other, at) => ({...(at !== index && {url: other}), name: page(at + 1, count)}));
    const shown = things.slice(index * most, (index + 1) * most);
    const text = writeListPage({language, title, url, things: shown, pages, empty});
    if (await publishFile(work, url, 'text/html', text)) files++;
  }
  // The list was longer.
  for (let index = count; await withdrawFile(work, addressOf(list, index)); index++) files++;
  return files;
}

function addressOf(list: string, index: number): string {
  return new URL(index ? `list-${index + 1}.html` : 'list.html', documentOf(list)).href;
}
