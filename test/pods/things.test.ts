import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {termKey, type Term} from '../../vocab/rdf/terms.js';
import {coop as coopTerms, dct, solid, tree} from '../../vocab/rdf/vocabularies.js';
import type {Audience} from '../../pods/homes/places.js';
import {announce} from '../../pods/lists/announce.js';
import {rebuildList} from '../../pods/lists/rebuild.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {tidyList} from '../../pods/lists/tidy.js';
import type {Tidying} from '../../pods/lists/tidying.js';
import {readRoll} from '../../pods/members/roll.js';
import {contribute, withdraw, type Contributor} from '../../pods/things/contribute.js';
import {foundCoop, join, problemOf, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {createMemoryPod, type Person} from '../support/memory-pod.js';
import {createRecipeList, recipeKind, recipeRows, recipesKind, recipeType} from '../support/recipes.js';

type Member = Person & {home: string};

describe('things that members write', () => {
  let coop: TestCoop;
  let ana: Member;
  let ben: Member;
  let list: string;
  let announcements: string;

  beforeEach(async () => {
    coop = await foundCoop(createMemoryPod());
    [ana, ben] = [await join(coop, 'ana'), await join(coop, 'ben')];
    ({list, announcements} = await createRecipeList(coop.options, coop.layout));
  });

  const by = ({fetch, webId, home, ...member}: Member, into = list): Contributor => {
    const {layout, pod} = coop;
    const us = {iri: layout.coop, moderators: layout.moderators, membership: layout.membership};
    return {resources: resourcesOf(pod, {fetch, webId, ...member}), fetch, webId, home, coop: us, list: into};
  };
  const cook = async (member: Member, name: string, audience: Audience = 'public', into = list) =>
    valueOf(await contribute(by(member, into), recipeKind, {name: [name]}, audience)).iri;

  /** What somebody sees who opens the list now. */
  async function seen(person?: Person, address = list): Promise<string[]> {
    const resources = resourcesOf(coop.pod, person);
    const things = new ThingList(resources, address, recipesKind, () => readRoll(resources, coop.layout.membersList));
    await things.load();
    return things.state.rows.map(({thing}) => thing?.name ?? '?').sort();
  }

  async function tidying(address = list, audience: Audience = 'public'): Promise<Tidying> {
    const resources = resourcesOf(coop.pod, coop.moderator);
    const roll = valueOf(await readRoll(resources, coop.layout.membersList, {fresh: true}));
    return {
      resources,
      fetch: coop.moderator.fetch,
      list: address,
      shape: recipeRows,
      now: new Date('2026-03-01'),
      roll,
      audience,
    };
  }
  const tidy = async (...place: Parameters<typeof tidying>) => valueOf(await tidyList(await tidying(...place)));

  /** What the list's document says, its times and write marks apart. */
  async function stored(address = list): Promise<string[]> {
    const url = address.split('#')[0]!;
    const graph = await parseTurtle(coop.pod.text(url)!, url);
    return [...graph]
      .filter(({predicate}) => predicate.value !== dct.issued && predicate.value !== coopTerms.lastWrite)
      .map(({subject, predicate, object}) => [subject, predicate, object].map(termKey).join(' '))
      .sort();
  }

  it('are in the list for everybody as soon as they are announced, and stay there once it is tidied', async () => {
    await cook(ana, 'Soupe');
    await cook(ben, 'Pain');
    assert.deepEqual(await seen(), ['Pain', 'Soupe']);
    assert.deepEqual(await tidy(), {rows: 2, announcements: 2, unread: 0});
    assert.deepEqual(await seen(), ['Pain', 'Soupe']);
    assert.deepEqual(await tidy(), {rows: 0, announcements: 0, unread: 0});
  });

  it('are found by the author’s other apps, which look into the index of types', async () => {
    const [profile, index] = ['/ana/profile/card', '/ana/settings/publicTypeIndex.ttl'];
    coop.pod.put(profile, `${coop.pod.text(profile)!} <#me> <${solid.publicTypeIndex}> <${index}>.`);
    coop.pod.put(index, `<> a <${solid.TypeIndex}>.`);
    await cook(ana, 'Soupe');
    await cook(ana, 'Tarte');
    const own = new ThingList(resourcesOf(coop.pod, ana), ana.webId, recipesKind);
    await own.load();
    assert.deepEqual(own.state.rows.map(({thing}) => thing?.name).sort(), ['Soupe', 'Tarte']);
    assert.equal(coop.pod.text(index)!.match(/TypeRegistration/g)?.length, 1);
  });

  it('are their author’s, whoever has announced them', async () => {
    const iri = await cook(ana, 'Soupe');
    valueOf(await announce({...by(ben), source: iri}));
    await tidy();
    const graph = await parseTurtle(coop.pod.text(list)!, list.split('#')[0]!);
    const [row] = graph.iris(list, tree.member);
    assert.deepEqual(graph.iris(row!, dct.creator), [ana.webId]);
  });

  it('go from the list when their author takes them away, before and after it is tidied', async () => {
    const soup = await cook(ana, 'Soupe');
    await cook(ben, 'Pain');
    await tidy();
    valueOf(await withdraw(by(ana), soup));
    assert.deepEqual(await seen(), ['Pain']);
    assert.deepEqual(await tidy(), {rows: 1, announcements: 1, unread: 0});
    assert.deepEqual(await seen(), ['Pain']);
    valueOf(await withdraw(by(ana), soup));
  });

  it('can be taken away by their author alone', async () => {
    const bread = await cook(ben, 'Pain');
    assert.equal(problemOf(await withdraw(by(ana), bread)), 'forbidden');
    assert.equal((await ana.fetch(bread.split('#')[0]!, {method: 'DELETE'})).status, 403);
    assert.deepEqual(await seen(), ['Pain']);
  });

  it('are written once when the answer is lost and the same is sent again', async () => {
    coop.pod.faults.loseAnswer({method: 'PUT'});
    const once = () => contribute(by(ana), recipeKind, {name: ['Soupe']}, 'public', 'xsoup');
    assert.equal(problemOf(await once()), 'offline');
    valueOf(await once());
    assert.deepEqual(await seen(), ['Soupe']);
  });

  it('are written even if the coop cannot be told', async () => {
    coop.pod.faults.answer(503, {method: 'PATCH', path: new URL(announcements).pathname});
    const written = valueOf(await contribute(by(ana), recipeKind, {name: ['Soupe']}, 'public'));
    assert.equal(written.isAnnounced, false);
    assert.deepEqual(await seen(), []);
    valueOf(await announce({...by(ana), source: written.iri}));
    assert.deepEqual(await seen(), ['Soupe']);
  });

  it('are not written with an address that is none', async () => {
    const wrong = await contribute(by(ana), recipeKind, {name: ['Soupe'], website: ['no address']}, 'public');
    assert.equal(problemOf(wrong), 'bad-address');
    assert.deepEqual(await seen(), []);
  });

  it('lie in no list if they lie in no home', async () => {
    const recipe = `<#it> a <${recipeType}>; <http://schema.org/name> "Elsewhere".`;
    const outside = [
      coop.pod.put('/ana/elsewhere.ttl', recipe),
      coop.pod.put('/nobody/recipe.ttl', recipe),
      coop.pod.put('/coop/recipe.ttl', recipe),
      `${ana.home}public/../../../elsewhere.ttl`,
    ];
    for (const url of outside) valueOf(await announce({...by(ben), source: `${url}#it`}));
    assert.deepEqual(await seen(), []);
    assert.deepEqual(await tidy(), {rows: 0, announcements: outside.length, unread: 0});
    assert.deepEqual(await seen(), []);
  });

  it('of another kind are not in the list', async () => {
    const url = `${ana.home}public/note.ttl`;
    coop.pod.put(url, '<#it> a <https://elsewhere.example/Note>; <http://schema.org/name> "A note".');
    valueOf(await announce({...by(ana), source: `${url}#it`}));
    assert.deepEqual(await seen(), []);
    await tidy();
    assert.deepEqual(await seen(), []);
  });

  it('for members only are read by members only, and stand in no public list', async () => {
    const inside = await createRecipeList(coop.options, coop.layout, 'members');
    const secret = await cook(ana, 'Secret', 'members', inside.list);
    assert.deepEqual(await seen(ben, inside.list), ['Secret']);
    assert.deepEqual(await seen(coop.pod.createPerson(), inside.list), []);
    assert.deepEqual(await seen(undefined, inside.list), []);
    assert.equal((await coop.pod.fetch(secret.split('#')[0]!)).status, 401);
    assert.deepEqual(await tidy(inside.list, 'members'), {rows: 1, announcements: 1, unread: 0});
    assert.deepEqual(await seen(ben, inside.list), ['Secret']);
    valueOf(await announce({...by(ana), source: secret}));
    await tidy();
    assert.deepEqual(
      await stored(),
      (await stored()).filter((line) => !line.includes('Secret')),
    );
    assert.deepEqual(await seen(coop.moderator), [], 'a moderator can read it, and does not put it there');
  });

  it('can be found again in the homes: a list that is rebuilt is the list that was tidied', async () => {
    await cook(ana, 'Soupe');
    await cook(ana, 'Tarte');
    await cook(ben, 'Pain');
    await tidy();
    const before = await stored();
    const url = list.split('#')[0]!;
    const isOfRow = (term: Term) => term.value.includes('#r-');
    const graph = await parseTurtle(coop.pod.text(url)!, url);
    coop.pod.put(url, writeTurtle([...graph].filter(({subject, object}) => !isOfRow(subject) && !isOfRow(object))));
    assert.deepEqual(await seen(), []);
    assert.equal(valueOf(await rebuildList(await tidying())).rows, 3);
    assert.deepEqual(await stored(), before);
  });

  it('that the list claims and no home holds go when it is rebuilt', async () => {
    const soup = await cook(ana, 'Soupe');
    await tidy();
    coop.pod.delete(new URL(soup).pathname);
    assert.equal(valueOf(await rebuildList(await tidying())).rows, 1);
    assert.deepEqual(await seen(), []);
  });

  it('stay in the list while their author’s server does not answer', async () => {
    await cook(ana, 'Soupe');
    await tidy();
    coop.pod.faults.answer(503, {path: new URL(`${ana.home}public/`).pathname, times: Infinity});
    const rebuilt = valueOf(await rebuildList(await tidying()));
    assert.deepEqual(rebuilt, {rows: 0, announcements: 0, unread: 1});
    assert.deepEqual(await seen(), ['Soupe']);
  });
});
