import type {Member} from '../../../vocab/kinds/member/member.js';
import {searchable} from '../../../vocab/kinds/member/searchable.js';
import type {Findable} from './question.js';

/** By what members are found. */
export const findableMembers: Findable<Member> = {
  texts: searchable,
  facets: {skills: ({skills}) => skills, place: ({place}) => (place ? [place] : [])},
};
