import {readWholeList, readyRow, type ListKind, type Row} from '../../../pods/index.js';
import type {Work} from './work.js';

/** All rows of a list, however many pages it has; nothing, and a note, if a part of it cannot be read: a part must not be taken for the whole. */
export async function wholeRows<T>(
  work: Work,
  list: string,
  kind: ListKind<T>,
  fresh = false,
): Promise<readonly Row<T>[] | undefined> {
  const whole = work.take(await readWholeList(work.resources, list, {fresh}));
  if (!whole) return undefined;
  return [...whole.rows.shown()].map(({source, graph, row}) => readyRow(kind, graph, source, row));
}
