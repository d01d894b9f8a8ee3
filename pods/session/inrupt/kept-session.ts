import type {LightEnvironment} from '../light/environment.js';
import {readItem, writeItem} from '../light/storage.js';

/**
 * localStorage: which session of the library's may be restored, and for how long. Holds no secret: the library keeps tokens in memory alone.
 * Part of the public contract.
 */
export const inruptSessionName = 'coop:session:inrupt';

/** What is known of a session between two pages. */
export interface KeptSession {
  /** The library's own identifier. */
  readonly id: string;
  /** Whose it is: the profile has named the provider. */
  readonly webId: string;
  readonly issuer: string;
  /** Outlives the last tab. */
  readonly remember: boolean;
}

type Storing = Pick<LightEnvironment, 'localStorage'>;

export function readKept(environment: Storing): KeptSession | undefined {
  const text = readItem(() => environment.localStorage, inruptSessionName);
  try {
    return text ? (JSON.parse(text) as KeptSession) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it; `undefined` forgets it. False if the browser does not let the page keep anything. */
export function writeKept(environment: Storing, kept: KeptSession | undefined): boolean {
  return writeItem(() => environment.localStorage, inruptSessionName, kept && JSON.stringify(kept));
}
