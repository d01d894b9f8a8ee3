import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as oauth from 'oauth4webapi';
import {createLightSession} from '../../../pods/session/light/light-session.js';
import {sessionStorageNames as names} from '../../../pods/session/light/names.js';
import {SessionRecords, type SessionRecord} from '../../../pods/session/light/records.js';
import {holderOf} from '../../../pods/session/session.js';
import {blocked, FakeBrowser} from './fake-browser.js';

const problemOf = ({state}: ReturnType<typeof createLightSession>) =>
  state.status === 'signed-out' ? state.problem : undefined;

const webIdOf = ({state}: ReturnType<typeof createLightSession>) => (state.status === 'signed-in' ? state.webId : undefined);

/** A session whose token lives for an hour, at a provider that is away. */
async function record(browser: FakeBrowser, id: string): Promise<SessionRecord> {
  return {
    id,
    webId: `https://pods.example/${id}#me`,
    server: {issuer: 'http://localhost:1/', token_endpoint: 'http://localhost:1/token'},
    client: {client_id: 'client'},
    keys: await oauth.generateKeyPair('ES256'),
    accessToken: `access-${id}`,
    obtainedAt: browser.time,
    expiresAt: browser.time + 3_600_000,
    refreshToken: `refresh-${id}`,
    remember: true,
  };
}

describe('a light session', () => {
  it('does nothing before it is asked', () => {
    const browser = new FakeBrowser();
    assert.equal(createLightSession({environment: browser.tab(), values: browser.values}).state.status, 'unknown');
  });

  it('settles as signed out, without a problem, where there is nothing', async () => {
    const browser = new FakeBrowser();
    const environment = browser.tab('https://coop.example/?code=of-others&state=x');
    const session = createLightSession({environment, values: browser.values});
    const seen: string[] = [];
    session.subscribe(({status}) => seen.push(status));
    await session.restore();
    assert.deepEqual(seen, ['restoring', 'signed-out']);
    assert.equal(problemOf(session), undefined);
    assert.equal(environment.url, 'https://coop.example/?code=of-others&state=x');
  });

  it('goes back to the person’s page with the answer before it uses it', async () => {
    const browser = new FakeBrowser();
    const environment = browser.tab('https://coop.example/return?code=a&state=s');
    const server = {issuer: 'http://localhost:1/', token_endpoint: 'http://localhost:1/token'};
    const pending = {
      state: 's',
      verifier: 'v',
      server,
      client: {client_id: 'c'},
      redirect: 'https://coop.example/return',
      returnTo: 'https://coop.example/page?q=1#x',
      remember: false,
    };
    environment.sessionStorage.setItem(names.pending, JSON.stringify(pending));
    const first = createLightSession({environment, values: browser.values});
    await first.restore();
    assert.equal(first.state.status, 'restoring');
    assert.deepEqual(environment.visited, ['https://coop.example/page?q=1#x']);

    environment.url = environment.visited[0]!;
    const second = createLightSession({environment, values: browser.values});
    await second.restore();
    assert.equal(problemOf(second)?.kind, 'offline');
    assert.equal(environment.sessionStorage.getItem(names.pending), null);
    const third = createLightSession({environment, values: browser.values});
    await third.restore();
    assert.equal(problemOf(third), undefined);
  });

  it('is signed out where the browser blocks every storage', async () => {
    const environment = new FakeBrowser().tab();
    const blockedEnvironment = Object.create(environment, {
      localStorage: {get: blocked},
      sessionStorage: {get: blocked},
      indexedDB: {get: blocked},
    }) as typeof environment;
    const session = createLightSession({environment: blockedEnvironment});
    await session.restore();
    assert.equal(session.state.status, 'signed-out');
    const result = await session.signIn({issuer: 'http://localhost:1/'});
    assert.equal(!result.ok && result.problem.kind, 'refused');
    await session.signOut();
    assert.equal(session.state.status, 'signed-out');
  });

  it('is restored from what the device keeps, and follows when another person signs in or out elsewhere', async () => {
    const browser = new FakeBrowser();
    const one = await record(browser, 'one');
    await new SessionRecords(browser.values).write(one);
    const [first, second] = [0, 1].map(() => createLightSession({environment: browser.tab(), values: browser.values}));
    await first!.restore();
    await second!.restore();
    assert.deepEqual([webIdOf(first!), webIdOf(second!)], [one.webId, one.webId]);

    await second!.signOut();
    await first!.restore();
    assert.deepEqual([first!.state.status, second!.state.status], ['signed-out', 'signed-out']);
    assert.equal(browser.values.items.size + browser.localStorage.length, 0);
  });

  it('says whose it is while it cannot be taken up for want of a network, and nobody’s once it is over', async () => {
    const browser = new FakeBrowser();
    const one = await record(browser, 'one');
    // Its token is over, and who would give another one is away.
    await new SessionRecords(browser.values).write({...one, expiresAt: browser.time - 1});
    const session = createLightSession({environment: browser.tab(), values: browser.values});
    await session.restore();
    assert.equal(session.state.status, 'signed-out');
    assert.equal(problemOf(session)?.kind, 'offline');
    assert.equal(holderOf(session.state), one.webId);
    await session.signOut();
    assert.equal(holderOf(session.state), undefined);
  });

  it('that another one has silently replaced leaves that one alone', async () => {
    const browser = new FakeBrowser();
    const records = new SessionRecords(browser.values);
    await records.write(await record(browser, 'one'));
    const session = createLightSession({environment: browser.tab(), values: browser.values});
    await session.restore();
    assert.ok(session.state.status === 'signed-in');
    const {fetch} = session.state;
    browser.time += 7_200_000;
    const two = await record(browser, 'two');
    await records.write(two);
    assert.equal((await fetch('https://pods.example/')).status, 401);
    await session.restore();
    assert.equal(webIdOf(session), two.webId);
    assert.equal((await records.read())?.id, 'two');
  });

  it('that no tab holds any more is erased', async () => {
    const browser = new FakeBrowser();
    await new SessionRecords(browser.values).write({...(await record(browser, 'one')), remember: false});
    const session = createLightSession({environment: browser.tab(), values: browser.values});
    await session.restore();
    assert.equal(session.state.status, 'signed-out');
    assert.equal(problemOf(session), undefined);
    assert.equal(browser.values.items.size, 0);
  });
});
