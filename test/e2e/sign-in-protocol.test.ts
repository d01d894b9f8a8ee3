import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {clientCredentials, createAccount, type Account} from '../../demo/server/css-accounts.js';
import {createClientCredentialsSession} from '../../pods/session/client-credentials.js';
import type {Problem} from '../../pods/problem.js';
import type {Tokens} from '../../pods/session/light/records.js';
import {findChromium} from '../../tools/browser/find-chromium.js';
import {chromiumFlags} from '../../tools/browser/flags.js';
import {startSite, type SessionSite} from './sign-in-protocol/site.js';
import {authorize, enterPassword} from './sign-in-protocol/steps.js';

/*
 * The light way of signing in against a real provider in a real browser: a plain page that uses the session and nothing else.
 * The runner gives `PODS_URL` (a Community Solid Server) and `CHROMIUM_PATH`.
 */

const podsUrl = new URL(process.env.PODS_URL ?? 'http://localhost:3000/').href;

/** A state as it comes out of the page. */
interface SeenState {
  readonly status: string;
  readonly webId?: string;
  readonly problem?: Problem;
}

describe('client credentials', () => {
  it('speak for the account', async () => {
    const name = `t${randomUUID().slice(0, 8)}`;
    const login = {email: `${name}@example.test`, password: 'a long password'};
    const {webId, pod} = await createAccount(podsUrl, {...login, pod: name, linkStorage: true});
    const credentials = await clientCredentials(podsUrl, {...login, webId});
    const session = await createClientCredentialsSession({issuer: podsUrl, ...credentials});
    assert.ok(session.ok);
    assert.equal(session.value.webId, webId);
    const put = await session.value.fetch(`${pod}note.txt`, {
      method: 'PUT',
      body: 'x',
      headers: {'content-type': 'text/plain'},
    });
    assert.equal(put.status, 201);
    assert.equal((await session.value.fetch(`${pod}note.txt`)).status, 200);
    assert.equal((await fetch(`${pod}note.txt`)).status, 401);
    assert.match(await (await fetch(webId)).text(), /storage/);
  });

  it('that are wrong are refused', async () => {
    const session = await createClientCredentialsSession({issuer: podsUrl, clientId: 'nobody', clientSecret: 'x'});
    assert.equal(!session.ok && session.problem.kind, 'refused');
    const nowhere = await createClientCredentialsSession({
      issuer: 'http://localhost:1/',
      clientId: 'nobody',
      clientSecret: 'x',
    });
    assert.equal(!nowhere.ok && nowhere.problem.kind, 'offline');
  });
});

describe('the light way of signing in', () => {
  let site: SessionSite;
  let siteUrl: string;
  let browser: Browser;
  let context: BrowserContext;
  let account: Account & {email: string; password: string};

  before(async () => {
    site = await startSite();
    siteUrl = site.url;
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? (await findChromium()),
      args: [...chromiumFlags],
    });
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  beforeEach(async () => {
    const name = `t${randomUUID().slice(0, 8)}`;
    const login = {email: `${name}@example.test`, password: 'a long password'};
    account = {...login, ...(await createAccount(podsUrl, {...login, pod: name}))};
    context = await browser.newContext();
  });

  afterEach(() => context.close());

  async function open(path: string, from?: Page): Promise<Page> {
    const page = from ?? (await context.newPage());
    await page.goto(new URL(path, siteUrl).href);
    await page.evaluate(() => window.started);
    return page;
  }

  /** Asks to sign in and waits for the provider's first page. */
  async function leave(page: Page, remember = false): Promise<void> {
    await page.evaluate(
      ([issuer, remember]) => {
        void (async () => {
          if (!window.session) await window.start();
          await window.session!.signIn({issuer, remember});
        })();
      },
      [podsUrl, remember] as const,
    );
    await page.waitForURL(`${podsUrl}**`);
  }

  async function signIn(page: Page, remember = false): Promise<void> {
    await leave(page, remember);
    await enterPassword(page, account);
    await authorize(page);
    await page.waitForURL(`${siteUrl}**`);
    await waitForStatus(page, 'signed-in');
  }

  const stateOf = (page: Page) => page.evaluate(() => JSON.parse(JSON.stringify(window.session!.state)) as SeenState);
  const waitForStatus = (page: Page, status: string) =>
    page.waitForFunction((status) => window.session?.state.status === status, status, {timeout: 15_000});
  const problemOf = async (page: Page) => (await stateOf(page)).problem;

  /** Asks in the person's name; gives the status. */
  const ask = (page: Page, url: string, init: RequestInit = {}) =>
    page.evaluate(
      async ([url, init]) => {
        const {state} = window.session!;
        if (state.status !== 'signed-in') throw new Error(state.status);
        const response = await state.fetch(url, init);
        return {status: response.status, text: await response.text()};
      },
      [url, init] as const,
    );

  /** What only the owner may do: the server takes a bad token for no token and lets anybody read what is public. */
  async function assertSpeaksForOwner(page: Page): Promise<void> {
    const {status} = await ask(page, `${account.pod}own.txt`, {
      method: 'PUT',
      body: 'x',
      headers: {'content-type': 'text/plain'},
    });
    assert.ok(status === 201 || status === 205, `status ${status}`);
  }

  /** Reads, and with `change` alters, the session that the browser keeps. */
  const stored = (page: Page, change?: Partial<Tokens>) => page.evaluate((change) => window.storedSession(change), change);

  /** Counts the requests for tokens, and lets them fail while `down` is set. */
  async function watchTokens(): Promise<{count: number; down: boolean}> {
    const seen = {count: 0, down: false};
    await context.route('**/.oidc/token', (route) => {
      if (route.request().method() === 'POST') seen.count++;
      return seen.down ? route.abort() : route.continue();
    });
    return seen;
  }

  it('comes back to the same address, reads what is private, and is restored without asking anybody', async () => {
    const page = await open('plain.html?q=lyon&page=2#members');
    assert.equal(await page.evaluate(() => window.loaded), undefined);
    await signIn(page);
    assert.equal(page.url(), `${siteUrl}plain.html?q=lyon&page=2#members`);
    const state = await stateOf(page);
    assert.deepEqual([state.status, state.webId], ['signed-in', account.webId]);

    const note = `${account.pod}private/note.txt`;
    const put = await ask(page, note, {method: 'PUT', body: 'été', headers: {'content-type': 'text/plain'}});
    assert.equal(put.status, 201);
    assert.equal((await ask(page, note)).text, 'été');

    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await waitForStatus(page, 'signed-in');
    assert.equal(page.url(), `${siteUrl}plain.html?q=lyon&page=2#members`);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(siteUrl)),
      [],
    );
    const restoreTime = await page.evaluate(() => window.restoreTime);
    assert.ok(restoreTime < 1_000, `restored in ${restoreTime} ms`);

    assert.equal((await ask(page, note)).text, 'été');
  });

  it('goes from page to page signed in', async () => {
    const page = await open('plain.html');
    await signIn(page);
    await open('other.html?id=3', page);
    await waitForStatus(page, 'signed-in');
  });

  it('keeps no token where a script could copy it for use elsewhere', async () => {
    const page = await open('plain.html');
    await signIn(page);
    const record = await stored(page);
    assert.ok(record?.refreshToken);
    assert.equal(record.extractable, false);
    const small = await page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
    assert.ok(!small.includes(record.accessToken) && !small.includes(record.refreshToken));
  });

  it('a second tab knows, and hears of a sign-out', async () => {
    const first = await open('plain.html');
    await signIn(first);
    const second = await open('other.html');
    await waitForStatus(second, 'signed-in');
    await second.evaluate(() => window.session!.signOut());
    await waitForStatus(first, 'signed-out');
    assert.equal(await stored(first), undefined);
    const third = await open('plain.html');
    assert.equal(await third.evaluate(() => window.loaded), undefined);
  });

  it('an open page without a session hears of a sign-in in another tab', async () => {
    const waiting = await open('other.html');
    const page = await open('plain.html');
    await signIn(page);
    await waitForStatus(waiting, 'signed-in');
  });

  it('revokes the session at the provider when signing out', async () => {
    const page = await open('plain.html');
    await signIn(page);
    const revoked = page.waitForResponse('**/.oidc/token/revocation');
    await page.evaluate(() => window.session!.signOut());
    assert.equal((await revoked).status(), 200);
    assert.equal((await stateOf(page)).status, 'signed-out');
  });

  it('ends with the last tab', async () => {
    const page = await open('plain.html');
    await signIn(page);
    const inert = await open('empty.html');
    await page.close();
    await inert.evaluate(() => localStorage.setItem('coop:session:seen', String(Date.now() - 60_000)));
    await open('plain.html', inert);
    assert.equal((await stateOf(inert)).status, 'signed-out');
    assert.equal(await stored(inert), undefined);
    assert.deepEqual(await inert.evaluate(() => Object.keys(localStorage)), []);
  });

  it('outlives the last tab when the person asked for it', async () => {
    const page = await open('plain.html');
    await signIn(page, true);
    const inert = await open('empty.html');
    await page.close();
    await inert.evaluate(() => localStorage.setItem('coop:session:seen', String(Date.now() - 60_000)));
    await open('plain.html', inert);
    assert.equal((await stateOf(inert)).status, 'signed-in');
  });

  it('comes back by a page of its own to the page where the person was', async () => {
    const page = await open('callback/deep/page.html?id=7#top');
    await signIn(page);
    assert.equal(page.url(), `${siteUrl}callback/deep/page.html?id=7#top`);
  });

  it('presents a Client ID Document', async () => {
    const page = await open('document/page.html');
    await leave(page);
    await enterPassword(page, account);
    await page.getByText('A site with a document').waitFor();
    await authorize(page);
    await page.waitForURL(`${siteUrl}**`);
    await waitForStatus(page, 'signed-in');
    assert.equal(page.url(), `${siteUrl}document/page.html`);
  });

  it('registers once per provider', async () => {
    let registrations = 0;
    await context.route('**/.oidc/reg', (route) => {
      if (route.request().method() === 'POST') registrations++;
      return route.continue();
    });
    const page = await open('plain.html');
    await signIn(page);
    await page.evaluate(() => window.session!.signOut());
    await leave(page);
    await authorize(page);
    await page.waitForURL(`${siteUrl}**`);
    await waitForStatus(page, 'signed-in');
    assert.equal(registrations, 1);
  });

  it('takes its place again when Back brings the page back as it was', async () => {
    const page = await open('plain.html');
    await signIn(page);
    const holders = () => page.evaluate(async () => (await navigator.locks.query()).held!.map(({name}) => name));
    assert.deepEqual(await holders(), ['coop:session:alive']);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})));
    await page.waitForFunction(async () => (await navigator.locks.query()).held!.length === 0);
    const elsewhere = await open('other.html');
    await elsewhere.evaluate(() => window.session!.signOut());
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})));
    await waitForStatus(page, 'signed-out');
  });

  /** Goes to an earlier entry of the history. The page may be gone before it can say that it has been asked to. */
  async function goBackTo(page: Page, length: number): Promise<void> {
    const asked = page.evaluate((length) => history.go(length - history.length), length);
    await asked.catch((error: Error) => assert.match(error.message, /context was destroyed|navigat/));
  }

  it('says that the sign-in was not finished after Back', async () => {
    const page = await open('plain.html?q=x');
    const before = await page.evaluate(() => history.length);
    await leave(page);
    await page.waitForURL('**/login/password/');
    await page.waitForLoadState('networkidle');
    // Straight back: some of the provider's pages lead on by themselves.
    await Promise.all([page.waitForURL(`${siteUrl}**`), goBackTo(page, before)]);
    await waitForStatus(page, 'signed-out');
    assert.equal((await problemOf(page))?.kind, 'refused');
    assert.equal((await problemOf(page))?.detail, 'not finished');
    assert.equal(page.url(), `${siteUrl}plain.html?q=x`);
    await page.reload();
    assert.equal(await page.evaluate(() => window.loaded), undefined);
  });

  it('says that the sign-in was not finished after the provider’s Cancel', async () => {
    const page = await open('plain.html');
    await leave(page);
    await enterPassword(page, account);
    await page.waitForLoadState('networkidle');
    await page.click('#cancel');
    await page.waitForLoadState('networkidle');
    if (page.url().startsWith(podsUrl)) await open('plain.html', page);
    await waitForStatus(page, 'signed-out');
    assert.equal((await problemOf(page))?.kind, 'refused');
    await leave(page);
    await authorize(page);
    await page.waitForURL(`${siteUrl}**`);
    await waitForStatus(page, 'signed-in');
  });

  it('says that the provider refused, and cleans the address', async () => {
    const page = await open('plain.html?q=x#y');
    const asked = page.waitForRequest((request) => new URL(request.url()).searchParams.has('state'));
    await leave(page);
    const state = new URL((await asked).url()).searchParams.get('state');
    // The provider's first page leads on by itself: another address is only reached once it has done so.
    await page.waitForURL('**/login/password/');
    await page.waitForLoadState('networkidle');
    await page.goto(
      `${siteUrl}plain.html?error=access_denied&error_description=No&state=${state}&iss=${encodeURIComponent(podsUrl)}`,
    );
    await waitForStatus(page, 'signed-out');
    const problem = await problemOf(page);
    assert.deepEqual([problem?.kind, problem?.detail], ['refused', 'access_denied: No']);
    assert.equal(page.url(), `${siteUrl}plain.html?q=x#y`);
  });

  it('leaves the answer to somebody else’s question where it is', async () => {
    const page = await open('plain.html?code=abc&state=of-the-host-page');
    await waitForStatus(page, 'signed-out');
    assert.equal(page.url(), `${siteUrl}plain.html?code=abc&state=of-the-host-page`);
    assert.equal(await problemOf(page), undefined);
  });

  it('counts only if the profile names the provider', async () => {
    const page = await open('plain.html');
    await context.route(new URL(account.webId).href.replace(/#.*/, ''), (route) =>
      route.fulfill({
        headers: {'access-control-allow-origin': '*', 'content-type': 'text/turtle'},
        body: '<#me> <http://www.w3.org/ns/solid/terms#oidcIssuer> <https://elsewhere.example/>.',
      }),
    );
    await leave(page);
    await enterPassword(page, account);
    await authorize(page);
    await page.waitForURL(`${siteUrl}**`);
    await waitForStatus(page, 'signed-out');
    assert.equal((await problemOf(page))?.kind, 'refused');
    assert.equal(await stored(page), undefined);
  });

  it('tells wrong addresses apart', async () => {
    const page = await open('plain.html?code=x&state=loads-the-code');
    await context.route('https://slow.example/**', () => undefined);
    await context.route('https://text.example/**', (route) =>
      route.fulfill({headers: {'access-control-allow-origin': '*'}, contentType: 'text/html', body: '<h1>Hello</h1>'}),
    );
    await context.route('https://broken.example/**', (route) =>
      route.fulfill({status: 500, headers: {'access-control-allow-origin': '*'}}),
    );
    await context.route('https://script.example/**', (route) =>
      route.fulfill({
        headers: {'access-control-allow-origin': '*', 'content-type': 'application/json'},
        body: JSON.stringify({
          issuer: 'https://script.example/',
          authorization_endpoint: 'javascript:alert(1)',
          token_endpoint: 'https://script.example/token',
        }),
      }),
    );
    await page.clock.install();
    const kindFor = (issuer: string) =>
      page.evaluate(async (issuer) => {
        const result = await window.session!.signIn({issuer});
        return result.ok ? 'ok' : result.problem.kind;
      }, issuer);
    assert.equal(await kindFor('not an address'), 'bad-address');
    assert.equal(await kindFor('http://provider.example/'), 'bad-address');
    assert.equal(await kindFor('javascript:alert(1)'), 'bad-address');
    assert.equal(await kindFor('http://localhost:1/'), 'offline');
    assert.equal(await kindFor('https://text.example'), 'malformed');
    assert.equal(await kindFor('script.example'), 'malformed');
    assert.equal(await kindFor('https://broken.example'), 'server');
    const asked = page.waitForRequest('https://slow.example/**');
    const slow = kindFor('https://slow.example');
    await asked;
    await page.clock.fastForward(10_000);
    assert.equal(await slow, 'too-slow');
    assert.equal(page.url(), `${siteUrl}plain.html?code=x&state=loads-the-code`);
  });

  it('renews an expired token, once for three tabs that need it at the same time', async () => {
    const tokens = await watchTokens();
    const first = await open('plain.html');
    await signIn(first, true);
    const [second, third] = [await context.newPage(), await context.newPage()];
    await stored(first, {expiresAt: Date.now() - 1});
    tokens.count = 0;
    await Promise.all([first.reload(), second.goto(`${siteUrl}second.html`), third.goto(`${siteUrl}third.html`)]);
    for (const page of [first, second, third]) await waitForStatus(page, 'signed-in');
    assert.equal(tokens.count, 1);
    for (const page of [first, second, third]) await assertSpeaksForOwner(page);
    assert.equal(tokens.count, 1);
  });

  it('asks again with a new token after a 401, and ends when the provider ends the session', async () => {
    const tokens = await watchTokens();
    const page = await open('plain.html');
    await signIn(page);
    await stored(page, {accessToken: 'no.good.token', obtainedAt: Date.now() - 3_600_000});
    await page.reload();
    await waitForStatus(page, 'signed-in');
    tokens.count = 0;
    await assertSpeaksForOwner(page);
    assert.equal(tokens.count, 1);

    await stored(page, {expiresAt: Date.now() - 1, refreshToken: 'gone'});
    const other = await open('other.html');
    assert.equal((await stateOf(other)).status, 'signed-out');
    assert.equal((await problemOf(other))?.kind, 'signed-out');
    await waitForStatus(page, 'signed-out');
    assert.equal((await problemOf(page))?.kind, 'signed-out');
    assert.equal(await stored(page), undefined);
  });

  it('stays signed in while the provider is away and the token holds, and is restored later when it does not', async () => {
    const tokens = await watchTokens();
    const page = await open('plain.html');
    await signIn(page);
    tokens.down = true;
    await stored(page, {expiresAt: Date.now() + 30_000});
    await page.reload();
    await waitForStatus(page, 'signed-in');
    await assertSpeaksForOwner(page);

    await stored(page, {expiresAt: Date.now() - 1});
    await page.reload();
    await waitForStatus(page, 'signed-out');
    assert.equal((await problemOf(page))?.kind, 'offline');
    tokens.down = false;
    await page.evaluate(() => window.session!.restore());
    assert.equal((await stateOf(page)).status, 'signed-in');
  });

  it('says so where the browser lets the page keep nothing', async () => {
    await context.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    const page = await open('plain.html?code=x&state=loads-the-code');
    assert.equal((await stateOf(page)).status, 'signed-out');
    const kind = await page.evaluate(async (issuer) => {
      const result = await window.session!.signIn({issuer});
      return result.ok ? 'ok' : result.problem.kind;
    }, podsUrl);
    assert.equal(kind, 'refused');
  });

  it('makes requests as the browser does: relative, with a body of any kind, until it is told to stop', async () => {
    const page = await open('plain.html');
    await signIn(page);
    const seen = await page.evaluate(async (pod) => {
      const {state} = window.session!;
      if (state.status !== 'signed-in') throw new Error(state.status);
      const {fetch} = state;
      const form = await fetch(`${pod}a.bin`, {method: 'PUT', body: new Blob(['abc'], {type: 'text/x-own'})});
      const asRequest = await fetch(
        new Request(`${pod}b.txt`, {method: 'PUT', body: 'of a request', headers: {'content-type': 'text/plain'}}),
      );
      const read = await fetch(new URL(`${pod}b.txt`));
      const relative = await fetch('page.js');
      const none = await fetch(`${pod}a.bin`, {headers: {'if-none-match': read.headers.get('etag')!}});
      const stop = new AbortController();
      const stopped = fetch(pod, {signal: stop.signal}).catch((error: Error) => error.name);
      stop.abort();
      return [
        form.status,
        asRequest.status,
        await read.text(),
        relative.status,
        none.headers.get('content-type'),
        await stopped,
      ];
    }, account.pod);
    assert.deepEqual(seen, [201, 201, 'of a request', 200, 'text/x-own', 'AbortError']);
  });
});
