import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {changeCategories, readCategories, type CategoryChange} from '../../../pods/library/categories.js';
import {pathOf, withNarrower} from '../../../vocab/kinds/scheme/scheme.js';
import {foundCoop, problemOf, resourcesOf, valueOf} from '../../support/fixtures.js';
import {createMemoryPod} from '../../support/memory-pod.js';

const prefixes = '@prefix skos: <http://www.w3.org/2004/02/skos/core#>. @prefix dct: <http://purl.org/dc/terms/>.';

const plain = `${prefixes}
<#it> a skos:ConceptScheme; dct:title "Dossiers"@fr, "Folders"@en.
<#accounts> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "Comptes"@fr, "Accounts"@en.
<#y2025> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "2025"; skos:broader <#accounts>.
<#q1> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "Q1"; skos:broader <#y2025>.
<#bylaws> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "Statuts"@fr; skos:altLabel "Règlement"@fr.`;

async function open(turtle: string) {
  const {pod, moderator, layout} = await foundCoop(createMemoryPod());
  const scheme = `${pod.put(`${layout.official}categories.ttl`, turtle)}#it`;
  const resources = resourcesOf(pod, moderator);
  const outline = async (languages: readonly string[] = ['fr']) =>
    valueOf(await readCategories(resources, scheme, languages, {fresh: true})).categories.map(
      ({name, depth}) => `${'> '.repeat(depth)}${name}`,
    );
  const change = (one: CategoryChange) => changeCategories({resources, fetch: moderator.fetch}, scheme, one);
  return {scheme, resources, outline, change, iri: (name: string) => scheme.replace('#it', `#${name}`), pod, layout};
}

describe('the categories of a coop', () => {
  it('come as a table of contents, in the reader’s language', async () => {
    const {outline} = await open(plain);
    assert.deepEqual(await outline(), ['Comptes', '> 2025', '> > Q1', 'Statuts']);
    assert.deepEqual((await outline(['en']))[0], 'Accounts');
  });

  it('lead from a folder to those inside, and from the top to each of them', async () => {
    const {scheme, resources, iri} = await open(plain);
    const read = valueOf(await readCategories(resources, scheme, ['fr']));
    assert.deepEqual([...withNarrower(read, iri('accounts'))], ['accounts', 'y2025', 'q1'].map(iri));
    assert.deepEqual(pathOf(read, iri('q1')), ['Comptes', '2025', 'Q1']);
  });

  it('come out once each, however they hold each other', async () => {
    const circle = `${prefixes} <#it> a skos:ConceptScheme.
      <#a> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "A"; skos:broader <#b>.
      <#b> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "B"; skos:broader <#a>.
      <#c> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "C"; skos:broader <#c>, <#gone>.
      <#d> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "D"; skos:broader <#a>.`;
    const {outline} = await open(circle);
    assert.deepEqual([...(await outline())].map((line) => line.replaceAll('> ', '')).sort(), ['A', 'B', 'C', 'D']);
  });

  it('are read from schemes that name what is narrower, and their tops', async () => {
    const {outline} = await open(`${prefixes} <#it> a skos:ConceptScheme; skos:hasTopConcept <#a>.
      <#a> a skos:Concept; skos:prefLabel "A"; skos:narrower <#b>. <#b> a skos:Concept; skos:inScheme <#it>; skos:prefLabel "B".`);
    assert.deepEqual(await outline(), ['A', '> B']);
  });

  it('can be added, renamed in one language, moved and taken away', async () => {
    const {outline, change, iri} = await open(plain);
    valueOf(await change({add: 'Budgets', broader: iri('accounts'), language: 'fr'}));
    valueOf(await change({rename: iri('accounts'), name: 'Finances', language: 'fr'}));
    assert.deepEqual(await outline(), ['Finances', '> 2025', '> > Q1', '> Budgets', 'Statuts']);
    assert.deepEqual((await outline(['en']))[0], 'Accounts');
    valueOf(await change({move: iri('q1'), broader: iri('bylaws')}));
    valueOf(await change({move: iri('y2025')}));
    assert.deepEqual(await outline(), ['2025', 'Finances', '> Budgets', 'Statuts', '> Q1']);
    valueOf(await change({remove: iri('bylaws')}));
    assert.deepEqual(await outline(), ['2025', 'Finances', '> Budgets', 'Q1']);
  });

  it('leave what a removed one held where that stood', async () => {
    const {outline, change, iri} = await open(plain);
    valueOf(await change({remove: iri('y2025')}));
    assert.deepEqual(await outline(), ['Comptes', '> Q1', 'Statuts']);
  });

  it('never hold themselves', async () => {
    const {change, iri} = await open(plain);
    for (const broader of ['accounts', 'y2025', 'q1'])
      assert.equal(problemOf(await change({move: iri('accounts'), broader: iri(broader)})), 'conflict', broader);
  });

  it('say that one is gone which somebody else has taken away', async () => {
    const {change, iri} = await open(plain);
    assert.equal(problemOf(await change({rename: iri('nothing'), name: 'X', language: 'fr'})), 'missing');
  });
});
