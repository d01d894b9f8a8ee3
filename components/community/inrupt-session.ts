import {followSession} from '../../pods/session/inrupt/held-session.js';
import {createInruptSession} from '../../pods/session/inrupt/inrupt-session.js';
import {openLibrarySession} from '../../pods/session/inrupt/library.js';
import type {InruptSession} from '../../pods/session/inrupt/session-object.js';
import type {SessionSource} from '../../pods/session/session.js';
import {browserEnvironment} from '../data/browser-environment.js';

/** What the provider's tag says of it. */
interface InruptTag {
  readonly inruptSession: InruptSession | null;
  readonly redirect?: string;
  readonly clientId?: string;
}

/** The inrupt way of signing in: with the session that the page holds, else with the library's default one. */
export async function openSession(tag: InruptTag): Promise<SessionSource> {
  await parsed();
  const {inruptSession: held, redirect, clientId} = tag;
  const options = {environment: browserEnvironment, redirect, clientId, clientName: document.title};
  if (held) return followSession({...options, session: held});
  const session = await openLibrarySession().catch((error: unknown) => {
    // Nothing on the page would say why nobody can sign in where the package is not installed.
    console.error('solidaire: <coop-community session="inrupt"> needs @inrupt/solid-client-authn-browser.', error);
    throw error;
  });
  return createInruptSession({...options, session});
}

/** Until then, the page's modules may still hand a session in: two of the library's in one page would use the same storage. */
function parsed(): Promise<unknown> | undefined {
  if (document.readyState !== 'loading') return undefined;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, {once: true}));
}
