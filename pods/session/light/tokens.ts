import * as oauth from 'oauth4webapi';
import {isWebAddress} from '../../../vocab/rdf/iri.js';
import {failure, success, type Result} from '../../problem.js';
import type {PendingSignIn} from './pending.js';
import type {SessionRecord, Tokens} from './records.js';
import {attempt, authenticationOf, demandBound, requestOptions} from './requests.js';

/** Life of an access token whose provider does not say it, in seconds. */
const unknownLife = 600;

/** Tokens as the provider gives them, with the times of the device's clock. */
export function tokensOf(answer: oauth.TokenEndpointResponse, now: number): Tokens {
  return {
    accessToken: answer.access_token,
    obtainedAt: now,
    expiresAt: now + (answer.expires_in ?? unknownLife) * 1000,
    ...(answer.refresh_token && {refreshToken: answer.refresh_token}),
  };
}

/** What a finished sign-in gives. */
export interface Grant {
  readonly webId: string;
  readonly tokens: Tokens;
  readonly keys: CryptoKeyPair;
}

/**
 * Exchanges the provider's answer for tokens (RFC 6749, 4.1.3; RFC 7636; RFC 9449, 5) bound to a new key.
 * Fails as `refused` if the person or the provider said no, as `malformed` if the answer does not say who the person is.
 */
export async function exchange(pending: PendingSignIn, now: number): Promise<Result<Grant>> {
  const {server, client} = pending;
  const keys = await oauth.generateKeyPair('ES256', {extractable: false});
  const proof = oauth.DPoP(client, keys);
  const granted = await attempt(server.issuer, async () => {
    const answer = oauth.validateAuthResponse(server, client, new URLSearchParams(pending.answer), pending.state);
    const options = {...requestOptions(server.issuer), DPoP: proof};
    const response = await oauth.authorizationCodeGrantRequest(
      ...([server, client, authenticationOf(client), answer, pending.redirect, pending.verifier, options] as const),
    );
    return await oauth.processAuthorizationCodeResponse(server, client, response, {requireIdToken: true});
  });
  const bound = granted.ok ? demandBound(granted.value, server.issuer) : granted;
  if (!bound.ok) return bound;
  const webId = webIdOf(oauth.getValidatedIdTokenClaims(bound.value));
  if (!webId) return failure('malformed', {url: server.issuer, detail: 'no WebID'});
  return success({webId, tokens: tokensOf(bound.value, now), keys});
}

/** Solid-OIDC, section 9: the claim `webid`, else a subject that is an address. */
function webIdOf(claims: oauth.IDToken | undefined): string | undefined {
  return [claims?.['webid'], claims?.sub].find((one): one is string => typeof one === 'string' && isWebAddress(one));
}

/**
 * Renews the tokens (RFC 6749, section 6). The provider may give a new refresh token or let the old one stand.
 * Fails as `refused` when the session is over at the provider, otherwise with a problem that may pass.
 */
export async function renew(record: SessionRecord, proof: oauth.DPoPHandle, now: number): Promise<Result<Tokens>> {
  const {server, client, refreshToken} = record;
  if (!refreshToken) return failure('refused', {url: server.issuer, detail: 'no refresh token'});
  const renewed = await attempt(server.issuer, async () => {
    const options = {...requestOptions(server.issuer), DPoP: proof};
    const response = await oauth.refreshTokenGrantRequest(server, client, authenticationOf(client), refreshToken, options);
    return await oauth.processRefreshTokenResponse(server, client, response);
  });
  const bound = renewed.ok ? demandBound(renewed.value, server.issuer) : renewed;
  return bound.ok ? success({refreshToken, ...tokensOf(bound.value, now)}) : bound;
}

/** Tells the provider that the session is over (RFC 7009). Best effort: the key is erased anyway, and the token with it. */
export async function revoke({server, client, refreshToken}: SessionRecord): Promise<void> {
  if (!refreshToken || !server.revocation_endpoint) return;
  // `keepalive`: the page may be left at once after signing out.
  const options = {
    ...requestOptions(server.issuer, {timeout: 3_000, keepalive: true}),
    additionalParameters: {token_type_hint: 'refresh_token'},
  };
  await attempt(server.issuer, () =>
    oauth.revocationRequest(server, client, authenticationOf(client), refreshToken, options),
  );
}
