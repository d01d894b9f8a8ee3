import type {Result} from '../../problem.js';
import type {LightEnvironment} from '../light/environment.js';
import type {ClientOptions} from '../light/redirect.js';
import {problemOfThrown} from './problems.js';
import type {InruptSession} from './session-object.js';

interface Leaving extends Pick<ClientOptions, 'clientId' | 'clientName'> {
  readonly environment: Pick<LightEnvironment, 'leaveTo'>;
  readonly session: InruptSession;
}

/**
 * Leaves for the provider by way of a session of the library's. Resolves only if that did not come about: as `refused` where the site could not
 * register itself, as `offline` where nobody answers, else with what `back` resolves to, once the browser brings the page back as it was.
 */
export function leaveThrough(
  {environment, session, clientId, clientName}: Leaving,
  issuer: string,
  redirectUrl: string,
  back: Promise<Result<void>>,
): Promise<Result<void>> {
  const leaving = session.login({
    oidcIssuer: issuer,
    redirectUrl,
    clientName: clientName || new URL(redirectUrl).host,
    ...(clientId && {clientId}),
    handleRedirect: (url) => environment.leaveTo(url),
  });
  const refused = leaving.then(
    () => back,
    (thrown: unknown): Result<void> => ({ok: false, problem: problemOfThrown(thrown, issuer)}),
  );
  return Promise.race([back, refused]);
}
