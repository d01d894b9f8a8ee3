import {html} from 'lit';
import '../../components/library/library.js';
import '../../components/community/community.js';
import type {CoopLibrary} from '../../components/library/library.js';
import {choose, chosenIn, pressFilter, valuesIn} from '../support/elements/facets.js';
import {addLibrary, type LibraryContent, type ShelvedDocument} from '../support/elements/library.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  expect,
  isAccessible,
  listenToConsole,
  press,
  show,
  textOf,
  type,
  usePods,
  waitUntil,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const minutes: ShelvedDocument = {
  id: 'minutes',
  title: 'Compte rendu',
  format: 'application/pdf',
  authors: ['Amina'],
  dated: '2026-03-01',
  categories: ['vie'],
};
const budget: ShelvedDocument = {
  id: 'budget',
  title: 'Budget',
  format: 'text/csv',
  authors: ['Élodie', 'Amina'],
  dated: '2025-03-01',
  categories: ['budgets'],
};
const charter: ShelvedDocument = {
  id: 'charter',
  title: 'Charter',
  format: 'application/pdf',
  language: 'en-GB',
  dated: '2026-01-01',
};

const titles = (tag: Element) => all(tag, '.item .heading').map(({innerText}) => innerText.trim());
const everything = 'readers format language author year';

describe('the filters of the library', () => {
  let coop: SeededCoop;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
  });

  const showFiltered = async (content: LibraryContent, facets = everything) => {
    await addLibrary(coop, content);
    const tag = await show<CoopLibrary>(
      within(coop, html`<coop-library facets=${facets}></coop-library>`, 'amina'),
      'coop-library',
    );
    await pressFilter(tag);
    return tag;
  };

  it('narrow it down by who can see a document, by format, author and year', async () => {
    const tag = await showFiltered({everyone: [charter], members: [minutes, budget]});
    expect(valuesIn(tag, 'Qui peut le voir')).to.deep.equal([
      'Peu importe',
      'Visible par les membres (2)',
      'Visible par tout le monde (1)',
    ]);
    expect(valuesIn(tag, 'Format')).to.deep.equal(['Tous les formats', 'CSV (1)', 'PDF (2)']);
    expect(valuesIn(tag, 'Auteur·rice')).to.deep.equal(['Tout le monde', 'Amina (2)', 'Élodie (1)']);
    expect(valuesIn(tag, 'Année')).to.deep.equal(['Toutes les années', '2025 (1)', '2026 (2)']);
    await isAccessible(tag);
    await choose(tag, 'Format', 'PDF');
    expect(titles(tag)).to.deep.equal(['Compte rendu', 'Charter']);
    await choose(tag, 'Qui peut le voir', 'Visible par les membres');
    expect(titles(tag)).to.deep.equal(['Compte rendu']);
    expect(chosenIn(tag)).to.deep.equal(['PDF', 'Visible par les membres']);
    expect(textOf(tag)).to.include('Vie de la coopérative (1)').and.to.include('Comptes (0)');
  });

  it('name languages in the language of the page', async () => {
    const tag = await showFiltered({everyone: [charter, {...minutes, language: 'fr'}]}, 'language');
    expect(valuesIn(tag, 'Langue')).to.deep.equal(['Toutes les langues', 'Anglais (1)', 'Français (1)']);
  });

  it('offer no choice where all are the same', async () => {
    const tag = await showFiltered({everyone: [charter]});
    expect(textOf(tag)).to.include('Il n’y a pas encore de filtre à choisir.');
  });

  it('lead back where nothing fits them with what is searched for', async () => {
    const tag = await showFiltered({members: [minutes, budget]});
    await choose(tag, 'Format', 'CSV');
    type(tag, 'input', 'compte rendu');
    await tag.complete;
    expect(textOf(tag)).to.include('Aucun document ne correspond à « compte rendu » avec ces filtres.');
    await isAccessible(tag);
    press(tag, 'Effacer les filtres');
    await tag.updateComplete;
    expect(titles(tag)).to.deep.equal(['Compte rendu']);
  });

  it('are told on the console where there is none of that name', async () => {
    const said = listenToConsole();
    await showFiltered({members: [minutes, budget]}, 'format langage');
    await waitUntil(() => said.length);
    expect(said.join()).to.include('knows no facet “langage”. Did you mean “language”?');
  });
});
