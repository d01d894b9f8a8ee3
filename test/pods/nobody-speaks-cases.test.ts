import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {documentOf} from '../../vocab/rdf/iri.js';
import {as, dct, rdfs, tree} from '../../vocab/rdf/vocabularies.js';
import {announce} from '../../pods/lists/announce.js';
import {rebuildList} from '../../pods/lists/rebuild.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {withdraw} from '../../pods/things/contribute.js';
import {resourcesOf, valueOf} from '../support/fixtures.js';
import {Kitchen, recipeText} from '../support/kitchen.js';

let kitchen: Kitchen;
beforeEach(async () => (kitchen = await Kitchen.open()));

const tidy = async () => valueOf(await tidyList(await kitchen.desk()));
const rebuild = async () => valueOf(await rebuildList(await kitchen.desk()));
const announcedBytes = () => kitchen.pod.text(kitchen.announcements)!.length;
const asObject = (source: string, index: number | string) => `<#a${index}> as:object <${source}>.`;

/** What the document of announcements says beside what it was made with, its write mark apart. */
async function left(): Promise<string[]> {
  const own = [rdfs.seeAlso, 'https://w3id.org/solidaire/ns#lastWrite'];
  const graph = await kitchen.stored(kitchen.announcements);
  return [...graph].filter(({predicate}) => !own.includes(predicate.value)).map(({object}) => object.value);
}

describe('a thing has one address', () => {
  const others = (iri: string) => [
    iri.replace('#', '?x=1#'),
    iri.replace('#', '?#'),
    iri.replace('.ttl', '%2Ettl'),
    iri.replace('soup', '%73oup'),
    iri.replace('public/', 'public//'),
    iri.replace('public/', 'public/./'),
    iri.replace('public/', 'private/../public/'),
  ];

  it('so that somebody else cannot double it', async () => {
    const soup = `${kitchen.pod.put(`${kitchen.ana.home}public/soup.ttl`, recipeText('Soupe'))}#it`;
    for (const source of [soup, ...others(soup)]) {
      valueOf(await announce({...kitchen.as(kitchen.ben), source}));
      assert.deepEqual(await kitchen.seen(), ['Soupe'], source);
    }
    await tidy();
    assert.deepEqual(await kitchen.seen(), ['Soupe']);
    await rebuild();
    assert.deepEqual(await kitchen.seen(), ['Soupe']);
  });

  it('so that it is gone when its author takes it away', async () => {
    const soup = `${kitchen.pod.put(`${kitchen.ana.home}public/soup.ttl`, recipeText('Soupe'))}#it`;
    for (const source of [soup, ...others(soup)]) valueOf(await announce({...kitchen.as(kitchen.ben), source}));
    await tidy();
    valueOf(await withdraw(kitchen.as(kitchen.ana), soup));
    assert.deepEqual(await kitchen.seen(), []);
    await tidy();
    assert.equal((await kitchen.stored(kitchen.list)).objects(kitchen.list, tree.member).length, 0);
  });

  it('that is no longer than a list can bear', async () => {
    const url = `${kitchen.ben.home}public/${'x'.repeat(100_000)}.ttl`;
    kitchen.pod.put(url, recipeText('Pain'));
    await kitchen.append(kitchen.ben, asObject(`${url}#it`, 1));
    await tidy();
    await rebuild();
    assert.ok(kitchen.pod.text(documentOf(kitchen.list))!.length < 5_000);
  });
});

describe('a public list', () => {
  it('does not show members what somebody else announces of what is meant for them alone', async () => {
    const secret = await kitchen.cook(kitchen.ana, 'Secret', 'members');
    await tidy();
    valueOf(await announce({...kitchen.as(kitchen.ben), source: secret}));
    assert.deepEqual(await kitchen.seen(kitchen.ben), []);
    assert.deepEqual(await kitchen.seen(kitchen.ana), []);
  });

  it('does not show its author what somebody else announces of what is meant for nobody', async () => {
    kitchen = await Kitchen.open('members');
    const draft = `${kitchen.pod.put(`${kitchen.ana.home}private/draft.ttl`, recipeText('Brouillon'))}#it`;
    valueOf(await announce({...kitchen.as(kitchen.ben), source: draft}));
    assert.deepEqual(await kitchen.seen(kitchen.ana), []);
  });
});

describe('what a member appends to the announcements', () => {
  it('and is no announcement goes when the list is tidied', async () => {
    const soup = await kitchen.cook(kitchen.ana, 'Soupe');
    await kitchen.append(
      kitchen.ben,
      `<${soup}> a as:Delete; <http://schema.org/name> "Empoisonnée"; <${dct.creator}> <${kitchen.ben.webId}>.
       <> <${rdfs.seeAlso}> <https://elsewhere.example/>; as:object "text". <#x> as:object "text".`,
    );
    await tidy();
    assert.deepEqual(await left(), []);
    assert.deepEqual(await kitchen.seen(), ['Soupe']);
    const links = (await kitchen.stored(kitchen.announcements)).iris(kitchen.announcements, rdfs.seeAlso);
    assert.deepEqual(links, [documentOf(kitchen.list)]);
  });

  it('is tidied by a moderator’s page although it names nothing to look at', async () => {
    const mark = (index: number) => `<> <https://w3id.org/solidaire/ns#lastWrite> <urn:uuid:${index}>.`;
    for (const junk of ['<#junk> <urn:example:p> "junk", "more".', [1, 2, 3].map(mark).join(' ')]) {
      await kitchen.append(kitchen.ben, junk);
      assert.ok((await kitchen.open()).announced > 0, junk);
      await tidy();
      assert.equal((await kitchen.open()).announced, 0, junk);
    }
  });

  it('is tidied by a moderator’s page although it is too much for readers, and then announcements work again', async () => {
    const junk = Array.from({length: 6_000}, (_, index) => `<#junk-${index}> <urn:example:p> "${'x'.repeat(40)}".`);
    await kitchen.append(kitchen.ben, junk.join('\n'));
    await kitchen.cook(kitchen.ana, 'Soupe');
    const state = await kitchen.open();
    assert.ok(announcedBytes() > 256 * 1024 && state.announced > 0);
    await tidy();
    assert.ok(announcedBytes() < 1_000);
    assert.deepEqual(await kitchen.seen(), ['Soupe']);
    await kitchen.cook(kitchen.ben, 'Pain');
    assert.deepEqual(await kitchen.seen(), ['Pain', 'Soupe']);
  });

  it('is tidied although more is appended at the same time', async () => {
    const junk = Array.from({length: 15_000}, (_, index) => `<#junk-${index}> <urn:example:p> "${'x'.repeat(60)}".`);
    await kitchen.append(kitchen.ben, junk.join('\n'));
    assert.ok(announcedBytes() > 1 << 20);
    const desk = await kitchen.desk();
    let isDisturbed = false;
    const fetch: typeof desk.fetch = async (input, init) => {
      if (/PUT|PATCH/.test(init?.method ?? '') && !isDisturbed) {
        isDisturbed = true;
        await kitchen.cook(kitchen.ana, 'Soupe');
      }
      return desk.fetch(input, init);
    };
    valueOf(await tidyList({...desk, fetch}));
    assert.ok(isDisturbed && announcedBytes() < 1_000);
    assert.deepEqual(await kitchen.seen(), ['Soupe'], 'what was announced meanwhile is still there');
  });

  it('goes in one piece if it is much: servers look for each statement of a patch in all the others', async () => {
    const {announcements, pod, ben} = kitchen;
    const junk = Array.from({length: 2_000}, (_, index) => `<#junk-${index}> <urn:example:p> "junk".`);
    await kitchen.append(ben, junk.join('\n'));
    const before = pod.arrivals.length;
    await tidy();
    const writes = pod.arrivals.slice(before).filter(({method, url}) => method !== 'GET' && url === announcements);
    assert.deepEqual(
      writes.map(({method, headers}) => [method, headers.has('if-match')]),
      [['PUT', true]],
    );
    assert.deepEqual(await left(), []);
  });

  for (const [what, text] of [
    ['is more than anybody can read', `<#junk> <urn:example:p> "${'x'.repeat(33 << 20)}".`],
    ['has made them unreadable, as servers let it happen', '"5"^^http://www.w3.org/2001/XMLSchema#integer <urn:b> <urn:c>.'],
  ] as const) {
    it(`is tidied even if it ${what}: the list is made anew from the homes`, async () => {
      const soup = await kitchen.cook(kitchen.ana, 'Soupe');
      const {announcements, pod} = kitchen;
      pod.put(announcements, `${pod.text(announcements)}\n${text}`);
      const {rows, announced} = await kitchen.open();
      assert.ok(rows.length === 0 && announced > 0);
      await tidy();
      assert.ok(announcedBytes() < 1_000);
      assert.deepEqual(await kitchen.seen(), ['Soupe']);
      valueOf(await withdraw(kitchen.as(kitchen.ana), soup));
      assert.deepEqual(await kitchen.seen(), []);
    });
  }

  it('takes no turn away from others, however many things it names', async () => {
    const rubbish = (cook: {home: string}, index: number) => asObject(`${cook.home}public/no-${index}.ttl#it`, index);
    const many = Array.from({length: 1_200}, (_, index) => rubbish(kitchen.ben, index));
    await kitchen.append(kitchen.ben, many.join('\n'));
    await kitchen.cook(kitchen.ana, 'Soupe');
    const before = kitchen.pod.arrivals.length;
    await tidy();
    assert.ok(kitchen.pod.arrivals.length - before < 800, 'not all at once');
    const rows = (await kitchen.stored(kitchen.list)).objects(kitchen.list, tree.member);
    assert.equal(rows.length, 1);
    for (let round = 0; round < 3; round++) await tidy();
    assert.deepEqual(await left(), []);
  });

  it('and can never be read does not stay for ever', async () => {
    const broken = Array.from({length: 300}, (_, index) => {
      const url = kitchen.pod.put(`${kitchen.ben.home}public/broken-${index}.ttl`, 'rubbish <');
      return asObject(`${url}#it`, index);
    });
    const again = Array.from({length: 300}, (_, index) =>
      asObject(`${kitchen.ben.home}public/broken-0.ttl#it`, `again-${index}`),
    );
    await kitchen.append(kitchen.ben, [...broken, ...again].join('\n'));
    await tidy();
    assert.ok((await left()).length <= 50);
  });
});

describe('rebuilding a list', () => {
  it('opens nothing but what lies in the homes, whatever a member’s server lists', async () => {
    const {pod, ana, ben} = kitchen;
    await kitchen.cook(ana, 'Soupe');
    const outside = [
      'https://elsewhere.example/x.ttl',
      `${ben.storage}elsewhere.ttl`,
      `${pod.origin}/coop/official/coop.ttl`,
    ];
    const asked: string[] = [];
    const reading = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const url = new Request(input, init).url;
      asked.push(url);
      if (url !== `${ben.home}public/`) return kitchen.coop.moderator.fetch(input, init);
      const contains = outside.map((place) => `<> <http://www.w3.org/ns/ldp#contains> <${place}>.`);
      return new Response(contains.join('\n'), {headers: {'content-type': 'text/turtle'}});
    };
    valueOf(await rebuildList(await kitchen.desk(resourcesOf({...pod, fetch: reading}))));
    assert.deepEqual(
      asked.filter((url) => outside.includes(url)),
      [],
    );
    assert.deepEqual(await kitchen.seen(), ['Soupe']);
  });

  it('waits three times for a server that does not answer, and keeps what it has of it', async () => {
    const {pod, ana, ben} = kitchen;
    for (let index = 0; index < 30; index++) await kitchen.cook(ben, `Pain ${index}`);
    const desk = await kitchen.desk();
    valueOf(await rebuildList(desk));
    await kitchen.cook(ana, 'Soupe');
    const isBens = (url: string) => url.startsWith(ben.home) && url.endsWith('.ttl');
    let asked = 0;
    const reading = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const url = new Request(input, init).url;
      if (!isBens(url)) return kitchen.coop.moderator.fetch(input, init);
      asked++;
      throw new TypeError('No answer');
    };
    const reader = resourcesOf({...pod, fetch: reading});
    assert.equal(valueOf(await rebuildList(await kitchen.desk(reader))).rows, 1);
    assert.ok(asked < 15, `asked ${asked} times`);
    const rows = (await kitchen.stored(kitchen.list)).objects(kitchen.list, tree.member);
    assert.equal(rows.length, 31);
  });

  it('changes nothing the second time, whatever characters a name is made of', async () => {
    for (const name of [`${'x'.repeat(199)}🍞🍞`, '\u0000\u0001\uffff', `"'''\\`, '\u202e\ufeff']) {
      kitchen.pod.put(`${kitchen.ben.home}public/odd-${name.length}.ttl`, recipeText(name));
    }
    await rebuild();
    assert.equal((await rebuild()).rows, 0);
    assert.equal(
      [...(await kitchen.stored(kitchen.list))].some(({predicate}) => predicate.value === as.object),
      false,
    );
  });
});
