import type {Row} from '../../../pods/lists/row.js';
import {keyOf, textOf, type ArrangedField} from './field.js';

/** Rows that stand under one heading. */
export interface Section<T> {
  /** What they have in common, as people read it; not there for those that have nothing of it. */
  readonly label?: string;
  readonly rows: readonly Row<T>[];
}

/** Puts rows that are sorted by `field` under headings; a row with several values stands under the first. */
export function sectionsOf<T>(rows: readonly Row<T>[], field: ArrangedField<T>): Section<T>[] {
  const sections: {label?: string; key?: string; rows: Row<T>[]}[] = [];
  for (const row of rows) {
    const [value] = field.values(row);
    const key = value === undefined ? undefined : keyOf(field, value);
    const last = sections.at(-1);
    if (last && last.key === key) last.rows.push(row);
    else sections.push({key, label: value === undefined ? undefined : textOf(field, value), rows: [row]});
  }
  return sections.map(({label, rows}) => ({label, rows}));
}
