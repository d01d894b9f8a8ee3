import {html} from 'lit';
import '../../components/community/community.js';
import '../../components/news/article.js';
import type {CoopArticle} from '../../components/news/article.js';
import {correctionKind} from '../../vocab/kinds/article/article.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {addCategories, addNewsList, tidyNews, writeArticle} from '../support/elements/news.js';
import {
  all,
  atEnd,
  expect,
  isAccessible,
  named,
  one,
  sees,
  show,
  startPod,
  textOf,
  usePods,
} from '../support/elements/page.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {within} from '../support/elements/within.js';
import {createMemoryPod} from '../support/memory-pod.js';
import {markupAttacks} from '../support/rich-text/attacks.js';

describe('the page of one article', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let list: string;
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00Z');
    coop = await createSeededCoop([amina, elodie], startPod());
    list = await addNewsList(coop);
  });
  const open = (iri: string, who?: string) =>
    show<CoopArticle>(within(coop, html`<coop-article src=${iri}></coop-article>`, who), 'coop-article');
  /** As a page does whose address names the article. */
  const follow = (iri: string, more = html`<coop-article src-param="id"></coop-article>`, who?: string) => {
    const {href} = location;
    history.replaceState(null, '', `?id=${encodeURIComponent(iri)}`);
    atEnd(() => history.replaceState(null, '', href));
    return show<CoopArticle>(within(coop, more, who), 'coop-article');
  };

  it('shows title, authors, day, what matters, picture, and the text below its title', async () => {
    const iri = await writeArticle(coop, 'amina', list, {
      name: 'a',
      title: ['Le four est là'],
      summary: ['Il chauffe.'],
      text: ['# Enfin\n\nDu *pain* et [plus](https://pain.example).'],
      authorName: ['Élodie', 'Groupe pain'],
      image: ['https://coop.example/four.jpg'],
      wordCount: ['400'],
      language: ['fr'],
    });
    const article = await open(iri);
    expect(one(article, 'h2').innerText).to.equal('Le four est là');
    expect(one(article, 'h3').innerText).to.equal('Enfin');
    expect(textOf(article)).to.include(
      '20 novembre 2026 · Par Élodie et Groupe pain · 2 min de lecture · Publié par Amina Benali',
    );
    expect(textOf(article)).to.include('Il chauffe.').and.to.include('Du pain et plus.');
    const link = one<HTMLAnchorElement>(article, '.rich-text a');
    expect([link.href, link.rel]).to.deep.equal(['https://pain.example/', 'noreferrer noopener']);
    expect(one(article, 'h2 span').lang).to.equal('fr');
    await isAccessible(article);
  });

  it('names the person in whose space it lies as its author where it names nobody', async () => {
    const iri = await writeArticle(coop, 'amina', list, {name: 'a', title: ['A'], author: [coop.webId('elodie')]});
    expect(textOf(await open(iri)))
      .to.include('Par Amina Benali')
      .and.not.to.include('Élodie');
  });

  it('says what was corrected, and when', async () => {
    const part = `${coop.home('amina')}public/a.ttl#c1`;
    const correction = {correctionText: ['Dix kilos, et non cent.'], correctionDate: ['2026-11-22T09:00:00Z']};
    const iri = await writeArticle(
      coop,
      'amina',
      list,
      {name: 'a', title: ['A'], text: ['B'], modified: ['2026-11-22T09:00:00Z'], corrections: [part]},
      {parts: [{iri: part, kind: correctionKind, values: correction}]},
    );
    const article = await open(iri);
    expect(one(article, '.corrections').innerText).to.match(
      /Corrections\s+22 novembre 2026 à 10:00\s+Dix kilos, et non cent\./,
    );
    expect(textOf(article)).to.include('Modifié le 22 novembre 2026');
    await isAccessible(article);
  });

  it('leads to the same in other languages, and to categories by name', async () => {
    const scheme = await addCategories(coop, [
      {name: 'food', labels: {fr: 'Alimentation'}},
      {name: 'bread', labels: {fr: 'Pain'}, broader: 'food'},
    ]);
    await addNewsList(coop, {name: 'filed', scheme});
    const original = await writeArticle(coop, 'amina', list, {
      name: 'fr',
      title: ['Le four'],
      language: ['fr'],
      category: [scheme.replace('#it', '#bread'), 'https://elsewhere.example/#x'],
    });
    const english = await writeArticle(coop, 'amina', list, {
      name: 'en',
      title: ['The oven'],
      language: ['en'],
      translationOf: [original],
    });
    const translated = await follow(english);
    await sees(translated, 'Aussi en : français');
    const link = named(translated, 'français') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal(`?id=${encodeURIComponent(original)}`);
    expect(link.lang).to.equal('fr');
    const article = await open(original);
    expect(textOf(article)).to.include('Catégories : Alimentation › Pain').and.not.to.include('elsewhere');
  });

  it('shows a partner’s article by a link to where it is', async () => {
    const iri = await writeArticle(coop, 'amina', list, {
      name: 'a',
      title: ['Ailleurs'],
      original: ['https://partner.example/n/1'],
    });
    const article = await open(iri);
    const link = named(article, 'Lire l’article chez partner.example') as HTMLAnchorElement;
    expect([link.href, link.rel]).to.deep.equal(['https://partner.example/n/1', 'noreferrer noopener']);
  });

  it('is there before its time for its author alone', async () => {
    const iri = await writeArticle(coop, 'amina', list, {
      name: 'a',
      title: ['Bientôt'],
      published: ['2026-12-24T08:00:00Z'],
    });
    expect(textOf(await open(iri))).to.equal('Cet article paraîtra le 24 décembre 2026 à 09:00.');
    const own = await open(iri, 'amina');
    expect(textOf(own)).to.include('Bientôt').and.to.include('Vous seul·e le voyez ici.');
  });

  it('offers its author a way to change it, and members one to translate it', async () => {
    const iri = await writeArticle(coop, 'amina', list, {name: 'a', title: ['A']});
    const tag = html`<coop-article src=${iri} edit-href="w?id={id}" translate-href="w?from={id}"></coop-article>`;
    const at = (who?: string) => show<CoopArticle>(within(coop, tag, who), 'coop-article');
    const doors = (article: Element) => all(article, '.doors a').map(({innerText}) => innerText);
    expect(doors(await at())).to.deep.equal([]);
    expect(doors(await at('elodie'))).to.deep.equal(['Traduire l’article']);
    expect(doors(await at('amina'))).to.deep.equal(['Modifier l’article', 'Traduire l’article']);
  });

  it('shows nothing that a link alone brings from somewhere else', async () => {
    const other = createMemoryPod({origin: 'https://elsewhere.example'});
    usePods(coop.pod, other);
    const iri = other.put('/a.ttl', `<#it> a <http://schema.org/BlogPosting>; <http://schema.org/headline> "Faux".`);
    const article = await follow(`${iri}#it`);
    expect(textOf(article)).to.include('n’est pas dans les actualités').and.not.to.include('Faux');
  });

  it('shows what a list of the coop names, wherever it lies', async () => {
    const iri = await writeArticle(coop, 'amina', list, {name: 'a', title: ['Le four']});
    await tidyNews(coop, list);
    expect(textOf(await follow(iri))).to.include('Le four');
  });

  it('runs nothing of a text, whoever wrote it', async () => {
    let hits = 0;
    window.hit = () => void hits++;
    const iri = await writeArticle(coop, 'amina', list, {
      name: 'a',
      title: [markupAttacks[1]!],
      summary: [markupAttacks[30]!],
      text: [markupAttacks.join('\n\n')],
    });
    const article = await open(iri);
    expect(one(article, '.rich-text').querySelectorAll('script, img, svg, iframe')).to.have.lengthOf(0);
    expect(textOf(article)).to.include('hit()');
    expect(hits).to.equal(0);
  });

  it('tells what is wrong with an address that holds none, and keeps the fallback', async () => {
    const article = await show<CoopArticle>(
      within(coop, html`<coop-article src="${coop.pod.origin}/amina/nothing.ttl#it"><p>Repli</p></coop-article>`),
      'coop-article',
    );
    expect(one(article, '.problem')).not.to.equal(null);
    expect(article.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });
});
