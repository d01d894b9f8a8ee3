import * as oauth from 'oauth4webapi';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import {failure, success, type Result} from '../problem.js';
import {authorizedFetch, type BoundToken, type TokenSource} from './light/authorized-fetch.js';
import {readIssuer} from './light/issuer.js';
import {discover} from './light/provider.js';
import {attempt, demandBound, requestOptions} from './light/requests.js';
import {tokensOf} from './light/tokens.js';
import type {SignedIn} from './session.js';

export interface ClientCredentials {
  /** Address of the identity provider. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The WebID that the credentials act for. By default the one that the provider's token names. */
  readonly webId?: string;
}

/** A token is asked for anew this long before its end, in milliseconds. */
const margin = 30_000;

/**
 * Signs in a program without a person (RFC 6749, 4.4; Solid-OIDC, section 8): seeds, tests, the coop's own services.
 * Nothing is stored and nothing keeps the process alive; a new token is asked for when the old one ends.
 * Fails as `refused` if the provider does not know the credentials, else with what went wrong reaching it.
 */
export async function createClientCredentialsSession(credentials: ClientCredentials): Promise<Result<SignedIn>> {
  const issuer = readIssuer(credentials.issuer);
  if (!issuer) return failure('bad-address', {url: credentials.issuer});
  const server = await discover(issuer);
  if (!server.ok) return server;
  const keys = await oauth.generateKeyPair('ES256');
  const source = new CredentialsSource(server.value, credentials, keys);
  const first = await source.current();
  if (!first.ok) return first;
  const webId = credentials.webId ?? webIdIn(first.value.accessToken);
  if (!webId) return failure('malformed', {url: server.value.issuer, detail: 'the token names no WebID'});
  return success({status: 'signed-in', webId, fetch: authorizedFetch(source)});
}

class CredentialsSource implements TokenSource {
  private readonly client: oauth.Client;
  private readonly proof: oauth.DPoPHandle;
  private readonly secret: string;
  private accessToken: string | undefined;
  private expiresAt = 0;
  private asking: Promise<Result<BoundToken>> | undefined;

  constructor(
    private readonly server: oauth.AuthorizationServer,
    {clientId, clientSecret}: ClientCredentials,
    keys: CryptoKeyPair,
  ) {
    this.client = {client_id: clientId};
    this.secret = clientSecret;
    this.proof = oauth.DPoP(this.client, keys);
  }

  async current(): Promise<Result<BoundToken>> {
    const {accessToken, proof} = this;
    return accessToken && this.expiresAt - Date.now() > margin ? success({accessToken, proof}) : this.askOnce();
  }

  async instead({accessToken}: BoundToken): Promise<BoundToken | undefined> {
    if (accessToken === this.accessToken) this.accessToken = undefined;
    const next = await this.current();
    return next.ok ? next.value : undefined;
  }

  private askOnce(): Promise<Result<BoundToken>> {
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async ask(): Promise<Result<BoundToken>> {
    const {server, client, proof} = this;
    const granted = await attempt(server.issuer, async () => {
      const options = {...requestOptions(server.issuer), DPoP: proof};
      const authentication = oauth.ClientSecretBasic(this.secret);
      const response = await oauth.clientCredentialsGrantRequest(server, client, authentication, {scope: 'webid'}, options);
      return await oauth.processClientCredentialsResponse(server, client, response);
    });
    const bound = granted.ok ? demandBound(granted.value, server.issuer) : granted;
    if (!bound.ok) return bound;
    const {accessToken, expiresAt} = tokensOf(bound.value, Date.now());
    this.accessToken = accessToken;
    this.expiresAt = expiresAt;
    return success({accessToken, proof});
  }
}

/** Solid-OIDC, section 8.1: access tokens are JWTs with a claim `webid`. Only read to know whom we act for, not trusted for more. */
function webIdIn(accessToken: string): string | undefined {
  try {
    const payload = accessToken.split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '';
    const {webid} = JSON.parse(atob(payload)) as {webid?: unknown};
    return typeof webid === 'string' && isWebAddress(webid) ? webid : undefined;
  } catch {
    return undefined;
  }
}
