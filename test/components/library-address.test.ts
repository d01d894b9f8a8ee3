import {html} from 'lit';
import '../../components/library/library.js';
import '../../components/community/community.js';
import type {CoopLibrary} from '../../components/library/library.js';
import {choose, chosenIn, pressFilter} from '../support/elements/facets.js';
import {addLibrary, type SeededLibrary, type ShelvedDocument} from '../support/elements/library.js';
import {amina, createSeededCoop, type SeededCoop} from '../support/elements/seeded-coop.js';
import {all, atEnd, expect, one, press, show, type, usePods, waitUntil} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const documents: ShelvedDocument[] = [
  {id: 'budget', title: 'Budget', format: 'text/csv', dated: '2026-03-01', categories: ['budgets']},
  {id: 'charter', title: 'Charte', format: 'application/pdf', dated: '2026-02-01', categories: ['vie']},
  {id: 'accounts', title: 'Comptes', format: 'application/pdf', dated: '2026-01-01', categories: ['comptes']},
];
const titles = (tag: Element) => all(tag, '.item .heading, tbody th').map(({innerText}) => innerText.trim());
const parameters = () => Object.fromEntries(new URL(location.href).searchParams);

describe('the library in the page’s address', () => {
  let coop: SeededCoop;
  let library: SeededLibrary;
  beforeEach(async () => {
    const before = location.href;
    atEnd(() => history.replaceState(history.state, '', before));
    coop = await createSeededCoop([amina]);
    usePods(coop.pod);
    library = await addLibrary(coop, {everyone: documents});
  });

  const showAt = async (search: string) => {
    history.replaceState(history.state, '', `${location.pathname}?${search}`);
    const content = html`<coop-library url-key="b" facets="format"></coop-library>`;
    return show<CoopLibrary>(within(coop, content), 'coop-library');
  };

  it('says what is searched for, in which category, order and form, and keeps what else is there', async () => {
    const tag = await showAt('wtr=1');
    type(tag, 'input', 'bu');
    await tag.complete;
    [...all(tag, '.folders button')].find(({innerText}) => innerText.startsWith('Comptes'))!.click();
    press(tag, 'Tableau');
    const select = one<HTMLSelectElement>(tag, '.sort select');
    select.value = 'title';
    select.dispatchEvent(new Event('change'));
    await tag.complete;
    expect(parameters()).to.deep.equal({
      wtr: '1',
      'b.q': 'bu',
      'b.category': library.category('comptes'),
      'b.view': 'table',
      'b.sort': 'title',
    });
  });

  it('shows what an address says from the beginning, filters included', async () => {
    const tag = await showAt(`b.category=${encodeURIComponent(library.category('comptes'))}&b.format=pdf&b.sort=title`);
    await waitUntil(() => titles(tag).length === 1);
    expect(titles(tag)).to.deep.equal(['Comptes']);
    expect(chosenIn(tag)).to.deep.equal(['PDF']);
    expect(one<HTMLSelectElement>(tag, '.sort select').value).to.equal('title');
  });

  it('goes back', async () => {
    const tag = await showAt('wtr=1');
    await pressFilter(tag);
    await choose(tag, 'Format', 'CSV');
    expect(titles(tag)).to.deep.equal(['Budget']);
    expect(parameters()['b.format']).to.equal('csv');
    history.back();
    await waitUntil(() => titles(tag).length === 3);
    expect(parameters()).to.deep.equal({wtr: '1'});
  });

  it('takes what makes no sense for nothing', async () => {
    const tag = await showAt('b.sort=worst&b.view=film&b.page=-4&b.colour=red');
    expect(titles(tag)).to.deep.equal(['Budget', 'Charte', 'Comptes']);
  });
});
