import * as oauth from 'oauth4webapi';
import {failure, success, type Result} from '../../problem.js';
import {answerTime} from './answer-time.js';
import {isLocal} from './issuer.js';
import {problemOfError} from './problems.js';

/** How the protocol's own requests are sent to `url`: never from a cache, never for ever, `http:` on this machine only. */
export function requestOptions(url: string, {timeout = answerTime, keepalive = false} = {}) {
  return {
    [oauth.allowInsecureRequests]: isLocal(new URL(url)),
    [oauth.customFetch]: (address: string, init: oauth.CustomFetchOptions<string, BodyInit | null | undefined>) =>
      fetch(address, {...init, cache: 'no-store', credentials: 'omit', keepalive}),
    signal: () => AbortSignal.timeout(timeout),
  };
}

/**
 * Does one step of the protocol and tells its failure as a value. A provider that first wants to hand out a nonce (RFC 9449,
 * section 8) is asked again once: oauth4webapi has kept the nonce by then.
 */
export async function attempt<T>(url: string, step: () => Promise<T>): Promise<Result<T>> {
  try {
    try {
      return success(await step());
    } catch (error) {
      if (!oauth.isDPoPNonceError(error)) throw error;
      return success(await step());
    }
  } catch (error) {
    return {ok: false, problem: problemOfError(error, url)};
  }
}

/** How a client proves itself: not at all, as pages cannot keep a secret, unless the provider gave it one at registration (RFC 6749, 2.3.1). */
export function authenticationOf({
  client_secret: secret,
  token_endpoint_auth_method: method,
}: oauth.Client): oauth.ClientAuth {
  return typeof secret === 'string' && method !== 'none' ? oauth.ClientSecretBasic(secret) : oauth.None();
}

/** Refuses a token that is not bound to our key: Solid-OIDC (section 8) needs DPoP, and a bearer token could be stolen. */
export function demandBound<T extends {token_type: string}>(answer: T, url: string): Result<T> {
  return answer.token_type === 'dpop' ? success(answer) : failure('malformed', {url, detail: 'not bound'});
}
