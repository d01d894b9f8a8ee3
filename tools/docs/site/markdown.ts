import {Marked, type Token, type Tokens} from 'marked';
import {escapeHtml} from '../pages/html.js';

/** Finds where a link of a text leads in the site; nothing if what it names is not part of the site. */
export type LinkFinder = (href: string) => string | undefined;

/** A picture as a page shows it: its address, and its size in pixels. */
export interface ShownPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** What a text names, in the site. */
export interface Finders {
  readonly findLink: LinkFinder;
  /** @throws Error if there is no such picture in the site */
  readonly findPicture: (href: string) => ShownPicture;
}

export interface RenderedText {
  /** The text's first heading, as markup without the heading's own tags. */
  readonly title: string;
  /** The same without markup. */
  readonly plainTitle: string;
  /** The first sentence below the heading, as markup. */
  readonly summary: string;
  readonly chapters: readonly Chapter[];
}

/** What stands under one heading of the second level; the first chapter is what stands before all of them, without a heading. */
export interface Chapter {
  readonly heading?: {readonly id: string; readonly text: string};
  readonly html: string;
  /** The names that links to places in it use. */
  readonly ids: readonly string[];
}

/**
 * Renders a text of this project. It is ours and yet nothing in it becomes markup as it stands: comments are left out, other tags
 * are shown as text.
 */
export function renderText(markdown: string, finders: Finders): RenderedText {
  const marked = new Marked({renderer: rendererFor(finders)});
  const ids = new Ids();
  const tokens = marked.lexer(markdown.replace(/<!--[^]*?-->\n*/g, ''));
  const title = tokens.find((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 1);
  const rest = tokens.filter((token) => token !== title);
  const first = rest.find((token): token is Tokens.Paragraph => token.type === 'paragraph');
  return {
    title: title ? inline(marked, title.tokens) : '',
    plainTitle: title ? plain(title.tokens) : '',
    summary: first ? firstSentence(escapeHtml(plain(first.tokens))) : '',
    chapters: intoChapters(rest).map((part) => chapter(marked, ids, part)),
  };
}

function chapter(marked: Marked, ids: Ids, tokens: readonly Token[]): Chapter {
  const [heading] = tokens;
  const named: string[] = [];
  let table = '';
  const html = tokens.map((token) => {
    if (token.type === 'heading') {
      const {depth, tokens: words = []} = token as Tokens.Heading;
      const id = ids.of(plain(words));
      named.push(id);
      table = plain(words);
      return `<h${depth} id="${id}">${inline(marked, words)}</h${depth}>\n`;
    }
    const drawn = marked.parser([token]);
    return token.type === 'table' ? scrolling(drawn, table) : drawn;
  });
  return {
    ...(heading?.type === 'heading' && {heading: {id: named[0]!, text: inline(marked, heading.tokens ?? [])}}),
    html: html.join(''),
    ids: named,
  };
}

function intoChapters(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 2) parts.push([]);
    parts.at(-1)!.push(token);
  }
  return parts.filter((part, index) => index > 0 || part.some(({type}) => type !== 'space'));
}

/** A table that is wider than the screen can be scrolled by keyboard. */
function scrolling(table: string, about: string): string {
  return `<div class="scroll" role="group"${about && ` aria-label="${escapeHtml(about)}"`} tabindex="0">${table.trim()}</div>\n`;
}

function rendererFor({findLink, findPicture}: Finders) {
  return {
    html: ({text}: {text: string}) => escapeHtml(text),
    code: ({text, lang}: Tokens.Code) => codeBlock(text, lang),
    link(this: {parser: {parseInline(tokens: Token[]): string}}, {href, tokens}: Tokens.Link) {
      const target = findLink(href);
      const text = this.parser.parseInline(tokens);
      return target === undefined ? text : `<a href="${escapeHtml(target)}">${text}</a>`;
    },
    // Most are below what is seen first, and are loaded once somebody comes near them.
    image({href, text}: Tokens.Image) {
      const {src, width, height} = findPicture(href);
      return `<img src="${escapeHtml(src)}" alt="${escapeHtml(text)}" width="${width}" height="${height}" loading="lazy">`;
    },
    // A heading without words is an obstacle to those who hear the table.
    tablecell(this: {parser: {parseInline(tokens: Token[]): string}}, {tokens, header}: Tokens.TableCell) {
      const text = this.parser.parseInline(tokens);
      return header && text ? `<th scope="col">${text}</th>` : `<td>${text}</td>`;
    },
  };
}

/** Code that is wider than the screen can be scrolled by keyboard. */
export function codeBlock(text: string, language = ''): string {
  const name = /^\w+/.exec(language)?.[0];
  return `<pre tabindex="0"><code${name ? ` class="language-${name}"` : ''}>${escapeHtml(text)}\n</code></pre>\n`;
}

function inline(marked: Marked, tokens: Token[]): string {
  return marked.Parser.parseInline(tokens, {...marked.defaults});
}

/** The words of a text without markup. */
export function plain(tokens: readonly Token[] = []): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens ? plain(token.tokens) : 'text' in token ? String(token.text) : ''))
    .join('');
}

function firstSentence(text: string): string {
  return /^.*?[.!?:](?=\s|$)/s.exec(text)?.[0].replace(/:$/, '.').replace(/\s+/g, ' ') ?? text;
}

/** Names of headings as GitHub makes them, since the links between our texts are written for both. */
class Ids {
  private readonly taken = new Map<string, number>();

  of(heading: string): string {
    const id = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = this.taken.get(id) ?? 0;
    this.taken.set(id, before + 1);
    return before ? `${id}-${before}` : id;
  }
}
