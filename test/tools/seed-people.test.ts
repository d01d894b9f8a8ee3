import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {coopLayout} from '../../pods/coop/layout.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {readList} from '../../pods/lists/recognise.js';
import {Resources} from '../../pods/documents/resources.js';
import {success} from '../../pods/problem.js';
import {fill} from '../../tools/cli/seed/fill.js';
import {pageTriples, profileTriples} from '../../tools/cli/seed/documents.js';
import {pagesFor, SeedLayout} from '../../tools/cli/seed/layout.js';
import {people, personAt} from '../../tools/cli/seed/person.js';
import {shelvesInFolder} from '../../tools/cli/seed/shelves.js';
import {skills} from '../../tools/cli/seed/words/skills.js';
import {silence} from '../../tools/cli/progress.js';
import {Graph} from '../../vocab/rdf/graph.js';
import {readMember} from '../../vocab/kinds/member/member.js';
import {wholeMemberKind} from '../../vocab/kinds/member/whole-member.js';
import {readFields} from '../../vocab/shapes/read.js';
import {solidaire} from '../support/commands.js';
import {valueOf} from '../support/fixtures.js';

const storage = 'https://pods.example/coop/';
const layout = new SeedLayout(coopLayout(storage).membersList, storage, 1);

describe('people who do not exist', () => {
  it('are the same each time, and others with another seed', () => {
    assert.deepEqual([...people(1, 50)], [...people(1, 50)]);
    assert.deepEqual(personAt(1, 40), [...people(1, 50)][40]);
    assert.notDeepEqual([...people(2, 50)], [...people(1, 50)]);
  });

  it('are as various as people are', () => {
    const all = [...people(1, 4_000)];
    assert.equal(new Set(all.map(({id}) => id)).size, all.length);
    assert.ok(new Set(all.map(({name}) => name)).size < all.length, 'some have namesakes');
    const share = (is: (person: (typeof all)[number]) => unknown) => all.filter(is).length / all.length;
    assert.ok(share(({picture}) => !picture) > 0.2 && share(({picture}) => picture) > 0.4);
    assert.ok(share(({skills: {length}}) => !length) > 0.05 && Math.max(...all.map(({skills: own}) => own.length)) === 4);
    assert.ok(share(({town}) => !town) > 0.02 && share(({spot}) => spot) > 0.6);
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Greek}/u, /[ạễịồờ]/u, /[éèêëç]/, /\p{L}-\p{L}/u])
      assert.ok(
        all.some(({name}) => script.test(name)),
        String(script),
      );
    assert.ok(skills.length >= 290 && new Set(skills).size === skills.length, `${skills.length} skills`);
  });

  it('have documents in which readers of profiles find them', () => {
    const person = [...people(1, 200)].find(({spot, picture, role}) => spot && picture && role)!;
    const webId = layout.webId(person);
    const graph = new Graph(profileTriples(layout, person));
    const {name, place, skills: read, role, issues, thumbnail} = readMember(graph, webId);
    assert.deepEqual([name, place, read, role, issues], [person.name, person.town, person.skills, person.role, []]);
    assert.equal(thumbnail, person.picture);
    const {values} = readFields(wholeMemberKind, graph, webId);
    assert.deepEqual(
      [values.latitude, values.longitude],
      [[String(person.spot!.latitude)], [String(person.spot!.longitude)]],
    );
  });

  it('stand on pages of about a thousand statements', async () => {
    const sizes = [];
    for (let page = 0; page < 20; page++) sizes.push((await pageTriples(layout, page, 40_000)).length);
    assert.ok(Math.max(...sizes) <= 1_100 && Math.min(...sizes) > 700, sizes.join(' '));
  });

  it('lie in containers of five hundred at most, whatever their number', () => {
    const containers = new Map<string, number>();
    const count = (url: string) => {
      const container = new URL('.', url).href;
      containers.set(container, (containers.get(container) ?? 0) + 1);
    };
    for (const person of people(1, 40_000)) count(layout.profile(person));
    for (let page = 0; page < pagesFor(40_000); page++) count(layout.page(page));
    assert.ok(Math.max(...containers.values()) <= 500);
  });
});

describe('solidaire seed --folder', () => {
  it('writes what a static host can serve, and readers of lists read the whole of it there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seed-'));
    try {
      const {coop, membersList} = coopLayout(storage);
      const words = ['seed', '--coop', coop, '--members', '150', '--folder', folder];
      const {code, answer, told} = await solidaire(words);
      assert.equal(code, 0, told);
      assert.deepEqual([answer['profiles'], answer['members']], [150, 150]);
      const served: typeof fetch = async (input) => {
        const path = new URL(input as string).pathname.replace(new URL(storage).pathname, '');
        try {
          return new Response(await readFile(join(folder, path), 'utf8'), {headers: {'content-type': 'text/turtle'}});
        } catch {
          return new Response(null, {status: 404});
        }
      };
      const read = valueOf(await readList(new Resources({fetch: served}), membersList, membersKind([]), true));
      assert.deepEqual(read.rows.map(({label}) => label).sort(), [...people(1, 150)].map(({name}) => name).sort());
      assert.equal((await solidaire(words)).answer['before'], 150, 'who is there is not written again');
      assert.equal((await solidaire(words.map((word) => (word === '150' ? '180' : word)))).code, 0);
      const more = valueOf(await readList(new Resources({fetch: served}), membersList, membersKind([]), true));
      assert.equal(more.rows.length, 180, 'the last page is completed');
      assert.ok((await readdir(join(folder, 'people'))).length > 0);
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });

  it('goes on where it was interrupted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'seed-'));
    try {
      const shelves = shelvesInFolder(folder, storage);
      let puts = 0;
      const broken = {
        ...shelves,
        put: (...given: Parameters<typeof shelves.put>) =>
          ++puts > 30 ? Promise.resolve({ok: false, problem: {kind: 'offline'}} as const) : shelves.put(...given),
      };
      const filling = {layout, members: 100, progress: silence, labels: {profiles: '', pages: ''}};
      assert.equal((await fill({...filling, shelves: broken})).ok, false);
      const again = valueOf(await fill({...filling, shelves}));
      assert.deepEqual(again, {profiles: 70, pages: pagesFor(100), before: 30});
      assert.deepEqual(await fill({...filling, shelves}), success({profiles: 0, pages: pagesFor(100), before: 100}));
    } finally {
      await rm(folder, {recursive: true, force: true});
    }
  });
});
