import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changeDocument, createDocument} from '../../pods/documents/change.js';
import {Resources} from '../../pods/documents/resources.js';
import {success} from '../../pods/problem.js';
import type {Graph} from '../../vocab/rdf/graph.js';
import {literal, triple} from '../../vocab/rdf/terms.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {problemOf} from '../support/fixtures.js';
import {createMemoryPod, type MemoryPod} from '../support/memory-pod.js';
import {Random} from '../support/random.js';

const name = 'http://xmlns.com/foaf/0.1/name';
const mark = 'https://w3id.org/solidaire/ns#lastWrite';

/** A document that everybody may write, and the ways in which a test changes it and looks at it. */
function openDocument(body = '', pod: MemoryPod = createMemoryPod()) {
  const url = pod.put('/doc.ttl', body);
  pod.rule('/doc.ttl', 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read, acl:Write');
  const it = `${url}#it`;
  const nameTriple = (value: string) => triple(it, name, literal(value));
  const graph = () => parseTurtle(pod.text(url) ?? '', url);
  return {
    pod,
    url,
    graph,
    names: async () =>
      (await graph())
        .objects(it, name)
        .map(({value}) => value)
        .sort(),
    marks: async () => (await graph()).objects(url, mark).length,
    writer: (resources = new Resources({fetch: pod.fetch})) => ({
      resources,
      /** Adds a name whatever else is there. */
      add: (value: string) =>
        changeDocument({resources, fetch: pod.fetch, url, plan: () => success({deletes: [], inserts: [nameTriple(value)]})}),
      /** Puts a name in place of all that are there. */
      rename: (value: string) =>
        changeDocument({
          resources,
          fetch: pod.fetch,
          url,
          plan: (now: Graph) =>
            success({deletes: [...now].filter(({predicate}) => predicate.value === name), inserts: [nameTriple(value)]}),
        }),
    }),
  };
}

describe('changing a document', () => {
  it('writes the change, leaves the rest, and gives the document as it is now', async () => {
    const {url, writer, graph, names} = openDocument(`<#it> <${name}> "old"; <https://unknown.example/p> 3. # a remark`);
    const changed = await writer().rename('new');
    assert.ok(changed.ok);
    assert.deepEqual(await names(), ['new']);
    assert.ok((await graph()).objects(`${url}#it`, 'https://unknown.example/p').length);
    assert.deepEqual(
      changed.value.graph.objects(`${url}#it`, name).map(({value}) => value),
      ['new'],
    );
  });

  it('shows the change at once to whoever reads the same documents', async () => {
    const {url, writer} = openDocument();
    const {resources, add} = writer();
    await resources.read(url);
    await add('Ana');
    assert.equal(resources.peek(url).document?.graph.objects(`${url}#it`, name)[0]?.value, 'Ana');
  });

  it('sends nothing when there is nothing to change', async () => {
    const {pod, url} = openDocument();
    const resources = new Resources({fetch: pod.fetch});
    const unchanged = await changeDocument({
      resources,
      fetch: pod.fetch,
      url,
      plan: () => success({deletes: [], inserts: []}),
    });
    assert.ok(unchanged.ok);
    assert.ok(pod.arrivals.every(({method}) => method === 'GET'));
  });

  it('leaves one mark, however often it writes', async () => {
    const {writer, marks, names} = openDocument();
    const {add} = writer();
    for (const value of ['a', 'b', 'c']) assert.ok((await add(value)).ok);
    assert.equal(await marks(), 1);
    assert.deepEqual(await names(), ['a', 'b', 'c']);
  });

  it('tells why it was not allowed, after one try', async () => {
    const {pod, url} = openDocument();
    pod.rule('/doc.ttl', 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read');
    const resources = new Resources({fetch: pod.fetch});
    const insert = triple(`${url}#it`, name, literal('Ana'));
    const refused = await changeDocument({
      resources,
      fetch: pod.fetch,
      url,
      plan: () => success({deletes: [], inserts: [insert]}),
    });
    assert.equal(!refused.ok && refused.problem.kind, 'signed-out');
    assert.equal(pod.arrivals.filter(({method}) => method === 'PATCH').length, 1);
  });

  it('makes no document out of nothing', async () => {
    const {pod, writer} = openDocument();
    pod.delete('/doc.ttl');
    const missing = await writer().add('Ana');
    assert.equal(!missing.ok && missing.problem.kind, 'missing');
    assert.equal(pod.text('/doc.ttl'), undefined);
  });
});

describe('a change of a document that somebody has deleted since it was read', () => {
  for (const before of ['', `<> <${mark}> <urn:uuid:0>.`]) {
    it(`says that it is gone, and makes nothing: ${before ? 'written before' : 'never written before'}`, async () => {
      const pod = createMemoryPod();
      const {webId, fetch} = pod.createPerson('ana');
      const session = () => ({status: 'signed-in', webId, fetch}) as const;
      const resources = new Resources({fetch: pod.fetch, session, mayAuthenticate: () => true});
      const url = pod.put('/ana/doc.ttl', `<#it> <${name}> "Bo". ${before}`);
      await resources.read(url);
      pod.delete(url);
      const insert = triple(`${url}#it`, name, literal('Ana'));
      const plan = () => success({deletes: [], inserts: [insert]});
      assert.equal(problemOf(await changeDocument({resources, fetch, url, plan})), 'missing');
      assert.equal(pod.text(url), undefined);
    });
  }
});

describe('a change arrives exactly once', () => {
  for (const before of ['', `<> <${mark}> <urn:uuid:0>.`, `[] <${name}> "nameless".`]) {
    const what = before.startsWith('[') ? 'with nodes without a name' : before ? 'written before' : 'never written before';

    it(`when its answer is lost, in a document ${what}`, async () => {
      const {pod, writer, names, graph} = openDocument(before);
      pod.faults.loseAnswer({method: before.startsWith('[') ? 'PUT' : 'PATCH'});
      assert.ok((await writer().add('Ana')).ok);
      assert.deepEqual(await names(), ['Ana']);
      assert.equal(pod.arrivals.filter(({method}) => method === 'PATCH' || method === 'PUT').length, 1);
      assert.equal((await graph()).size, before.startsWith('[') ? 3 : 2);
    });

    it(`when it is lost on its way, in a document ${what}`, async () => {
      const {pod, writer, names} = openDocument(before);
      pod.faults.loseRequest({method: before.startsWith('[') ? 'PUT' : 'PATCH'});
      assert.ok((await writer().add('Ana')).ok);
      assert.deepEqual(await names(), ['Ana']);
    });

    it(`when somebody else changes a document ${what} at the same moment`, async () => {
      const {pod, writer, names, marks} = openDocument(before);
      const [mine, theirs] = [writer(), writer()];
      const held = pod.faults.hold({method: before.startsWith('[') ? 'PUT' : 'PATCH', times: 1});
      const writing = mine.add('mine');
      await held.arrived;
      assert.ok((await theirs.add('theirs')).ok);
      held.release();
      assert.ok((await writing).ok);
      assert.deepEqual(await names(), ['mine', 'theirs']);
      assert.equal(await marks(), 1);
    });
  }

  it('when the server fails after having done it', async () => {
    const {pod, names, writer} = openDocument();
    const failing: typeof fetch = async (input, init) => {
      const response = await pod.fetch(input, init);
      return init?.method === 'PATCH' ? new Response(null, {status: 502}) : response;
    };
    const {resources} = writer();
    const insert = triple('https://pods.example/doc.ttl#it', name, literal('Ana'));
    const url = 'https://pods.example/doc.ttl';
    assert.ok(
      (await changeDocument({resources, fetch: failing, url, plan: () => success({deletes: [], inserts: [insert]})})).ok,
    );
    assert.deepEqual(await names(), ['Ana']);
  });

  it('and a late copy of it does nothing once somebody has set the old value back', async () => {
    const {pod, writer, names} = openDocument(`<> <${mark}> <urn:uuid:0>. <#it> <${name}> "old".`);
    let late: (() => Promise<Response>) | undefined;
    const repeating: typeof fetch = (input, init) => {
      if (init?.method === 'PATCH') late = () => pod.fetch(input, {...init, signal: null});
      return pod.fetch(input, init);
    };
    const {resources} = writer();
    const rename = (now: Graph) =>
      success({
        deletes: [...now].filter(({predicate}) => predicate.value === name),
        inserts: [triple('https://pods.example/doc.ttl#it', name, literal('mine'))],
      });
    assert.ok((await changeDocument({resources, fetch: repeating, url: 'https://pods.example/doc.ttl', plan: rename})).ok);
    assert.ok((await writer().rename('old')).ok);
    assert.equal((await late!()).status, 409);
    assert.deepEqual(await names(), ['old']);
  });

  it('whatever many writers and a bad network do, in every one of many runs', async () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = new Random(seed);
      const {pod, writer, names, marks} = openDocument(random.pick(['', `<> <${mark}> <urn:uuid:0>.`]));
      for (let fault = random.below(6); fault > 0; fault--) {
        const times = 1 + random.below(2);
        random.pick([
          () => pod.faults.loseAnswer({method: 'PATCH', times}),
          () => pod.faults.loseRequest({times}),
          () => pod.faults.answer(503, {times}),
        ])();
      }
      const values = ['a', 'b', 'c'].slice(0, 1 + random.below(3));
      const results = await Promise.all(values.map((value) => writer().add(value)));
      const stored = await names();
      for (const [index, {ok}] of results.entries()) {
        if (ok) assert.ok(stored.includes(values[index]!), `seed ${seed}: ${values[index]} was said to be stored`);
      }
      assert.equal(new Set(stored).size, stored.length, `seed ${seed}: nothing twice`);
      assert.ok((await marks()) <= 1, `seed ${seed}: one mark`);
    }
  });
});

describe('a change that cannot be done', () => {
  it('is given up while the server is away, with the document as it was', async () => {
    const {pod, url, writer, names} = openDocument(`<#it> <${name}> "old".`);
    const {resources, rename} = writer();
    await resources.read(url);
    pod.faults.close();
    const failed = await rename('new');
    assert.equal(!failed.ok && failed.problem.kind, 'offline');
    assert.deepEqual(await names(), ['old']);
    pod.faults.open();
    assert.ok((await rename('new')).ok);
    assert.deepEqual(await names(), ['new']);
  });

  it('is given up when others never stop changing the document', async () => {
    const {pod, writer} = openDocument();
    pod.faults.answer(412, {method: 'PATCH', times: 100});
    const failed = await writer().add('Ana');
    assert.equal(!failed.ok && failed.problem.kind, 'conflict');
  });

  it('is not tried without a way to notice that somebody else was faster', async () => {
    const {pod, url} = openDocument();
    const untagged: typeof fetch = async (input, init) => {
      const response = await pod.fetch(input, init);
      const headers = new Headers(response.headers);
      headers.delete('etag');
      return new Response(response.body, {status: response.status, headers});
    };
    const resources = new Resources({fetch: untagged});
    const insert = triple(`${url}#it`, name, literal('Ana'));
    const failed = await changeDocument({
      resources,
      fetch: untagged,
      url,
      plan: () => success({deletes: [], inserts: [insert]}),
    });
    assert.equal(!failed.ok && failed.problem.kind, 'server');
    assert.equal(pod.text(url), '');
  });

  it('leaves alone what it could not write back whole', async () => {
    const body = `<#it> <${name}> <<( <#a> <#b> <#c> )>>. [] <${name}> "nameless".`;
    const {pod, url, writer} = openDocument(body);
    const failed = await writer().add('Ana');
    assert.equal(failed.ok, false);
    assert.equal(pod.text(url), body);
  });
});

describe('a server without N3 Patch, or a document with nodes without a name', () => {
  it('gets the whole document, nothing lost', async () => {
    const {pod, url, writer, graph, names} = openDocument(
      `<#it> <https://unknown.example/p> [ <https://unknown.example/q> "kept" ].`,
    );
    assert.ok((await writer().add('Ana')).ok);
    assert.ok((await writer().add('Bo')).ok);
    assert.deepEqual(await names(), ['Ana', 'Bo']);
    const now = await graph();
    const blank = now.objects(`${url}#it`, 'https://unknown.example/p')[0]!;
    assert.deepEqual(
      now.objects(`_:${blank.value}`, 'https://unknown.example/q').map(({value}) => value),
      ['kept'],
    );
    assert.equal(
      pod.arrivals.some(({method}) => method === 'PATCH'),
      false,
    );
  });

  it('is written again by the same page, which does not know the new entity tag', async () => {
    const {writer, names} = openDocument(`[] <${name}> "nameless".`);
    const {add} = writer();
    for (const value of ['a', 'b', 'c']) assert.ok((await add(value)).ok, value);
    assert.deepEqual(await names(), ['a', 'b', 'c']);
  });
});

describe('creating a document', () => {
  it('says whether it was made or had been there before', async () => {
    const pod = createMemoryPod();
    const ana = pod.createPerson();
    const url = `${ana.storage}doc.ttl`;
    const statement = triple(`${url}#it`, name, literal('Ana'));
    assert.deepEqual(await createDocument(ana.fetch, url, [statement]), success(true));
    assert.deepEqual(await createDocument(ana.fetch, url, []), success(false));
    assert.match(pod.text(url)!, /Ana/);
  });

  it('is the same for the second creator, who may only add', async () => {
    const pod = createMemoryPod();
    const [ana, bo] = [pod.createPerson(), pod.createPerson()];
    const container = `${ana.storage}shared/`;
    pod.put(container, '');
    pod.rule(container, `acl:agent <${ana.webId}>, <${bo.webId}>; acl:mode acl:Append, acl:Read`);
    assert.deepEqual(await createDocument(ana.fetch, `${container}doc.ttl`, []), success(true));
    assert.deepEqual(await createDocument(bo.fetch, `${container}doc.ttl`, []), success(false));
  });

  it('is refused to whoever may not', async () => {
    const pod = createMemoryPod();
    const refused = await createDocument(pod.createPerson().fetch, `${pod.createPerson().storage}doc.ttl`, []);
    assert.equal(!refused.ok && refused.problem.kind, 'forbidden');
  });
});
