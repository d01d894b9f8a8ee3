import type {Member} from '../../vocab/kinds/member/member.js';
import {searchable} from '../../vocab/kinds/member/searchable.js';
import {matches} from '../../vocab/text/fold.js';
import type {Row} from '../../pods/lists/row.js';

/** The rows of members who fit what is searched for; all of them for an empty query. */
export function findMembers(rows: readonly Row<Member>[], query: string): readonly Row<Member>[] {
  return query ? rows.filter(({thing}) => thing && matches(query, searchable(thing))) : rows;
}
