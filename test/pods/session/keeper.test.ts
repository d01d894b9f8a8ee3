import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import * as oauth from 'oauth4webapi';
import type {Problem} from '../../../pods/problem.js';
import {TokenKeeper} from '../../../pods/session/light/keeper.js';
import {SessionRecords, type SessionRecord} from '../../../pods/session/light/records.js';
import {FakeBrowser} from './fake-browser.js';
import {sendJson, serve} from './fake-server.js';

/** A provider whose refresh tokens are good once, and a device that holds a session of it. */
async function startProvider(test: TestContext) {
  let valid = 'refresh-1';
  let count = 1;
  const provider = {mode: 'good' as 'good' | 'broken' | 'nonce'};
  const {url, seen} = await serve(test, ({body, proof}, response) => {
    if (provider.mode === 'broken') return sendJson(response, 503, {});
    if (provider.mode === 'nonce' && proof['nonce'] !== 'n1') {
      return sendJson(response, 400, {error: 'use_dpop_nonce'}, {'dpop-nonce': 'n1'});
    }
    if (new URLSearchParams(body).get('refresh_token') !== valid) return sendJson(response, 400, {error: 'invalid_grant'});
    valid = `refresh-${++count}`;
    sendJson(response, 200, {access_token: `access-${count}`, token_type: 'DPoP', expires_in: 3600, refresh_token: valid});
  });
  const browser = new FakeBrowser();
  const records = new SessionRecords(browser.values);
  const record: SessionRecord = {
    id: 'one',
    webId: 'https://ana.example/#me',
    server: {issuer: url, token_endpoint: `${url}token`},
    client: {client_id: 'client', token_endpoint_auth_method: 'none'},
    keys: await oauth.generateKeyPair('ES256'),
    accessToken: 'access-1',
    obtainedAt: browser.time,
    expiresAt: browser.time + 3_600_000,
    refreshToken: 'refresh-1',
    remember: false,
  };
  await records.write(record);
  const ends: Problem[] = [];
  const keeper = (environment: Partial<ReturnType<FakeBrowser['tab']>> = browser.tab()) =>
    new TokenKeeper(record, records, {now: () => browser.time, ...environment}, (problem) => {
      ends.push(problem);
      return Promise.resolve();
    });
  return {provider, browser, records, keeper, ends, seen};
}

const tokenOf = async (keeper: TokenKeeper) => {
  const token = await keeper.current();
  return token.ok ? token.value.accessToken : token.problem.kind;
};

describe('the tokens of a session', () => {
  it('are used as they are until shortly before their end', async (test) => {
    const {browser, keeper, seen} = await startProvider(test);
    const one = keeper();
    browser.time += 3_500_000;
    assert.equal(await tokenOf(one), 'access-1');
    assert.equal(seen.length, 0);
    browser.time += 60_000;
    assert.equal(await tokenOf(one), 'access-2');
    assert.equal(seen.length, 1);
  });

  it('are renewed once for many requests and for tabs that need it at the same time', async (test) => {
    const {browser, records, keeper, seen} = await startProvider(test);
    browser.time += 3_600_000;
    const [one, two] = [keeper(), keeper()];
    assert.deepEqual(await Promise.all([tokenOf(one), tokenOf(one), tokenOf(two)]), ['access-2', 'access-2', 'access-2']);
    assert.equal(seen.length, 1);
    assert.equal((await records.read())?.refreshToken, 'refresh-2');
  });

  it('are taken from the tab that was faster, where the browser has no locks', async (test) => {
    const {browser, keeper, ends} = await startProvider(test);
    browser.time += 3_600_000;
    const [one, two] = [keeper({}), keeper({})];
    assert.deepEqual(await Promise.all([tokenOf(one), tokenOf(two)]), ['access-2', 'access-2']);
    assert.deepEqual(ends, []);
  });

  it('hand a nonce back to the provider that wants one', async (test) => {
    const {browser, provider, keeper, seen} = await startProvider(test);
    provider.mode = 'nonce';
    browser.time += 3_600_000;
    assert.equal(await tokenOf(keeper()), 'access-2');
    assert.equal(seen.length, 2);
  });

  it('are used to their last second when the provider is in trouble, and nothing is given up then', async (test) => {
    const {browser, provider, keeper, ends} = await startProvider(test);
    provider.mode = 'broken';
    const one = keeper();
    browser.time += 3_590_000;
    assert.equal(await tokenOf(one), 'access-1');
    browser.time += 20_000;
    assert.equal(await tokenOf(one), 'server');
    assert.deepEqual(ends, []);
    provider.mode = 'good';
    assert.equal(await tokenOf(one), 'access-2');
  });

  it('end when the provider no longer knows them', async (test) => {
    const {browser, records, keeper, ends} = await startProvider(test);
    await records.write({...(await records.read())!, refreshToken: 'stale'});
    browser.time += 3_600_000;
    const one = keeper();
    assert.deepEqual([await tokenOf(one), await tokenOf(one)], ['signed-out', 'signed-out']);
    assert.equal(ends.length, 1);
    assert.equal(ends[0]?.detail, 'invalid_grant');
  });

  it('end when there is nothing to renew them with', async (test) => {
    const {browser, records, keeper, seen} = await startProvider(test);
    const {refreshToken: _, ...record} = (await records.read())!;
    await records.write(record);
    browser.time += 3_600_000;
    assert.equal(await tokenOf(keeper()), 'signed-out');
    assert.equal(seen.length, 0);
  });

  it('are not written back after a sign-out in the middle of renewing', async (test) => {
    const {browser, records, keeper} = await startProvider(test);
    browser.time += 3_600_000;
    const one = keeper();
    const renewing = tokenOf(one);
    one.end();
    await records.erase();
    assert.equal(await renewing, 'signed-out');
    assert.equal(await records.read(), undefined);
    await records.renew({id: 'one'} as SessionRecord);
    assert.equal(await records.read(), undefined);
  });

  it('are replaced after a refusal, but not when they are fresh or another tab has replaced them', async (test) => {
    const {browser, keeper, seen} = await startProvider(test);
    const one = keeper();
    const first = await one.current();
    assert.ok(first.ok);
    assert.equal(await one.instead(first.value), undefined);
    browser.time += 120_000;
    assert.equal((await one.instead(first.value))?.accessToken, 'access-2');
    assert.equal((await one.instead(first.value))?.accessToken, 'access-2');
    assert.equal(seen.length, 1);
    assert.equal((await keeper().instead(first.value))?.accessToken, 'access-2');
    assert.equal(seen.length, 1);
  });
});
