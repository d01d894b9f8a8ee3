import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import type {RunningServer} from '../../tools/servers/pod-server.js';
import {freePort} from '../../tools/servers/ports.js';
import {startSiteServer} from '../../tools/servers/site-server.js';

const pods = 'http://localhost:3999';
let folder: string;
let site: RunningServer;

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** As `fetch`, but it neither tidies paths nor decompresses. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const {hostname, port} = new URL(site.url);
    request({hostname, port, path, headers, method}, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(parts),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'site/about'), {recursive: true});
  await mkdir(join(folder, 'cdn/chunks'), {recursive: true});
  const page = `<a href="http://localhost:3000/coop/">x</a><a href="http://localhost:8080/">y</a>${' '.repeat(300)}`;
  await writeFile(join(folder, 'site/index.html'), page);
  await writeFile(join(folder, 'site/about/index.html'), 'about');
  await writeFile(join(folder, 'site/data.ttl'), '<a> <b> <http://localhost:3000/c> .');
  await writeFile(join(folder, 'site/.hidden'), 'no');
  await writeFile(join(folder, 'secret.txt'), 'no');
  await mkdir(join(folder, 'site/vocabulary'));
  await writeFile(join(folder, 'site/vocabulary/tool.ttl'), '<a> <b> <c> .');
  await writeFile(join(folder, 'site/vocabulary/context.jsonld'), '{}');
  await writeFile(join(folder, 'cdn/kit.js'), `export const kit = '${'x'.repeat(400)}';`);
  await writeFile(join(folder, 'cdn/chunks/core-Ab_3-xy.js'), 'export {};');
  const roots = {'/': join(folder, 'site'), '/cdn/': join(folder, 'cdn')};
  site = await startSiteServer({port: await freePort(), podsOrigin: pods, roots});
});

after(async () => {
  await site.stop();
  await rm(folder, {recursive: true});
});

describe('the site server', () => {
  it('sends the policy that the kit promises to work under, with the pod server added', async () => {
    const {headers} = await ask('/');
    assert.equal(
      headers['content-security-policy'],
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data: blob: http://localhost:3999; " +
        "connect-src 'self' https: wss: http://localhost:3999 ws://localhost:3999; font-src 'none'; base-uri 'none'; " +
        "media-src 'self' https: blob: http://localhost:3999; frame-src 'self' blob:; require-trusted-types-for 'script'",
    );
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['x-content-type-options'], 'nosniff');
  });

  it('puts the real addresses into pages, and leaves other files as they are', async () => {
    const page = (await ask('/')).body.toString();
    assert.match(page, /"http:\/\/localhost:3999\/coop\/"/);
    assert.ok(page.includes(`"${site.url}/"`));
    assert.match((await ask('/data.ttl')).body.toString(), /localhost:3000/);
  });

  it('lets pages of other sites read the vocabulary, as what it is, and nothing else', async () => {
    const shape = await ask('/vocabulary/tool.ttl');
    assert.equal(shape.headers['access-control-allow-origin'], '*');
    assert.equal(shape.headers['content-type'], 'text/turtle');
    assert.equal((await ask('/vocabulary/context.jsonld')).headers['content-type'], 'application/ld+json');
    assert.equal((await ask('/data.ttl')).headers['access-control-allow-origin'], undefined);
  });

  it('compresses for those who can read it', async () => {
    const brotli = await ask('/cdn/kit.js', {'accept-encoding': 'gzip, deflate, br'});
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(brotli.headers['content-length'], `${brotli.body.length}`);
    assert.match(brotliDecompressSync(brotli.body).toString(), /^export const kit/);
    assert.equal((await ask('/cdn/kit.js', {'accept-encoding': 'gzip'})).headers['content-encoding'], 'gzip');
    assert.equal((await ask('/cdn/kit.js', {'accept-encoding': 'br;q=0'})).headers['content-encoding'], undefined);
    assert.equal((await ask('/cdn/kit.js')).headers['content-type'], 'text/javascript; charset=utf-8');
  });

  it('keeps hashed bundles for ever and asks again for the rest', async () => {
    assert.match((await ask('/cdn/chunks/core-Ab_3-xy.js')).headers['cache-control'] ?? '', /immutable/);
    const {headers} = await ask('/cdn/kit.js');
    assert.equal(headers['cache-control'], 'no-cache');
    const again = await ask('/cdn/kit.js', {'if-none-match': headers['etag'] ?? ''});
    assert.equal(again.status, 304);
    assert.equal(again.body.length, 0);
  });

  it('answers HEAD with headers only, and nothing but GET and HEAD', async () => {
    const head = await ask('/cdn/kit.js', {}, 'HEAD');
    assert.equal(head.status, 200);
    assert.equal(head.body.length, 0);
    assert.equal((await ask('/', {}, 'POST')).status, 405);
  });

  it('stands a folder for its index page', async () => {
    assert.equal((await ask('/about?x=1')).headers['location'], '/about/?x=1');
    assert.equal((await ask('/about/')).body.toString(), 'about');
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/cdn/..%2f..%2fsecret.txt',
    '/.hidden',
    '/%00',
    '/%zz',
    '/no',
  ]) {
    it(`has nothing at ${path}`, async () => {
      assert.equal((await ask(path)).status, 404);
    });
  }
});
