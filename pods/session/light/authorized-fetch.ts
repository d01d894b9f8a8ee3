import * as oauth from 'oauth4webapi';
import {failure, type Problem, type Result} from '../../problem.js';
import {isLocal} from './issuer.js';

/** A token and the key that it is bound to. */
export interface BoundToken {
  readonly accessToken: string;
  readonly proof: oauth.DPoPHandle;
}

/** Gives out the token of a session and knows how to renew it. */
export interface TokenSource {
  /** A token for the next request, renewed first if it is near its end. Fails as `signed-out` once the session is over. */
  current(): Promise<Result<BoundToken>>;
  /** Another token in place of one that a server just refused; `undefined` if there is no better one. */
  instead(refused: BoundToken): Promise<BoundToken | undefined>;
}

/**
 * Makes a `fetch` that speaks in a person's name (RFC 9449, section 7). It behaves like the browser's own, with three
 * differences: nothing is taken from the HTTP cache; after a 401 it renews the token and asks once more; when the session is
 * over it answers 401 by itself. A session that cannot be renewed just now looks like a network failure (a `TypeError`).
 * @param base what relative addresses are relative to.
 */
export function authorizedFetch(tokens: TokenSource, base?: () => string): typeof fetch {
  return async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = await describe(input, init, base?.());
    const token = await tokens.current();
    if (!token.ok) return withoutToken(token.problem);
    request.init.signal?.throwIfAborted();
    const response = await sendWithNonce(request, token.value);
    if (response.status !== 401 || !request.repeatable) return response;
    const other = await tokens.instead(token.value);
    if (!other) return response;
    await response.body?.cancel();
    return sendWithNonce(request, other);
  };
}

/** A caller that wants to know how far a large body is hands in its own way of sending. */
type CarriedInit = RequestInit & {readonly transport?: typeof fetch};

/** A request in a form that can be sent twice. */
interface Outgoing {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null | undefined;
  readonly init: CarriedInit;
  /** False for a body that can be read only once. */
  readonly repeatable: boolean;
}

async function describe(input: RequestInfo | URL, init: RequestInit = {}, base?: string): Promise<Outgoing> {
  const given = input instanceof Request ? input : undefined;
  const url = new URL(input instanceof Request ? input.url : input, base);
  const headers = new Headers(init.headers ?? given?.headers);
  headers.delete('authorization');
  const body = init.body ?? (given?.body ? await given.clone().arrayBuffer() : undefined);
  return {
    url,
    method: (init.method ?? given?.method ?? 'GET').toUpperCase(),
    headers,
    body,
    init: {...init, signal: init.signal ?? given?.signal ?? null},
    repeatable: !(body instanceof ReadableStream),
  };
}

/** A server may first hand out a nonce (RFC 9449, section 9), or lead to another address that needs a proof of its own. */
async function sendWithNonce(request: Outgoing, token: BoundToken): Promise<Response> {
  const {response, wantsNonce} = await send(request, token);
  if (response.status !== 401 || !request.repeatable) return response;
  const moved = response.redirected && new URL(response.url).origin === request.url.origin;
  if (!wantsNonce && !moved) return response;
  await response.body?.cancel();
  return (await send(moved ? {...request, url: new URL(response.url)} : request, token)).response;
}

async function send({url, method, headers, body, init}: Outgoing, {accessToken, proof}: BoundToken) {
  try {
    const response = await oauth.protectedResourceRequest(
      accessToken,
      method,
      url,
      headers,
      body as oauth.ProtectedResourceRequestBody,
      {
        DPoP: proof,
        [oauth.allowInsecureRequests]: isLocal(url),
        // oauth4webapi does not follow redirects; a page's `fetch` does, and the browser drops the token on the way to another host.
        [oauth.customFetch]: (address, made) =>
          (init.transport ?? fetch)(address, {
            ...init,
            ...made,
            signal: init.signal,
            redirect: init.redirect ?? 'follow',
            cache: 'no-store',
          } as RequestInit),
      },
    );
    return {response, wantsNonce: false};
  } catch (error) {
    if (!(error instanceof oauth.WWWAuthenticateChallengeError)) throw error;
    return {response: error.response, wantsNonce: oauth.isDPoPNonceError(error)};
  }
}

function withoutToken({kind}: Problem): Response {
  if (kind === 'signed-out') return new Response(null, {status: 401});
  throw new TypeError(`The session could not be renewed: ${kind}`);
}

/** The answer of a source whose session is over. */
export function over(problem: Omit<Problem, 'kind'> = {}): {ok: false; problem: Problem} {
  return failure('signed-out', problem);
}
