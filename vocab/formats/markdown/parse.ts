import type {MarkedToken, Token, Tokens} from 'marked';
import {safeLink, isWebAddress} from '../../rdf/iri.js';
import {withoutReferences} from './character-references.js';
import {LimitedLexer} from './lexer.js';
import {beginning, richTextLimits, type RichTextLimits} from './limits.js';
import {textOf, type Block, type Cell, type Inline, type ListItem, type RichText} from './tree.js';
import {withoutComments} from './typed-html.js';

/**
 * Reads Markdown, whoever wrote it. HTML in it is shown as it was typed, so that nothing of a text is hidden, except comments, which are left
 * out, and `<br>`, which ends a line. A link to an address that may not be followed is its text, a picture its alternative text.
 */
export function parseMarkdown(text: string, limits: RichTextLimits = richTextLimits): RichText {
  const read = beginning(text, limits);
  const lexer = new LimitedLexer(limits);
  const growing = new GrowingTree(limits);
  const blocks = growing.blocks(lexer.lex(read), 1);
  return {blocks, highestHeading: growing.highestHeading, isCut: lexer.isCut || growing.isCut || read.length < text.length};
}

/** Makes the tree, as long as the limits allow. */
class GrowingTree {
  isCut = false;
  highestHeading = 6;
  #nodes = 0;

  constructor(private readonly limits: RichTextLimits) {}

  blocks(tokens: readonly Token[], depth: number): Block[] {
    return this.#each(tokens, depth, (token) => this.#block(token, depth));
  }

  inlines(tokens: readonly Token[] | undefined, depth: number): Inline[] {
    return joined(this.#each(tokens ?? [], depth, (token) => this.#inline(token, depth)));
  }

  #each<T>(tokens: readonly Token[], depth: number, make: (token: MarkedToken) => T | readonly T[] | undefined): T[] {
    const made: T[] = [];
    for (const token of tokens) {
      if (this.#nodes >= this.limits.nodes || depth > this.limits.depth * 2) {
        this.isCut = true;
        break;
      }
      this.#nodes++;
      made.push(...([make(token as MarkedToken) ?? []].flat() as T[]));
    }
    return made;
  }

  #block(token: MarkedToken, depth: number): Block | undefined {
    switch (token.type) {
      case 'paragraph':
        return {kind: 'paragraph', children: this.inlines(token.tokens, depth + 1)};
      case 'heading':
        this.highestHeading = Math.min(this.highestHeading, token.depth);
        return {kind: 'heading', level: token.depth, children: this.inlines(token.tokens, depth + 1)};
      case 'list':
        return this.#list(token, depth);
      case 'blockquote':
        return {kind: 'quote', children: this.blocks(token.tokens, depth + 1)};
      case 'code':
        return {kind: 'code', text: token.text};
      case 'table':
        return this.#table(token, depth);
      case 'hr':
        return {kind: 'rule'};
      case 'html':
        return asTyped(withoutComments(token.raw).trim());
      case 'text':
        return token.tokens ? {kind: 'line', children: this.inlines(token.tokens, depth + 1)} : asTyped(token.raw.trim());
      default:
        return undefined;
    }
  }

  #list({items, ordered, start}: Tokens.List, depth: number): Block {
    const made = this.#each(items, depth, (token): ListItem => {
      const item = token as Tokens.ListItem;
      return {isDone: item.task ? item.checked === true : undefined, children: this.blocks(item.tokens, depth + 1)};
    });
    return {kind: 'list', isOrdered: ordered, start: ordered && typeof start === 'number' ? start : undefined, items: made};
  }

  #table({header, rows}: Tokens.Table, depth: number): Block {
    const cells = (row: readonly Tokens.TableCell[]): Cell[] =>
      row.map(({align, tokens}) => ({
        align: align === 'center' ? 'center' : align === 'right' ? 'end' : undefined,
        children: this.inlines(tokens, depth + 1),
      }));
    return {kind: 'table', header: cells(header), rows: rows.map(cells)};
  }

  #inline(token: MarkedToken, depth: number): Inline | readonly Inline[] | undefined {
    switch (token.type) {
      case 'text':
        return {kind: 'text', text: token.escaped ? token.raw : withoutReferences(token.raw)};
      case 'escape':
        return {kind: 'text', text: token.text};
      case 'codespan':
        return {kind: 'code', text: token.text};
      case 'em':
        return {kind: 'emphasis', children: this.inlines(token.tokens, depth + 1)};
      case 'strong':
        return {kind: 'strong', children: this.inlines(token.tokens, depth + 1)};
      case 'del':
        return {kind: 'deleted', children: this.inlines(token.tokens, depth + 1)};
      case 'br':
        return {kind: 'break'};
      case 'link':
        return this.#link(token, depth);
      case 'image':
        return this.#image(token, depth);
      case 'html':
        return /^<br\s*\/?>$/i.test(token.raw) ? {kind: 'break'} : {kind: 'text', text: withoutComments(token.raw)};
      default:
        return undefined;
    }
  }

  #link({href, autolink, tokens}: Tokens.Link, depth: number): Inline | readonly Inline[] {
    const children = this.inlines(tokens, depth + 1);
    const address = safeLink(autolink ? href : withoutReferences(href));
    return address === undefined ? children : {kind: 'link', href: address, children};
  }

  #image({href, tokens}: Tokens.Image, depth: number): Inline {
    const alternative = textOf(this.inlines(tokens, depth + 1));
    const address = withoutReferences(href);
    return isWebAddress(address)
      ? {kind: 'image', src: new URL(address).href, alternative}
      : {kind: 'text', text: alternative};
  }
}

function asTyped(text: string): Block | undefined {
  return text ? {kind: 'paragraph', children: [{kind: 'text', text}]} : undefined;
}

/** Texts that follow each other as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const made: Inline[] = [];
  for (const inline of inlines) {
    const last = made.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      made[made.length - 1] = {kind: 'text', text: last.text + inline.text};
    else made.push(inline);
  }
  return made;
}
