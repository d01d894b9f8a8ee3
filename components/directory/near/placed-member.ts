import {readMember, type Member} from '../../../vocab/kinds/member/member.js';
import {memberSpot, type MemberSpot} from '../../../vocab/kinds/member/member-spot.js';
import {hiddenFields} from '../../../vocab/kinds/member/whole-member.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {readOneField} from '../../../vocab/shapes/read.js';
import {membersKind} from '../../../pods/lists/members-kind.js';
import type {ListKind} from '../../../pods/lists/row.js';

/** Where somebody has chosen to be on the map; nothing for who has not. */
export interface Placed {
  readonly position: MemberSpot | undefined;
}

/** Reads where somebody is. Nothing but that: the list tells the rest. */
export function readPosition(graph: Graph, subject: string): MemberSpot | undefined {
  const said = (name: keyof typeof hiddenFields) => readOneField(hiddenFields[name], graph, subject)[0];
  return memberSpot({latitude: said('latitude'), longitude: said('longitude'), within: said('within')});
}

/** How a list is read once more for where its members are. */
export function positionsKind(languages: readonly string[]): ListKind<Placed> {
  return {
    ...membersKind(languages),
    read: (graph, iri, subject = iri) => ({position: readPosition(graph, subject)}),
  };
}

/** How pages are read that tell of members who are somewhere. */
export function placedMembersKind(languages: readonly string[]): ListKind<Member & Placed> {
  return {
    ...membersKind(languages),
    read: (graph, iri, subject = iri) => ({
      ...readMember(graph, iri, languages, subject),
      position: readPosition(graph, subject),
    }),
  };
}
