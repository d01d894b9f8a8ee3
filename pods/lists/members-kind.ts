import {findPeople, memberKind, readMember, readMemberName, type Member} from '../../vocab/kinds/member/member.js';
import type {ListKind} from './row.js';

/** How lists read members, in the reader's languages. */
export function membersKind(languages: readonly string[]): ListKind<Member> {
  return {
    types: memberKind.types,
    find: findPeople,
    label: (graph, subject) => readMemberName(graph, subject, languages),
    read: (graph, iri, subject) => readMember(graph, iri, languages, subject),
  };
}
