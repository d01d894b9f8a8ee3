import {takeAnswer} from '../light/pending.js';
import type {LightEnvironment} from '../light/environment.js';
import {readItem, writeItem} from '../light/storage.js';

/** Beginning of the names under which the library keeps what it knows of a session, or of a question to a provider (version 5.0). */
const known = 'solidClientAuthenticationUser:';
/** Of what it leaves in localStorage when it signs out: the address where the person was, and what the providers say of themselves. */
const left = ['solidClientAuthn:currentSession', 'solidClientAuthn:currentUrl'];
const issuerConfig = 'issuerConfig:';

type Storing = Pick<LightEnvironment, 'localStorage'>;

/** The provider of a session that the library keeps, if it keeps its sessions where it does by itself. */
export function issuerOf(environment: Storing, sessionId: string): string | undefined {
  try {
    const text = readItem(() => environment.localStorage, known + sessionId);
    const {issuer} = (text ? JSON.parse(text) : {}) as {issuer?: unknown};
    return typeof issuer === 'string' ? issuer : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a provider's answer out of the page's address, if it is one to a question of the library's: other scripts may sign in somewhere too. */
export function takeOwnAnswer(environment: Storing & Pick<LightEnvironment, 'currentUrl'>) {
  const address = environment.currentUrl();
  const state = new URL(address).searchParams.get('state');
  const isOurs = state && readItem(() => environment.localStorage, known + state) !== undefined;
  return isOurs ? takeAnswer(address, state) : undefined;
}

/** Takes away what the library leaves behind when it signs out. */
export function sweep(environment: Storing, issuer: string | undefined): void {
  // The library uses the address as it was given, with or without the closing slash.
  const bare = issuer?.replace(/\/$/, '');
  const configs = bare === undefined ? [] : [issuerConfig + bare, `${issuerConfig}${bare}/`];
  for (const name of [...left, ...configs]) writeItem(() => environment.localStorage, name, undefined);
}
