import type {Block, RichText} from './tree.js';

/**
 * The levels of the headings of a text that stands below a heading of the page: its highest are one below that, whichever signs its author
 * has taken, and none is below 6.
 * @param above level of the heading above the text (1–5); 0 if headings are not to be headings there.
 * @returns for a level in the text the one to draw, 0 for none.
 */
export function headingLevels({blocks}: RichText, above: number): (level: number) => number {
  if (above === 0) return () => 0;
  const highest = Math.min(...levelsIn(blocks), 6);
  return (level) => Math.min(6, above + 1 + level - highest);
}

function levelsIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.level];
    if (block.kind === 'quote') return levelsIn(block.children);
    return block.kind === 'list' ? block.items.flatMap(({children}) => levelsIn(children)) : [];
  });
}
