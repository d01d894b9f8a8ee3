import type {Block, Cell, Inline, ListItem, RichText} from '../markdown/tree.js';
import {escapeHtml} from './escape.js';

export interface HtmlOptions {
  /** Level of the heading above the text (1–5): the text's own begin below it. 0 makes them bold lines. */
  readonly headingLevel: number;
  /** What a table is called: who uses the keyboard lands on it to read what stands beyond its edge. */
  readonly tableName: string;
}

/**
 * Writes a text as HTML for pages that are read without scripts. Every element and attribute comes from here, every text is escaped: there is
 * nothing to take out again afterwards.
 */
export function writeHtml(text: RichText, {headingLevel, tableName}: HtmlOptions): string {
  const levelOf = (level: number) => headingLevel && Math.min(6, headingLevel + 1 + level - text.highestHeading);
  const writer = new Writer(levelOf, escapeHtml(tableName));
  return writer.blocks(text.blocks);
}

class Writer {
  constructor(
    /** The level of a heading of the text on the page; 0 for none. */
    private readonly levelOf: (level: number) => number,
    private readonly tableName: string,
  ) {}

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.#block(block)).join('\n');
  }

  #block(block: Block): string {
    switch (block.kind) {
      case 'paragraph':
        return `<p>${writeInlines(block.children)}</p>`;
      case 'line':
        return writeInlines(block.children);
      case 'heading':
        return this.#heading(this.levelOf(block.level), writeInlines(block.children));
      case 'quote':
        return `<blockquote>${this.blocks(block.children)}</blockquote>`;
      case 'code':
        return `<pre dir="ltr"><code>${escapeHtml(block.text)}</code></pre>`;
      case 'rule':
        return '<hr>';
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
    }
  }

  #heading(level: number, content: string): string {
    return level ? `<h${level}>${content}</h${level}>` : `<p><strong>${content}</strong></p>`;
  }

  #list({isOrdered, start, items}: Block & {kind: 'list'}): string {
    const content = items.map((item) => this.#item(item)).join('');
    if (!isOrdered) return `<ul dir="auto">${content}</ul>`;
    return start === undefined || start === 1
      ? `<ol dir="auto">${content}</ol>`
      : `<ol dir="auto" start="${Math.trunc(start)}">${content}</ol>`;
  }

  #item({isDone, children}: ListItem): string {
    const mark = isDone === undefined ? '' : isDone ? '☑ ' : '☐ ';
    return `<li>${mark}${this.blocks(children)}</li>`;
  }

  #table({header, rows}: Block & {kind: 'table'}): string {
    const row = (name: 'th' | 'td', cells: readonly Cell[]) =>
      `<tr>${cells.map((cell) => writeCell(name, cell)).join('')}</tr>`;
    const body = rows.map((cells) => row('td', cells)).join('');
    const table = `<table><thead>${row('th', header)}</thead><tbody>${body}</tbody></table>`;
    return `<div class="table" role="group" tabindex="0" aria-label="${this.tableName}">${table}</div>`;
  }
}

function writeCell(name: 'th' | 'td', {align, children}: Cell): string {
  const attributes = (name === 'th' ? ' scope="col"' : '') + (align ? ` class="${align}"` : '');
  return `<${name}${attributes}>${writeInlines(children)}</${name}>`;
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

const elements = {emphasis: 'em', strong: 'strong', deleted: 'del'} as const;

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(inline.href)}" rel="noreferrer noopener">${writeInlines(inline.children)}</a>`;
    case 'image':
      return `<img src="${escapeHtml(inline.src)}" alt="${escapeHtml(inline.alternative)}" loading="lazy" referrerpolicy="no-referrer">`;
    default:
      return `<${elements[inline.kind]}>${writeInlines(inline.children)}</${elements[inline.kind]}>`;
  }
}
