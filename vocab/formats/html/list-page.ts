import {element} from './element.js';
import {escapeHtml} from './escape.js';
import {writeStaticPage} from './news/page.js';
import {webLink} from './web-link.js';

/** One thing of a list, for who reads it without scripts. */
export interface ListedThing {
  /** Where it lies itself. */
  readonly address: string;
  readonly name: string;
  /** More that the list says of it, in words. */
  readonly facts: readonly string[];
}

/** One page of a list that is read without scripts. */
export interface ListPage {
  readonly language: string;
  readonly title: string;
  readonly url: string;
  readonly things: readonly ListedThing[];
  /** The other pages of the same list, in their order, this one without an address. */
  readonly pages: readonly {readonly url?: string | undefined; readonly name: string}[];
  /** What stands there if there is nothing in the list. */
  readonly empty: string;
}

/** Writes a page with the names in a list, each a link to what it stands for. */
export function writeListPage({language, title, url, things, pages, empty}: ListPage): string {
  const list = things.length
    ? element('ul', {}, '\n', things.map(writeThing).join('\n'), '\n')
    : element('p', {}, escapeHtml(empty));
  const links = pages.map((page) =>
    page.url === undefined
      ? element('strong', {'aria-current': 'page'}, escapeHtml(page.name))
      : element('a', {href: page.url}, escapeHtml(page.name)),
  );
  const others = pages.length > 1 ? element('nav', {}, element('p', {}, links.join(' · '))) : '';
  const body = element('main', {}, element('h1', {}, escapeHtml(title)), list, others);
  return writeStaticPage({language, title, canonical: url, body});
}

function writeThing({address, name, facts}: ListedThing): string {
  const link = webLink(address);
  const text = escapeHtml(name);
  const more = facts.length ? ` – ${escapeHtml(facts.join(', '))}` : '';
  return element('li', {}, link === undefined ? text : element('a', {href: link}, text), more);
}
