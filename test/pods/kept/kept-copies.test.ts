import {changed} from '../../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {KeptCopies, type CopyStore} from '../../../pods/documents/kept/copies.js';
import {MemoryCopies} from '../../../pods/documents/kept/memory-copies.js';
import {Resources} from '../../../pods/documents/resources.js';
import {attend} from '../../../pods/live/attend.js';
import {holderOf, type SessionState} from '../../../pods/session/session.js';
import {createMemoryPod, type Person} from '../../support/memory-pod.js';
import {saying, settle} from '../live/live-page.js';

const everyone = 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read';
const signedOut: SessionState = {status: 'signed-out'};
const as = ({webId, fetch}: Person): SessionState => ({status: 'signed-in', webId, fetch});

/** A device on which pages are opened one after the other. */
function scene() {
  const pod = createMemoryPod();
  const ana = pod.createPerson('ana');
  const clock = {time: Date.now()};
  const store: CopyStore = new MemoryCopies(() => clock.time);
  const open = (state: SessionState = as(ana), kept: CopyStore = store) => openPage(pod, kept, state);
  const url = pod.put('/ana/doc.ttl', saying('public'));
  pod.rule('/ana/doc.ttl', everyone);
  const secret = pod.put('/ana/secret.ttl', saying('secret'));
  return {pod, ana, clock, store, open, url, secret};
}

function openPage(pod: ReturnType<typeof createMemoryPod>, store: CopyStore, state: SessionState) {
  const copies = new KeptCopies(store);
  let session = state;
  const resources = new Resources({
    fetch: pod.fetch,
    session: () => session,
    mayAuthenticate: (url) => url.startsWith(pod.origin),
    rescue: (url) => copies.find(url, () => holderOf(session)),
  });
  const live = {note: () => undefined, followSession: () => undefined};
  const followSession = attend(resources, () => session, {copies, live});
  return {
    resources,
    copies,
    read: async (url: string) => {
      const read = await resources.read(url);
      await settle();
      return read.ok ? [...read.value.graph].map(({object}) => object.value).join() : read.problem.kind;
    },
    become: async (next: SessionState) => {
      session = next;
      resources.forgetPrivate();
      followSession();
      await settle();
    },
  };
}

describe('the copies on a device', () => {
  it('are read when the server cannot be reached, with the day from which they are, and the reason', async () => {
    const {pod, open, url} = scene();
    const before = Date.now();
    await open().read(url);
    pod.faults.close();
    const page = open();
    assert.equal(await page.read(url), 'public');
    const {status, problem, asOf} = page.resources.peek(url);
    assert.deepEqual([status, problem?.kind], ['success', 'offline']);
    assert.ok(asOf && asOf.getTime() >= before && asOf.getTime() <= Date.now());
  });

  it('are read when the server is not well', async () => {
    const {pod, open, url} = scene();
    await open().read(url);
    pod.faults.answer(503);
    assert.equal(await open().read(url), 'public');
  });

  it('give way to what the server says once it can be reached', async () => {
    const {pod, open, url} = scene();
    await open().read(url);
    pod.faults.close();
    const page = open();
    await page.read(url);
    pod.faults.open();
    pod.put(url, saying('new'));
    await page.resources.readAgain(url);
    assert.equal(await page.read(url), 'new');
    assert.equal(page.resources.peek(url).problem, undefined);
  });

  it('are confirmed, and as young as that, when the server says the same again', async () => {
    const {ana, pod, open, url, store} = scene();
    const page = open();
    await page.read(url);
    const first = (await store.get(url, ana.webId))!.asOf;
    while (Date.now() === first) await settle();
    await page.resources.readAgain(url);
    await settle();
    assert.ok((await store.get(url, ana.webId))!.asOf > first);
    assert.equal(pod.arrivals.length, 2);
  });

  it('are not read in place of a refusal', async () => {
    const {pod, open, url} = scene();
    await open().read(url);
    pod.rule('/ana/doc.ttl');
    assert.equal(await open().read(url), 'forbidden');
  });

  it('go at the first 401, 403, 404 or 410', async () => {
    for (const status of [401, 403, 404, 410]) {
      const {ana, pod, open, url, store} = scene();
      const page = open();
      await page.read(url);
      // To the first request, and to the one that says who asks.
      pod.faults.answer(status, {times: 2});
      await page.resources.readAgain(url);
      await settle();
      assert.equal(await store.get(url, ana.webId), undefined, `${status}`);
      assert.equal(page.resources.peek(url).document, undefined);
    }
  });

  it('stay at any other failure', async () => {
    for (const status of [429, 500, 503]) {
      const {ana, pod, open, url, store} = scene();
      const page = open();
      await page.read(url);
      pod.faults.answer(status);
      await page.resources.readAgain(url);
      await settle();
      assert.ok(await store.get(url, ana.webId), `${status}`);
    }
  });

  it('do not hold what was written and not read since', async () => {
    const {ana, open, url, store} = scene();
    const page = open();
    await page.read(url);
    const read = await page.resources.read(url);
    assert.ok(read.ok);
    page.resources.store({...read.value, graph: changed(read.value.graph, [...read.value.graph], []), etag: undefined});
    await settle();
    assert.match((await store.get(url, ana.webId))!.text, /public/);
  });

  it('of a document that is no Turtle any more are as good as none', async () => {
    const {ana, pod, open, url, store} = scene();
    const about = {url, patchable: true, readership: 'everyone'} as const;
    await store.put({url, reader: ana.webId, text: 'rubbish <', asOf: Date.now(), about});
    pod.faults.close();
    assert.equal(await open().read(url), 'offline');
  });

  it('keep nothing where the browser lets nothing be kept, and disturb nobody', async () => {
    const {ana, pod, open, url} = scene();
    const refuse = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'));
    const blocked: CopyStore = {get: refuse, put: refuse, remove: refuse, clear: refuse};
    const page = open(as(ana), blocked);
    assert.equal(await page.read(url), 'public');
    await page.become(signedOut);
    pod.faults.close();
    assert.equal(await open(as(ana), blocked).read(url), 'offline');
  });
});

describe('what was read while somebody was signed in', () => {
  it('is read again by that person alone', async () => {
    const {pod, ana, open, secret} = scene();
    const bo = pod.createPerson('bo');
    assert.equal(await open(as(ana)).read(secret), 'secret');
    pod.faults.close();
    assert.equal(await open(as(ana)).read(secret), 'secret');
    for (const other of [as(bo), signedOut]) assert.equal(await open(other).read(secret), 'offline');
  });

  it('goes when that person signs out, with everything that would tell who was here', async () => {
    const {pod, ana, open, url, secret, store} = scene();
    const page = open(as(ana));
    await page.read(url);
    await page.read(secret);
    await page.become(signedOut);
    for (const gone of [secret, url]) assert.equal(await store.get(gone, ana.webId), undefined);
    pod.faults.close();
    assert.equal(await open(as(ana)).read(url), 'offline');
  });

  it('goes although it was about to be written down', async () => {
    const {ana, open, secret, store} = scene();
    const page = open(as(ana));
    await page.resources.read(secret);
    await page.become(signedOut);
    await settle();
    assert.equal(await store.get(secret, ana.webId), undefined);
  });

  it('goes when a page finds that nobody is signed in any more, or somebody else is', async () => {
    for (const after of ['nobody', 'bo']) {
      const {pod, ana, open, secret, store} = scene();
      await open(as(ana)).read(secret);
      open(after === 'nobody' ? signedOut : as(pod.createPerson(after)));
      await settle();
      assert.equal(await store.get(secret, ana.webId), undefined, after);
    }
  });

  it('stays while it is not known who is signed in, and when a session only cannot be restored without a network', async () => {
    const {ana, open, secret, store} = scene();
    await open(as(ana)).read(secret);
    for (const state of [
      {status: 'unknown'},
      {status: 'restoring'},
      {status: 'signed-out', problem: {kind: 'offline'}},
    ] as const) {
      open(state);
      await settle();
      assert.ok(await store.get(secret, ana.webId), state.status);
    }
  });

  it('is read by the person whose session could not be taken up without a network, and by nobody once it is over', async () => {
    const {pod, ana, open, url, secret} = scene();
    const before = open(as(ana));
    for (const each of [url, secret]) await before.read(each);
    pod.faults.close();
    const page = open({status: 'restoring'});
    await page.become({status: 'signed-out', problem: {kind: 'offline'}, webId: ana.webId});
    assert.deepEqual([await page.read(url), await page.read(secret)], ['public', 'secret']);
    await page.become(signedOut);
    for (const each of [url, secret]) assert.equal(await open(as(ana)).read(each), 'offline');
    assert.equal(page.resources.peek(secret).document, undefined);
  });

  it('is kept although it was read before it was known who is there', async () => {
    const {pod, ana, open, url} = scene();
    const page = open({status: 'restoring'});
    await page.read(url);
    await page.become(as(ana));
    pod.faults.close();
    assert.equal(await open(as(ana)).read(url), 'public');
  });

  it('is looked for again when a page learns late who is there', async () => {
    const {pod, ana, open, url} = scene();
    await open(as(ana)).read(url);
    pod.faults.close();
    const page = open({status: 'unknown'});
    const unfollow = page.resources.subscribe(url, () => undefined);
    assert.equal(await page.read(url), 'offline');
    await page.become(as(ana));
    assert.equal(await page.read(url), 'public');
    unfollow();
  });

  it('is not shown to who comes while the copy is being looked for', async () => {
    const {pod, ana, open, secret, store} = scene();
    await open(as(ana)).read(secret);
    pod.faults.close();
    let found!: () => void;
    const asked = new Promise<void>((resolve) => (found = resolve));
    let go!: () => void;
    const held = new Promise<void>((resolve) => (go = resolve));
    const slow: CopyStore = {
      put: (copy) => store.put(copy),
      remove: (isMeant) => store.remove(isMeant),
      clear: () => store.clear(),
      get: async (...which) => {
        const copy = await store.get(...which);
        found();
        await held;
        return copy;
      },
    };
    const page = open(as(ana), slow);
    const reading = page.read(secret);
    await asked;
    await page.become(signedOut);
    go();
    assert.equal(await reading, 'offline');
    assert.equal(page.resources.peek(secret).document, undefined);
  });

  it('leaves the page with the person, also if it came from the device', async () => {
    const {pod, ana, open, secret} = scene();
    await open(as(ana)).read(secret);
    pod.faults.close();
    const page = open(as(ana));
    assert.equal(await page.read(secret), 'secret');
    await page.become(signedOut);
    assert.equal(page.resources.peek(secret).document, undefined);
  });
});

describe('of what a visitor reads', () => {
  it('nothing is kept, or looked for', async () => {
    const {pod, open, url} = scene();
    const asked: string[] = [];
    const note = (what: string) => () => {
      asked.push(what);
      return Promise.resolve(undefined);
    };
    const watched: CopyStore = {
      get: note('get'),
      put: async () => void (await note('put')()),
      remove: async () => void (await note('remove')()),
      // There may be something of somebody whose session is over.
      clear: () => Promise.resolve(),
    };
    for (const state of [signedOut, {status: 'unknown'}, {status: 'restoring'}] as const) {
      const page = open(state, watched);
      assert.equal(await page.read(url), 'public');
      pod.faults.answer(404);
      await page.resources.readAgain(url);
      pod.faults.open();
      await settle();
    }
    pod.faults.close();
    assert.equal(await open(signedOut, watched).read(url), 'offline');
    assert.deepEqual(asked, []);
  });
});

describe('the room for copies', () => {
  const copy = (url: string, length: number, asOf: number) => ({
    url,
    reader: '',
    text: ' '.repeat(length),
    asOf,
    about: {url, patchable: true, readership: 'everyone'} as const,
  });

  it('is five million characters, the oldest go first', async () => {
    const store = new MemoryCopies(() => 1_000);
    const million = 1 << 20;
    for (let time = 1; time <= 7; time++) await store.put(copy(`https://pods.example/${time}`, million, time));
    const left = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((time) => store.get(`https://pods.example/${time}`, '')));
    assert.deepEqual(
      left.map((one) => one?.asOf),
      [undefined, undefined, 3, 4, 5, 6, 7],
    );
  });

  it('is not given to what nobody has read for a month', async () => {
    const day = 24 * 60 * 60_000;
    const store = new MemoryCopies(() => 40 * day);
    await store.put(copy('https://pods.example/old', 10, 9 * day));
    await store.put(copy('https://pods.example/young', 10, 11 * day));
    assert.equal(await store.get('https://pods.example/old', ''), undefined);
    assert.ok(await store.get('https://pods.example/young', ''));
  });

  it('is not given to one document of more than two million characters', async () => {
    const {ana, pod, open, store} = scene();
    const url = pod.put('/ana/large.ttl', `# ${'x'.repeat(2_200_000)}`);
    pod.rule('/ana/large.ttl', everyone);
    const page = open();
    await page.resources.read(url, {maxBytes: 8 << 20});
    await settle();
    assert.equal(await store.get(url, ana.webId), undefined);
  });
});
