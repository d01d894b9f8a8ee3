import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/news/news.js';
import type {CoopNews} from '../../components/news/news.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {chosenIn, choose, pressFilter, valuesIn} from '../support/elements/facets.js';
import {addCategories, addNewsList, publishFeed, tidyNews, writeArticle} from '../support/elements/news.js';
import {
  all,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  startPod,
  textOf,
  type,
  waitUntil,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';

const titles = (news: Element) => all(news, '.items .heading').map(({innerText}) => innerText);

describe('the news of a coop', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let open: string;
  let members: string;
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00Z');
    coop = await createSeededCoop([amina, elodie], startPod());
    open = await addNewsList(coop, {title: 'Pour tout le monde'});
    members = await addNewsList(coop, {readers: {who: 'members'}, title: 'Pour les membres'});
  });
  const look = (who?: string, tag = html`<coop-news></coop-news>`) => show<CoopNews>(within(coop, tag, who), 'coop-news');

  it('are shown the latest first, with who wrote them and how long they take to read', async () => {
    await writeArticle(coop, 'amina', open, {name: 'old', title: ['Vieux pain'], published: ['2026-11-01T10:00:00Z']});
    await writeArticle(coop, 'elodie', open, {
      name: 'new',
      title: ['Le four est là'],
      summary: ['Il chauffe.'],
      authorName: ['Élodie Garnier', 'Groupe pain'],
      wordCount: ['600'],
    });
    const news = await look();
    expect(titles(news)).to.deep.equal(['Le four est là', 'Vieux pain']);
    expect(textOf(one(news, '.item'))).to.include('20 novembre 2026 · Par Élodie Garnier et Groupe pain · 3 min de lecture');
    expect(textOf(news)).to.include('Il chauffe.').and.to.include('2 articles');
    await isAccessible(news);
  });

  it('are for everybody, and for members what is theirs, in one list', async () => {
    await writeArticle(coop, 'amina', open, {name: 'all', title: ['Pour tous']});
    await writeArticle(coop, 'amina', members, {name: 'us', title: ['Entre nous']}, {audience: 'members'});
    await tidyNews(coop, open);
    await tidyNews(coop, members);
    expect(titles(await look())).to.deep.equal(['Pour tous']);
    expect(titles(await look('elodie'))).to.have.members(['Pour tous', 'Entre nous']);
  });

  it('are searched in titles, summaries and names', async () => {
    await writeArticle(coop, 'amina', open, {name: 'a', title: ['Le four'], summary: ['Il chauffe.']});
    await writeArticle(coop, 'amina', open, {name: 'b', title: ['Le vélo'], authorName: ['Zoé']});
    const news = await look();
    type(news, '#search', 'chauffe');
    await sees(news, '1 article');
    expect(titles(news)).to.deep.equal(['Le four']);
    type(news, '#search', 'zoe');
    await waitUntil(() => titles(news)[0] === 'Le vélo');
    type(news, '#search', 'rien');
    await sees(news, 'Aucun article ne correspond');
    press(news, 'Effacer la recherche');
    await sees(news, '2 articles');
  });

  it('are narrowed down by category, author and language', async () => {
    const scheme = await addCategories(coop, [
      {name: 'food', labels: {fr: 'Alimentation'}},
      {name: 'bread', labels: {fr: 'Pain'}, broader: 'food'},
      {name: 'bikes', labels: {fr: 'Vélos'}},
    ]);
    const filed = await addNewsList(coop, {name: 'filed', scheme});
    const category = (name: string) => [scheme.replace('#it', `#${name}`)];
    const write = (name: string, more: object) => writeArticle(coop, 'amina', filed, {name, title: [name], ...more});
    await write('Levain', {category: category('bread'), authorName: ['Ana'], language: ['fr']});
    await write('Selle', {category: category('bikes'), authorName: ['Bo'], language: ['en']});
    await write('Repas', {category: category('food'), authorName: ['Ana'], language: ['fr-FR']});
    const news = await look(undefined, html`<coop-news facets="category author language" src=${filed}></coop-news>`);
    await pressFilter(news);
    expect(valuesIn(news, 'Auteur·rice')).to.deep.equal(['Tout le monde', 'Ana (2)', 'Bo (1)']);
    expect(valuesIn(news, 'Langue')).to.deep.equal(['Toutes les langues', 'Anglais (1)', 'Français (2)']);
    expect(valuesIn(news, 'Catégorie').slice(1)).to.have.members(['Alimentation (2)', 'Pain (1)', 'Vélos (1)']);
    await choose(news, 'Auteur·rice', 'Bo (1)');
    expect(titles(news)).to.deep.equal(['Selle']);
    expect(chosenIn(news)).to.deep.equal(['Bo']);
    await isAccessible(news);
  });

  it('show what is to appear later to its author alone, and to all when its time comes', async () => {
    await writeArticle(coop, 'amina', open, {name: 'soon', title: ['Bientôt'], published: ['2026-11-28T10:00:10Z']});
    await tidyNews(coop, open);
    const visitor = await look();
    expect(titles(visitor)).to.deep.equal([]);
    expect(textOf(visitor)).to.include('Il n’y a pas encore d’article.');
    const author = await look('amina');
    await sees(author, 'Paraîtra le 28 novembre 2026');
    expect(titles(author)).to.deep.equal(['Bientôt']);
    await isAccessible(author);
    setClock('2026-11-28T10:00:11Z');
    await visitor.refresh();
    expect(titles(visitor)).to.deep.equal(['Bientôt']);
  });

  it('stand there once, in the reader’s language, with a way to the others', async () => {
    const original = await writeArticle(coop, 'amina', open, {name: 'fr', title: ['Le four'], language: ['fr']});
    await writeArticle(coop, 'amina', open, {name: 'en', title: ['The oven'], language: ['en'], translationOf: [original]});
    await writeArticle(coop, 'elodie', open, {name: 'fake', title: ['Fake'], language: ['fr'], translationOf: [original]});
    const news = await look(undefined, html`<coop-news item-href="article.html?id={id}"></coop-news>`);
    expect(titles(news)).to.have.members(['Le four', 'Fake']);
    expect(textOf(news)).to.include('Aussi en : English');
    const other = one<HTMLAnchorElement>(news, '.others a');
    expect(other.getAttribute('href')).to.match(/^article\.html\?id=.*en\.ttl/);
    document.documentElement.lang = 'en';
    await waitUntil(() => titles(news).includes('The oven'));
    expect(titles(news)).to.have.members(['The oven', 'Fake']);
  });

  it('open in place where there is no page for them, with their text', async () => {
    await writeArticle(coop, 'amina', open, {name: 'a', title: ['Le four'], text: ['## Enfin\n\nDu *pain*.']});
    const news = await look();
    press(news, 'Le four');
    await sees(news, 'Du pain.');
    expect(one(news, '.details .rich-text h4').textContent).to.equal('Enfin');
    await isAccessible(news);
  });

  it('lead a member to the own drafts, which nobody else sees', async () => {
    await writeArticle(coop, 'amina', open, {name: 'd', title: ['Idée'], published: []}, {audience: 'private'});
    const tag = html`<coop-news edit-href="write.html?id={id}"></coop-news>`;
    expect(textOf(await look(undefined, tag))).not.to.include('Mes brouillons');
    const news = await look('amina', tag);
    press(news, 'Mes brouillons');
    await sees(news, 'Idée');
    expect(one<HTMLAnchorElement>(news, '.drafts a').getAttribute('href')).to.match(/^write\.html\?id=.*private/);
    await isAccessible(news);
    const other = await look('elodie', tag);
    press(other, 'Mes brouillons');
    await sees(other, 'Vous n’avez pas de brouillon.');
  });

  it('lead to the feed at the end, once the coop publishes one', async () => {
    await writeArticle(coop, 'amina', open, {name: 'a', title: ['Le four']});
    await tidyNews(coop, open);
    expect(all(await look(), '[part=feed]')).to.deep.equal([]);
    await publishFeed(coop, open);
    const news = await look('elodie');
    expect(named(news, 'S’abonner au fil (Atom)').getAttribute('href')).to.equal(new URL('feed.atom', open).href);
    await isAccessible(news);
    expect(all(await look('elodie', html`<coop-news without-controls></coop-news>`), '[part=feed]')).to.deep.equal([]);
  });

  it('say so where there are none, and keep the fallback where they cannot be read', async () => {
    expect(textOf(await look())).to.include('Il n’y a pas encore d’article.');
    const bare = await createSeededCoop([amina], startPod());
    coop = bare;
    expect(textOf(await look())).to.include('Cette coopérative n’a pas encore d’actualités ici.');
    const news = await show<CoopNews>('<coop-news src="not an address://"><p>Rien</p></coop-news>');
    expect(news.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });

  it('name a partner’s article by the place where it is', async () => {
    await writeArticle(coop, 'amina', open, {name: 'p', title: ['Ailleurs'], original: ['https://partner.example/n/1']});
    expect(textOf(await look())).to.include('À lire chez partner.example');
  });
});
