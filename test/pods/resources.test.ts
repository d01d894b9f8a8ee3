import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Resources, type ResourceState} from '../../pods/documents/resources.js';
import type {SessionState} from '../../pods/session/session.js';
import {connect, createMemoryPod, type MemoryPod} from '../support/memory-pod.js';

const name = 'http://xmlns.com/foaf/0.1/name';
const document = (text: string) => `<#it> <${name}> "${text}".`;
const nameIn = ({document}: ResourceState) => document?.graph.objects(`${document.url}#it`, name)[0]?.value;

/** A page's documents, with somebody signed in who can be changed. */
function openPage(pod: MemoryPod, fetcher: Pick<MemoryPod, 'fetch' | 'fetchAs'> = pod) {
  let session: SessionState = {status: 'signed-out'};
  const resources = new Resources({
    fetch: fetcher.fetch,
    session: () => session,
    mayAuthenticate: (url) => url.startsWith(pod.origin),
  });
  return {
    resources,
    signIn: (webId: string) => (session = {status: 'signed-in', webId, fetch: fetcher.fetchAs(webId)}),
    signOut: () => {
      session = {status: 'signed-out'};
      resources.forgetPrivate();
    },
  };
}

const ana = 'https://pods.example/ana/profile/card#me';
const onlyAna = `acl:agent <${ana}>; acl:mode acl:Read`;

describe('reading a document', () => {
  it('asks once for many readers at the same time, and not again afterwards', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('Ana'));
    const {resources} = openPage(pod);
    const results = await Promise.all([`${url}#a`, `${url}#b`, url].map((iri) => resources.read(iri)));
    assert.ok(results.every(({ok}) => ok));
    await resources.read(url);
    assert.equal(pod.arrivals.length, 1);
  });

  it('asks for Turtle, so that no server translates', async () => {
    const pod = createMemoryPod();
    await openPage(pod).resources.read(pod.put('/doc.ttl', ''));
    assert.equal(pod.arrivals[0]!.headers.get('accept'), 'text/turtle');
  });

  it('tells what is known and what the network does, step by step', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('Ana'));
    const {resources} = openPage(pod);
    const seen: unknown[] = [];
    const stop = resources.subscribe(url, (state) => seen.push([state.status, state.fetching, nameIn(state)]));
    assert.deepEqual(resources.peek(url), {status: 'pending', fetching: false});
    await resources.read(url);
    pod.put('/doc.ttl', document('Anna'));
    await resources.read(url, {fresh: true});
    stop();
    await resources.read(url, {fresh: true});
    assert.deepEqual(seen, [
      ['pending', true, undefined],
      ['success', false, 'Ana'],
      ['success', true, 'Ana'],
      ['success', false, 'Anna'],
    ]);
  });

  it('keeps the last good copy when the network fails, with the reason', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('Ana'));
    const {resources} = openPage(pod);
    await resources.read(url);
    pod.faults.close();
    const read = await resources.read(url, {fresh: true});
    assert.equal(!read.ok && read.problem.kind, 'offline');
    const state = resources.peek(url);
    assert.deepEqual(
      [state.status, state.fetching, nameIn(state), state.problem?.kind],
      ['success', false, 'Ana', 'offline'],
    );
    pod.faults.open();
    assert.ok((await resources.read(url, {fresh: true})).ok);
    assert.equal(resources.peek(url).problem, undefined);
  });

  it('tries again after a failure without a copy', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('Ana'));
    const {resources} = openPage(pod);
    pod.faults.answer(500);
    assert.equal((await resources.read(url)).ok, false);
    assert.equal(resources.peek(url).status, 'error');
    assert.equal((await resources.read(url)).ok, true);
  });

  it('says of a document that is no Turtle that it is malformed', async () => {
    const pod = createMemoryPod();
    const read = await openPage(pod).resources.read(pod.put('/doc.ttl', 'rubbish <'));
    assert.equal(!read.ok && read.problem.kind, 'malformed');
    assert.ok(!read.ok && read.problem.detail);
  });

  it('does not even ask at an address that is none of the web', async () => {
    const pod = createMemoryPod();
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'no address', 'https://x/>.<x:y']) {
      const read = await openPage(pod).resources.read(address);
      assert.equal(!read.ok && read.problem.kind, 'bad-address', address);
    }
    assert.equal(pod.arrivals.length, 0);
  });

  it('gives a tag that a proxy has weakened as the server wants it back', async () => {
    const weak: typeof fetch = () =>
      Promise.resolve(new Response('', {headers: {etag: 'W/"1-text/turtle"', 'accept-patch': 'text/n3'}}));
    const read = await new Resources({fetch: weak}).read('https://pods.example/doc.ttl');
    assert.equal(read.ok && read.value.etag, '"1-text/turtle"');
    assert.equal(read.ok && read.value.patchable, true);
  });
});

describe('reading in somebody’s name', () => {
  it('asks as anyone first, then once with credentials, and remembers', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/private.ttl', document('Ana'));
    pod.rule('/private.ttl', onlyAna);
    const page = openPage(pod);
    page.signIn(ana);
    assert.ok((await page.resources.read(url)).ok);
    assert.ok((await page.resources.read(url, {fresh: true})).ok);
    assert.deepEqual(
      pod.arrivals.map(({agent}) => agent),
      [undefined, ana, ana],
    );
  });

  it('never uses credentials for what everybody may read', async () => {
    const pod = createMemoryPod();
    const page = openPage(pod);
    page.signIn(ana);
    await page.resources.read(pod.put('/doc.ttl', ''));
    assert.deepEqual(
      pod.arrivals.map(({agent}) => agent),
      [undefined],
    );
  });

  it('never shows credentials to another host, whatever it asks for', async () => {
    const pod = createMemoryPod();
    const other = createMemoryPod({origin: 'https://other.example'});
    const url = other.put('/private.ttl', '');
    other.rule('/private.ttl', onlyAna);
    const page = openPage(pod, connect(pod, other));
    page.signIn(ana);
    const read = await page.resources.read(url);
    assert.equal(!read.ok && read.problem.kind, 'signed-out');
    assert.deepEqual(
      other.arrivals.map(({agent}) => agent),
      [undefined],
    );
  });

  it('says that a person is not allowed, and to whom nobody is signed in that signing in may help', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/private.ttl', '');
    pod.rule('/private.ttl', onlyAna);
    const page = openPage(pod);
    const anonymous = await page.resources.read(url);
    assert.equal(!anonymous.ok && anonymous.problem.kind, 'signed-out');
    page.signIn('https://pods.example/bo/profile/card#me');
    const refused = await page.resources.read(url);
    assert.equal(!refused.ok && refused.problem.kind, 'forbidden');
  });

  it('uses credentials that came while it was asking as anyone', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/private.ttl', document('Ana'));
    pod.rule('/private.ttl', onlyAna);
    const page = openPage(pod);
    const held = pod.faults.hold({times: 1});
    const reading = page.resources.read(url);
    await held.arrived;
    page.signIn(ana);
    held.release();
    assert.ok((await reading).ok);
    assert.equal(nameIn(page.resources.peek(url)), 'Ana');
  });
});

describe('signing out', () => {
  async function signedInPage() {
    const pod = createMemoryPod();
    const url = pod.put('/private.ttl', document('secret'));
    pod.rule('/private.ttl', onlyAna);
    const page = openPage(pod);
    page.signIn(ana);
    await page.resources.read(url);
    return {pod, url, ...page};
  }

  it('forgets what was read in somebody’s name, and keeps what everybody may read', async () => {
    const {pod, url, resources, signOut} = await signedInPage();
    const open = pod.put('/open.ttl', document('open'));
    await resources.read(open);
    signOut();
    assert.equal(resources.peek(url).document, undefined);
    assert.equal(nameIn(resources.peek(open)), 'open');
  });

  it('asks again as anyone for what is on screen', async () => {
    const {url, resources, signOut} = await signedInPage();
    const settled = new Promise<ResourceState>((resolve) => {
      resources.subscribe(url, (state) => !state.fetching && state.status === 'error' && resolve(state));
    });
    signOut();
    assert.equal((await settled).problem?.kind, 'signed-out');
    assert.equal(resources.peek(url).document, undefined);
  });

  it('throws away an answer that was on its way to the person who left, and still ends the waiting', async () => {
    const {pod, url, resources, signOut} = await signedInPage();
    const states: ResourceState[] = [];
    const held = pod.faults.hold({times: 1});
    const settled = new Promise<void>((resolve) => {
      resources.subscribe(url, (state) => {
        states.push(state);
        if (!state.fetching && state.status === 'error') resolve();
      });
    });
    const reading = resources.read(url, {fresh: true});
    await held.arrived;
    signOut();
    held.release();
    assert.equal((await reading).ok, false);
    await settled;
    const afterwards = states.slice(states.findIndex(({status}) => status === 'pending'));
    assert.ok(afterwards.every((state) => state.document === undefined));
  });

  it('lets the next person try where the last one was refused', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/private.ttl', document('Ana'));
    pod.rule('/private.ttl', onlyAna);
    const page = openPage(pod);
    page.signIn('https://pods.example/bo/profile/card#me');
    assert.equal((await page.resources.read(url)).ok, false);
    page.signOut();
    page.signIn(ana);
    assert.equal((await page.resources.read(url)).ok, true);
  });
});

describe('what a write has made of a document', () => {
  it('is shown at once, and no slower reading puts the old state back', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('old'));
    const {resources} = openPage(pod);
    const old = await resources.read(url);
    assert.ok(old.ok);
    const held = pod.faults.hold({times: 1});
    const slow = resources.read(url, {fresh: true});
    await held.arrived;
    pod.put('/new.ttl', document('new'));
    const written = await resources.read(`${pod.origin}/new.ttl`);
    assert.ok(written.ok);
    resources.store({...written.value, url});
    held.release();
    const read = await slow;
    assert.equal(read.ok && read.value.graph.size, 1);
    assert.equal(resources.peek(url).document?.graph, written.value.graph);
    assert.equal(resources.peek(url).fetching, false);
  });
});

describe('reading a document again', () => {
  it('gives the same object as long as the server says the same, so that nobody draws anything again', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('Ana'));
    const {resources} = openPage(pod);
    await resources.read(url);
    const {document: first, asOf} = resources.peek(url);
    await resources.readAgain(url);
    assert.equal(resources.peek(url).document, first);
    assert.ok(resources.peek(url).asOf! >= asOf!);
    pod.put('/doc.ttl', document('Anna'));
    await resources.readAgain(url);
    assert.equal(nameIn(resources.peek(url)), 'Anna');
  });

  it('asks in somebody’s name only for what is newer than the copy', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/private.ttl', document('Ana'));
    pod.rule('/private.ttl', onlyAna);
    const page = openPage(pod);
    page.signIn(ana);
    await page.resources.read(url);
    const {document: first} = page.resources.peek(url);
    await page.resources.readAgain(url);
    assert.equal(page.resources.peek(url).document, first);
    assert.equal(pod.arrivals.at(-1)!.headers.get('if-none-match'), first!.etag);
    pod.put('/private.ttl', document('Anna'));
    await page.resources.readAgain(url);
    assert.equal(nameIn(page.resources.peek(url)), 'Anna');
  });

  it('keeps to the limits within which it was read', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('Ana'));
    const {resources} = openPage(pod);
    await resources.read(url, {maxBytes: 100});
    pod.put('/doc.ttl', document('A'.repeat(200)));
    const again = await resources.readAgain(url);
    assert.equal(!again.ok && again.problem.kind, 'too-large');
    assert.equal(nameIn(resources.peek(url)), 'Ana');
  });

  it('tells what looks after the page who follows what, and what has become known', async () => {
    const pod = createMemoryPod();
    const url = pod.put('/doc.ttl', document('Ana'));
    const {resources} = openPage(pod);
    const told: unknown[] = [];
    resources.onChange = ({listeners, state}) => told.push([listeners.size, state.fetching, nameIn(state)]);
    const stop = resources.subscribe(url, () => undefined);
    await resources.read(url);
    stop();
    assert.deepEqual(told, [
      [1, false, undefined],
      [1, true, undefined],
      [1, false, 'Ana'],
      [0, false, 'Ana'],
    ]);
  });
});
