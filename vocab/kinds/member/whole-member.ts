import {coopPlace, wgs84} from '../../rdf/vocabularies.js';
import type {FieldDescriptor, KindDescriptor} from '../../shapes/descriptor.js';
import {memberKind} from './member.generated.js';

/**
 * What the shape says of a member beside what people read of one (`dash:hidden`): where the member wants to be on a map. Apart from the rest,
 * since pages that only list members do without it. A test holds it against the shape.
 */
export const hiddenFields = {
  latitude: {read: [[wgs84.lat]], write: [[wgs84.lat]], value: 'decimal'},
  longitude: {read: [[wgs84.long]], write: [[wgs84.long]], value: 'decimal'},
  within: {read: [[coopPlace.withinKilometres]], write: [[coopPlace.withinKilometres]], value: 'decimal'},
} as const satisfies Readonly<Record<string, FieldDescriptor>>;

/** All of a member: what profiles, and the rows of members' lists, are written by. */
export const wholeMemberKind = {
  ...memberKind,
  fields: {...memberKind.fields, ...hiddenFields},
} as const satisfies KindDescriptor;
