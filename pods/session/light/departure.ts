import * as oauth from 'oauth4webapi';
import {failure, success, type Result} from '../../problem.js';
import type {SignInOptions} from '../session.js';
import type {LightEnvironment} from './environment.js';
import {readIssuer} from './issuer.js';
import {writePending} from './pending.js';
import {discover, isUsable, register, scopesOf} from './provider.js';
import type {SessionRecords} from './records.js';
import {chooseRedirect, type ClientOptions} from './redirect.js';

/**
 * Prepares a sign-in and keeps it for the return (Solid-OIDC, section 4; RFC 6749, 4.1.1; RFC 7636, 4.3).
 * Resolves to the provider's address to go to. Fails as `bad-address` for an address where no sign-in can go, as `offline`,
 * `too-slow`, `server` or `malformed` if no provider answers there, as `refused` if it lets no new site in or the browser lets
 * the page keep nothing.
 */
export async function prepareDeparture(
  environment: LightEnvironment,
  records: SessionRecords,
  {issuer: typed, remember = false}: SignInOptions,
  options: ClientOptions,
): Promise<Result<string>> {
  const issuer = readIssuer(typed);
  if (!issuer) return failure('bad-address', {url: typed});
  if (!globalThis.crypto?.subtle) return failure('bad-address', {detail: 'no https'});
  if (!(await canKeep(environment, records))) return failure('refused', {detail: 'the browser keeps nothing'});
  const found = await discover(issuer);
  if (!found.ok) return found;
  const server = found.value;
  const redirect = await chooseRedirect(environment, options);
  if (!redirect.ok) return redirect;
  const client = await chooseClient(environment, records, server, redirect.value, options);
  if (!client.ok) return client;

  const state = oauth.generateRandomState();
  const verifier = oauth.generateRandomCodeVerifier();
  const returnTo = environment.currentUrl();
  writePending(environment, {state, verifier, server, client: client.value, redirect: redirect.value, returnTo, remember});
  const challenge = await oauth.calculatePKCECodeChallenge(verifier);
  return success(departureAddress(server, client.value, redirect.value, state, challenge));
}

function departureAddress(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  redirect: string,
  state: string,
  challenge: string,
) {
  const url = new URL(server.authorization_endpoint!);
  const scope = scopesOf(server);
  const parameters: Record<string, string> = {
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: redirect,
    scope,
    state,
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  // Providers may only grant lasting access that the person has just agreed to (OpenID Connect Core 1.0, section 11).
  if (scope.includes('offline_access')) parameters['prompt'] = 'consent';
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** Better to know before leaving than on return that nothing was kept. */
async function canKeep(environment: LightEnvironment, records: SessionRecords): Promise<boolean> {
  if (!writePending(environment, undefined)) return false;
  return records.read().then(
    () => true,
    () => false,
  );
}

async function chooseClient(
  environment: LightEnvironment,
  records: SessionRecords,
  server: oauth.AuthorizationServer,
  redirect: string,
  {clientId, clientName}: ClientOptions,
): Promise<Result<oauth.Client>> {
  if (clientId) return success({client_id: clientId, token_endpoint_auth_method: 'none'});
  const kept = await records.registration(server.issuer, redirect);
  if (isUsable(kept, environment.now())) return success(kept);
  const made = await register(server, redirect, clientName || new URL(redirect).host);
  if (made.ok) await records.keepRegistration(server.issuer, redirect, made.value);
  return made;
}
