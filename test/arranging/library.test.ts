import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Folders, joinSchemes, unfiled} from '../../components/library/categories/folders.js';
import {newestFirst, pinnedFirst, type DocumentRow} from '../../components/library/list/arrange.js';
import {fileText, reviewText, sourceText, type FactsView} from '../../components/library/list/document-facts.js';
import {LibrarySearch} from '../../components/library/list/library-search.js';
import french from '../../components/strings/library/fr.js';
import {createNumbers} from '../../components/strings/numbers.js';
import type {LibraryItem} from '../../vocab/kinds/document/document.js';
import {readScheme} from '../../vocab/kinds/scheme/scheme.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {libraryPrefixes, someCategories} from '../support/elements/library.js';

const at = 'https://coop.example/categories.ttl';
const category = (name: string) => `${at}#${name}`;
const foldersOf = async (turtle: string) => new Folders(readScheme(await parseTurtle(turtle, at), `${at}#scheme`, ['fr']));

const document = (name: string, told: Partial<LibraryItem> = {}): LibraryItem => ({
  iri: `https://a.example/${name}#it`,
  title: name,
  category: [],
  keyword: [],
  author: [],
  older: [],
  issues: [],
  ...told,
});
const rowOf = (thing: LibraryItem): DocumentRow => ({source: thing.iri, status: 'ready', label: thing.title, thing});
const titles = (rows: readonly DocumentRow[]) => rows.map(({thing}) => thing?.title);

const accounts = rowOf(document('Bilan', {category: [category('comptes')]}));
const budget = rowOf(document('Budget 2026', {category: [category('budgets')]}));
const both = rowOf(document('Budget des fêtes', {category: [category('budgets'), category('vie'), category('comptes')]}));
const loose = rowOf(document('Photo', {category: ['https://elsewhere.example/#x']}));
const all = [accounts, budget, both, loose];

describe('the folders of a library', () => {
  it('hold what is in the folders inside, each document once', async () => {
    const folders = await foldersOf(someCategories);
    assert.deepEqual(titles(folders.in(all, category('comptes'))), ['Bilan', 'Budget 2026', 'Budget des fêtes']);
    assert.deepEqual(titles(folders.in(all, category('budgets'))), ['Budget 2026', 'Budget des fêtes']);
    assert.deepEqual(
      [...folders.counts(all)].sort(),
      [
        [category('comptes'), 3],
        [category('budgets'), 2],
        [category('vie'), 1],
        [unfiled, 1],
      ].sort(),
    );
  });

  it('leave what stands in no category of the scheme in one of its own', async () => {
    assert.deepEqual(titles((await foldersOf(someCategories)).in(all, unfiled)), ['Photo']);
  });

  it('show what is inside only where the reader is, with the way from the top', async () => {
    const folders = await foldersOf(someCategories);
    const names = (root?: string, current?: string) =>
      folders.tree(all, current, root).map(({name, inside}) => [name, ...inside.map((one) => one.name)]);
    assert.deepEqual(names(), [['Comptes'], ['Modèles'], ['Vie de la coopérative']]);
    assert.deepEqual(names(undefined, category('budgets')), [
      ['Comptes', 'Budgets'],
      ['Modèles'],
      ['Vie de la coopérative'],
    ]);
    assert.deepEqual(names(category('comptes')), [['Budgets']]);
    const path = (root?: string) => folders.path(category('budgets'), root).map(({name}) => name);
    assert.deepEqual(path(), ['Comptes', 'Budgets']);
    assert.deepEqual(path(category('comptes')), ['Budgets']);
  });

  it('end, where categories hold each other in a circle', async () => {
    const folders = await foldersOf(`${libraryPrefixes}<#scheme> a skos:ConceptScheme.
      <#a> a skos:Concept; skos:inScheme <#scheme>; skos:prefLabel "A"; skos:broader <#b>.
      <#b> a skos:Concept; skos:inScheme <#scheme>; skos:prefLabel "B"; skos:broader <#a>.`);
    const one = rowOf(document('one', {category: [category('a')]}));
    assert.equal(folders.counts([one]).get(category('a')), 1);
    assert.deepEqual(titles(folders.in([one], category('a'))), ['one']);
  });

  it('are found by their address, the end of it, or any of their names', async () => {
    const folders = await foldersOf(someCategories);
    for (const written of [category('comptes'), 'comptes', 'COMPTES', 'finances'])
      assert.equal(folders.find(written), category('comptes'), written);
    assert.equal(folders.find('piscine'), undefined);
  });

  it('come from several schemes, each category once', async () => {
    const {scheme} = await foldersOf(someCategories);
    const joined = joinSchemes([scheme, {...scheme, iri: 'https://partner.example/#scheme'}]);
    assert.equal(joined?.categories.length, 4);
    assert.equal(joinSchemes([]), undefined);
  });
});

describe('the order of documents', () => {
  const dated = (name: string, day?: string) => rowOf(document(name, {dated: day}));

  it('is the newest first, and what claims to be of the future is of today', () => {
    const rows = [dated('none'), dated('old', '2024-01-05'), dated('future', '9999-01-01'), dated('today', '2026-11-28')];
    assert.deepEqual(titles(newestFirst(rows, '2026-11-28')), ['future', 'today', 'old', 'none']);
  });

  it('puts first what is pinned, and changes nothing else', () => {
    const pinned = new Set([both.source]);
    assert.deepEqual(titles(pinnedFirst(all, pinned)), ['Budget des fêtes', 'Bilan', 'Budget 2026', 'Photo']);
    assert.equal(pinnedFirst(all, new Set(['https://else.example/'])), all);
  });

  it('follows titles as the language has them, or review dates, with what has none at the end', async () => {
    const search = new LibrarySearch(await foldersOf(someCategories), 'fr');
    const rows = [
      rowOf(document('Zoo', {reviewDate: '2027-01-01'})),
      rowOf(document('école', {reviewDate: '2026-01-01'})),
      rowOf(document('Abeilles')),
    ];
    assert.deepEqual(titles(search.sort(rows, 'title')), ['Abeilles', 'école', 'Zoo']);
    assert.deepEqual(titles(search.sort(rows, 'review-date')), ['école', 'Zoo', 'Abeilles']);
  });
});

describe('the search for documents', () => {
  it('looks into titles, summaries, key words, authors and all names of categories and of those that hold them', async () => {
    const search = new LibrarySearch(await foldersOf(someCategories), 'fr');
    const rows = [
      accounts,
      budget,
      rowOf(document('Note', {summary: 'Le chauffage de l’atelier'})),
      rowOf(document('Guide', {keyword: ['compostage']})),
      rowOf(document('Lettre', {author: ['Élodie Garnier']})),
    ];
    assert.deepEqual(titles(search.find(rows, 'chauff')), ['Note']);
    assert.deepEqual(titles(search.find(rows, 'compost')), ['Guide']);
    assert.deepEqual(titles(search.find(rows, 'elodie')), ['Lettre']);
    assert.deepEqual(titles(search.find(rows, 'finances')), ['Bilan', 'Budget 2026']);
    assert.deepEqual(titles(search.find(rows, 'budg')), ['Budget 2026']);
    assert.equal(search.find(rows, '  '), rows);
  });
});

describe('what is said of a document', () => {
  const words = french(createNumbers('fr'));
  const view: FactsView = {strings: {language: 'fr', separator: ' · '}, words, today: '2026-11-28'};
  const text = (spoken: string) => spoken.replace(/\s/g, ' ');

  it('is its format, its size, its language if it is another one, and how long it takes to read', () => {
    const told = {
      format: 'application/pdf',
      size: 1_234_567,
      language: 'en-GB',
      readingTime: 4,
      file: 'https://a.example/f',
    };
    assert.equal(text(fileText(view, document('it', told))), 'PDF · 1,2 Mo · anglais · 4 minutes de lecture');
    assert.equal(text(fileText(view, document('it', {...told, language: 'fr-CA', size: 0}))), 'PDF · 4 minutes de lecture');
  });

  it('is the host of a page somewhere else', () => {
    assert.equal(fileText(view, document('it', {file: 'https://www.example.org/charte'})), 'Page de www.example.org');
  });

  it('is who wrote it, when, and which version it is if there was another one', () => {
    const told = {author: ['Bureau', 'Amina'], dated: '2026-03-03', version: 3};
    assert.equal(sourceText(view, document('it', told)), 'Bureau, Amina · 3 mars 2026 · version 3');
    assert.equal(sourceText(view, document('it', {version: 1})), '');
  });

  it('is that somebody was to look whether it still holds, once that day has passed', () => {
    assert.equal(reviewText(view, document('it', {reviewDate: '2026-11-01'})), 'À relire depuis le 1 novembre 2026');
    assert.equal(reviewText(view, document('it', {reviewDate: '2026-11-28'})), '');
    assert.equal(reviewText(view, document('it')), '');
  });

  it('stays as it stands where it makes no sense', () => {
    assert.equal(fileText(view, document('it', {format: 'x', language: '<b>'})), ' · <b>'.slice(3));
    assert.equal(sourceText(view, document('it', {dated: 'bientôt'})), 'bientôt');
  });
});
