import {html} from 'lit';
import '../../components/library/library.js';
import '../../components/community/community.js';
import type {CoopLibrary} from '../../components/library/library.js';
import {
  addLibrary,
  someCategories,
  type LibraryContent,
  type SeededLibrary,
  type ShelvedDocument,
} from '../support/elements/library.js';
import {amina, createSeededCoop, elodie, type SeededCoop} from '../support/elements/seeded-coop.js';
import {
  all,
  expect,
  isAccessible,
  named,
  one,
  press,
  sees,
  show,
  textOf,
  usePods,
  waitUntil,
} from '../support/elements/page.js';
import {within} from '../support/elements/within.js';

const minutes: ShelvedDocument = {id: 'minutes', title: 'Compte rendu', format: 'application/pdf', dated: '2026-03-01'};
const budget: ShelvedDocument = {
  id: 'budget',
  title: 'Budget',
  format: 'text/csv',
  dated: '2026-02-01',
  categories: ['budgets'],
};
const charter: ShelvedDocument = {id: 'charter', title: 'Charte', format: 'application/pdf', dated: '2026-01-01'};

const titles = (tag: Element) => all(tag, '.item .link[aria-expanded]').map(({innerText}) => innerText.trim());
/** Quotation marks keep their distance by spaces at which no line ends. */
const spoken = (text: string) => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»');
const labelled = (tag: Element, label: string) => one(tag, `[aria-label="${spoken(label)}"]`);
const boxes = (tag: Element) => all<HTMLInputElement>(tag, '.mark');
const folders = (tag: Element) =>
  all(tag, '.folders li > button').map(({innerText}) => innerText.replace(/\s+/g, ' ').trim());

describe('tidying a library up', () => {
  let coop: SeededCoop;
  let library: SeededLibrary;
  beforeEach(async () => {
    coop = await createSeededCoop([amina, elodie]);
    usePods(coop.pod);
  });

  const open = async (who: string, content: LibraryContent) => {
    library = await addLibrary(coop, content);
    const tag = await show<CoopLibrary>(within(coop, html`<coop-library></coop-library>`, who), 'coop-library');
    return tag;
  };
  const tidy = async (who: string, content: LibraryContent) => {
    const tag = await open(who, content);
    press(tag, 'Ranger');
    await tag.complete;
    return tag;
  };
  const chooseCategory = (tag: Element, name: string) => {
    const select = one<HTMLSelectElement>(tag, '.desk select');
    select.value = [...select.options].find(({text}) => text.trim() === name)!.value;
    select.dispatchEvent(new Event('change'));
  };
  const stored = (id: string) => coop.pod.text(library.documentAt(id).split('#')[0]!)!;

  it('is offered to whoever has a document there, and to nobody else', async () => {
    expect(textOf(await open('elodie', {members: [minutes]}))).not.to.include('Ranger');
    const tag = await show<CoopLibrary>(within(coop, html`<coop-library></coop-library>`, 'amina'), 'coop-library');
    expect(textOf(tag)).to.include('Ranger');
  });

  it('puts several documents of one’s own into a category at once, and says so', async () => {
    const tag = await tidy('amina', {members: [minutes, budget], everyone: [charter]});
    expect(boxes(tag).map((box) => box.getAttribute('aria-label'))).to.deep.equal(
      ['Choisir « Compte rendu »', 'Choisir « Budget »', 'Choisir « Charte »'].map(spoken),
    );
    await isAccessible(tag);
    const changed: string[] = [];
    tag.addEventListener('coop-thing-change', (event) => changed.push(event.iri));
    press(tag, 'Tout choisir sur cette page');
    chooseCategory(tag, 'Vie de la coopérative');
    await tag.updateComplete;
    expect(textOf(tag)).to.include('3 documents choisis');
    press(tag, 'Ranger dans cette catégorie');
    await sees(tag, '3 documents sont rangés.');
    for (const id of ['minutes', 'budget', 'charter']) expect(stored(id)).to.match(/#vie>|:vie\b/);
    expect(stored('budget')).to.match(/budgets/);
    expect(changed.length).to.equal(3);
    await waitUntil(() => folders(tag).includes('Vie de la coopérative (3)'));
    await isAccessible(tag);
  });

  it('takes documents out of a category, and leaves their others', async () => {
    const tag = await tidy('amina', {members: [{...budget, categories: ['budgets', 'vie']}]});
    boxes(tag)[0]!.click();
    chooseCategory(tag, 'Budgets');
    await tag.updateComplete;
    press(tag, 'Retirer de cette catégorie');
    await sees(tag, '1 document est rangé.');
    expect(stored('budget')).not.to.match(/budgets/);
    expect(stored('budget')).to.match(/vie/);
  });

  it('names what could not be changed, with the reason, and keeps it chosen', async () => {
    const tag = await tidy('amina', {members: [minutes, budget]});
    coop.pod.faults.answer(403, {path: new URL(library.documentAt('minutes')).pathname, method: 'PATCH', times: Infinity});
    press(tag, 'Tout choisir sur cette page');
    chooseCategory(tag, 'Modèles');
    await tag.updateComplete;
    press(tag, 'Ranger dans cette catégorie');
    await sees(tag, '1 document n’a pas pu être rangé :');
    expect(textOf(tag))
      .to.include('1 document est rangé.')
      .and.to.match(/Compte rendu — /);
    expect(boxes(tag).map(({checked}) => checked)).to.deep.equal([true, false]);
    await isAccessible(tag);
  });

  it('lets moderators pin a document and take that back, without a box beside what is not theirs', async () => {
    const tag = await tidy('coop', {members: [minutes, budget]});
    expect(boxes(tag)).to.deep.equal([]);
    labelled(tag, 'Épingler « Budget »').click();
    await sees(tag, '« Budget » est épinglé.');
    expect(titles(tag)).to.deep.equal(['Budget', 'Compte rendu']);
    expect(coop.pod.text(library.lists.members.split('#')[0]!)).to.match(/pinned/);
    await isAccessible(tag);
    labelled(tag, 'Ne plus épingler « Budget »').click();
    await sees(tag, '« Budget » n’est plus épinglé.');
    expect(titles(tag)).to.deep.equal(['Compte rendu', 'Budget']);
  });

  it('lets moderators add, rename, move and delete categories, and says what is lost', async () => {
    const tag = await tidy('coop', {members: [budget]});
    press(tag, 'Modifier les catégories');
    await tag.updateComplete;
    await isAccessible(tag);
    const submit = async (form: string, typed: Record<string, string>) => {
      const found = one<HTMLFormElement>(tag, form);
      for (const [name, text] of Object.entries(typed))
        found.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = text;
      found.requestSubmit();
      await tag.updateComplete;
    };
    await submit('form', {name: 'Recettes', inside: library.category('vie')});
    await sees(tag, 'La catégorie « Recettes » est ajoutée.');
    await submit('form', {name: ''});
    await sees(tag, 'Écrivez un nom');
    labelled(tag, 'Renommer « Comptes »').click();
    await tag.updateComplete;
    await submit('.scheme form', {name: 'Finances'});
    await sees(tag, 'La catégorie s’appelle maintenant « Finances ».');
    expect(folders(tag)).to.include('Finances (1)');
    labelled(tag, 'Déplacer « Modèles »').click();
    await tag.updateComplete;
    await submit('.scheme form', {inside: library.category('vie')});
    await sees(tag, 'La catégorie « Modèles » est déplacée.');
    expect(folders(tag)).not.to.include('Modèles (0)');
    labelled(tag, 'Supprimer « Budgets »').click();
    await tag.updateComplete;
    expect(textOf(tag)).to.include('Supprimer « Budgets » ? 1 document n’y sera plus rangé.');
    await isAccessible(tag);
    await submit('.scheme form', {});
    await sees(tag, 'La catégorie « Budgets » est supprimée.');
    expect(folders(tag)).to.include('Sans catégorie (1)');
  });

  it('lets moderators choose which set of categories they change, where there are several', async () => {
    library = await addLibrary(coop, {members: [budget], everyone: [charter]});
    const other = `${new URL('.', library.lists.everyone).href}archives.ttl`;
    const path = library.lists.everyone.split('#')[0]!;
    coop.pod.put(
      other,
      someCategories.replaceAll('"Bibliothèque"', '"Archives"').replaceAll('"Comptes"', '"Vieux comptes"'),
    );
    coop.pod.put(path, coop.pod.text(path)!.replace(library.scheme, `${other}#scheme`));
    const tag = await show<CoopLibrary>(within(coop, html`<coop-library></coop-library>`, 'coop'), 'coop-library');
    press(tag, 'Ranger');
    await tag.complete;
    press(tag, 'Modifier les catégories');
    await tag.updateComplete;
    const listed = () => all(tag, '.scheme li').map(({innerText}) => innerText.split(/\s{2}|\n|Renommer/)[0]!.trim());
    const choice = one<HTMLSelectElement>(tag, 'select[name=scheme]');
    expect([...choice.options].map(({text}) => text)).to.deep.equal(['Archives', 'Bibliothèque']);
    expect(listed()).to.include('Vieux comptes').and.not.to.include('Comptes');
    choice.value = library.scheme;
    choice.dispatchEvent(new Event('change'));
    await tag.updateComplete;
    expect(listed()).to.include('Comptes').and.not.to.include('Vieux comptes');
    await isAccessible(tag);
    choice.value = `${other}#scheme`;
    choice.dispatchEvent(new Event('change'));
    await tag.updateComplete;
    one<HTMLInputElement>(tag, '.desk form input[name=name]').value = 'Affiches';
    one<HTMLFormElement>(tag, '.desk form').requestSubmit();
    await sees(tag, spoken('La catégorie « Affiches » est ajoutée.').replaceAll('\u00a0', ' '));
    expect(coop.pod.text(other)).to.include('Affiches');
    expect(coop.pod.text(library.scheme.split('#')[0]!)).not.to.include('Affiches');
  });

  it('ends where it began', async () => {
    const tag = await tidy('amina', {members: [minutes]});
    press(tag, 'Terminer le rangement');
    await tag.updateComplete;
    expect(boxes(tag)).to.deep.equal([]);
    expect(named(tag, 'Ranger')).to.equal(tag.shadowRoot!.activeElement);
  });
});
