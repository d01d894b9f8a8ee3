import {html, nothing} from 'lit';
import type {Block, Cell, Inline, ListItem, RichText} from '../../vocab/formats/markdown/tree.js';
import {renderHeading} from './heading.js';

export interface RichTextOptions {
  /** Level of the heading above the text (1–5): the text's own begin below it. 0 makes them bold lines. */
  readonly headingLevel: number;
  /** What a table is called: who uses the keyboard lands on it to read what stands beyond its edge. */
  readonly tableName: string;
}

/** Draws a text with headings, lists, links and pictures, as `richTextStyles` has it look. No markup is ever parsed for it. */
export function renderRichText(text: RichText, {headingLevel, tableName}: RichTextOptions): unknown {
  const levelOf = (level: number) => headingLevel && Math.min(6, headingLevel + 1 + level - text.highestHeading);
  const drawing = new Drawing(levelOf, tableName);
  return html`<div class="rich-text" part="text">${drawing.blocks(text.blocks)}</div>`;
}

class Drawing {
  constructor(
    /** The level of a heading of the text on the page; 0 for none. */
    private readonly levelOf: (level: number) => number,
    private readonly tableName: string,
  ) {}

  blocks(blocks: readonly Block[]): unknown[] {
    return blocks.map((block) => this.#block(block));
  }

  #block(block: Block): unknown {
    switch (block.kind) {
      case 'paragraph':
        return html`<p>${renderInlines(block.children)}</p>`;
      case 'line':
        return renderInlines(block.children);
      case 'heading':
        return this.#heading(this.levelOf(block.level), renderInlines(block.children));
      case 'quote':
        return html`<blockquote>${this.blocks(block.children)}</blockquote>`;
      case 'code':
        return html`<pre dir="ltr"><code>${block.text}</code></pre>`;
      case 'rule':
        return html`<hr />`;
      case 'list':
        return this.#list(block);
      case 'table':
        return this.#table(block);
    }
  }

  #heading(level: number, content: unknown): unknown {
    return level ? renderHeading(level, content, 'text-heading') : html`<p><strong>${content}</strong></p>`;
  }

  /** Marks stand at the side from which the list is read, which the page around it need not share. */
  #list({isOrdered, start, items}: Block & {kind: 'list'}): unknown {
    const content = items.map((item) => this.#item(item));
    return isOrdered
      ? html`<ol dir="auto" start=${start ?? 1}>
          ${content}
        </ol>`
      : html`<ul dir="auto">
          ${content}
        </ul>`;
  }

  #item({isDone, children}: ListItem): unknown {
    const mark = isDone === undefined ? nothing : isDone ? '☑ ' : '☐ ';
    return html`<li>${mark}${this.blocks(children)}</li>`;
  }

  #table({header, rows}: Block & {kind: 'table'}): unknown {
    return html`<div class="table" role="group" tabindex="0" aria-label=${this.tableName}>
      <table>
        <thead>
          <tr>
            ${header.map(renderHeaderCell)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells) =>
              html`<tr>
                ${cells.map(renderCell)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

function renderHeaderCell({align, children}: Cell): unknown {
  return html`<th scope="col" class=${align ?? nothing}>${renderInlines(children)}</th>`;
}

function renderCell({align, children}: Cell): unknown {
  return html`<td class=${align ?? nothing}>${renderInlines(children)}</td>`;
}

function renderInlines(inlines: readonly Inline[]): unknown[] {
  return inlines.map(renderInline);
}

function renderInline(inline: Inline): unknown {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return html`<code>${inline.text}</code>`;
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${renderInlines(inline.children)}</em>`;
    case 'strong':
      return html`<strong>${renderInlines(inline.children)}</strong>`;
    case 'deleted':
      return html`<del>${renderInlines(inline.children)}</del>`;
    case 'link':
      return html`<a href=${inline.href} rel="noreferrer noopener">${renderInlines(inline.children)}</a>`;
    case 'image':
      return html`<img src=${inline.src} alt=${inline.alternative} loading="lazy" referrerpolicy="no-referrer" />`;
  }
}
