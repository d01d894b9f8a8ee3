import type {Member} from '../../vocab/kinds/member/member.js';
import type {LocalGroup} from '../../pods/coop/groups.js';
import type {ArrangedField} from '../data/arranging/field.js';
import {remember} from '../data/arranging/remember.js';
import type {FacetSubject} from '../data/facets/facet-plan.js';
import {loadFacetStrings} from '../strings/facets/load.js';
import type {FacetStrings} from '../strings/facets/strings.js';

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

/** What the filters of a list of members are. */
export function makeMemberFacets(): FacetSubject<Member, FacetStrings> {
  const fieldsWith = remember((groups: readonly LocalGroup[] | undefined) =>
    groups ? [...memberFields, groupField(groups)] : memberFields,
  );
  return {
    loadTexts: loadFacetStrings,
    fieldsOf: ({groups}) => fieldsWith(groups),
    label: (name, {group}, {members}) => (name === 'group' ? group : members.fields[name as 'skills' | 'place']),
    clearSearch: (_texts, {members}) => members.clearSearch,
    fewest: 1,
    needsGroups: () => true,
  };
}
