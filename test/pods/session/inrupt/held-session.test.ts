import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {followSession} from '../../../../pods/session/inrupt/held-session.js';
import type {SessionState} from '../../../../pods/session/session.js';
import {FakeBrowser} from '../fake-browser.js';
import {serve} from '../fake-server.js';
import {FakeLibrary} from './fake-library.js';

const issuer = 'https://login.example/';

/** The profile of somebody, which names a provider. */
async function startProfile(test: TestContext, named = issuer): Promise<string> {
  const {url} = await serve(test, (_, response) => {
    response
      .writeHead(200, {'content-type': 'text/turtle'})
      .end(`<#me> <http://www.w3.org/ns/solid/terms#oidcIssuer> <${named}>.`);
  });
  return `${url}card#me`;
}

/** A page whose code has a session of its own, after a sign-in at the provider. */
function openPage(webId: string, address = 'https://coop.example/page') {
  const browser = new FakeBrowser();
  const tab = browser.tab(address);
  const library = new FakeLibrary(browser, tab, {c1: {webId}});
  browser.localStorage.setItem('solidClientAuthenticationUser:s1', JSON.stringify({sessionId: 'fresh'}));
  browser.localStorage.setItem('solidClientAuthenticationUser:fresh', JSON.stringify({issuer}));
  return {browser, tab, library, source: followSession({environment: tab, session: library})};
}

/** The next state of a session that satisfies `isMeant`. */
function until(source: ReturnType<typeof followSession>, status: SessionState['status']): Promise<SessionState> {
  if (source.state.status === status) return Promise.resolve(source.state);
  return new Promise((resolve) => {
    const undo = source.subscribe((state) => {
      if (state.status !== status) return;
      undo();
      resolve(state);
    });
  });
}

describe('a session that the page holds', () => {
  it('is followed: the page finishes the sign-in, and signs out', async (test) => {
    const webId = await startProfile(test);
    const {library, source, tab} = openPage(webId);
    await source.restore();
    assert.deepEqual(source.state, {status: 'signed-out'});
    await library.handleIncomingRedirect({url: 'https://coop.example/page?code=c1&state=s1'});
    const state = await until(source, 'signed-in');
    assert.equal(state.status === 'signed-in' && state.webId, webId);
    assert.ok(state.status === 'signed-in');
    assert.equal(await (await state.fetch('https://pods.example/x')).text(), webId);
    await library.logout();
    await until(source, 'signed-out');
    assert.equal((await state.fetch('https://pods.example/x')).status, 401);
    assert.deepEqual(tab.visited, []);
  });

  it('is known at once where the page has restored it before', async (test) => {
    const webId = await startProfile(test);
    const {library, source} = openPage(webId);
    await library.handleIncomingRedirect({url: 'https://coop.example/page?code=c1&state=s1'});
    await source.restore();
    assert.equal(source.state.status, 'signed-in');
  });

  it('counts only if the profile names the provider, and if the provider is known', async (test) => {
    const {library, source, browser} = openPage(await startProfile(test, 'https://elsewhere.example/'));
    await library.handleIncomingRedirect({url: 'https://coop.example/page?code=c1&state=s1'});
    await source.restore();
    assert.equal(source.state.status === 'signed-out' && source.state.problem?.kind, 'refused');
    browser.localStorage.clear();
    await source.restore();
    assert.equal(source.state.status === 'signed-out' && source.state.problem?.kind, 'refused');
  });

  it('puts the address back in place after a restoring, and never leaves the page for it', async (test) => {
    const {library, source, tab} = openPage(await startProfile(test));
    await source.restore();
    library.emit('sessionRestore', 'https://coop.example/other?id=1');
    assert.equal(tab.url, 'https://coop.example/page');
    library.emit('sessionRestore', 'https://coop.example/page?id=1#x');
    assert.equal(tab.url, 'https://coop.example/page?id=1#x');
    assert.deepEqual(tab.visited, []);
  });

  it('signs in through the page’s session, and puts the query back afterwards', async (test) => {
    const {library, source, tab} = openPage(await startProfile(test), 'https://coop.example/page?q=1#x');
    void source.signIn({issuer: 'login.example'});
    while (!tab.visited.length) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(library.logins[0]?.oidcIssuer, issuer);
    tab.url = 'https://coop.example/page';
    library.emit('login');
    assert.equal(tab.url, 'https://coop.example/page?q=1#x');
  });
});
