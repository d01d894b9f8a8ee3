import {fold, matches} from '../../vocab/text/fold.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import type {Row} from '../../pods/lists/row.js';

/** What `arrange` is given. */
type Given = [rows: readonly Row<Member>[], query: string, language: string];

/** What was arranged last: a tag draws the same rows several times before they change. */
export class Arrangement {
  private given?: Given;
  private found: readonly Row<Member>[] = [];

  /** The rows that fit the query, by name in the order of the reader's language; those without a name come last. */
  of(...given: Given): readonly Row<Member>[] {
    if (given.some((part, index) => part !== this.given?.[index])) this.found = arrange(...given);
    this.given = given;
    return this.found;
  }
}

export function arrange(rows: readonly Row<Member>[], query: string, language: string): Row<Member>[] {
  const found = query ? rows.filter(({thing}) => thing && matches(query, searchable(thing))) : rows;
  const labelled = found.map((row) => ({row, label: row.label ?? '', key: fold(row.label ?? '')}));
  // Roughly first: the language's own order takes ten times as long, and only once through what is nearly in order.
  labelled.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const {compare} = new Intl.Collator(language, {sensitivity: 'base', numeric: true});
  labelled.sort((a, b) => Number(!a.label) - Number(!b.label) || compare(a.label, b.label));
  return labelled.map(({row}) => row);
}

function searchable({name, role, place, organization, skills}: Member): (string | undefined)[] {
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
