import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {newsPageOf} from '../../../pods/news/news-address.js';
import {pageStyle, pageStyleHash} from '../../../vocab/formats/html/news/page.js';
import {correctionKind} from '../../../vocab/kinds/article/article.js';
import {markupAttacks} from '../../support/rich-text/attacks.js';
import {valueOf} from '../../support/fixtures.js';
import {Newsroom} from '../../support/news/newsroom.js';

const harvest = {title: ['Récolte'], summary: ['Trois tonnes'], text: ['Il y a **trois** tonnes.'], wordCount: ['5']};

/** Addresses that are asked for from then on, with the way. */
const requestsSince = ({pod}: Newsroom, start: number) =>
  pod.arrivals.slice(start).map(({method, url}) => `${method} ${url}`);

describe('published news', () => {
  it('are a page for each article that says who wrote it, when, and what, and that no script is needed for', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', harvest);
    assert.equal(await newsroom.publish(), true);
    const page = (await newsroom.page(article))!;
    assert.match(page, /<html lang="fr">/);
    assert.match(page, /<title>Récolte – La Forge<\/title>/);
    assert.match(page, /<meta name="description" content="Trois tonnes">/);
    assert.match(page, /<h1>Récolte<\/h1>/);
    assert.match(page, /par Ana/);
    assert.match(page, /<time datetime="2026-11-01T10:00:00.000Z">1er novembre 2026<\/time>/);
    assert.match(page, /1\u00a0min de lecture/);
    assert.match(page, /<p>Il y a <strong>trois<\/strong> tonnes\.<\/p>/);
    assert.ok(page.includes(`<link rel="canonical" href="${await newsPageOf(newsroom.list, article)}">`));
    assert.match(page, /content="default-src &#39;none&#39;; img-src https: data:; style-src &#39;sha256-/);
    assert.deepEqual(
      [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag),
      ['<script type="application/ld+json">'],
    );
  });

  it('name in the policy of a page the very style that it has', () => {
    assert.equal(pageStyleHash, createHash('sha256').update(pageStyle).digest('base64'));
  });

  it('say in schema.org’s words what search engines look for', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', {...harvest, title: ['</script><script>hit()</script>']});
    await newsroom.publish();
    const page = (await newsroom.page(article))!;
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)!;
    const data = JSON.parse(json!) as Record<string, unknown>;
    assert.equal(data.headline, '</script><script>hit()</script>');
    assert.deepEqual(data.author, [{'@type': 'Person', name: 'Ana'}]);
    assert.deepEqual(
      [data['@type'], data.datePublished, data.inLanguage, data.wordCount, data.abstract],
      ['BlogPosting', '2026-11-01T10:00:00.000Z', 'fr', 5, 'Trois tonnes'],
    );
  });

  it('are a feed and a list of pages beside it, the latest first', async () => {
    const newsroom = await Newsroom.open();
    await newsroom.write('a', {...harvest, published: ['2026-10-01T10:00:00Z']});
    await newsroom.write('b', {...harvest, title: ['Bal'], published: ['2026-11-02T10:00:00Z']});
    await newsroom.publish();
    const feed = (await newsroom.feed())!;
    assert.match(feed, /<title>Actualités – La Forge<\/title>/);
    const titles = (text: string) => [...text.matchAll(/Bal|Récolte/g)].map(([title]) => title);
    assert.deepEqual(titles(feed), ['Bal', 'Récolte']);
    assert.deepEqual(titles((await newsroom.index())!), ['Bal', 'Récolte']);
    assert.match(feed, /<content type="html">&lt;p&gt;Il y a &lt;strong&gt;trois/);
    assert.match(feed, /^<id>.*<updated>2026-11-02T10:00:00.000Z<\/updated>|<updated>2026-11-02T10:00:00.000Z<\/updated>/m);
  });

  it('are named by the list once they are there', async () => {
    const newsroom = await Newsroom.open();
    await newsroom.write('a', harvest);
    assert.equal(await newsroom.feedNamed(), undefined);
    await newsroom.publish();
    assert.equal(await newsroom.feedNamed(), new URL('feed.atom', newsroom.list).href);
  });

  it('are named no longer by a list that has become one for members', async () => {
    const newsroom = await Newsroom.open();
    await newsroom.write('a', harvest);
    await newsroom.publish();
    assert.equal(valueOf(await newsroom.publishOnly(undefined, {who: 'members'})), false);
    assert.equal(await newsroom.feedNamed(), undefined);
  });

  it('are not made of a list that is for members', async () => {
    const newsroom = await Newsroom.open('members');
    const article = await newsroom.write('a', harvest);
    assert.equal(await newsroom.publish(), false);
    assert.equal(await newsroom.feedNamed(), undefined);
    assert.deepEqual(
      [await newsroom.feed(), await newsroom.index(), await newsroom.page(article)],
      [undefined, undefined, undefined],
    );
  });

  it('are left as they are as long as nothing has changed: then no article is read, and nothing is written', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', harvest);
    await newsroom.publish();
    const start = newsroom.pod.arrivals.length;
    assert.equal(await newsroom.publish('2026-11-16T10:00:00Z'), false);
    const requests = requestsSince(newsroom, start);
    assert.deepEqual(
      requests.filter((one) => !one.startsWith('GET')),
      [],
    );
    assert.ok(!requests.includes(`GET ${article.split('#')[0]}`));
  });

  it('hold a corrected article with what was corrected, and leave the others alone', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', harvest);
    const other = await newsroom.write('b', {...harvest, title: ['Bal']});
    await newsroom.publish();
    const part = `${article.split('#')[0]}#c`;
    const values = {correctionText: ['Quatre, pas trois.'], correctionDate: ['2026-11-03T10:00:00Z']};
    await newsroom.takeBack(article);
    const corrected = {...harvest, text: ['Quatre tonnes.'], wordCount: ['2'], corrections: [part]};
    await newsroom.write('a', corrected, [{iri: part, kind: correctionKind, values}]);
    const start = newsroom.pod.arrivals.length;
    await newsroom.tidy();
    const tidied = newsroom.pod.arrivals.length;
    assert.equal((await newsroom.publishOnly()).ok, true);
    assert.ok(tidied > start);
    const page = (await newsroom.page(article))!;
    assert.match(page, /<h2 lang="fr">Corrections<\/h2>/);
    assert.match(page, /3 novembre 2026<\/time> – Quatre, pas trois\./);
    assert.match((await newsroom.feed())!, /Quatre tonnes/);
    assert.ok(!requestsSince(newsroom, tidied).includes(`GET ${other.split('#')[0]}`));
  });

  it('hold an article that is to appear later from the first publication after its time', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', {...harvest, published: ['2026-11-20T10:00:00Z']});
    await newsroom.publish('2026-11-19T10:00:00Z');
    assert.equal(await newsroom.page(article), undefined);
    assert.doesNotMatch((await newsroom.feed())! + (await newsroom.index())!, /Récolte/);
    assert.equal(await newsroom.publish('2026-11-20T10:00:01Z'), true);
    assert.match((await newsroom.page(article))!, /Récolte/);
    assert.match((await newsroom.feed())!, /Récolte/);
  });

  it('hold no article any more that was taken back', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', harvest);
    await newsroom.write('b', {...harvest, title: ['Bal']});
    await newsroom.publish();
    await newsroom.takeBack(article);
    assert.equal(await newsroom.publish(), true);
    assert.equal(await newsroom.page(article), undefined);
    const rest = (await newsroom.feed())! + (await newsroom.index())!;
    assert.match(rest, /Bal/);
    assert.doesNotMatch(rest, /Récolte/);
  });

  it('hold no article that everybody may not read any more, whatever the list says', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', harvest);
    await newsroom.tidy();
    newsroom.pod.rule(article.split('#')[0]!, `acl:agent <${newsroom.author}>; acl:mode acl:Read, acl:Write, acl:Control`);
    await newsroom.publishOnly();
    assert.equal(await newsroom.page(article), undefined);
    assert.doesNotMatch((await newsroom.feed())!, /Récolte/);
  });

  it('link translations to each other, in each with its language', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', {...harvest, translations: [newsroom.addressOf('b')]});
    const translation = {title: ['Harvest'], text: ['Three tons.'], language: ['en'], translationOf: [article]};
    const english = await newsroom.write('b', translation);
    await newsroom.publish();
    const url = await newsPageOf(newsroom.list, english);
    const page = (await newsroom.page(article))!;
    assert.ok(page.includes(`<link rel="alternate" hreflang="en" href="${url}">`));
    assert.ok(page.includes(`<a href="${url}" hreflang="en" lang="en">English</a>`));
    const other = (await newsroom.page(english))!;
    assert.match(other, /<html lang="en">/);
    assert.match(other, /by Ana/);
    assert.match(other, /hreflang="fr"/);
  });

  it('lead to a partner’s article that is only linked to, and name that as the one to find', async () => {
    const newsroom = await Newsroom.open();
    const original = ['https://partner.example/article?a=1&b=2'];
    const article = await newsroom.write('a', {title: ['Chez eux'], original, text: []});
    await newsroom.publish();
    const page = (await newsroom.page(article))!;
    assert.match(page, /<link rel="canonical" href="https:\/\/partner\.example\/article\?a=1&amp;b=2">/);
    assert.match(page, /Lire l’article chez partner\.example/);
  });

  it('show what attackers write as it was typed, in every part of a page', async () => {
    const newsroom = await Newsroom.open();
    for (const [index, attack] of markupAttacks.entries()) {
      const title = attack.slice(0, 160);
      const values = {
        title: [title],
        summary: [title],
        text: [attack],
        authorName: [attack.slice(0, 120)],
        language: [attack],
      };
      await newsroom.write(`a${index}`, values);
    }
    await newsroom.publish();
    const index = (await newsroom.index())!;
    assert.equal([...index.matchAll(/<li /g)].length, markupAttacks.length);
    const known =
      /^\/?(?:html|head|meta|title|link|style|script|body|nav|main|article|section|header|h[1-6]|p|a|em|strong|del|code|pre|ul|ol|li|img|br|hr|time|div|blockquote|table|thead|tbody|tr|th|td|!doctype)$/;
    for (let number = 0; number < markupAttacks.length; number++) {
      const page = (await newsroom.page(newsroom.addressOf(`a${number}`)))!;
      const outside = page
        .replace(/<script type="application\/ld\+json">[^<]*<\/script>/, '')
        .replace(/<style>[^<]*<\/style>/, '');
      const tags = [...outside.matchAll(/<([^\s>]*)([^>]*)>/g)];
      assert.ok(!outside.includes('<script'), page);
      for (const [tag, name, attributes] of tags) {
        assert.match(name!, known, tag);
        assert.doesNotMatch(attributes!.replace(/"[^"]*"/g, ''), /\bon\w+=|style=/i, tag);
        assert.doesNotMatch(attributes!, /(?:href|src)="(?:javascript|vbscript|data:text)/i, tag);
      }
    }
  });

  it('are published without the one article that cannot be read just now, whose page stays as it was', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', harvest);
    await newsroom.publish();
    await newsroom.correct(article, 'Récolte', 'Moisson');
    await newsroom.write('b', {...harvest, title: ['Bal']});
    await newsroom.tidy();
    newsroom.pod.faults.answer(503, {method: 'GET', path: new URL(article).pathname});
    await newsroom.publishOnly();
    assert.match((await newsroom.page(article))!, /Récolte/);
    assert.match((await newsroom.feed())!, /Bal/);
    await newsroom.publish();
    assert.match((await newsroom.page(article))!, /Moisson/);
  });

  it('go on where a publication was cut short', async () => {
    const newsroom = await Newsroom.open();
    const article = await newsroom.write('a', harvest);
    await newsroom.tidy();
    newsroom.pod.faults.answer(503, {
      method: 'PUT',
      path: new URL(newsroom.list).pathname.replace('index.ttl', 'feed.atom'),
    });
    assert.equal((await newsroom.publishOnly()).ok, false);
    assert.equal((await newsroom.publishOnly()).ok, true);
    assert.match((await newsroom.feed())!, /Récolte/);
    assert.match((await newsroom.index())!, /Récolte/);
    assert.match((await newsroom.page(article))!, /Récolte/);
  });
});
