import {spotOf, type Spot} from '../../geo/spot.js';
import type {hiddenFields} from './whole-member.js';

/** Where a member wants to be on a map. */
export interface MemberSpot {
  readonly spot: Spot;
  /** How far from there the member may really be, in kilometres; 0 if it is exact. */
  readonly within: number;
}

/**
 * Where a member has chosen to be shown, or nothing. Only who has said how exactly has chosen: coordinates that another app wrote into a
 * profile were not meant for this map.
 */
export function memberSpot({
  latitude,
  longitude,
  within,
}: Readonly<Partial<Record<keyof typeof hiddenFields, string | undefined>>>): MemberSpot | undefined {
  const spot = spotOf(latitude, longitude);
  const kilometres = Number(within);
  return spot && within !== undefined && kilometres >= 0 ? {spot, within: kilometres} : undefined;
}
