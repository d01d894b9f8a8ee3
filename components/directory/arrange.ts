import type {Member} from '../../vocab/kinds/member/member.js';
import {matches} from '../../vocab/text/fold.js';
import type {Row} from '../../pods/lists/row.js';

/** The rows of members who fit what is searched for; all of them for an empty query. */
export function findMembers(rows: readonly Row<Member>[], query: string): readonly Row<Member>[] {
  return query ? rows.filter(({thing}) => thing && matches(query, searchable(thing))) : rows;
}

function searchable({name, role, place, organization, skills}: Member): (string | undefined)[] {
  return [name, role, place, organization, ...skills];
}
