import type {LibraryItem} from '../../../vocab/kinds/document/document.js';
import type {Row} from '../../../pods/lists/row.js';

/** One document of a library. */
export type DocumentRow = Row<LibraryItem>;

/**
 * The newest first; what has no day comes last, and what claims to come from the future is taken for today's.
 * @param today the reader's day, as `2026-11-28`.
 */
export function newestFirst(rows: readonly DocumentRow[], today: string): readonly DocumentRow[] {
  const dayOf = ({thing}: DocumentRow) => {
    const day = thing?.dated ?? '';
    return day > today ? today : day;
  };
  const dated = rows.map((row) => ({row, day: dayOf(row)}));
  return dated.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)).map(({row}) => row);
}

/** The same rows, those first that the coop has pinned. */
export function pinnedFirst(rows: readonly DocumentRow[], pinned: ReadonlySet<string>): readonly DocumentRow[] {
  const isPinned = ({source}: DocumentRow) => pinned.has(source);
  return rows.some(isPinned) ? [...rows.filter(isPinned), ...rows.filter((row) => !isPinned(row))] : rows;
}

/** Whether somebody was to look by now whether a document still holds. */
export function isOverdue({reviewDate}: LibraryItem, today: string): boolean {
  return reviewDate !== undefined && reviewDate < today;
}

/** The reader's day, as documents write days. */
export function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
