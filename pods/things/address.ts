import {containerFor, type Audience, type Circle} from '../homes/places.js';

/** Where a thing of this name will lie. */
export function contributionAddress(home: string, audience: Audience | Circle, name: string): string {
  return `${containerFor(home, audience)}${name}.ttl#it`;
}

/** What says where a new thing will lie. */
export interface ContributionPlace {
  readonly home: string;
  readonly audience: Audience | Circle;
  readonly name: string;
  /** The container of the coop's own in which it lies instead, where the coop keeps such things itself. */
  readonly folder?: string | undefined;
}

/** The thing that will lie there. */
export function contributionOf({home, audience, name, folder}: ContributionPlace): string {
  return folder === undefined ? contributionAddress(home, audience, name) : `${folder}${name}.ttl#it`;
}
