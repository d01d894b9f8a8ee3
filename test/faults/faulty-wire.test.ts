import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, describe, it} from 'node:test';
import {FaultyWire, type WireFault} from './faulty-wire.js';

const text = '<#a> <#b> "all of it".';
let done: string[];
let wire: FaultyWire;
const server = createServer((request, response) => {
  done.push(`${request.method} ${request.url}`);
  response.writeHead(200, {etag: '"1"', 'content-type': 'text/turtle'}).end(text);
});

before(async () => {
  server.listen(0, 'localhost');
  await once(server, 'listening');
  wire = await FaultyWire.start(0, () => (server.address() as AddressInfo).port);
});

after(async () => {
  await wire.stop();
  server.close();
});

beforeEach(() => {
  done = [];
  wire.mend();
  wire.forget();
});

async function put(path = '/x'): Promise<{status: number; body: string; etag: string | null} | 'broken'> {
  try {
    const answer = await fetch(`${wire.origin}${path}`, {method: 'PUT', body: 'text'});
    return {status: answer.status, body: await answer.text(), etag: answer.headers.get('etag')};
  } catch {
    return 'broken';
  }
}

describe('the wire between a test and its server', () => {
  it('lets through what no fault is planned for', async () => {
    assert.deepEqual(await put(), {status: 200, body: text, etag: '"1"'});
    assert.deepEqual(done, ['PUT /x']);
  });

  const outcomes: readonly (readonly [WireFault, unknown, acted: boolean])[] = [
    [{kind: 'lose-request'}, 'broken', false],
    [{kind: 'lose-answer'}, 'broken', true],
    [{kind: 'cut-body'}, 'broken', true],
    [{kind: 'truncate'}, {status: 200, body: text.slice(0, 11), etag: '"1"'}, true],
    [{kind: 'delay', until: Promise.resolve()}, {status: 200, body: text, etag: '"1"'}, true],
    [{kind: 'answer', status: 503}, {status: 503, body: '', etag: null}, false],
    [{kind: 'answer-after', status: 500}, {status: 500, body: '', etag: null}, true],
  ];
  for (const [fault, outcome, acted] of outcomes) {
    it(`can ${fault.kind}, and the server has ${acted ? 'acted' : 'heard nothing'}`, async () => {
      wire.meet(fault);
      assert.deepEqual(await put(), outcome);
      assert.deepEqual(done, acted ? ['PUT /x'] : []);
      assert.deepEqual(await put(), {status: 200, body: text, etag: '"1"'}, 'and the next one is well again');
    });
  }

  it('can send a page in place of the data, and another entity tag', async () => {
    wire.meet({kind: 'html'});
    wire.meet({kind: 'lie-about-etag'});
    const [first, second] = [await put(), await put()];
    assert.match((first as {body: string}).body, /^<!doctype html>/);
    assert.notEqual((second as {etag: string}).etag, '"1"');
    assert.equal((second as {body: string}).body, text);
  });

  it('means the requests that a test has named, as often as it has said', async () => {
    wire.meet({kind: 'answer', status: 503}, {method: 'PUT', path: /^\/only/, times: 2});
    const statuses = [await put('/x'), await put('/only/a'), await put('/only/b'), await put('/only/c')];
    assert.deepEqual(
      statuses.map((one) => (one === 'broken' ? one : one.status)),
      [200, 503, 503, 200],
    );
  });

  it('can be cut, and mended', async () => {
    wire.breakAll(true);
    assert.equal(await put(), 'broken');
    wire.mend();
    assert.notEqual(await put(), 'broken');
  });
});
