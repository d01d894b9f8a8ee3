import type {LightEnvironment} from '../light/environment.js';
import {firstNames} from '../light/first-names.js';
import {readItem, writeItem} from '../light/storage.js';

/** What a tab that is on its way to the provider knows of itself, under the same name as in the light way. */
export interface Departure {
  /** The page that the person was on, with its query and fragment. */
  readonly returnTo: string;
  readonly issuer: string;
  readonly remember: boolean;
  /** Whether the person asked to sign in; else a session is being restored. */
  readonly isSignIn: boolean;
  /** The provider's answer (a query), once it came. */
  readonly answer?: string;
}

type Storing = Pick<LightEnvironment, 'sessionStorage'>;

export function readDeparture(environment: Storing): Departure | undefined {
  const text = readItem(() => environment.sessionStorage, firstNames.pending);
  try {
    return text ? (JSON.parse(text) as Departure) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it until the return; `undefined` forgets it. False if the browser does not let the page keep anything. */
export function writeDeparture(environment: Storing, departure: Departure | undefined): boolean {
  return writeItem(() => environment.sessionStorage, firstNames.pending, departure && JSON.stringify(departure));
}

/** The address where the person was, with the provider's answer: what the library takes out of it again is the answer alone. */
export function addressWithAnswer({returnTo, answer = ''}: Departure): string {
  const url = new URL(returnTo);
  for (const [name, value] of new URLSearchParams(answer)) url.searchParams.set(name, value);
  return url.href;
}
