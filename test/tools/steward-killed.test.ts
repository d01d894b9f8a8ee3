import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {announce} from '../../pods/lists/announce.js';
import {ensureInbox} from '../../pods/inbox/inbox.js';
import {changeInvitations} from '../../pods/joining/invitations.js';
import {addPlaces} from '../../pods/places/create-places.js';
import {contribute} from '../../pods/things/contribute.js';
import {runRound, type Round} from '../../tools/cli/steward/round.js';
import {placeKind} from '../../vocab/kinds/place/place.js';
import {ask, coopOf, newcomer} from '../support/joining.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';
import {openWork} from '../support/steward.js';

const now = new Date('2026-03-01T12:00:00Z');

/** A coop to whose lists something is to be done: an announced change, an announced place, and an invited person who asks to join. */
async function busyCoop() {
  const coop = await foundCoop(createMemoryPod());
  const {pod, layout, moderator, options} = coop;
  const stored = new Map<string, string>();
  pod.watch((url, body) => void (body === undefined ? stored.delete(url) : stored.set(url, body)));
  const list = valueOf(await addPlaces({fetch: options.fetch, owner: options.owner, layout}));
  const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
  await join(coop, 'bo', '<#me> foaf:name "Bo".');
  const resources = resourcesOf(pod, ana);
  const contributor = {...ana, resources, coop: await coopOf(coop), list};
  valueOf(await contribute(contributor, placeKind, {name: ['Épicerie <du> pont'], town: ['Crest']}, 'public'));
  pod.put('/ana/profile/card', '@prefix foaf: <http://xmlns.com/foaf/0.1/>. <#me> a foaf:Person; foaf:name "Ana María".');
  valueOf(await announce({resources, fetch: ana.fetch, list: layout.membersList, source: ana.webId}));
  const cy = newcomer(pod, 'cy');
  valueOf(await ensureInbox({...cy, resources: resourcesOf(pod, cy)}));
  const desk = {resources: resourcesOf(pod, moderator), fetch: moderator.fetch, coop: await coopOf(coop)};
  valueOf(await changeInvitations(desk, {add: [cy.webId]}));
  valueOf(await ask(coop, cy));
  return {coop, stored, list, restore: pod.remember()};
}

/** Lets a steward do one round. After so many writes nothing of what it sends or is sent arrives any more, as when its process has ended. */
async function round(coop: TestCoop, writes = Infinity): Promise<{readonly done?: Round; readonly sent: number}> {
  let sent = 0;
  const mortal =
    (send: typeof fetch): typeof fetch =>
    async (input, init) => {
      if (sent >= writes) throw new TypeError('The process has ended');
      const answer = await send(input, init);
      if (init?.method && !['GET', 'HEAD'].includes(init.method)) sent++;
      if (sent >= writes) throw new TypeError('The process has ended');
      return answer;
    };
  const opened = await openWork(coop, {now, isFull: true, through: mortal});
  return {done: opened.ok ? await runRound(opened.value) : undefined, sent};
}

/** The identifiers of what was told to a person. */
function toldTo(stored: ReadonlyMap<string, string>, name: string): string[] {
  const letters = [...stored].filter(([url]) => url.includes(`/${name}/inbox/`) && !/(\/|\.acl)$/.test(url));
  return [...new Set(letters.map(([, body]) => /<(urn:uuid:[^>]*)> a /.exec(body)?.[1] ?? body))];
}

/** What is stored, without what differs each time: marks of writes, and times of the server and of its clock. */
function comparable(stored: ReadonlyMap<string, string>): Record<string, string> {
  const plain = (body: string) =>
    body
      .replace(/(?:coop:lastWrite|<[^>]*ns#lastWrite>) <urn:uuid:[^>]*>/g, 'LAST-WRITE')
      .replace(/(?:dct:modified|<[^>]*terms\/modified>) "[^"]*"/g, 'MODIFIED')
      .split(/\n+/)
      .sort()
      .join('\n');
  const documents = [...stored].filter(([url]) => /\/(?:official|places|members|moderation|groups)\//.test(url));
  return Object.fromEntries(documents.filter(([url]) => !url.endsWith('/')).map(([url, body]) => [url, plain(body)]));
}

describe('a steward that is ended after any of its writes, and started again', () => {
  let busy: Awaited<ReturnType<typeof busyCoop>>;
  let start: Map<string, string>;
  let undisturbed: {readonly stored: Record<string, string>; readonly sent: number};

  const reset = () => {
    busy.restore();
    busy.stored.clear();
    for (const [url, body] of start) busy.stored.set(url, body);
  };

  before(async () => {
    busy = await busyCoop();
    start = new Map(busy.stored);
    const {done, sent} = await round(busy.coop);
    assert.deepEqual(done?.troubles, []);
    undisturbed = {stored: comparable(busy.stored), sent};
  });

  it('has something to do in the first place', () => {
    assert.ok(undisturbed.sent > 8, `${undisturbed.sent} writes`);
    const places = undisturbed.stored[busy.list.replace(/#.*/, '')]!;
    assert.match(places, /Épicerie <du> pont/);
    const page = Object.entries(undisturbed.stored).find(([url]) => url.endsWith('/places/list.html'))!;
    assert.match(page[1], /Épicerie &lt;du&gt; pont/);
    const members = undisturbed.stored[busy.coop.layout.membersList.replace(/#.*/, '')]!;
    assert.match(members, /"Ana María"/);
    assert.match(members, /\/cy\/profile/);
  });

  it('comes to the same, byte for byte, as one that nothing has disturbed', async () => {
    for (let writes = 1; writes <= undisturbed.sent; writes++) {
      reset();
      await round(busy.coop, writes);
      const {done} = await round(busy.coop);
      assert.deepEqual(done?.troubles, [], `ended after ${writes}`);
      assert.equal(toldTo(busy.stored, 'cy').length, 1, `ended after ${writes}: told once, or again as the same message`);
      assert.deepEqual(comparable(busy.stored), undisturbed.stored, `ended after ${writes} of ${undisturbed.sent} writes`);
    }
  });

  it('comes to the same when it is ended again and again, one write further each time', async () => {
    reset();
    for (let writes = 1; writes <= 20; writes++) await round(busy.coop, writes);
    await round(busy.coop);
    assert.deepEqual(comparable(busy.stored), undisturbed.stored);
  });

  it('does no harm when two run at once', async () => {
    reset();
    await Promise.all([round(busy.coop), round(busy.coop)]);
    await round(busy.coop);
    assert.deepEqual(comparable(busy.stored), undisturbed.stored);
  });

  it('does nothing more once everything is done', async () => {
    reset();
    await round(busy.coop);
    const before = busy.coop.pod.arrivals.length;
    await round(busy.coop);
    const writes = busy.coop.pod.arrivals.slice(before).filter(({method}) => !['GET', 'HEAD'].includes(method));
    assert.deepEqual(
      writes.map(({method, url}) => `${method} ${url}`),
      [],
    );
  });
});
