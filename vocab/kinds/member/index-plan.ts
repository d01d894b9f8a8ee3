import type {IndexPlan} from '../../fragments/index-plan.js';
import {readOneField} from '../../shapes/read.js';
import {memberSpot} from './member-spot.js';
import {readMember} from './member.js';
import {searchable} from './searchable.js';
import {hiddenFields} from './whole-member.js';

/** How a list of members is found in. */
export const memberIndex: IndexPlan = {
  facets: ['skills', 'place'],
  hasSpots: true,
  hasDates: false,
  isRoll: true,
  read(graph, iri, subject) {
    const member = readMember(graph, iri, [], subject);
    const said = (name: keyof typeof hiddenFields) => readOneField(hiddenFields[name], graph, subject)[0];
    const spot = memberSpot({latitude: said('latitude'), longitude: said('longitude'), within: said('within')});
    return {
      name: member.name,
      texts: searchable(member),
      facets: {skills: member.skills, place: member.place ? [member.place] : []},
      spot: spot?.spot,
    };
  },
};
