import {html, type TemplateResult} from 'lit';
import '../../components/library/library.js';
import '../../components/community/community.js';
import type {CoopLibrary} from '../../components/library/library.js';
import {liveIn, setClock} from '../support/elements/clock.js';
import {addLibrary, documentOfDocuments, type SeededLibrary, type ShelvedDocument} from '../support/elements/library.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  draw,
  expect,
  isAccessible,
  listenToConsole,
  named,
  one,
  press,
  sees,
  show,
  showsFallback,
  startPod,
  textOf,
  type,
  usePods,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const statutes: ShelvedDocument = {
  id: 'statuts',
  title: 'Statuts',
  format: 'application/pdf',
  size: 480_000,
  categories: ['vie'],
  dated: '2020-05-01',
  version: 3,
};
const accounts: ShelvedDocument = {
  id: 'comptes-2025',
  title: 'Comptes (2025)',
  summary: 'Le bilan et ce qu’il veut dire.',
  format: 'application/pdf',
  size: 1_200_000,
  categories: ['comptes'],
  authors: ['Élodie Garnier'],
  dated: '2026-04-02',
  readingTime: 12,
};
const budget: ShelvedDocument = {
  id: 'budget',
  title: 'Budget 2027',
  format: 'text/csv',
  categories: ['budgets', 'vie'],
  dated: '2026-11-20',
  keywords: ['prévisions'],
};
const charter: ShelvedDocument = {
  id: 'charte',
  title: 'Charter',
  file: 'https://www.example.org/charter',
  language: 'en',
  dated: '2025-01-01',
};
const rota: ShelvedDocument = {
  id: 'planning',
  title: 'Planning de Valence',
  format: 'text/plain',
  dated: '2026-10-01',
  reviewDate: '2026-11-01',
};

const headings = (tag: Element) => all(tag, '.heading').map(({innerText}) => innerText);
const titles = (tag: Element) => all(tag, '.item .heading').map(({innerText}) => innerText.trim());
const item = (tag: Element, title: string) => textOf(all(tag, '.item').find(({innerText}) => innerText.includes(title)));
const folders = (tag: Element) =>
  all(tag, '.folders li > button').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());
const folder = (tag: Element, name: string) => {
  const found = all(tag, '.folders li > button').find(({textContent}) => textContent.trim().startsWith(name));
  if (!found) throw new Error(`No folder “${name}”: ${folders(tag).join(', ')}`);
  return found;
};
const numbered = (count: number): ShelvedDocument[] =>
  Array.from({length: count}, (_, index) => ({id: `d${index}`, title: `Document ${index}`, format: 'text/plain'}));

describe('the library', () => {
  liveIn('Europe/Paris');
  let coop: SeededCoop;
  let library: SeededLibrary;
  beforeEach(async () => {
    setClock('2026-11-28T10:00:00+01:00');
    coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
  });

  const fill = async (content: Parameters<typeof addLibrary>[1]) => (library = await addLibrary(coop, content));
  const showLibrary = (who?: string, content: TemplateResult = html`<coop-library>Demandez au bureau.</coop-library>`) =>
    show<CoopLibrary>(within(coop, content, who), 'coop-library');

  it('shows the newest first, with format, size, language, author, day and who can see it', async () => {
    await fill({everyone: [statutes, charter], members: [accounts, budget], group: [rota]});
    const tag = await showLibrary('amina');
    expect(titles(tag)).to.deep.equal(['Budget 2027', 'Planning de Valence', 'Comptes (2025)', 'Charter', 'Statuts']);
    expect(textOf(tag)).to.include('5 documents');
    expect(item(tag, 'Comptes (2025)')).to.include('PDF · 1,2 Mo · 12 minutes de lecture');
    expect(item(tag, 'Comptes (2025)')).to.include('Le bilan et ce qu’il veut dire.');
    expect(item(tag, 'Comptes (2025)')).to.include('Élodie Garnier · 2 avril 2026 · Visible par les membres');
    expect(item(tag, 'Statuts')).to.include('version 3 · Visible par tout le monde');
    expect(item(tag, 'Charter')).to.include('Page de www.example.org · anglais');
    expect(item(tag, 'Planning'))
      .to.include('Visible par « Groupe de Valence »')
      .and.to.include('À relire depuis le 1 novembre 2026');
    await isAccessible(tag);
  });

  it('shows each reader what is for them, and nothing of the rest', async () => {
    await fill({everyone: [statutes], members: [accounts], group: [rota]});
    expect(titles(await showLibrary())).to.deep.equal(['Statuts']);
    expect(titles(await showLibrary('elodie'))).to.deep.equal(['Comptes (2025)', 'Statuts']);
    expect(titles(await showLibrary('amina'))).to.deep.equal(['Planning de Valence', 'Comptes (2025)', 'Statuts']);
  });

  it('shows first what is pinned, under a heading', async () => {
    await fill({everyone: [statutes], members: [accounts, budget], pinned: ['statuts']});
    const tag = await showLibrary('amina');
    expect(headings(tag)).to.deep.equal(['Épinglés', 'Statuts', 'Autres documents', 'Budget 2027', 'Comptes (2025)']);
    expect(all(tag, 'h3').length).to.equal(2);
    await isAccessible(tag);
  });

  it('leads to the page of a document, or opens what is to be known in place', async () => {
    await fill({members: [budget]});
    const linked = await showLibrary('amina', html`<coop-library item-href="document.html?id={id}"></coop-library>`);
    const {search} = new URL(one<HTMLAnchorElement>(linked, '.item a').href);
    expect(new URLSearchParams(search).get('id')).to.equal(library.documentAt('budget'));
    const tag = await showLibrary('amina');
    press(tag, 'Budget 2027');
    await sees(tag, 'Mots-clés : prévisions');
    expect(textOf(tag)).to.include('Catégories : Budgets · Vie de la coopérative');
    await isAccessible(tag);
  });

  it('opens pages of other sites, and saves files without ever opening them', async () => {
    const trap: ShelvedDocument = {id: 'trap', title: 'Piège', file: `${coop.pod.origin}/elodie/coop/trap.html`};
    await fill({members: [charter, trap, budget]});
    const tag = await showLibrary('amina');
    press(tag, 'Charter');
    await sees(tag, 'Ouvrir la page (www.example.org)');
    expect(named(tag, 'Ouvrir la page (www.example.org)').getAttribute('rel')).to.equal('noopener noreferrer nofollow');
    press(tag, 'Piège');
    press(tag, 'Budget 2027');
    await tag.complete;
    expect(all(tag, '.details a').length).to.equal(1);
    expect(all(tag, '.details button').map(({innerText}) => innerText)).to.deep.equal(['Télécharger', 'Télécharger']);
  });

  it('shows categories as folders, with how many documents each holds', async () => {
    await fill({members: [statutes, accounts, budget, charter]});
    const tag = await showLibrary('amina');
    expect(folders(tag)).to.deep.equal([
      'Tous les documents (4)',
      'Comptes (2)',
      'Modèles (0)',
      'Vie de la coopérative (2)',
      'Sans catégorie (1)',
    ]);
    folder(tag, 'Comptes').click();
    await tag.updateComplete;
    expect(titles(tag)).to.deep.equal(['Budget 2027', 'Comptes (2025)']);
    expect(folders(tag)).to.include('Budgets (1)');
    expect(folder(tag, 'Comptes').getAttribute('aria-current')).to.equal('true');
    folder(tag, 'Budgets').click();
    await tag.updateComplete;
    expect(titles(tag)).to.deep.equal(['Budget 2027']);
    expect(textOf(one(tag, '.path'))).to.equal('Tous les documents › Comptes › Budgets');
    await isAccessible(tag);
    press(tag, 'Tous les documents');
    await tag.updateComplete;
    expect(titles(tag).length).to.equal(4);
    folder(tag, 'Sans catégorie').click();
    await tag.updateComplete;
    expect(titles(tag)).to.deep.equal(['Charter']);
  });

  it('opens the folders below a button where there is no room for them', async () => {
    await fill({members: [budget]});
    const tag = await showLibrary('amina', html`<coop-library style="inline-size: 320px"></coop-library>`);
    const isShown = () => folder(tag, 'Comptes').checkVisibility();
    expect(isShown()).to.be.false;
    press(tag, 'Choisir une catégorie');
    await tag.updateComplete;
    expect(isShown()).to.be.true;
    expect(named(tag, 'Choisir une catégorie').getAttribute('aria-expanded')).to.equal('true');
    expect(tag.scrollWidth).to.be.at.most(320);
    await isAccessible(tag);
    folder(tag, 'Comptes').click();
    await tag.updateComplete;
    expect(isShown()).to.be.false;
  });

  it('can be about one category, by its name', async () => {
    await fill({members: [statutes, accounts, budget]});
    const tag = await showLibrary('amina', html`<coop-library category="Comptes"></coop-library>`);
    expect(titles(tag)).to.deep.equal(['Budget 2027', 'Comptes (2025)']);
    expect(folders(tag)).to.deep.equal(['Tous les documents (2)', 'Budgets (1)']);
    folder(tag, 'Budgets').click();
    await tag.updateComplete;
    expect(textOf(one(tag, '.path'))).to.equal('Tous les documents › Budgets');
  });

  it('says on the console that there is no such category, and shows nothing', async () => {
    const said = listenToConsole();
    await fill({members: [statutes]});
    const tag = await showLibrary('amina', html`<coop-library category="Piscine"></coop-library>`);
    expect(titles(tag)).to.deep.equal([]);
    expect(said.join()).to.include('<coop-library> finds no category “Piscine”.');
  });

  it('finds documents by title, summary, key word, author and category, whatever the accents', async () => {
    await fill({members: [statutes, accounts, budget]});
    const tag = await showLibrary('amina');
    const find = async (text: string) => {
      type(tag, 'input', text);
      await tag.complete;
      return titles(tag);
    };
    expect(await find('previs')).to.deep.equal(['Budget 2027']);
    expect(await find('elodie')).to.deep.equal(['Comptes (2025)']);
    expect(await find('finances')).to.deep.equal(['Budget 2027', 'Comptes (2025)']);
    expect(folders(tag)).to.include('Vie de la coopérative (1)');
    await find('piscine');
    expect(textOf(tag)).to.include('Aucun document ne correspond à « piscine ».');
    await isAccessible(tag);
    press(tag, 'Effacer la recherche');
    await tag.complete;
    expect(titles(tag).length).to.equal(3);
  });

  it('sorts by title or by review date', async () => {
    await fill({members: [statutes, {...accounts, reviewDate: '2027-01-01'}, budget]});
    const tag = await showLibrary('amina');
    const sort = async (by: string) => {
      const select = one<HTMLSelectElement>(tag, 'select');
      select.value = by;
      select.dispatchEvent(new Event('change'));
      await tag.complete;
      return titles(tag);
    };
    expect(await sort('title')).to.deep.equal(['Budget 2027', 'Comptes (2025)', 'Statuts']);
    expect((await sort('review-date'))[0]).to.equal('Comptes (2025)');
    expect((await sort('newest'))[0]).to.equal('Budget 2027');
  });

  it('can be a table, in which what is pinned says so', async () => {
    await fill({members: [accounts, statutes], pinned: ['statuts']});
    const tag = await showLibrary('amina');
    press(tag, 'Tableau');
    await tag.updateComplete;
    expect(all(tag, 'thead th').map(({innerText}) => innerText)).to.deep.equal([
      'Titre',
      'Format',
      'Catégories',
      'Auteur·rice',
      'Date',
      'Qui peut le voir',
    ]);
    const rows = all(tag, 'tbody tr').map((row) => textOf(row));
    expect(rows[0]).to.include('Statuts Épinglé · version 3').and.to.include('Vie de la coopérative');
    expect(rows[1]).to.include('Comptes (2025)').and.to.include('Élodie Garnier');
    await isAccessible(tag);
  });

  it('prints all that was found as a table', async () => {
    await fill({members: numbered(30)});
    const tag = await showLibrary('amina');
    dispatchEvent(new Event('beforeprint'));
    expect(all(tag, 'tbody tr').length).to.equal(30);
    dispatchEvent(new Event('afterprint'));
    expect(all(tag, 'tbody tr').length).to.equal(0);
  });

  it('shows long libraries page by page', async () => {
    await fill({members: numbered(25)});
    const tag = await showLibrary('amina', html`<coop-library page-size="10"></coop-library>`);
    expect(titles(tag).length).to.equal(10);
    press(tag, 'Page suivante');
    await tag.updateComplete;
    press(tag, 'Page suivante');
    await tag.updateComplete;
    expect(titles(tag).length).to.equal(5);
  });

  it('leads members to the page where documents are added, and nobody else', async () => {
    await fill({everyone: [statutes]});
    const content = html`<coop-library add-href="ajouter.html"></coop-library>`;
    expect(named(await showLibrary('amina', content), 'Ajouter des documents').getAttribute('href')).to.equal(
      'ajouter.html',
    );
    expect(textOf(await showLibrary(undefined, content))).not.to.include('Ajouter');
  });

  it('asks visitors to sign in where nothing is for everybody, and tells members where there is no library', async () => {
    const tag = await showLibrary();
    expect(textOf(tag)).to.equal('Connectez-vous pour voir les documents de la coopérative.');
    expect(showsFallback(tag)).to.be.true;
    expect(textOf(await showLibrary('amina'))).to.equal('Cette coopérative n’a pas encore de bibliothèque.');
  });

  it('says that there is no document yet', async () => {
    await fill({});
    const tag = await showLibrary('amina');
    expect(textOf(tag)).to.include('Il n’y a pas encore de document.');
    await isAccessible(tag);
  });

  it('loses the documents of a list that cannot be read, and no others, and says so', async () => {
    await fill({everyone: [statutes], members: [accounts]});
    coop.pod.faults.answer(500, {path: new URL(library.lists.members).pathname, times: Infinity});
    const tag = await showLibrary('amina');
    expect(titles(tag)).to.deep.equal(['Statuts']);
    expect(textOf(tag)).to.include('Une partie n’a pas pu être lue');
    await isAccessible(tag);
  });

  it('does without categories that cannot be read', async () => {
    await fill({members: [accounts]});
    coop.pod.faults.answer(500, {path: new URL(library.scheme).pathname, times: Infinity});
    const tag = await showLibrary('amina');
    expect(titles(tag)).to.deep.equal(['Comptes (2025)']);
    expect(folders(tag)).to.deep.equal([]);
  });

  it('says that the server cannot be asked, and tries again', async () => {
    const pod = startPod();
    const src = pod.put('/library.ttl', documentOfDocuments([statutes]));
    pod.faults.answer(500, {path: '/library.ttl', times: 2});
    const tag = await show<CoopLibrary>(html`<coop-library src=${src}></coop-library>`);
    expect(textOf(tag)).to.include('ne fonctionne pas correctement');
    await isAccessible(tag);
    press(tag, 'Réessayer');
    await sees(tag, 'Statuts');
  });

  it('keeps what it shows when the server is gone, and says from when it is', async () => {
    const pod = startPod();
    const src = pod.put('/library.ttl', documentOfDocuments([statutes]));
    const tag = await show<CoopLibrary>(html`<coop-library src=${src}></coop-library>`);
    pod.faults.close();
    await tag.refresh();
    expect(titles(tag)).to.deep.equal(['Statuts']);
    expect(textOf(tag)).to.include('n’est pas disponible pour le moment');
  });

  it('keeps its own content on screen while the library is on its way', async () => {
    const pod = startPod();
    const src = pod.put('/library.ttl', documentOfDocuments([statutes]));
    const held = pod.faults.hold({path: '/library.ttl'});
    const tag = await draw<CoopLibrary>(html`<coop-library src=${src}>Demandez au bureau.</coop-library>`);
    await held.arrived;
    await tag.updateComplete;
    expect(showsFallback(tag)).to.be.true;
    held.release();
    await tag.complete;
    expect(showsFallback(tag)).to.be.false;
  });

  it('shows what is hostile as text, and what makes no sense at the end', async () => {
    const silence = listenToConsole();
    const odd: ShelvedDocument[] = [
      {
        id: 'odd',
        title: '<img src=x onerror=alert(1)>',
        summary: '<script>alert(1)</script>',
        format: 'text/<b>',
        language: 'xx-<i>',
      },
      {id: 'nameless', file: 'javascript:alert(1)'},
    ];
    const src = startPod().put('/library.ttl', documentOfDocuments([...odd, statutes]));
    const tag = await show<CoopLibrary>(html`<coop-library src=${src}></coop-library>`);
    expect(titles(tag)).to.have.members(['Statuts', '<img src=x onerror=alert(1)>', 'Sans titre']);
    press(tag, 'Sans titre');
    await tag.complete;
    expect(all(tag, 'img, script, i, b, a').length).to.equal(0);
    expect(silence).to.deep.equal([]);
  });

  it('shows the lists at several addresses together', async () => {
    const pod = startPod();
    const first = pod.put('/a.ttl', documentOfDocuments([statutes]));
    const second = pod.put('/b.ttl', documentOfDocuments([accounts]));
    const tag = await show<CoopLibrary>(html`<coop-library src="${first} ${second}" without-controls></coop-library>`);
    expect(titles(tag)).to.deep.equal(['Comptes (2025)', 'Statuts']);
    expect(all(tag, 'input, .folders, .views').length).to.equal(0);
  });

  it('speaks the language of the page', async () => {
    document.documentElement.lang = 'en';
    await fill({members: [accounts, charter]});
    const tag = await showLibrary('amina');
    expect(textOf(tag)).to.include('2 documents').and.to.include('12 minutes to read');
    expect(folders(tag)).to.include('Accounts (1)');
    expect(item(tag, 'Charter')).not.to.include('English');
  });

  it('starts anew in another place of the page', async () => {
    const src = startPod().put('/library.ttl', documentOfDocuments([statutes]));
    const tag = await show<CoopLibrary>(html`<coop-library src=${src}></coop-library>`);
    const place = document.createElement('div');
    tag.parentElement!.append(place);
    place.append(tag);
    await tag.complete;
    expect(titles(tag)).to.deep.equal(['Statuts']);
  });
});
