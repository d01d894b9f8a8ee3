import assert from 'node:assert/strict';
import {describe, it, type TestContext} from 'node:test';
import {createInruptSession} from '../../../../pods/session/inrupt/inrupt-session.js';
import {inruptSessionName} from '../../../../pods/session/inrupt/kept-session.js';
import {mayHaveSession} from '../../../../pods/session/hint.js';
import {blocked, FakeBrowser} from '../fake-browser.js';
import {sendJson, serve} from '../fake-server.js';
import {FakeLibrary, type ProviderAnswer} from './fake-library.js';
import {holderOf} from '../../../../pods/session/session.js';

const page = 'https://coop.example/page?q=été#x';
type Tab = ReturnType<FakeBrowser['tab']>;

/** A provider that says of itself what it is, and beside it the profile of whoever signs in, which names it or another one. */
async function startProvider(test: TestContext, named?: string) {
  const server = await serve(test, ({path}, response) => {
    if (path.startsWith('/card'))
      return void response
        .writeHead(200, {'content-type': 'text/turtle'})
        .end(`<#me> <http://www.w3.org/ns/solid/terms#oidcIssuer> <${named ?? server.url}>.`);
    sendJson(response, 200, {
      issuer: server.url,
      authorization_endpoint: `${server.url}auth`,
      token_endpoint: `${server.url}token`,
    });
  });
  return {issuer: server.url, webId: `${server.url}card#me`};
}

/** A page in a tab, with the library as a fresh load of the page has it. */
function open(browser: FakeBrowser, tab: Tab, answers: Record<string, ProviderAnswer> = {}) {
  const library = new FakeLibrary(browser, tab, answers, `id-${Math.random()}`);
  return {library, source: createInruptSession({environment: tab, session: library, clientName: 'The coop'})};
}

/** Leaves a page of a tab to sign in, and comes back with an answer to the page without its query. */
async function signIn(browser: FakeBrowser, tab: Tab, {issuer, webId}: {issuer: string; webId: string}, remember = false) {
  const first = open(browser, tab);
  await first.source.restore();
  void first.source.signIn({issuer, remember});
  await untilLeft(tab);
  tab.visited.length = 0;
  tab.url = `https://coop.example/page?code=c1&state=s1&iss=${encodeURIComponent(issuer)}`;
  await open(browser, tab).source.restore();
  tab.url = tab.visited.pop()!;
  const last = open(browser, tab, {c1: {webId}});
  await last.source.restore();
  return last;
}

async function untilLeft(tab: Tab): Promise<void> {
  while (!tab.visited.length) await new Promise((resolve) => setImmediate(resolve));
}

const problemOf = ({state}: ReturnType<typeof createInruptSession>) =>
  state.status === 'signed-out' ? state.problem : undefined;

describe('the inrupt way of signing in', () => {
  it('settles as signed out where there is nothing, and leaves the answer to somebody else’s question where it is', async () => {
    const browser = new FakeBrowser();
    const tab = browser.tab('https://coop.example/?code=of-others&state=x');
    const {source, library} = open(browser, tab);
    await source.restore();
    assert.deepEqual(source.state, {status: 'signed-out'});
    assert.equal(tab.url, 'https://coop.example/?code=of-others&state=x');
    assert.deepEqual(library.visited, []);
  });

  it('presents the site to the provider, and tells where to come back to', async (test) => {
    const {issuer} = await startProvider(test);
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    const {library, source} = open(browser, tab);
    void source.signIn({issuer});
    await untilLeft(tab);
    const [{handleRedirect: _, ...asked}] = library.logins as [(typeof library.logins)[0]];
    assert.deepEqual(asked, {oidcIssuer: issuer, redirectUrl: 'https://coop.example/page', clientName: 'The coop'});
    assert.deepEqual(tab.visited, ['https://login.example/auth?state=s1']);
  });

  it('takes up the answer at the very address where the person was', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    const {source} = await signIn(browser, tab, provider);
    assert.equal(source.state.status === 'signed-in' && source.state.webId, provider.webId);
    assert.equal(tab.url, page);
    assert.equal(tab.sessionStorage.getItem('coop:session:pending'), null);
  });

  it('counts only if the profile names the provider, and keeps nothing of one that does not', async (test) => {
    const provider = await startProvider(test, 'https://elsewhere.example/');
    const browser = new FakeBrowser();
    const {source} = await signIn(browser, browser.tab(page), provider);
    assert.equal(problemOf(source)?.kind, 'refused');
    assert.equal(browser.localStorage.length, 0);
  });

  it('asks in the person’s name, from relative addresses too, past the cache, and in nobody’s name once it is over', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const {library, source} = await signIn(browser, browser.tab(page), provider);
    assert.ok(source.state.status === 'signed-in');
    const {fetch} = source.state;
    assert.equal(await (await fetch('/x?y=1', {method: 'PUT'})).text(), provider.webId);
    await fetch(new Request('https://pods.example/z', {method: 'DELETE'}));
    assert.deepEqual(library.asked, ['PUT https://coop.example/x?y=1 no-store', 'DELETE https://pods.example/z no-store']);
    await source.signOut();
    assert.equal((await fetch('https://pods.example/z')).status, 401);
    assert.equal(library.asked.length, 2);
  });

  it('is restored on the next page by leaving it once, and comes back to its address', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    await signIn(browser, tab, provider);
    tab.url = 'https://coop.example/other?id=3#part';
    assert.ok(mayHaveSession(tab));
    const second = open(browser, tab);
    void second.source.restore();
    while (!second.library.visited.length) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(second.source.state.status, 'restoring');
    tab.url = 'https://coop.example/page?code=c2&state=s2';
    await open(browser, tab).source.restore();
    assert.deepEqual(tab.visited, ['https://coop.example/other?id=3#part']);
    tab.url = tab.visited[0]!;
    const {source} = open(browser, tab, {c2: {webId: provider.webId}});
    await source.restore();
    assert.equal(source.state.status, 'signed-in');
    assert.equal(tab.url, 'https://coop.example/other?id=3#part');
  });

  it('is over, and no page asks again, once the provider does not know the person any more', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    await signIn(browser, tab, provider);
    void open(browser, tab).source.restore();
    while (!tab.sessionStorage.getItem('coop:session:pending')) await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    tab.url = 'https://coop.example/page?error=login_required&state=s2';
    await open(browser, tab).source.restore();
    tab.url = tab.visited.pop()!;
    const {source} = open(browser, tab);
    await source.restore();
    assert.equal(problemOf(source)?.kind, 'signed-out');
    assert.equal(tab.url, page);
    assert.equal(browser.localStorage.length, 0);
    assert.ok(!mayHaveSession(tab));
  });

  it('stays for the next page where the provider cannot be reached', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    await signIn(browser, tab, provider);
    const {library, source} = open(browser, tab);
    library.unreachable = new TypeError('Failed to fetch');
    await source.restore();
    assert.equal(problemOf(source)?.kind, 'offline');
    assert.ok(holderOf(source.state), 'It is not said whose session it is.');
    assert.equal(tab.url, page);
    assert.ok(mayHaveSession(tab));
  });

  it('does not send a person there again at once who went back from the provider', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    await signIn(browser, tab, provider);
    const left = open(browser, tab);
    void left.source.restore();
    while (!left.library.visited.length) await new Promise((resolve) => setImmediate(resolve));
    const {library, source} = open(browser, tab);
    await source.restore();
    assert.equal(problemOf(source)?.detail, 'not finished');
    assert.deepEqual(library.visited, []);
  });

  it('never leaves a page that has been open for a while', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const waiting = open(browser, browser.tab('https://coop.example/form'));
    await waiting.source.restore();
    await signIn(browser, browser.tab(page), provider);
    await waiting.source.restore();
    assert.deepEqual(waiting.library.visited, []);
    assert.equal(waiting.source.state.status, 'signed-out');
  });

  it('ends in every tab when somebody signs out, and leaves nothing on the device', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const first = await signIn(browser, browser.tab(page), provider);
    const tab = browser.tab('https://coop.example/other');
    const before = open(browser, tab);
    void before.source.restore();
    while (!before.library.visited.length) await new Promise((resolve) => setImmediate(resolve));
    tab.url = 'https://coop.example/other?code=c2&state=s2';
    const second = open(browser, tab, {c2: {webId: provider.webId}});
    await second.source.restore();
    assert.equal(second.source.state.status, 'signed-in');
    await second.source.signOut();
    await first.source.restore();
    assert.deepEqual([first.source.state.status, second.source.state.status], ['signed-out', 'signed-out']);
    assert.equal(first.library.info.isLoggedIn, false);
    assert.equal(browser.localStorage.length, 0);
  });

  it('ends with the last tab, unless the person asked to stay signed in on this device', async (test) => {
    const provider = await startProvider(test);
    for (const remember of [false, true]) {
      const browser = new FakeBrowser();
      const tab = browser.tab(page);
      let closed = () => undefined as void;
      tab.watchPage = (listener) => (closed = () => listener('left'));
      await signIn(browser, tab, provider, remember);
      closed();
      browser.time += 60_000;
      const {library, source} = open(browser, browser.tab('https://coop.example/later'));
      void source.restore();
      while (source.state.status !== 'signed-out' && !library.visited.length)
        await new Promise((resolve) => setImmediate(resolve));
      assert.equal(library.visited.length, remember ? 1 : 0);
      assert.equal(browser.localStorage.getItem(inruptSessionName) !== null, remember);
    }
  });

  it('says that it is over when the library says so, on this page alone', async (test) => {
    const provider = await startProvider(test);
    const browser = new FakeBrowser();
    const {library, source} = await signIn(browser, browser.tab(page), provider);
    const told: unknown[] = [];
    browser.openChannel('coop:session').addEventListener('message', ({data}) => told.push(data));
    library.emit('sessionExpired');
    await source.restore();
    assert.equal(problemOf(source)?.kind, 'signed-out');
    assert.deepEqual(told, []);
  });

  it('is refused where the browser keeps nothing, and where no provider answers', async () => {
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    const {source} = open(browser, tab);
    const kind = async (issuer: string) => {
      const result = await source.signIn({issuer});
      return result.ok ? 'ok' : result.problem.kind;
    };
    assert.equal(await kind('not an address'), 'bad-address');
    assert.equal(await kind('http://localhost:1/'), 'offline');
    const closed = Object.create(tab, {sessionStorage: {get: blocked}}) as Tab;
    assert.equal(
      await createInruptSession({environment: closed, session: new FakeLibrary(browser, tab)})
        .signIn({issuer: 'http://localhost:1/'})
        .then((result) => (result.ok ? 'ok' : result.problem.kind)),
      'refused',
    );
  });

  it('says so when the site cannot register itself', async (test) => {
    const {issuer} = await startProvider(test);
    const browser = new FakeBrowser();
    const tab = browser.tab(page);
    const {library, source} = open(browser, tab);
    library.login = () => Promise.reject(new Error('Client registration failed.'));
    const result = await source.signIn({issuer});
    assert.deepEqual(result.ok || [result.problem.kind, result.problem.url], ['refused', issuer]);
    assert.equal(tab.sessionStorage.getItem('coop:session:pending'), null);
  });
});
