import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {buildIndex, type IndexView} from '../../../pods/fragments/build-index.js';
import {digestOf} from '../../../pods/fragments/digest.js';
import {IndexRows} from '../../../pods/fragments/index-rows.js';
import {memberIndex} from '../../../vocab/kinds/member/index-plan.js';
import {readMember} from '../../../vocab/kinds/member/member.js';
import {searchable} from '../../../vocab/kinds/member/searchable.js';
import {coopFragments} from '../../../vocab/rdf/fragment-vocabulary.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {literal, triple} from '../../../vocab/rdf/terms.js';
import {as, dct, foaf, geosparql, rdf, tree} from '../../../vocab/rdf/vocabularies.js';
import {fold, matches} from '../../../vocab/text/fold.js';
import {graphOf, makePeople, peopleList, rowOf, type ListedPerson} from '../../support/fragments/listed-people.js';
import {walkTree, type Sought} from '../../support/fragments/tree-walker.js';

const folder = 'https://pods.example/forge/official/members/by/';

interface Built {
  readonly graph: Graph;
  readonly views: readonly IndexView[];
  readonly pages: ReadonlyMap<string, string>;
}

async function build(graphs: readonly Graph[]): Promise<Built> {
  const rows = new IndexRows(peopleList, memberIndex);
  for (const graph of graphs) await rows.add(graph);
  const views: IndexView[] = [];
  const pages = new Map<string, string>();
  for await (const view of buildIndex(peopleList, memberIndex, rows.rows())) {
    views.push(view);
    for (const page of view.pages) {
      assert.ok(!pages.has(page.path), `two pages at ${page.path}`);
      pages.set(page.path, page.write());
    }
  }
  return {graph: graphs[0]!, views, pages};
}

function walk({pages, views}: Built, orderedBy: string, sought?: Sought, field?: string) {
  const view = views.find((one) => one.orderedBy === orderedBy && one.field === field)!;
  return walkTree(folder + view.root, (url) => Promise.resolve(pages.get(url.slice(folder.length))), sought);
}

const membersIn = (graph: Graph) => graph.iris(peopleList, tree.member).sort();

describe('the index of a list of members', () => {
  let people: ListedPerson[];
  let built: Built;

  before(async () => {
    people = makePeople(3_000);
    built = await build([graphOf(people)]);
  });

  it('holds every member in each way that leads to all, with no link to nothing, to elsewhere, or back', async () => {
    for (const orderedBy of [
      coopFragments.sortKey,
      coopFragments.searchKey,
      coopFragments.sourceHash,
      coopFragments.homeHash,
    ]) {
      const found = await walk(built, orderedBy);
      assert.deepEqual([...found.members].sort(), membersIn(built.graph), orderedBy);
      assert.deepEqual([found.repeated, found.elsewhere.size], [0, 0]);
    }
    const visited = await Promise.all(
      built.views.map(({orderedBy, field}) => walk(built, orderedBy, undefined, field).then(({pages}) => pages.length)),
    );
    assert.equal(
      visited.reduce((sum, count) => sum + count, 0),
      built.pages.size,
      'a page that nothing leads to',
    );
  });

  it('lets a reader that knows TREE alone find by the beginning of a word what a search through all members finds', async () => {
    for (const query of [
      'e',
      'mar',
      'œuv',
      'le-',
      'gof',
      'pain au',
      'zoé',
      'Élo',
      'benali',
      '12',
      '1234',
      'qq',
      'partagée',
      "l'",
    ]) {
      const prefix = fold(query.split(/[\s-']/)[0]!);
      const expected = membersIn(built.graph).filter((row) =>
        matches(prefix, searchable(readMember(built.graph, row, [], row))),
      );
      const {members, pages} = await walk(built, coopFragments.searchKey, {path: coopFragments.searchKey, prefix});
      assert.deepEqual([...members].sort(), expected, query);
      if (expected.length < 50) assert.ok(pages.length <= 4, `${pages.length} pages for ${query}`);
    }
  });

  it('finds who has a skill, and how many those are, whatever the spelling', async () => {
    const spelt = people.map((person, index) =>
      index % 3 ? person : {...person, skills: person.skills.map((skill) => skill.toUpperCase())},
    );
    const other = await build([graphOf(spelt)]);
    const sought = {path: coopFragments.facetKey, prefix: 'soudure'};
    const {members} = await walk(other, coopFragments.facetKey, sought, 'skills');
    const expected = people.filter(({skills}) => skills.includes('Soudure'));
    assert.equal(members.size, expected.length);
    const root = other.pages.get('skills/root.ttl')!;
    assert.match(
      root,
      new RegExp(`tree:value "soudure"; tree:node <[^>]+>; tree:remainingItems ${expected.length}; rdfs:label "Soudure"`),
    );
  });

  it('finds the row of an address and whose home it is', async () => {
    const {webId, home, row} = people[1_234]!;
    for (const [path, address] of [
      [coopFragments.sourceHash, webId],
      [coopFragments.homeHash, home],
    ] as const) {
      const {members} = await walk(built, path, {path, prefix: await digestOf(address)});
      assert.deepEqual([...members], [peopleList.replace('#it', `#${row}`)]);
    }
  });

  it('puts on the map who wants to be there', async () => {
    const {members} = await walk(built, geosparql.asWKT);
    const expected = people.filter((person) =>
      rowOf(person).some(({predicate}) => predicate.value.endsWith('withinKilometres')),
    );
    assert.equal(members.size, expected.length);
    assert.equal(built.views.find(({orderedBy}) => orderedBy === geosparql.asWKT)?.count, expected.length);
  });

  it('keeps every page short, and no folder full', () => {
    const folders = new Map<string, number>();
    for (const [path, text] of built.pages) {
      assert.ok(text.length < 80_000, `${path}: ${text.length}`);
      const parent = path.slice(0, path.lastIndexOf('/'));
      folders.set(parent, (folders.get(parent) ?? 0) + 1);
    }
    assert.ok(Math.max(...folders.values()) <= 301);
  });

  it('is the same byte for byte, in whatever order and in however many documents the rows come', async () => {
    const half = [graphOf([...people].reverse().slice(0, 1_000)), graphOf([...people].reverse().slice(1_000))];
    const again = await build(half);
    assert.deepEqual(again.pages, built.pages);
  });

  it('changes only the pages of somebody who has changed, and those that lead there', async () => {
    const changed = people.map((person, index) => (index === 77 ? {...person, name: 'Zénobie Quatremère'} : person));
    const {pages} = await build([graphOf(changed)]);
    const rewritten = [...pages].filter(([path, text]) => built.pages.get(path) !== text);
    assert.ok(rewritten.length <= 60, `${rewritten.length} of ${pages.size}`);
  });

  it('takes the row that was told last where a member has two, and none that was taken away', async () => {
    const [one, gone] = [people[5]!, people[6]!];
    const older = graphOf([one, gone]);
    const row = (name: string) => peopleList.replace('#it', `#${name}`);
    const renamed = rowOf({...one, row: 'r-ffff', name: 'Newer Name'}).map((said) =>
      said.predicate.value === dct.issued ? {...said, object: literal('2026-12-01T00:00:00.000Z')} : said,
    );
    older.add(triple(row(gone.row), rdf.type, as.Delete));
    for (const said of renamed) older.add(said);
    const found = await walk(await build([older]), coopFragments.sortKey);
    assert.deepEqual([...found.members], [row('r-ffff')]);
  });

  it('leaves out who was taken out on one page and still stands on an older one', async () => {
    const [one, gone] = [people[5]!, people[6]!];
    const row = peopleList.replace('#it', '#r-eeee');
    const note = graphOf([]);
    note.add(triple(peopleList, tree.member, row));
    note.add(triple(row, dct.isVersionOf, gone.webId));
    note.add(triple(row, rdf.type, as.Delete));
    note.add(triple(row, dct.issued, literal('2026-12-01T00:00:00.000Z')));
    for (const documents of [
      [note, graphOf([one, gone])],
      [graphOf([one, gone]), note],
    ]) {
      const {members} = await walk(await build(documents), coopFragments.sortKey);
      assert.deepEqual([...members], [peopleList.replace('#it', `#${one.row}`)]);
    }
  });

  it('keeps small pictures where people look at them, in pages that stay short', async () => {
    const picture = `data:image/webp;base64,${'A'.repeat(2_600)}`;
    const graph = graphOf(people.slice(0, 500));
    for (const row of membersIn(graph)) graph.add(triple(row, foaf.thumbnail, picture));
    const {pages} = await build([graph]);
    const heaviest = Math.max(...[...pages.values()].map((text) => text.length));
    assert.ok(heaviest < 80_000, String(heaviest));
    assert.ok([...pages].some(([path, text]) => path.startsWith('words/') && text.includes(picture)));
    assert.ok(![...pages].some(([path, text]) => path.startsWith('tiles/') && text.includes(picture)));
  });

  it('finds everybody where more have one name than a page holds', async () => {
    const namesakes = people.slice(0, 900).map((person) => ({...person, name: 'Marie Martin'}));
    const other = await build([graphOf(namesakes)]);
    const found = await walk(other, coopFragments.sortKey, {path: coopFragments.sortKey, prefix: 'marie martin'});
    assert.equal(found.members.size, namesakes.length);
    assert.ok(found.pages.length > 3);
  });

  it('survives rows that are made to break it', async () => {
    const names = [
      '',
      '   ',
      '\u0000\u0001',
      'a'.repeat(500),
      '𝄞𝄞'.repeat(60),
      '"; l:x <y>',
      '\ud800',
      'مرحبا بكم',
      '...',
      '-',
    ];
    const strange = names.map((name, index) => ({...people[index]!, name}));
    const other = await build([graphOf(strange)]);
    assert.equal((await walk(other, coopFragments.sortKey)).members.size, names.length);
    const {members} = await walk(other, coopFragments.searchKey, {path: coopFragments.searchKey, prefix: fold('مرحبا')});
    assert.equal(members.size, 1);
  });

  it('says of an empty list that it is empty', async () => {
    const {views, pages} = await build([graphOf([])]);
    assert.deepEqual(
      views.map(({count}) => count),
      views.map(() => 0),
    );
    assert.equal(pages.size, views.length);
  });
});
