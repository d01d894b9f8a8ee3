import assert from 'node:assert/strict';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import type {PageAudit} from '../../tools/cli/audit/audit.js';
import {isAtLeast, judge, type Findings} from '../../tools/cli/audit/judge.js';
import {findChromium} from '../../tools/browser/find-chromium.js';
import {solidaire} from '../support/commands.js';

const good: Findings = {
  eco: 'A',
  accessibility: {violations: [], overflow: 0},
  privacy: {spaces: ['pods.example'], others: [], cookies: [], stored: [], policy: undefined},
};

describe('the grade of a page', () => {
  const violation = (impact: 'minor' | 'serious') =>
    ({rule: 'x', impact, help: '', url: '', places: ['a', 'b'], scheme: 'light'}) as const;
  const gradeOf = (change: Partial<Findings>) => judge({...good, ...change}).grade;

  it('is that of its weight where nothing else is to be said', () => {
    assert.deepEqual(judge(good), {grade: 'A', reasons: []});
    assert.equal(gradeOf({eco: 'C'}), 'C');
  });

  it('is no better than what it does to people, and says how often', () => {
    const {grade, reasons} = judge({
      ...good,
      accessibility: {violations: [violation('serious'), violation('minor')], overflow: 4},
    });
    assert.equal(grade, 'D');
    assert.deepEqual(
      reasons.map(({kind, grade: allowed}) => [kind, allowed]),
      [
        ['barriers', 'D'],
        ['flaws', 'B'],
        ['overflow', 'C'],
      ],
    );
    assert.equal(gradeOf({accessibility: {violations: [violation('minor')], overflow: 0}}), 'B');
    assert.equal(gradeOf({privacy: {...good.privacy, others: [{host: 'fonts.example', kinds: ['font']}]}}), 'D');
    assert.equal(gradeOf({privacy: {...good.privacy, cookies: ['id (coop.example)']}}), 'C');
  });

  it('never becomes better by something that is wrong as well', () => {
    assert.equal(gradeOf({eco: 'F', accessibility: {violations: [violation('minor')], overflow: 0}}), 'F');
    assert.ok(isAtLeast('A', 'B') && isAtLeast('B', 'B') && !isAtLeast('C', 'B'));
  });
});

describe('solidaire audit', () => {
  const servers: Server[] = [];
  let variables: Record<string, string>;
  before(async () => {
    variables = {CHROME_PATH: await findChromium()};
  });
  after(() => servers.forEach((server) => server.close()));

  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer).listen(0);
    servers.push(server);
    await once(server, 'listening');
    return `http://localhost:${(server.address() as AddressInfo).port}`;
  }
  const html = (body: string) =>
    `<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,"><main>${body}</main>`;

  it('gives a small and honest page an A, and says that its data come from a space', async () => {
    const space = await serve((_, response) =>
      response.writeHead(200, {'content-type': 'text/turtle', 'access-control-allow-origin': '*'}).end('<#a> <#b> <#c>.'),
    );
    const page = html(`<h1>Hello</h1><script type="module">await fetch('${space}/list.ttl')</script>`);
    const site = await serve((_, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'content-security-policy': "default-src 'self'; script-src 'unsafe-inline'; img-src data:; connect-src *",
        })
        .end(page),
    );
    const {code, answer} = await solidaire(['audit', site, '--least', 'A'], variables);
    const [found] = answer['pages'] as PageAudit[];
    assert.deepEqual([code, found?.grade, found?.reasons], [0, 'A', []]);
    assert.deepEqual([found?.privacy.spaces, found?.privacy.others], [[new URL(space).host], []]);
    assert.match(found?.privacy.policy ?? '', /^default-src/);
    assert.ok(found && found.counts.nodes > 3 && found.counts.requests >= 2);
  });

  it('asks for a page once, and finds the policy in that answer', async () => {
    const asked: string[] = [];
    const site = await serve((request, response) => {
      asked.push(request.url!);
      const policy = asked.length === 1 ? "default-src 'self'" : "default-src 'none'";
      response.writeHead(200, {'content-type': 'text/html', 'content-security-policy': policy}).end(html('<h1>Hello</h1>'));
    });
    const {answer} = await solidaire(['audit', site], variables);
    assert.deepEqual(asked, ['/']);
    assert.equal((answer['pages'] as PageAudit[])[0]?.privacy.policy, "default-src 'self'");
  });

  it('finds the policy of the page to which another one leads, and not that of a frame in it', async () => {
    const frame = await serve((_, response) =>
      response
        .writeHead(200, {'content-type': 'text/html', 'content-security-policy': 'img-src data:'})
        .end(html('<h1>Frame</h1>')),
    );
    const site = await serve(({url}, response) => {
      if (url === '/') response.writeHead(302, {location: '/there', 'content-security-policy': "default-src 'none'"}).end();
      else
        response
          .writeHead(200, {'content-type': 'text/html', 'content-security-policy': 'frame-src *'})
          .end(html(`<h1>Hello</h1><iframe title="Frame" src="${frame}"></iframe>`));
    });
    const {answer} = await solidaire(['audit', site], variables);
    assert.equal((answer['pages'] as PageAudit[])[0]?.privacy.policy, 'frame-src *');
  });

  it('names what shuts people out, who else is asked, and what stays on the device, and ends with 1', async () => {
    const elsewhere = await serve((_, response) => response.writeHead(200, {'content-type': 'text/javascript'}).end(''));
    const page = html(
      `<h1>Hello</h1><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs="><p style="width:600px">Wide</p><script src="${elsewhere}/track.js"></script><script>localStorage.seen = 1</script>`,
    );
    const site = await serve((_, response) =>
      response.writeHead(200, {'content-type': 'text/html', 'set-cookie': 'visitor=1'}).end(page),
    );
    const {code, answer} = await solidaire(['audit', site, '--least', 'a'], variables);
    const [found] = answer['pages'] as PageAudit[];
    assert.deepEqual([code, found?.grade], [1, 'D']);
    assert.deepEqual(
      found?.reasons.map(({kind}) => kind),
      ['barriers', 'overflow', 'others', 'traces'],
    );
    assert.deepEqual(found?.accessibility.violations[0]?.places, ['img']);
    assert.deepEqual(found?.privacy.others, [{host: new URL(elsewhere).host, kinds: ['script']}]);
    assert.deepEqual([found?.privacy.cookies, found?.privacy.stored], [['visitor (localhost)'], ['localStorage: seen']]);
  });

  it('says what is missing or wrong in a sentence', async () => {
    const said = async (...words: string[]) => (await solidaire(['audit', ...words], variables)).answer.error;
    assert.equal((await said())?.kind, 'missing-words');
    assert.equal((await said('http://localhost:1', '--least', 'Z'))?.kind, 'no-choice');
    assert.match((await said('http://localhost:1/'))?.message ?? '', /^The page “http:\/\/localhost:1\/” cannot be opened/);
    const without = await solidaire(['audit', 'http://localhost:1/'], {CHROME_PATH: '/nowhere/chrome'});
    assert.equal(without.answer.error?.kind, 'no-browser');
  });
});
