/** How much of a text is looked at: whoever wrote it may want to keep the reader's page busy. */
export interface RichTextLimits {
  /** Characters of the whole: what follows is left out. */
  readonly characters: number;
  /** Lines of the whole: what follows is left out. */
  readonly lines: number;
  /** Characters of one paragraph, heading or cell: a longer one is shown as it was typed. */
  readonly paragraph: number;
  /** Characters without a space between them: a paragraph with more is shown as it was typed. */
  readonly word: number;
  /** How deep quotes, lists and emphasis may stand in each other: what is deeper is shown as it was typed. */
  readonly depth: number;
  /** Parts of the tree: what follows is left out. */
  readonly nodes: number;
}

/**
 * Nobody writes more for others to read. With them, no text that we found keeps `marked` busy for long; without them some do, since it
 * calls itself for each level of depth and looks at the rest of a paragraph, or of the lines, for each sign.
 */
export const richTextLimits: RichTextLimits = {
  characters: 200_000,
  lines: 5_000,
  paragraph: 5_000,
  word: 2_000,
  depth: 20,
  nodes: 20_000,
};

/** The beginning of a text that is within the limits. */
export function beginning(text: string, {characters, lines}: RichTextLimits): string {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0 || end >= characters) return text.slice(0, characters);
  }
  return text.slice(0, end);
}

/** Whether a paragraph is short enough to be looked at sign by sign. */
export function isWithin(text: string, {paragraph, word}: RichTextLimits): boolean {
  return text.length <= word || (text.length <= paragraph && text.split(/\s/).every(({length}) => length <= word));
}
