import {milliseconds} from './gates.js';
import type {Spread} from './statistics.js';

/** A table of Markdown, its first column to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const alignment = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, alignment, ...rows].map(line).join('\n');
}

/** The middle of several times, and how far apart they were. */
export function times({median, min, max}: Spread): string {
  return `${milliseconds(median)} (${Math.round(min)}–${Math.round(max)})`;
}
