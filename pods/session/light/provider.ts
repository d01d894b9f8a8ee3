import type {AuthorizationServer, Client} from 'oauth4webapi';
import {ask, type Request} from '../../http.js';
import {failure, success, type Result} from '../../problem.js';
import {answerTime} from './answer-time.js';
import {isLocal, sameIssuer} from './issuer.js';

/** Asks for a JSON object. An address that answers, but not with what the protocol says, is `malformed`. */
async function askObject(url: string, request: Request = {}): Promise<Result<Record<string, unknown>>> {
  const headers = {accept: 'application/json', ...request.headers};
  const answer = await ask(fetch, url, {...request, headers, timeout: answerTime, cache: 'no-store'});
  if (!answer.ok) {
    const {kind, status = 0} = answer.problem;
    return {ok: false, problem: {...answer.problem, kind: status && status < 500 && status !== 429 ? 'malformed' : kind}};
  }
  try {
    const value: unknown = JSON.parse(answer.value.text);
    if (value && typeof value === 'object') return success(value as Record<string, unknown>);
  } catch {
    // Said below: what is no JSON is no object.
  }
  return failure('malformed', {url, detail: 'no JSON object'});
}

/**
 * Reads what a provider says of itself (OpenID Connect Discovery 1.0, section 4). A person may leave out or add the closing
 * slash of the address; anything else must match.
 * Fails as `offline` also when the address answers but lets no other site read it: a page cannot tell these apart.
 */
export async function discover(issuer: URL): Promise<Result<AuthorizationServer>> {
  const url = `${issuer.href.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const found = await askObject(url);
  if (!found.ok) return found;
  const server = found.value as unknown as AuthorizationServer;
  const complete = [server.issuer, server.authorization_endpoint, server.token_endpoint].every(isAddress);
  return complete && sameIssuer(server.issuer, issuer.href)
    ? success(server)
    : failure('malformed', {url, detail: 'no provider'});
}

/** What is asked of a provider: who the person is, and to stay signed in where the provider offers it. */
export function scopesOf(server: AuthorizationServer): string {
  const offline = server.scopes_supported?.includes('offline_access') ?? true;
  return `openid webid${offline ? ' offline_access' : ''}`;
}

/**
 * Registers this site as a client that comes back to `redirect` (OpenID Connect Dynamic Client Registration 1.0, section 3).
 * Fails as `refused` where a provider lets no new site in.
 */
export async function register(server: AuthorizationServer, redirect: string, name: string): Promise<Result<Client>> {
  const url = server.registration_endpoint;
  if (!url) return failure('refused', {url: server.issuer, detail: 'no registration'});
  const metadata = {
    client_name: name,
    redirect_uris: [redirect],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    scope: scopesOf(server),
    ...(server.token_endpoint_auth_methods_supported?.includes('none') && {token_endpoint_auth_method: 'none'}),
  };
  const headers = {'content-type': 'application/json'};
  const made = await askObject(url, {method: 'POST', headers, body: JSON.stringify(metadata)});
  if (!made.ok)
    return {ok: false, problem: {...made.problem, kind: made.problem.kind === 'malformed' ? 'refused' : made.problem.kind}};
  return made.value['client_id']
    ? success(made.value as unknown as Client)
    : failure('malformed', {url, detail: 'no client_id'});
}

/** Whether a kept registration can still be used: some providers let its secret run out (`client_secret_expires_at`, seconds). */
export function isUsable(client: Client | undefined, now: number): client is Client {
  const end = Number(client?.['client_secret_expires_at'] ?? 0);
  return !!client && (!end || end * 1000 > now + 60_000);
}

/**
 * The page to come back to that a Client ID Document names (Solid-OIDC, section 5.1): the first one on this site.
 * `undefined` if there is none or the document cannot be read from here; the provider reads it by itself.
 */
export async function redirectOf(clientId: string, here: URL): Promise<string | undefined> {
  const document = await askObject(clientId, {headers: {accept: 'application/ld+json, application/json'}});
  const named: unknown[] = document.ok ? [document.value['redirect_uris']].flat() : [];
  return named.filter(isAddress).find((uri) => new URL(uri).origin === here.origin);
}

/** Also keeps a `javascript:` address from ever being gone to. */
function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' || isLocal(url);
}
