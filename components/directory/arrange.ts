import {matches} from '../../vocab/text/fold.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Row} from '../../pods/lists/row.js';

/** The rows that fit the query, by name in the order of the reader's language; those without a name come last. */
export function arrange(rows: readonly Row<Member>[], query: string, language: string): Row<Member>[] {
  const collator = new Intl.Collator(language, {sensitivity: 'base', numeric: true});
  const found = query.trim() ? rows.filter(({thing}) => thing && matches(query, searchable(thing))) : [...rows];
  const named = found.map((row) => ({row, label: row.label}));
  named.sort(({label: left}, {label: right}) => {
    if (left && right) return collator.compare(left, right);
    return left ? -1 : right ? 1 : 0;
  });
  return named.map(({row}) => row);
}

function searchable({name = '', role = '', place = '', organization = '', skills}: Member): string[] {
  return [name, role, place, organization, ...skills];
}

/** Where a page of a list begins and ends, and how many pages there are; a page past the end is the last one. */
export function paginate(
  count: number,
  size: number,
  wanted: number,
): {page: number; pages: number; from: number; to: number} {
  const pages = Math.max(1, Math.ceil(count / size));
  const page = Math.min(Math.max(1, wanted), pages);
  return {page, pages, from: (page - 1) * size, to: page * size};
}
