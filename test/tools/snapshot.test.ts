import assert from 'node:assert/strict';
import {once} from 'node:events';
import {mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, describe, it} from 'node:test';
import {findListTags, marksOf} from '../../tools/cli/snapshot/page-tags.js';
import {putSnapshot} from '../../tools/cli/snapshot/put-snapshot.js';
import type {SnapshotPage} from '../../tools/cli/snapshot/snapshot.js';
import {writeEntry} from '../../tools/cli/snapshot/write-entry.js';
import {solidaire} from '../support/commands.js';

const day = '2026-11-29';
const {first, last} = marksOf(day);
const put = (html: string, items: readonly string[] = ['<li>Ana</li>']) => putSnapshot(html, 0, items, day);
const htmlOf = (made: ReturnType<typeof put>) => ('html' in made ? made.html : assert.fail(made.plight));

describe('the tags of a page that show lists', () => {
  it('are found whatever the page looks like, and not in comments, scripts, templates and noscript', () => {
    const html = `<!-- <coop-news src="a"></coop-news> --><script>"<coop-news></coop-news>"</script>
      <template><coop-news></coop-news></template><noscript><coop-news></coop-news></noscript>
      <p title="<coop-news>">😀</p>\r\n<COOP-Directory item-href='a>b?id={id}' SRC=https://a.example/#it></coop-directory>`;
    const [tag, ...others] = findListTags(html);
    assert.equal(others.length, 0);
    assert.equal(tag?.name, 'coop-directory');
    assert.equal(tag?.attributes.get('item-href'), 'a>b?id={id}');
    assert.equal(
      html.slice(tag.begins, tag.contentBegins),
      "<COOP-Directory item-href='a>b?id={id}' SRC=https://a.example/#it>",
    );
  });

  it('belong to the community that they name, else to that around them, else to the only one', () => {
    const communityOf = (html: string) => findListTags(html)[0]?.community;
    const [a, b] = ['<coop-community id="a" src="A">', '<coop-community id="b" src="B">'];
    const end = '</coop-community>';
    assert.equal(communityOf(`${a}<coop-news></coop-news>${end}${b}${end}`), 'A');
    assert.equal(communityOf(`${a}<coop-news community="b"></coop-news>${end}${b}${end}`), 'B');
    assert.equal(communityOf(`<coop-news></coop-news>${b}${end}`), 'B');
    assert.equal(communityOf(`<coop-news></coop-news>${a}${end}${b}${end}`), undefined);
  });
});

describe('a snapshot in a page', () => {
  const page = '<body>\n  <coop-news>\n    <p>Call us.</p>\n  </coop-news>\n</body>\n';

  it('stands in the tag before what was written by hand, and touches nothing else', () => {
    const expected = `<body>\n  <coop-news>\n    ${first}\n    <ul>\n      <li>Ana</li>\n    </ul>\n    ${last}\n    <p>Call us.</p>\n  </coop-news>\n</body>\n`;
    assert.equal(htmlOf(put(page)), expected);
  });

  it('replaces the earlier one, wherever that stands by now, and keeps its day if it says the same', () => {
    const once = htmlOf(put(page)).replace(`${last}\n`, `${last} after\n`).replace(first, `before ${first}`);
    assert.equal(htmlOf(putSnapshot(once, 0, ['<li>Ana</li>'], '2026-12-24')), once);
    const twice = htmlOf(putSnapshot(once, 0, ['<li>Bo</li>'], '2026-12-24'));
    assert.equal(twice, once.replace(day, '2026-12-24').replace('Ana', 'Bo'));
    const none = htmlOf(putSnapshot(twice, 0, [], day));
    assert.ok(!none.includes('<ul>') && none.includes('before') && none.includes('after') && none.includes('Call us.'));
  });

  it('keeps the line ends, the byte order mark and the characters of the page', () => {
    const odd = `\uFEFF<p>😀 é</p>\r\n<coop-news><p>Call us.</p></coop-news>\r\n`;
    const made = htmlOf(put(odd));
    assert.ok(made.startsWith('\uFEFF<p>😀 é</p>\r\n<coop-news>\r\n') && made.endsWith('<p>Call us.</p></coop-news>\r\n'));
    assert.ok(!/[^\r]\n/.test(made));
  });

  it('is not written where the browser would see another page than its author wrote', () => {
    for (const html of [
      '<p><coop-news></coop-news></p>',
      '<p>A<coop-news>b</coop-news></p><coop-map></coop-map>',
      '<a href="x"><coop-news></coop-news></a>',
    ])
      assert.deepEqual(put(html, ['<li><a href="y">Ana</a></li>']), {plight: 'no-room'}, html);
    assert.deepEqual(put('<div><coop-news src="a" /><p>All this would be in it.</p></div>'), {plight: 'not-closed'});
    // A paragraph that nobody ends keeps the end of the tag from counting.
    assert.deepEqual(put('<coop-news><p>Call us.</coop-news>'), {plight: 'not-closed'});
    assert.deepEqual(put(`<coop-news>${first}</coop-news>`), {plight: 'torn'});
    assert.deepEqual(put(`<coop-news>${last}${first}</coop-news>`), {plight: 'torn'});
    assert.deepEqual(put(`<coop-news>${first}${last}${first}${last}</coop-news>`), {plight: 'torn'});
  });
});

describe('an item of a snapshot', () => {
  const style = {language: 'fr', itemHref: 'm.html?id={id}', untitled: 'Sans nom', cancelled: 'annulé'};
  const entry = {source: 'https://a.example/x#me', name: 'Ana', facts: []};

  it('escapes what members write, and ends no comment and no element', () => {
    const hostile = '--></ul></coop-news><script>alert(1)</script>"&';
    const made = writeEntry({...entry, name: hostile, facts: [hostile], summary: hostile, language: '"><b>'}, style);
    assert.ok(!/<script|<\/ul|-->|<b>/.test(made), made);
  });

  it('links only to addresses that a link may carry', () => {
    const linked = (itemHref: string | undefined) => writeEntry(entry, {...style, itemHref});
    assert.equal(linked('m.html?id={id}'), '<li><a href="m.html?id=https%3A%2F%2Fa.example%2Fx%23me">Ana</a></li>');
    for (const wrong of ['javascript:alert("{id}")', ' javascript:alert()', 'java\nscript:x', 'data:text/html,x', undefined])
      assert.equal(linked(wrong), '<li>Ana</li>');
  });

  it('says when something is in the language of the page, and that it is cancelled', () => {
    const time = {machine: '2026-12-01T18:00:00+01:00', wall: '2026-12-01T18:00:00'};
    const made = writeEntry({...entry, time, isCancelled: true, facts: ['Lyon', undefined, 'https://x.example/']}, style);
    assert.match(made, /^<li><time datetime="2026-12-01T18:00:00\+01:00">mardi 1 décembre 2026 (à )?18:00<\/time> – /);
    assert.match(made, /Ana<\/a> \(annulé\) – Lyon<\/li>$/);
  });
});

describe('solidaire snapshot', () => {
  const answers = new Map<string, string | number>();
  const asked: (string | undefined)[] = [];
  let [folder, pod] = ['', ''];
  let server: Server;

  before(async () => {
    server = createServer(({url, headers}, response) => {
      asked.push(headers.authorization);
      const answer = answers.get(url!) ?? 404;
      response.writeHead(typeof answer === 'number' ? answer : 200, {'content-type': 'text/turtle'});
      response.end(typeof answer === 'number' ? '' : answer);
    }).listen(0);
    await once(server, 'listening');
    pod = `http://localhost:${(server.address() as AddressInfo).port}`;
    folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  });
  after(async () => {
    server.close();
    await rm(folder, {recursive: true});
  });
  beforeEach(() => {
    answers.clear();
    asked.length = 0;
  });

  const prefixes = `@prefix tree: <https://w3id.org/tree#>. @prefix dct: <http://purl.org/dc/terms/>.
    @prefix vcard: <http://www.w3.org/2006/vcard/ns#>. @prefix schema: <http://schema.org/>.
    @prefix solid: <http://www.w3.org/ns/solid/terms#>.\n`;
  const list = (...rows: readonly string[]) =>
    prefixes +
    rows
      .map((row, n) => `<#it> tree:member <#r${n}>. <#r${n}> dct:isVersionOf <https://m.example/${n}#me>; ${row} .`)
      .join('\n');
  const members = (...names: readonly string[]) =>
    list(...names.map((name) => `a vcard:Individual; vcard:fn ${JSON.stringify(name)}`));

  async function take(html: string) {
    const file = join(folder, 'page.html');
    await writeFile(file, html, {mode: 0o640});
    const {code, answer, told} = await solidaire(['snapshot', file]);
    const [page] = (answer['pages'] ?? []) as SnapshotPage[];
    return {code, page, told, html: await readFile(file, 'utf8'), file, answer};
  }
  const namesIn = (html: string) => [...html.matchAll(/<li[^>]*>(?:<[^l][^>]*>)*([^<]*)</g)].map(([, name]) => name);

  it('writes the first page of a list by its names, in nobody’s name, and the same page again the next time', async () => {
    answers.set('/list', members('Zoé', 'émile', '<b>Ana', 'Bo'));
    const html = `<html lang="fr"><coop-directory src="${pod}/list#it" page-size="3" item-href="m.html?id={id}"></coop-directory>`;
    const {code, html: made, file, page} = await take(html);
    assert.equal(code, 0);
    assert.deepEqual([page?.isWritten, page?.tags], [true, [{tag: 'coop-directory', items: 3}]]);
    assert.deepEqual(namesIn(made), ['&lt;b&gt;Ana', 'Bo', 'émile']);
    assert.match(made, /href="m\.html\?id=https%3A%2F%2Fm\.example%2F2%23me"/);
    assert.deepEqual([...new Set(asked)], [undefined]);
    assert.equal((await stat(file)).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(folder), ['page.html']);
    assert.equal((await take(made)).page?.isWritten, false);
  });

  it('finds the lists of the cooperative, for everybody alone, in the order of each tag', async () => {
    const [past, soon] = [-86_400_000 * 3, 86_400_000 * 3].map((ms) => new Date(Date.now() + ms).toISOString());
    answers.set('/coop', `${prefixes}<#us> a schema:Organization; solid:publicTypeIndex <types>.`);
    answers.set(
      '/types',
      `${prefixes}<#e> solid:forClass schema:Event; solid:instance <events#it>.
       <#n> solid:forClass schema:Article, schema:NewsArticle, schema:BlogPosting; solid:instance <news#it>, <closed#it>.`,
    );
    answers.set(
      '/events',
      list(
        `a schema:Event; schema:name "Over"; schema:startDate "${past}"`,
        `a schema:Event; schema:name "Soon"; schema:startDate "${soon}"`,
      ),
    );
    answers.set(
      '/news',
      list(
        `a schema:NewsArticle; schema:headline "Old"; schema:datePublished "2026-01-01T00:00:00Z"`,
        `a schema:NewsArticle; schema:headline "New"; schema:datePublished "2026-02-01T00:00:00Z"`,
        `a schema:NewsArticle; schema:headline "Later"; schema:datePublished "2999-02-01T00:00:00Z"`,
      ),
    );
    answers.set('/closed', 401);
    const {code, html, page} = await take(
      `<coop-community src="${pod}/coop#us"><coop-news></coop-news><coop-events></coop-events></coop-community>`,
    );
    assert.deepEqual(
      [code, page?.tags],
      [
        0,
        [
          {tag: 'coop-news', items: 2},
          {tag: 'coop-events', items: 1},
        ],
      ],
    );
    assert.match(html, /New<\/?.*Old<.*Soon/s);
    assert.ok(!/Over|Later/.test(html));
  });

  it('leaves a tag as it was whose list cannot be read, says so in a sentence, and ends with 1', async () => {
    answers.set('/list', members('Ana'));
    const tags = `<coop-directory src="${pod}/list#it"></coop-directory><coop-map src="${pod}/secret"></coop-map><coop-news></coop-news>`;
    answers.set('/secret', 401);
    const {code, html, page} = await take(tags);
    assert.equal(code, 1);
    assert.deepEqual(namesIn(html), ['Ana']);
    assert.deepEqual(
      page?.tags.map(({trouble}) => trouble && ('plight' in trouble ? trouble.plight : trouble.problem.kind)),
      [undefined, 'signed-out', 'no-address'],
    );
    answers.set('/list', 500);
    const again = await take(html);
    assert.deepEqual([again.code, again.html], [1, html]);
  });

  it('refuses a file that is none, before anything is written', async () => {
    answers.set('/list', members('Ana'));
    const file = join(folder, 'page.html');
    const html = `<coop-directory src="${pod}/list#it"></coop-directory>`;
    await writeFile(file, html);
    const {code, answer} = await solidaire(['snapshot', file, join(folder, 'none.html')]);
    assert.deepEqual([code, answer.error?.kind, await readFile(file, 'utf8')], [2, 'no-file', html]);
    await writeFile(join(folder, 'latin.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xe9]));
    assert.equal((await solidaire(['snapshot', join(folder, 'latin.html')])).answer.error?.kind, 'no-file');
    await rm(join(folder, 'latin.html'));
    assert.equal((await solidaire(['snapshot'])).answer.error?.kind, 'missing-words');
  });
});
