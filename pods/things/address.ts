import {containerFor, type Audience} from '../homes/places.js';

/** Where a thing of this name will lie. */
export function contributionAddress(home: string, audience: Audience, name: string): string {
  return `${containerFor(home, audience)}${name}.ttl#it`;
}
