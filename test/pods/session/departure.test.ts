import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {prepareDeparture} from '../../../pods/session/light/departure.js';
import type {ClientOptions} from '../../../pods/session/light/redirect.js';
import {readPending} from '../../../pods/session/light/pending.js';
import {SessionRecords} from '../../../pods/session/light/records.js';
import {FakeBrowser} from './fake-browser.js';
import {sendJson, serve} from './fake-server.js';

/** A provider that registers anybody; `metadata` changes what it says of itself. */
async function startProvider(test: TestContext, metadata: Record<string, unknown> = {}) {
  const {url, seen} = await serve(test, ({path}, response) => {
    if (path.endsWith('/.well-known/openid-configuration')) {
      const endpoints = {
        authorization_endpoint: `${url}auth`,
        token_endpoint: `${url}token`,
        registration_endpoint: `${url}register`,
      };
      return sendJson(response, 200, {
        issuer: url,
        token_endpoint_auth_methods_supported: ['none'],
        ...endpoints,
        ...metadata,
      });
    }
    if (path === '/register') return sendJson(response, 201, {client_id: `client-${seen.length}`});
    if (path === '/client')
      return sendJson(response, 200, {redirect_uris: ['https://other.example/', 'https://coop.example/back']});
    sendJson(response, 403, {error: 'access_denied'});
  });
  return {url, seen};
}

async function depart(browser: FakeBrowser, issuer: string, options: ClientOptions = {}) {
  const tab = browser.tab('https://coop.example/page?id=1#x');
  const result = await prepareDeparture(tab, new SessionRecords(browser.values), {issuer}, options);
  const query = result.ok ? Object.fromEntries(new URL(result.value).searchParams) : undefined;
  return {tab, query, kind: result.ok ? undefined : result.problem.kind, problem: result.ok ? undefined : result.problem};
}

describe('leaving for the provider', () => {
  it('asks for what Solid-OIDC asks for, with PKCE, and keeps where the person was', async (test) => {
    const {url} = await startProvider(test);
    const {tab, query} = await depart(new FakeBrowser(), url);
    const {state, code_challenge: challenge, ...rest} = query!;
    assert.deepEqual(rest, {
      response_type: 'code',
      client_id: 'client-2',
      redirect_uri: 'https://coop.example/page',
      scope: 'openid webid offline_access',
      code_challenge_method: 'S256',
      prompt: 'consent',
    });
    const pending = readPending(tab)!;
    assert.equal(pending.state, state);
    assert.equal(pending.returnTo, 'https://coop.example/page?id=1#x');
    assert.notEqual(pending.verifier, challenge);
  });

  it('registers as what it is, once', async (test) => {
    const {url, seen} = await startProvider(test);
    const browser = new FakeBrowser();
    await depart(browser, url, {clientName: 'The coop'});
    await depart(browser, url, {clientName: 'The coop'});
    const registrations = seen.filter(({path}) => path === '/register');
    assert.equal(registrations.length, 1);
    assert.deepEqual(JSON.parse(registrations[0]!.body), {
      client_name: 'The coop',
      redirect_uris: ['https://coop.example/page'],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      scope: 'openid webid offline_access',
      token_endpoint_auth_method: 'none',
    });
  });

  it('asks for no consent where no lasting access is offered', async (test) => {
    const {url} = await startProvider(test, {scopes_supported: ['openid', 'webid']});
    const {query} = await depart(new FakeBrowser(), url);
    assert.equal(query?.['scope'], 'openid webid');
    assert.equal(query?.['prompt'], undefined);
  });

  it('presents a Client ID Document and comes back to the page of this site that it names', async (test) => {
    const {url, seen} = await startProvider(test);
    const {query} = await depart(new FakeBrowser(), url, {clientId: `${url}client`});
    assert.equal(query?.['client_id'], `${url}client`);
    assert.equal(query?.['redirect_uri'], 'https://coop.example/back');
    assert.ok(!seen.some(({path}) => path === '/register'));
    const chosen = await depart(new FakeBrowser(), url, {clientId: `${url}client`, redirect: 'chosen.html'});
    assert.equal(chosen.query?.['redirect_uri'], 'https://coop.example/chosen.html');
    const unreadable = await depart(new FakeBrowser(), url, {clientId: `${url}nothing-here`});
    assert.equal(unreadable.query?.['redirect_uri'], 'https://coop.example/page');
  });

  it('does not mind the closing slash of the address, but another provider’s name', async (test) => {
    let {url} = await startProvider(test);
    assert.ok((await depart(new FakeBrowser(), url.slice(0, -1))).query);
    ({url} = await startProvider(test, {issuer: 'https://other.example/'}));
    assert.equal((await depart(new FakeBrowser(), url)).kind, 'malformed');
  });

  it('goes nowhere that a provider should not send anybody', async (test) => {
    for (const endpoint of ['javascript:alert(1)', 'http://plain.example/auth', 7, undefined]) {
      const {url} = await startProvider(test, {authorization_endpoint: endpoint});
      assert.equal((await depart(new FakeBrowser(), url)).kind, 'malformed', String(endpoint));
    }
  });

  it('says so when the provider lets no new site in', async (test) => {
    let {url} = await startProvider(test, {registration_endpoint: undefined});
    assert.equal((await depart(new FakeBrowser(), url)).kind, 'refused');
    ({url} = await startProvider(test));
    const closed = await startProvider(test, {registration_endpoint: `${url}closed`});
    const {problem} = await depart(new FakeBrowser(), closed.url);
    assert.deepEqual([problem?.kind, problem?.status], ['refused', 403]);
  });

  it('refuses to come back to another site, where it could not be finished', async (test) => {
    const {url} = await startProvider(test);
    assert.equal((await depart(new FakeBrowser(), url, {redirect: 'https://elsewhere.example/'})).kind, 'bad-address');
  });
});
