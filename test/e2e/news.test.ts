import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {loadNewsPageWords} from '../../components/strings/news-pages/load.js';
import {audienceFor, readCoopList, type CoopList} from '../../pods/lists/coop-lists.js';
import {tidyCoopList} from '../../pods/lists/tidy-coop-list.js';
import {readRoll} from '../../pods/members/roll.js';
import {addNews} from '../../pods/news/create-news.js';
import {newsFeedOf, newsPageOf} from '../../pods/news/news-address.js';
import {publishNews} from '../../pods/news/publish-news.js';
import {plainKind} from '../../pods/outbox/plain-kind.js';
import {randomName} from '../../pods/random.js';
import {contributionOf} from '../../pods/things/address.js';
import {articleKind, correctionKind, markdownType} from '../../vocab/kinds/article/article.js';
import type {ValuesOf} from '../../vocab/shapes/descriptor.js';
import {withPage} from '../support/browser.js';
import {valueOf} from '../support/fixtures.js';
import {Library} from '../support/library/library.js';
import {gatherElectorate} from '../support/polls/rush.js';

type Values = Partial<ValuesOf<typeof articleKind>>;

const harvest: Values = {
  title: ['Récolte'],
  summary: ['Trois tonnes de pommes'],
  text: ['Il y a **trois** tonnes.\n\n<script>document.title = "attaque"</script>'],
  language: ['fr'],
  mediaType: [markdownType],
  published: ['2026-11-01T10:00:00Z'],
};

/** Half a minute: accounts are made, since only the server's own rights can be believed. */
describe('news on the real server', () => {
  let library: Library;
  let list: CoopList;

  before(async () => {
    const {owner, layout, people} = await gatherElectorate(2);
    const reader = ({webId, session}: Pick<typeof owner, 'webId' | 'session'>) => ({webId, fetch: session.fetch});
    const [author, other] = people.map((one) => ({...reader(one), home: one.home}));
    const moderator = reader(owner);
    library = new Library(layout, {moderator, member: author!, 'in-group': other!, partner: other!}, fetch);
    const founder = {resources: library.read('moderator'), fetch: moderator.fetch, owner: owner.webId, layout};
    const address = valueOf(await addNews({...founder, readers: {who: 'everyone'}, title: 'Actualités', language: 'fr'}));
    list = (await readCoopList(library.read('moderator'), address, []))!;
  });

  /** @returns the address of the article. */
  async function write(values: Values): Promise<string> {
    const {coop, moderators, membership} = library.layout;
    const {home} = library.people.member;
    const place = {home: home!, audience: await audienceFor(list.readers), name: randomName()};
    const about = {coop: {iri: coop, moderators, membership}, kind: plainKind(articleKind), list: list.address};
    await library.send('member', {type: 'contribute', ...about, ...place, values});
    return contributionOf(place);
  }

  /** What a moderator's page does, at some time. */
  async function publish(now = new Date()): Promise<void> {
    const resources = library.read('moderator');
    const {fetch: send} = library.people.moderator;
    const {membersList, coop} = library.layout;
    const roll = valueOf(await readRoll(resources, membersList));
    valueOf(await tidyCoopList({resources, fetch: send, coop, list, kind: articleKind, roll, now}));
    const desk = {resources: library.read('moderator'), fetch: send, membersList, publisher: 'La Forge', now};
    valueOf(await publishNews({...desk, list, words: loadNewsPageWords}));
  }

  const pageOf = async (article: string) => (await fetch(await newsPageOf(list.address, article))).text();
  const feed = async () => (await fetch(newsFeedOf(list.address))).text();

  it('are read without scripts by anybody, whatever their text tries', async () => {
    const article = await write(harvest);
    await publish();
    const address = await newsPageOf(list.address, article);
    await withPage(
      'news-without-scripts',
      async (page) => {
        await page.goto(address);
        assert.equal(await page.getByRole('heading', {level: 1}).textContent(), 'Récolte');
        assert.equal(await page.getByText('trois', {exact: true}).evaluate((found) => found.localName), 'strong');
        assert.match(await page.locator('body').innerText(), /<script>/);
      },
      {context: {javaScriptEnabled: false}},
    );
    await withPage('news-with-scripts', async (page) => {
      await page.goto(address);
      assert.match(await page.title(), /^Récolte/);
    });
    assert.match(await feed(), /<title>Récolte<\/title>/);
  });

  it('say what was corrected, and name the translation', async () => {
    const article = await write({...harvest, title: ['Bal']});
    const translation = await write({...harvest, title: ['Dance'], language: ['en'], translationOf: [article]});
    await publish();
    const part = `${article.split('#')[0]}#correction`;
    const main = {title: ['Bal d’hiver'], corrections: [part], translations: [translation]};
    const base = {title: ['Bal'], corrections: [], translations: []};
    const correction = {correctionText: ['Le bal est en hiver.'], correctionDate: ['2026-11-03T10:00:00Z']};
    const parent = {iri: article, field: 'corrections'};
    await library.send('member', {
      type: 'edit',
      iri: article,
      list: list.address,
      edits: [
        {iri: article, kind: plainKind(articleKind), base, values: main},
        {iri: part, kind: plainKind(correctionKind), base: {}, values: correction, parent},
      ],
    });
    await publish();
    const page = await pageOf(article);
    assert.match(page, /<h1>Bal d’hiver<\/h1>/);
    assert.match(page, /Le bal est en hiver\./);
    assert.match(page, new RegExp(`hreflang="en"[^>]*${(await newsPageOf(list.address, translation)).split('/').at(-1)}`));
  });

  it('appear at their time and not before, and are gone when their author takes them back', async () => {
    const article = await write({...harvest, title: ['Demain'], published: ['2099-01-01T00:00:00Z']});
    await publish();
    assert.doesNotMatch(await feed(), /Demain/);
    assert.equal((await fetch(await newsPageOf(list.address, article))).status, 404);
    await publish(new Date('2099-01-02T00:00:00Z'));
    assert.match(await feed(), /Demain/);
    await library.send('member', {type: 'withdraw', iri: article, home: library.people.member.home!, list: list.address});
    await publish(new Date('2099-01-03T00:00:00Z'));
    assert.doesNotMatch(await feed(), /Demain/);
    assert.equal((await fetch(await newsPageOf(list.address, article))).status, 404);
  });
});
