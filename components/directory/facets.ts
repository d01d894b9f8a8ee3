import type {Member} from '../../vocab/kinds/member/member.js';
import type {LocalGroup} from '../../pods/coop/groups.js';
import type {ArrangedField} from '../data/arranging/field.js';

/** What members tell of themselves by which their list is narrowed down: two spellings that fold into one are one value. */
export const memberFields: readonly ArrangedField<Member>[] = [
  {name: 'skills', values: ({thing}) => thing?.skills ?? []},
  {name: 'place', values: ({thing}) => (thing?.place ? [thing.place] : [])},
];

/** The coop's own word on who is in which of its groups. A row that is not read yet is in none, like its other values. */
export function groupField(groups: readonly LocalGroup[]): ArrangedField<Member> {
  const names = new Map(groups.map(({iri, name}) => [iri, name]));
  return {
    name: 'group',
    values: ({thing, source}) => (thing ? groups.filter(({members}) => members.has(source)).map(({iri}) => iri) : []),
    key: (iri) => iri,
    text: (iri) => names.get(iri) ?? iri,
  };
}
