import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as oauth from 'oauth4webapi';
import {failure, success} from '../../../pods/problem.js';
import {authorizedFetch, type BoundToken, type TokenSource} from '../../../pods/session/light/authorized-fetch.js';
import {sendJson, serve} from './fake-server.js';

const proof = oauth.DPoP({}, await oauth.generateKeyPair('ES256'));
const token = (accessToken: string): BoundToken => ({accessToken, proof});

/** Gives `secret-1`, and `secret-2` in its place. */
function tokens(): TokenSource & {refused: number} {
  return {
    refused: 0,
    current: () => Promise.resolve(success(token('secret-1'))),
    instead() {
      this.refused++;
      return Promise.resolve(token('secret-2'));
    },
  };
}

describe('a request in a person’s name', () => {
  it('carries the token and a proof for exactly this request', async (test) => {
    const {url, seen} = await serve(test, (_, response) => response.end('ok'));
    const fetch = authorizedFetch(tokens());
    const response = await fetch(`${url}a?b=c#d`, {
      method: 'put',
      body: 'text',
      headers: {'content-type': 'text/turtle', 'if-match': '"1"'},
    });
    assert.equal(await response.text(), 'ok');
    const [request] = seen;
    assert.equal(request?.headers.authorization, 'DPoP secret-1');
    assert.deepEqual([request?.proof['htm'], request?.proof['htu']], ['PUT', `${url}a`]);
    assert.deepEqual(
      [request?.body, request?.headers['content-type'], request?.headers['if-match']],
      ['text', 'text/turtle', '"1"'],
    );
  });

  it('is sent again once with another token after a 401', async (test) => {
    const {url, seen} = await serve(test, ({headers}, response) =>
      headers.authorization === 'DPoP secret-2'
        ? response.end('ok')
        : sendJson(response, 401, {}, {'www-authenticate': 'DPoP'}),
    );
    const source = tokens();
    const response = await authorizedFetch(source)(url, {method: 'POST', body: new Blob(['again'])});
    assert.equal(response.status, 200);
    assert.deepEqual(
      seen.map(({body}) => body),
      ['again', 'again'],
    );
    assert.equal(source.refused, 1);
  });

  it('gives back the 401 of a server that refuses every token', async (test) => {
    const {url, seen} = await serve(test, (_, response) =>
      sendJson(response, 401, {say: 'no'}, {'www-authenticate': 'Bearer'}),
    );
    const response = await authorizedFetch(tokens())(url);
    assert.equal(response.status, 401);
    assert.deepEqual(await response.json(), {say: 'no'});
    assert.equal(seen.length, 2);
  });

  it('hands a nonce back to the server that wants one', async (test) => {
    const {url, seen} = await serve(test, ({proof}, response) =>
      proof['nonce'] === 'n'
        ? response.end()
        : sendJson(response, 401, {}, {'www-authenticate': 'DPoP error="use_dpop_nonce"', 'dpop-nonce': 'n'}),
    );
    const source = tokens();
    assert.equal((await authorizedFetch(source)(url)).status, 200);
    assert.deepEqual([seen.length, source.refused], [2, 0]);
  });

  it('makes a proof of its own for the address that it is led to on the same server', async (test) => {
    const {url} = await serve(test, ({path, proof}, response) => {
      if (path === '/folder') response.writeHead(301, {location: '/folder/'}).end();
      else response.writeHead(proof['htu'] === `${url}folder/` ? 200 : 401).end();
    });
    const source = tokens();
    assert.equal((await authorizedFetch(source)(`${url}folder`)).status, 200);
    assert.equal(source.refused, 0);
  });

  it('with a body that can be read only once is sent once', async (test) => {
    const {url, seen} = await serve(test, (_, response) => sendJson(response, 401, {}, {'www-authenticate': 'DPoP'}));
    const body = new Blob(['piece by piece']).stream();
    const response = await authorizedFetch(tokens())(url, {method: 'PUT', body});
    assert.equal(response.status, 401);
    assert.deepEqual(
      seen.map(({body}) => body),
      ['piece by piece'],
    );
  });

  it('never leaves for plain http elsewhere', async () => {
    const refused = await authorizedFetch(tokens())('http://pods.example/').catch((error: Error) => error);
    assert.ok(refused instanceof Error);
    assert.doesNotMatch(JSON.stringify({...refused, message: refused.message, cause: refused.cause}), /secret/);
  });

  it('is answered with 401 when the session is over, and looks like a dead network when it cannot be renewed', async () => {
    const source = (kind: 'signed-out' | 'offline') => ({...tokens(), current: () => Promise.resolve(failure(kind))});
    assert.equal((await authorizedFetch(source('signed-out'))('https://pods.example/')).status, 401);
    await assert.rejects(authorizedFetch(source('offline'))('https://pods.example/'), TypeError);
  });

  it('stops when it is told to', async (test) => {
    const {url} = await serve(test, () => undefined);
    const stop = new AbortController();
    const asking = authorizedFetch(tokens())(url, {signal: stop.signal});
    stop.abort();
    await assert.rejects(asking, {name: 'AbortError'});
  });
});
