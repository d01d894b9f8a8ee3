import {containerFor, type Audience} from '../homes/places.js';

/** Where a thing of this name will lie. */
export function contributionAddress(home: string, audience: Audience, name: string): string {
  return `${containerFor(home, audience)}${name}.ttl#it`;
}

/** What says where a new thing will lie. */
export interface ContributionPlace {
  readonly home: string;
  readonly audience: Audience;
  readonly name: string;
}

/** The thing that will lie there. */
export function contributionOf({home, audience, name}: ContributionPlace): string {
  return contributionAddress(home, audience, name);
}
