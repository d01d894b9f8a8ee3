/**
 * Text with headings, lists, links and pictures, as a tree of our own. There is no markup in it: whoever draws it makes each element itself,
 * and a text stays a text. Addresses in it have passed the list of allowed ones (`rdf/iri.ts`).
 */
export interface RichText {
  readonly blocks: readonly Block[];
  /** Level of the highest heading in it, 1 to 6: whichever signs its author has taken, the page's own headings stand above. */
  readonly highestHeading: number;
  /** Whether something was too long or too deep, and is left out or shown as it was typed. */
  readonly isCut: boolean;
}

/** What stands on lines of its own. */
export type Block =
  | {readonly kind: 'paragraph'; readonly children: readonly Inline[]}
  /** A paragraph without space around it, as in the items of most lists. */
  | {readonly kind: 'line'; readonly children: readonly Inline[]}
  | {readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[]}
  | {
      readonly kind: 'list';
      readonly start?: number | undefined;
      readonly isOrdered: boolean;
      readonly items: readonly ListItem[];
    }
  | {readonly kind: 'quote'; readonly children: readonly Block[]}
  | {readonly kind: 'code'; readonly text: string}
  | {readonly kind: 'table'; readonly header: readonly Cell[]; readonly rows: readonly (readonly Cell[])[]}
  | {readonly kind: 'rule'};

/** One item of a list. */
export interface ListItem {
  /** For something to do: whether it is done. */
  readonly isDone?: boolean | undefined;
  readonly children: readonly Block[];
}

/** One cell of a table. */
export interface Cell {
  readonly align?: 'center' | 'end' | undefined;
  readonly children: readonly Inline[];
}

/** What stands in a line. */
export type Inline =
  | {readonly kind: 'text' | 'code'; readonly text: string}
  | {readonly kind: 'emphasis' | 'strong' | 'deleted'; readonly children: readonly Inline[]}
  | {readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[]}
  | {readonly kind: 'image'; readonly src: string; readonly alternative: string}
  | {readonly kind: 'break'};

/** What somebody would read aloud of a line. */
export function textOf(children: readonly Inline[]): string {
  return children.map(inlineText).join('');
}

/** What somebody would read aloud of a text: to count its words, to search in it, to show its beginning. */
export function plainTextOf({blocks}: Pick<RichText, 'blocks'>): string {
  return blocks.map(blockText).filter(Boolean).join('\n');
}

function inlineText(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'image':
      return inline.alternative;
    case 'break':
      return '\n';
    default:
      return textOf(inline.children);
  }
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'rule':
      return '';
    case 'code':
      return block.text;
    case 'quote':
      return plainTextOf({blocks: block.children});
    case 'list':
      return block.items.map(({children}) => plainTextOf({blocks: children})).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(({children}) => textOf(children)).join(' ')).join('\n');
    default:
      return textOf(block.children);
  }
}
