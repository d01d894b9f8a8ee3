import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {admitMember} from '../../../pods/coop/admit.js';
import {removeMember} from '../../../pods/coop/remove-member.js';
import {pageList} from '../../../pods/lists/page-list.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {dct, rdf, tree} from '../../../vocab/rdf/vocabularies.js';
import {join, problemOf, resourcesOf, valueOf, type TestCoop} from '../../support/fixtures.js';
import {
  allSources,
  foundLongCoop,
  linkedPages,
  memberAt,
  page,
  pagesOf,
  pagingOf,
  rootOf,
  sourcesIn,
  visit,
} from '../../support/lists/long-coop.js';
import {Random} from '../../support/random.js';

const members = 250;
const everybody = Array.from({length: members}, (_, index) => memberAt(index));

/** Everything that lies in the list's container, write marks of its own document apart. */
function stored({pod, layout}: TestCoop, names: Iterable<string>): string[] {
  const root = documentOf(layout.membersList);
  const texts = [root, ...Array.from(names, (name) => new URL(`pages/${name}`, root).href)].map((url) => pod.text(url)!);
  return texts.map((text, index) => (index ? text : text.replace(/coop:lastWrite <urn:uuid:[^>]*>(?=[;.]\n)/, '')));
}

/** Makes requests until so many have been made; then its process is dead, before or after the server has done the last one. */
function dyingAfter(fetcher: typeof fetch, requests: number, isAnswered: boolean): typeof fetch {
  let left = requests;
  return async (input, init) => {
    left--;
    if (left > 0 || (left === 0 && isAnswered)) {
      const answer = await fetcher(input, init);
      if (left > 0) return answer;
    }
    throw new TypeError('The process is dead');
  };
}

describe('a list whose own document is long', () => {
  it('is moved to pages of a thousand statements, the oldest rows first, and says the same as before', async () => {
    const coop = await foundLongCoop(members);
    const {layout} = coop;
    assert.deepEqual(await page(coop), {pages: 2, rows: 200});
    const [root, pages] = [await rootOf(coop), await pagesOf(coop)];
    assert.deepEqual(linkedPages(root, layout.membersList), ['1.ttl', '2.ttl']);
    assert.deepEqual(sourcesIn(pages.get('1.ttl')!, layout.membersList).sort(), everybody.slice(0, 100));
    assert.deepEqual(sourcesIn(pages.get('2.ttl')!, layout.membersList).sort(), everybody.slice(100, 200));
    assert.deepEqual(sourcesIn(root, layout.membersList).sort(), everybody.slice(200));
    const {sources, names, problem} = await visit(coop);
    assert.deepEqual([sources, problem], [everybody, undefined]);
    assert.ok(names.includes('Ana 0') && names.includes('Ana 249'));
  });

  it('keeps the name, the time and everything else of a row that is moved', async () => {
    const coop = await foundLongCoop(members);
    const row = `${documentOf(coop.layout.membersList)}#r-7`;
    const before = (await rootOf(coop)).about(row).map(({predicate, object}) => `${predicate.value} ${object.value}`);
    await page(coop);
    const after = (await pagesOf(coop))
      .get('1.ttl')!
      .about(row)
      .map(({predicate, object}) => `${predicate.value} ${object.value}`);
    assert.deepEqual(after.sort(), before.sort());
    assert.equal((await rootOf(coop)).about(row).length, 0);
  });

  it('links its pages as TREE has it', async () => {
    const coop = await foundLongCoop(members);
    await page(coop);
    const root = documentOf(coop.layout.membersList);
    const graph = await rootOf(coop);
    const [relation] = graph.iris(root, tree.relation);
    assert.deepEqual(graph.iris(relation!, rdf.type), [tree.Relation]);
    assert.equal(graph.iri(relation!, tree.node), new URL('pages/1.ttl', root).href);
    const first = (await pagesOf(coop)).get('1.ttl')!;
    assert.equal(first.iri(coop.layout.membersList, tree.view), root);
    assert.ok(first.isA(new URL('pages/1.ttl', root).href, tree.Node));
  });

  it('stays as it is if it is short enough, and when nothing has come since the last time', async () => {
    const short = await foundLongCoop(90);
    assert.deepEqual(await page(short), {pages: 0, rows: 0});
    assert.equal((await pagesOf(short)).size, 0);
    const coop = await foundLongCoop(members);
    await page(coop);
    const before = stored(coop, ['1.ttl', '2.ttl']);
    const asked = coop.pod.arrivals.length;
    assert.deepEqual(await page(coop), {pages: 0, rows: 0});
    assert.deepEqual(stored(coop, ['1.ttl', '2.ttl']), before);
    assert.ok(coop.pod.arrivals.slice(asked).every(({method}) => method === 'GET' || method === 'HEAD'));
  });

  it('goes on from where it was when more members come', async () => {
    const coop = await foundLongCoop(members);
    await page(coop);
    const zoe = await join(coop, 'zoe', '<#me> foaf:name "Zoé".');
    const root = documentOf(coop.layout.membersList);
    const more = Array.from({length: 60}, (_, index) => {
      const row = `<${root}#m-${index}>`;
      return `<${root}#it> <${tree.member}> ${row}. ${row} <${dct.isVersionOf}> <https://new.example/${index}#me>; <${dct.creator}> <https://new.example/${index}#me>;
        <${dct.issued}> "2026-05-01T00:00:${String(index).padStart(2, '0')}Z"; <urn:a> "1"; <urn:b> "1"; <urn:c> "1"; <urn:d> "1"; <urn:e> "1"; <urn:f> "1".`;
    });
    coop.pod.put(root, `${coop.pod.text(root)!}\n${more.join('\n')}`);
    assert.equal((await page(coop)).pages, 1);
    assert.deepEqual(linkedPages(await rootOf(coop), coop.layout.membersList), ['1.ttl', '2.ttl', '3.ttl']);
    assert.equal((await visit(coop)).sources.length, members + 61);
    assert.ok((await visit(coop)).sources.includes(zoe.webId));
  });

  it('is the same as if nothing had happened when it is killed at any request, and run again', async () => {
    const reference = await foundLongCoop(members);
    const asked = reference.pod.arrivals.length;
    await page(reference);
    const requests = reference.pod.arrivals.length - asked;
    assert.ok(requests > 6);
    const expected = stored(reference, ['1.ttl', '2.ttl']);
    const coop = await foundLongCoop(members);
    const restore = coop.pod.remember();
    for (let death = 1; death <= requests; death++) {
      for (const isAnswered of [false, true]) {
        restore();
        const dead = await pageList(pagingOf(coop, dyingAfter(coop.moderator.fetch, death, isAnswered)));
        assert.deepEqual((await visit(coop)).sources, everybody, `after ${death} requests`);
        assert.equal(problemOf(dead), 'offline', `after ${death} requests`);
        await page(coop);
        assert.deepEqual(stored(coop, ['1.ttl', '2.ttl']), expected, `after ${death} requests`);
        assert.equal((await pagesOf(coop)).size, 2);
      }
    }
  });

  it('leaves nothing of a member who has left between an interrupted move and the next', async () => {
    const coop = await foundLongCoop(105);
    const {pod, moderator, layout} = coop;
    const url = documentOf(layout.membersList);
    const without: typeof fetch = (input, init) => {
      const isMove = new Request(input).url === url && init?.method !== undefined && init.method !== 'HEAD';
      return isMove ? Promise.reject(new TypeError('The process is dead')) : moderator.fetch(input, init);
    };
    assert.equal(problemOf(await pageList(pagingOf(coop, without))), 'offline');
    assert.deepEqual([...(await pagesOf(coop)).keys()], ['1.ttl']);
    for (const index of [1, 2, 3, 4, 5]) await leave(coop, memberAt(index));
    // Short enough by now: nothing is moved, and nothing would be written over.
    assert.deepEqual(await page(coop), {pages: 0, rows: 0});
    assert.equal((await pagesOf(coop)).size, 0);
    assert.equal((await visit(coop)).sources.length, 100);
    assert.equal(pod.text(new URL('pages/1.ttl', url).href), undefined);
  });

  it('loses and doubles nobody when two move its rows at once while members come and go', async () => {
    for (let seed = 1; seed <= 25; seed++) {
      const coop = await foundLongCoop(230);
      const random = new Random(seed);
      const slow = (): typeof fetch => async (input, init) => {
        for (let turns = random.below(6); turns > 0; turns--) await nextTurn();
        return coop.moderator.fetch(input, init);
      };
      const killed = dyingAfter(slow(), 1 + random.below(14), random.chance(50));
      const [gone, other] = [memberAt(random.below(120)), memberAt(120 + random.below(110))];
      const person = coop.pod.createPerson('zoe');
      const later = async (act: () => Promise<unknown>) => {
        const asked = coop.pod.arrivals.length + random.below(16);
        for (let turns = 0; turns < 500 && coop.pod.arrivals.length < asked; turns++) await nextTurn();
        await act();
      };
      await Promise.all([
        pageList(pagingOf(coop, slow())),
        later(() => pageList(pagingOf(coop, random.chance(50) ? killed : slow()))),
        later(() => leave(coop, gone, slow())),
        later(() => admit(coop, person.webId, slow())),
      ]);
      await leave(coop, other);
      await page(coop);
      const wanted = [...everybody.slice(0, 230).filter((one) => one !== gone && one !== other), person.webId].sort();
      assert.deepEqual(await allSources(coop), wanted, `seed ${seed}`);
      const [root, pages] = [await rootOf(coop), await pagesOf(coop)];
      assert.deepEqual([...pages.keys()].sort(), linkedPages(root, coop.layout.membersList), `seed ${seed}`);
      assert.ok(![...pages.values()].some((graph) => [...graph].some(({object}) => object.value === gone)), `seed ${seed}`);
    }
  });
});

describe('the pages of a list', () => {
  it('are for those who may read the list, and moderators alone write them', async () => {
    const coop = await foundLongCoop(members);
    const {pod, layout} = coop;
    const ana = await join(coop, 'ana');
    await page(coop);
    const url = new URL('pages/1.ttl', layout.membersList).href;
    const write = (asked: typeof fetch) =>
      asked(url, {method: 'PATCH', headers: {'content-type': 'text/n3'}, body: patch}).then(({status}) => status);
    assert.equal((await pod.fetch(url)).status, 200);
    assert.deepEqual([await write(pod.fetch), await write(ana.fetch)], [401, 403]);
    assert.equal(await write(coop.moderator.fetch), 205);
  });

  it('get the rules of a list that has some of its own', async () => {
    const coop = await foundLongCoop(members);
    const {pod, owner, moderator, layout} = coop;
    const ana = await join(coop, 'ana');
    const everything = 'acl:mode acl:Read, acl:Write';
    pod.rule(
      documentOf(layout.membersList),
      `acl:agent <${owner.webId}>; ${everything}, acl:Control`,
      `acl:agent <${moderator.webId}>; ${everything}`,
      `acl:agent <${ana.webId}>; acl:mode acl:Read`,
    );
    assert.equal(problemOf(await pageList(pagingOf(coop))), 'forbidden', 'a moderator cannot see who may read the list');
    assert.equal((await pagesOf({...coop, pod: {...pod, fetch: owner.fetch}})).size, 0);
    valueOf(await pageList({...pagingOf(coop), fetch: owner.fetch, resources: resourcesOf(pod, owner)}));
    const url = new URL('pages/1.ttl', layout.membersList).href;
    assert.deepEqual([(await pod.fetch(url)).status, (await ana.fetch(url)).status], [401, 200]);
    assert.equal((await visit({...coop, pod: {...pod, fetch: ana.fetch}})).sources.length, members + 1);
  });

  it('are five hundred in one container at most', async () => {
    const {pageAddress, pageNumber} = await import('../../../pods/lists/page-outline.js');
    const root = 'https://coop.example/official/members/index.ttl';
    assert.deepEqual(
      [1, 500, 501, 1_000, 1_001].map((number) => pageAddress(root, number).slice(root.length - 'index.ttl'.length)),
      ['pages/1.ttl', 'pages/500.ttl', 'pages/501-1000/501.ttl', 'pages/501-1000/1000.ttl', 'pages/1001-1500/1001.ttl'],
    );
    assert.deepEqual(
      [1, 501, 1_001].map((number) => pageNumber(root, pageAddress(root, number))),
      [1, 501, 1_001],
    );
    assert.equal(pageNumber(root, 'https://coop.example/official/members/pages/501.ttl'), undefined);
  });

  it('can be moved to by moderators alone', async () => {
    const coop = await foundLongCoop(members);
    const ana = await join(coop, 'ana');
    assert.equal(
      problemOf(await pageList({...pagingOf(coop), fetch: ana.fetch, resources: resourcesOf(coop.pod, ana)})),
      'forbidden',
    );
    assert.equal((await visit(coop)).sources.length, members + 1);
  });
});

const patch = `@prefix solid: <http://www.w3.org/ns/solid/terms#>. _:a a solid:InsertDeletePatch; solid:inserts { <urn:a> <urn:b> <urn:c>. }.`;

const nextTurn = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

async function leave(coop: TestCoop, webId: string, asked = coop.moderator.fetch): Promise<void> {
  const {pod, moderator, layout} = coop;
  const resources = resourcesOf(pod, {...moderator, fetch: asked});
  valueOf(await removeMember({resources, fetch: asked, places: layout, webId}));
}

async function admit(coop: TestCoop, webId: string, asked = coop.moderator.fetch): Promise<void> {
  const {pod, moderator, layout} = coop;
  const resources = resourcesOf(pod, {...moderator, fetch: asked});
  const home = webId.replace('profile/card#me', 'coop/x/');
  valueOf(await admitMember({resources, fetch: asked, layout, webId, home, now: new Date('2026-06-01')}));
}
