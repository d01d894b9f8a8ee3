import assert from 'node:assert/strict';
import {describe, it, mock} from 'node:test';
import {askToWrite} from '../../pods/ask-to-write.js';
import {ask, defaultTimeout} from '../../pods/http.js';
import {linksOf} from '../../pods/links.js';
import {problemOfStatus} from '../../pods/problem.js';
import {problemOf} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const url = 'https://pods.example/doc.ttl';

/** The kind of problem that asking ends with. */
async function problem(fetcher: typeof fetch, options?: Parameters<typeof ask>[2]): Promise<string | undefined> {
  const answer = await ask(fetcher, url, options);
  return answer.ok ? undefined : answer.problem.kind;
}

/** A server that sends the head of its answer and then these parts, and ends only if told so. */
function sending(parts: readonly Uint8Array[], ends = true): typeof fetch {
  return (_input, init) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of parts) controller.enqueue(part);
        if (ends) controller.close();
        init?.signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
      },
    });
    return Promise.resolve(new Response(body));
  };
}

describe('asking a server', () => {
  it('gives the whole answer', async () => {
    const pod = createMemoryPod();
    pod.put('/doc.ttl', '<#a> <#b> "é𝄞".');
    const answer = await ask(pod.fetch, url);
    assert.ok(answer.ok);
    assert.deepEqual([answer.value.status, answer.value.url, answer.value.text], [200, url, '<#a> <#b> "é𝄞".']);
    assert.match(answer.value.headers.get('etag')!, /^"/);
  });

  it('puts letters together that arrive in two parts', async () => {
    const bytes = new TextEncoder().encode('é𝄞');
    const answer = await ask(sending([...bytes].map((byte) => Uint8Array.of(byte))), url);
    assert.equal(answer.ok && answer.value.text, 'é𝄞');
  });

  it('tells for how long a server asks to be left alone, and when it said so', async () => {
    const headers = {'retry-after': 'Fri, 27 Nov 2026 12:01:00 GMT', date: 'Fri, 27 Nov 2026 12:00:00 GMT'};
    const answer = await ask(() => Promise.resolve(new Response(null, {status: 503, headers})), url);
    assert.ok(!answer.ok);
    const {retryAfter, askedAt} = answer.problem;
    assert.deepEqual({'retry-after': retryAfter, date: askedAt}, headers);
  });

  it('takes no web page for the answer to a write, nor a sentence that is called HTML for a page', async () => {
    const answering = (text: string) => () =>
      Promise.resolve(new Response(text, {headers: {'content-type': 'text/html; charset=utf-8'}}));
    const write = async (text: string) => problemOf(await askToWrite(answering(text), url, {method: 'PATCH'}));
    assert.equal(await write('\n<!doctype html><title>Bienvenue</title>'), 'offline');
    assert.equal(await write('Patch applied successfully.'), undefined);
  });

  it('takes an answer without a body', async () => {
    const answer = await ask(() => Promise.resolve(new Response(null, {status: 205})), url);
    assert.equal(answer.ok && answer.value.text, '');
  });

  const statuses: [number, string][] = [
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'missing'],
    [409, 'conflict'],
    [410, 'missing'],
    [412, 'conflict'],
    [413, 'full'],
    [429, 'too-slow'],
    [500, 'server'],
    [503, 'server'],
    [507, 'full'],
    [418, 'server'],
  ];
  for (const [status, kind] of statuses) {
    it(`takes ${status} as “${kind}”, and says which status it was`, async () => {
      const pod = createMemoryPod();
      pod.faults.answer(status);
      const answer = await ask(pod.fetch, url);
      assert.ok(!answer.ok);
      assert.deepEqual([answer.problem.kind, answer.problem.status, answer.problem.url], [kind, status, url]);
      assert.equal(problemOfStatus(status), kind);
    });
  }

  it('takes a host that does not answer as “offline”', async () => {
    const pod = createMemoryPod();
    pod.faults.close();
    assert.equal(await problem(pod.fetch), 'offline');
  });

  it('takes a connection that breaks in the middle as “offline”', async () => {
    const broken: typeof fetch = () =>
      Promise.resolve(
        new Response(new ReadableStream({start: (controller) => controller.error(new TypeError('terminated'))})),
      );
    assert.equal(await problem(broken), 'offline');
  });

  it('gives up on a server that accepts and never answers', async () => {
    const pod = createMemoryPod();
    pod.faults.hold();
    assert.equal(await problem(pod.fetch, {timeout: 20}), 'too-slow');
  });

  it('gives up on a server that begins to answer and never ends', async () => {
    assert.equal(await problem(sending([new Uint8Array(10)], false), {timeout: 20}), 'too-slow');
  });

  it('waits for 8 seconds, unless told otherwise', async () => {
    mock.timers.enable({apis: ['setTimeout']});
    try {
      const pod = createMemoryPod();
      const held = pod.faults.hold();
      const asked = problem(pod.fetch);
      await held.arrived;
      mock.timers.tick(defaultTimeout);
      assert.equal(await asked, 'too-slow');
    } finally {
      mock.timers.reset();
    }
  });

  it('stops reading what is larger than allowed, also when it never ends', async () => {
    const megabyte = new Uint8Array(1 << 20);
    assert.equal(await problem(sending([megabyte])), undefined);
    assert.equal(await problem(sending([megabyte, Uint8Array.of(1)], false)), 'too-large');
    assert.equal(await problem(sending([new Uint8Array(11)]), {maxBytes: 10}), 'too-large');
  });
});

describe('the links of an answer', () => {
  const links = (header: string, rel: string) => linksOf(new Headers({link: header}), rel, url);

  it('are found by what they are for', () => {
    const header =
      '<http://www.w3.org/ns/ldp#Resource>; rel="type", <doc.ttl.acl>; rel="acl", </.well-known/solid>; rel="storage other"';
    assert.deepEqual(links(header, 'acl'), ['https://pods.example/doc.ttl.acl']);
    assert.deepEqual(links(header, 'type'), ['http://www.w3.org/ns/ldp#Resource']);
    assert.deepEqual(links(header, 'other'), ['https://pods.example/.well-known/solid']);
    assert.deepEqual(links(header, 'none'), []);
  });

  it('may be written without quotes, with other parameters and commas in the address', () => {
    assert.deepEqual(links('<a,b>; title="x"; rel=acl', 'acl'), ['https://pods.example/a,b']);
    assert.deepEqual(links('<a>;rel=acl;anchor="#x", <b>; rel="ACL"', 'acl'), [
      'https://pods.example/a',
      'https://pods.example/b',
    ]);
  });

  it('are not taken for others whose name begins or ends alike', () => {
    assert.deepEqual(links('<a>; rel="aclx", <b>; rel="xacl", <c>; rel="acl-other", <d>; title="acl"', 'acl'), []);
  });

  it('that lead nowhere are left out', () => {
    assert.deepEqual(links('<https://[broken>; rel="acl", <good>; rel="acl"', 'acl'), ['https://pods.example/good']);
  });
});
