import {html, nothing} from 'lit';
import {parseMarkdown} from '../../../vocab/formats/markdown/parse.js';
import type {Block, Inline, RichText} from '../../../vocab/formats/markdown/tree.js';
import type {ChatStrings} from '../../strings/chat/strings.js';
import {renderRichText} from '../../ui/rich-text.js';

export {richTextStyles} from '../../ui/rich-text.styles.js';

/** What was parsed: messages are drawn again and again. */
const parsed = new Map<string, RichText>();
const mostParsed = 500;

/** Draws the words of a message with their signs (Markdown): bold, lists, links, quotes. Pictures from elsewhere become links: who reads would tell
 * their host of it. */
export function drawRichText({table, cut}: ChatStrings, text: string): unknown {
  const tree = parsed.get(text) ?? tame(parseMarkdown(text));
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(text, tree);
  return html`${renderRichText(tree, {headingLevel: 0, tableName: table})}
  ${tree.isCut ? html`<p class="muted small">${cut}</p>` : nothing}`;
}

function tame(tree: RichText): RichText {
  return {...tree, blocks: tree.blocks.map(tameBlock)};
}

function tameBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'line':
    case 'heading':
      return {...block, children: block.children.map(tameInline)};
    case 'quote':
      return {...block, children: block.children.map(tameBlock)};
    case 'list':
      return {...block, items: block.items.map((item) => ({...item, children: item.children.map(tameBlock)}))};
    case 'table': {
      const tameCell = <Cell extends {readonly children: readonly Inline[]}>(cell: Cell) => ({
        ...cell,
        children: cell.children.map(tameInline),
      });
      return {...block, header: block.header.map(tameCell), rows: block.rows.map((row) => row.map(tameCell))};
    }
    default:
      return block;
  }
}

function tameInline(inline: Inline): Inline {
  switch (inline.kind) {
    case 'image':
      return {kind: 'link', href: inline.src, children: [{kind: 'text', text: inline.alternative || inline.src}]};
    case 'emphasis':
    case 'strong':
    case 'deleted':
    case 'link':
      return {...inline, children: inline.children.map(tameInline)};
    default:
      return inline;
  }
}
