import {writeNewsEntry, writeNewsFeed, type NewsEntry} from '../../vocab/formats/atom/news-feed.js';
import {markupAttacks} from '../support/rich-text/attacks.js';
import {expect} from '../support/elements/page.js';

const atom = 'http://www.w3.org/2005/Atom';
const entry: NewsEntry = {
  id: 'https://ana.example/coop/x/public/a.ttl#it',
  title: 'Récolte',
  summary: 'Trois tonnes',
  link: 'https://coop.example/news/pages/a.html',
  authors: ['Ana', 'Ben'],
  categories: [{iri: 'https://coop.example/categories.ttl#bread', name: 'Pain'}],
  language: 'fr',
  published: Date.UTC(2026, 10, 1, 10),
  updated: Date.UTC(2026, 10, 2, 10),
  content: '<p>Il y a <strong>trois</strong> tonnes.</p>\n<pre dir="ltr"><code>a\n\tb</code></pre>',
};

const feedWith = (...entries: readonly NewsEntry[]) =>
  writeNewsFeed({
    address: 'https://coop.example/news/feed.atom',
    title: 'Actualités – La Forge',
    author: 'La Forge',
    index: 'https://coop.example/news/pages/index.html',
    language: 'fr',
    changed: Date.UTC(2026, 9, 1),
    entries: entries.map((one) => ({text: writeNewsEntry(one), updated: one.updated})),
  });

/** Read by the browser's own parser of XML, which takes nothing that is not well formed. */
function parse(text: string): Element {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const [error] = document.getElementsByTagName('parsererror');
  if (error) throw new Error(error.textContent);
  return document.documentElement;
}

const childrenOf = (parent: Element, name: string) =>
  [...parent.children].filter((child) => child.namespaceURI === atom && child.localName === name);
/** A date and a time as RFC 3339 writes it, with capital letters (RFC 4287, 3.3). */
const isTime = (element: Element | undefined) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(element?.textContent ?? '') &&
  !Number.isNaN(Date.parse(element!.textContent));
const isIri = (text: string | null | undefined) => URL.canParse(text ?? '');
const exactly = (count: number, name: string) => (parent: Element) => childrenOf(parent, name).length === count;
const atMost = (count: number, name: string) => (parent: Element) => childrenOf(parent, name).length <= count;

/** What RFC 4287 asks of a feed, by section. */
const ofFeed: readonly (readonly [string, (feed: Element) => boolean])[] = [
  ['4.1.1: the document is a feed of Atom', (feed) => feed.localName === 'feed' && feed.namespaceURI === atom],
  ['4.1.1: one id', exactly(1, 'id')],
  ['4.1.1: one title', exactly(1, 'title')],
  ['4.1.1: one time of change', exactly(1, 'updated')],
  ['4.1.1: an author, since not every entry may have one', (feed) => childrenOf(feed, 'author').length > 0],
  [
    '4.1.1: one generator, icon, logo, rights and subtitle at most',
    (feed) => ['generator', 'icon', 'logo', 'rights', 'subtitle'].every((name) => atMost(1, name)(feed)),
  ],
  ['4.1.1: one link to itself', (feed) => linksOf(feed, 'self').length === 1],
  ['4.1.1: no two alternate links of one type and language', (feed) => linksOf(feed, 'alternate').length === 1],
  ['4.2.6: the id is an IRI', (feed) => isIri(childrenOf(feed, 'id')[0]?.textContent)],
  ['4.2.15: the time of change is a time', (feed) => isTime(childrenOf(feed, 'updated')[0])],
  ['4.2.7: every link has an address', (feed) => childrenOf(feed, 'link').every((link) => isIri(link.getAttribute('href')))],
];

/** And of each entry. */
const ofEntry: readonly (readonly [string, (entry: Element) => boolean])[] = [
  ['4.1.2: one id', exactly(1, 'id')],
  ['4.1.2: one title', exactly(1, 'title')],
  ['4.1.2: one time of change', exactly(1, 'updated')],
  ['4.1.2: one time of publication at most', atMost(1, 'published')],
  ['4.1.2: one summary at most', atMost(1, 'summary')],
  [
    '4.1.2: one content at most, else an alternate link',
    (one) =>
      atMost(1, 'content')(one) && (childrenOf(one, 'content').length === 1 || linksOf(one, 'alternate').length === 1),
  ],
  ['4.1.2: no two alternate links of one type and language', (one) => linksOf(one, 'alternate').length === 1],
  [
    '4.1.3.1: the content is text, html, xhtml or of a media type',
    (one) => childrenOf(one, 'content').every((content) => content.getAttribute('type') === 'html'),
  ],
  [
    '4.1.3.3: HTML is text, without elements of XML',
    (one) => childrenOf(one, 'content').every((content) => content.children.length === 0),
  ],
  [
    '4.2.2.1: each category has a term',
    (one) => childrenOf(one, 'category').every((category) => category.getAttribute('term')),
  ],
  ['3.2.1: each author has one name', (one) => childrenOf(one, 'author').every(exactly(1, 'name'))],
  ['4.2.6: the id is an IRI', (one) => isIri(childrenOf(one, 'id')[0]?.textContent)],
  ['3.3: times are times', (one) => [...childrenOf(one, 'updated'), ...childrenOf(one, 'published')].every(isTime)],
];

function linksOf(parent: Element, rel: string): Element[] {
  return childrenOf(parent, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === rel);
}

const bare: NewsEntry = {
  id: 'urn:uuid:1',
  title: '',
  link: 'https://coop.example/b',
  authors: [],
  categories: [],
  updated: 0,
};
const hostile = (attack: string): NewsEntry => ({
  ...entry,
  title: attack,
  summary: attack,
  authors: [attack],
  categories: [{iri: 'https://x.example/#c', name: attack}],
  content: attack,
});

const cases: readonly (readonly [string, readonly NewsEntry[]])[] = [
  ['without entries', []],
  ['with an entry that says all', [entry]],
  ['with an entry that says next to nothing', [bare]],
  ['with what attackers write', markupAttacks.map(hostile)],
  ['with signs that XML cannot hold', [hostile('\u0000\u0008\uFFFE\uD800 ]]> & <!-- \u2028')]],
];

describe('a feed of news', () => {
  for (const [name, entries] of cases)
    it(`${name} is what RFC 4287 asks for`, () => {
      const feed = parse(feedWith(...entries));
      for (const [rule, holds] of ofFeed) expect(holds(feed), rule).to.equal(true);
      const found = childrenOf(feed, 'entry');
      expect(found).to.have.length(entries.length);
      for (const one of found) for (const [rule, holds] of ofEntry) expect(holds(one), rule).to.equal(true);
    });

  it('gives back the text of an article as it was, with its lines and spaces', () => {
    const [one] = childrenOf(parse(feedWith(entry)), 'entry');
    expect(childrenOf(one!, 'content')[0]!.textContent).to.equal(entry.content);
    expect(childrenOf(one!, 'author').map((author) => author.textContent)).to.deep.equal(['Ana', 'Ben']);
  });

  it('says that it changed when the latest of its entries did', () => {
    const feed = parse(feedWith(entry, bare));
    expect(childrenOf(feed, 'updated')[0]!.textContent).to.equal('2026-11-02T10:00:00.000Z');
  });
});
