import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {vcard} from '../../vocab/rdf/vocabularies.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {defineGroup, assignToGroups} from '../../pods/coop/edit-groups.js';
import {readGroups} from '../../pods/coop/groups.js';
import {findMembersGroup} from '../../pods/coop/members-group.js';
import {createHome} from '../../pods/homes/create-home.js';
import {answerByRule} from '../../pods/joining/by-rule.js';
import {acceptRequest} from '../../pods/joining/decide.js';
import {changeInvitations, readInvitations} from '../../pods/joining/invitations.js';
import {requestToLeave} from '../../pods/joining/request.js';
import {readJoiningState} from '../../pods/joining/state.js';
import {joiningDocument} from '../../pods/joining/word.js';
import {announce} from '../../pods/lists/announce.js';
import {readRoll} from '../../pods/members/roll.js';
import {foundCoop, problemOf, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {accept, ask, coopOf, deskOf, members, newcomer, readAll, requestsIn} from '../support/joining.js';
import {createMemoryPod, type Person} from '../support/memory-pod.js';

let coop: TestCoop;
beforeEach(async () => (coop = await foundCoop(createMemoryPod())));

const namesIn = (requests: readonly {webId: string}[]) => requests.map(({webId}) => new URL(webId).pathname.split('/')[1]);
const answer = async () => valueOf(await answerByRule(await deskOf(coop)));

async function leave(person: Person, home: string) {
  const resources = resourcesOf(coop.pod, person);
  return requestToLeave({resources, fetch: person.fetch, webId: person.webId, coop: await coopOf(coop)}, home);
}

async function membersGroup(): Promise<string[]> {
  const group = valueOf(await findMembersGroup(resourcesOf(coop.pod, coop.moderator), coop.layout));
  const url = group.split('#')[0]!;
  return (await parseTurtle(coop.pod.text(url)!, url)).iris(group, vcard.hasMember);
}

async function stateOf(person: Person): Promise<string> {
  const resources = resourcesOf(coop.pod, person);
  return valueOf(await readJoiningState(resources, person.webId, person.storage, await coopOf(coop))).status;
}

async function admitted(name: string): Promise<Person & {home: string}> {
  const person = newcomer(coop.pod, name);
  const home = valueOf(await ask(coop, person));
  valueOf(await accept(coop));
  return {...person, home};
}

describe('a member who leaves', () => {
  it('is gone from the list, the rights and the local groups as soon as a moderator’s page has seen it', async () => {
    const ana = await admitted('ana');
    await admitted('ben');
    const desk = {...(await deskOf(coop)), groups: coop.layout.groups};
    const lyon = `${coop.layout.groups}#lyon`;
    valueOf(await defineGroup(desk, {slug: 'lyon', name: 'Lyon'}));
    valueOf(await assignToGroups(desk, ana.webId, [lyon]));
    valueOf(await leave(ana, ana.home));
    assert.deepEqual(namesIn((await answer()).answered), ['ana']);
    assert.deepEqual(await members(coop), ['ben']);
    assert.deepEqual(namesIn((await membersGroup()).map((webId) => ({webId}))), ['ben']);
    const [group] = valueOf(await readGroups(resourcesOf(coop.pod), await coopOf(coop)));
    assert.deepEqual([group?.iri, [...group!.members]], [lyon, []]);
    assert.ok(!coop.pod.text(coop.layout.groups)!.includes('ana'));
    assert.ok(!coop.pod.text(coop.layout.membersList.split('#')[0]!)!.includes('ana'));
  });

  it('keeps what lies in the own space', async () => {
    const ana = await admitted('ana');
    coop.pod.put(`${ana.home}public/recipe.ttl`, '<#it> a <urn:example:Recipe>.');
    valueOf(await leave(ana, ana.home));
    await answer();
    assert.equal((await coop.pod.fetch(`${ana.home}public/recipe.ttl`)).status, 200);
    assert.equal((await ana.fetch(`${ana.home}public/recipe.ttl`, {method: 'DELETE'})).ok, true);
  });

  it('can announce no more', async () => {
    const ana = await admitted('ana');
    valueOf(await leave(ana, ana.home));
    await answer();
    const resources = resourcesOf(coop.pod, ana);
    const told = await announce({resources, fetch: ana.fetch, list: coop.layout.membersList, source: ana.webId});
    assert.equal(problemOf(told), 'forbidden');
  });

  it('may say so twice, and a moderator’s page may do its part twice', async () => {
    const ana = await admitted('ana');
    valueOf(await leave(ana, ana.home));
    valueOf(await leave(ana, ana.home));
    assert.equal((await answer()).answered.length, 1);
    assert.equal((await answer()).answered.length, 0);
    assert.deepEqual(await members(coop), []);
  });

  it('knows how far it is, and can come back with the same home', async () => {
    const ana = await admitted('ana');
    assert.equal(await stateOf(ana), 'asked');
    valueOf(await leave(ana, ana.home));
    assert.equal(await stateOf(ana), 'leaving');
    await answer();
    assert.equal(valueOf(await ask(coop, ana)), ana.home);
    assert.equal(await stateOf(ana), 'asked');
    valueOf(await accept(coop));
    assert.deepEqual(await members(coop), ['ana']);
  });

  it('is not sent away by somebody else', async () => {
    const [ana, mallory] = [await admitted('ana'), await admitted('mallory')];
    const post = (body: string) =>
      mallory.fetch(coop.layout.joiningBox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
    const word = `<urn:uuid:1> a <https://www.w3.org/ns/activitystreams#Leave>;
      <https://www.w3.org/ns/activitystreams#actor> <${ana.webId}>;
      <https://www.w3.org/ns/activitystreams#object> <${coop.layout.coop}>`;
    for (const home of [ana.home, mallory.home]) await post(`${word}; <https://w3id.org/solidaire/ns#home> <${home}>.`);
    coop.pod.put(joiningDocument(mallory.home), `${word}.`);
    assert.deepEqual(await answer().then(({answered, requests}) => [answered.length, requests.length]), [0, 1]);
    assert.deepEqual((await members(coop)).sort(), ['ana', 'mallory']);
  });
});

describe('a request that needs no moderator', () => {
  it('is that of somebody whom the coop expects, once', async () => {
    const [nour, ali] = [newcomer(coop.pod, 'nour'), newcomer(coop.pod, 'ali')];
    valueOf(await changeInvitations(await deskOf(coop), {add: [nour.webId]}));
    for (const person of [nour, ali]) valueOf(await ask(coop, person));
    const {answered, requests} = await answer();
    assert.deepEqual([namesIn(answered), namesIn(requests)], [['nour'], ['ali']]);
    assert.deepEqual(await members(coop), ['nour']);
    assert.deepEqual([...valueOf(await readInvitations(await deskOf(coop)))], []);
  });

  it('is anybody’s where the coop is open, but nobody’s that is not confirmed', async () => {
    coop = await foundCoop(createMemoryPod(), {policy: 'open'});
    const [nour, ali] = [newcomer(coop.pod, 'nour'), newcomer(coop.pod, 'ali')];
    valueOf(await ask(coop, nour));
    const home = valueOf(await ask(coop, ali));
    coop.pod.delete(new URL(joiningDocument(home)).pathname);
    assert.deepEqual(namesIn((await answer()).answered), ['nour']);
    assert.deepEqual(await members(coop), ['nour']);
  });

  it('is nobody’s otherwise', async () => {
    valueOf(await ask(coop, newcomer(coop.pod, 'nour')));
    assert.deepEqual((await answer()).answered, []);
    assert.deepEqual(await members(coop), []);
  });

  it('can be read and changed by moderators only', async () => {
    const ana = await admitted('ana');
    valueOf(await changeInvitations(await deskOf(coop), {add: ['https://a.example/#me']}));
    for (const person of [ana, coop.pod.createPerson()]) {
      const desk = {...(await deskOf(coop)), resources: resourcesOf(coop.pod, person), fetch: person.fetch};
      assert.equal(problemOf(await readInvitations(desk)), 'forbidden');
      assert.equal(problemOf(await changeInvitations(desk, {add: [person.webId]})), 'forbidden');
    }
  });
});

describe('a home that is claimed', () => {
  const isConfirmed = async () => (await requestsIn(coop))[0]?.isConfirmed;

  /** Moves the home that somebody has asked to join with, and asks again with the other address. */
  async function claim(person: Person, home: string): Promise<void> {
    const said = coop.pod.text(joiningDocument(valueOf(await ask(coop, person))))!;
    coop.pod.put(joiningDocument(home), said);
    const body = `${said} <${/urn:uuid:[0-9a-f-]+(?=> a )/.exec(said)?.[0]}> <https://w3id.org/solidaire/ns#home> <${home}>.`;
    for (const {items} of await requestsIn(coop)) for (const item of items) coop.pod.delete(new URL(item).pathname);
    await person.fetch(coop.layout.joiningBox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
  }

  it('counts where homes lie', async () => {
    const mallory = newcomer(coop.pod, 'mallory');
    const {storage, webId, fetch} = mallory;
    const {moderators} = coop.layout;
    await claim(mallory, valueOf(await createHome({fetch, storage, webId, moderators})));
    assert.equal(await isConfirmed(), true);
  });

  for (const [where, path] of [
    ['elsewhere in the storage', 'chats/general/'],
    ['in another home', 'coop/x1/public/'],
    ['as the folder of all homes', 'coop/'],
    ['as the whole storage', ''],
  ] as const) {
    it(`does not count ${where}`, async () => {
      const mallory = newcomer(coop.pod, 'mallory');
      await claim(mallory, `${mallory.storage}${path}`);
      assert.equal(await isConfirmed(), false);
    });
  }

  it('does not count in a folder in which others can write', async () => {
    const mallory = newcomer(coop.pod, 'mallory');
    const shared = `${mallory.storage}coop/shared/`;
    coop.pod.rule(`${shared}public/`, 'acl:agentClass acl:AuthenticatedAgent; acl:mode acl:Read, acl:Append');
    await claim(mallory, shared);
    assert.equal(await isConfirmed(), false);
  });

  it('does not count in somebody else’s storage, whatever the profile says', async () => {
    const ana = await admitted('ana');
    const mallory = newcomer(coop.pod, 'mallory');
    const card = coop.pod.text('/mallory/profile/card')!;
    coop.pod.put(
      '/mallory/profile/card',
      `${card} <#me> <http://www.w3.org/ns/pim/space#storage> <${mallory.storage}>, <${ana.storage}>.`,
    );
    const said = coop.pod.text(joiningDocument(valueOf(await ask(coop, mallory))))!;
    assert.equal(await isConfirmed(), true);
    for (const {items} of await requestsIn(coop)) for (const item of items) coop.pod.delete(new URL(item).pathname);
    const body = `${said} <${/urn:uuid:[0-9a-f-]+(?=> a )/.exec(said)?.[0]}> <https://w3id.org/solidaire/ns#home> <${ana.home}>.`;
    await mallory.fetch(coop.layout.joiningBox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
    assert.equal(await isConfirmed(), false);
  });

  it('is refused if another member’s lies there', async () => {
    const ana = await admitted('ana');
    const mallory = newcomer(coop.pod, 'mallory');
    valueOf(await ask(coop, mallory));
    const [request] = await requestsIn(coop);
    for (const home of [ana.home, `${ana.home}public/coop/x/`, ana.storage]) {
      assert.equal(problemOf(await acceptRequest(await deskOf(coop), {...request!, home})), 'refused', home);
    }
    assert.deepEqual(await members(coop), ['ana']);
  });

  it('is not crowded out by claims of others', async () => {
    const [nour, mallory] = [newcomer(coop.pod, 'nour'), newcomer(coop.pod, 'mallory')];
    const forged = (index: number) => `<urn:uuid:${index}> a <https://www.w3.org/ns/activitystreams#Join>;
      <https://www.w3.org/ns/activitystreams#actor> <${nour.webId}>;
      <https://www.w3.org/ns/activitystreams#object> <${coop.layout.coop}>;
      <https://w3id.org/solidaire/ns#home> <${mallory.storage}coop/${index}/>.`;
    const post = (body: string) =>
      mallory.fetch(coop.layout.joiningBox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body});
    for (let index = 0; index < 30; index++) await post(forged(index));
    valueOf(await ask(coop, nour));
    assert.equal(await isConfirmed(), true);
    assert.equal(valueOf(await readAll(coop)).requests.length, 1);
  });
});

describe('a member who moves to another space', () => {
  it('keeps the old home beside the new one', async () => {
    const ana = await admitted('ana');
    const desk = await deskOf(coop);
    valueOf(await ask(coop, ana));
    const [request] = await requestsIn(coop);
    const moved = `${ana.storage}coop/moved/`;
    valueOf(await acceptRequest(desk, {...request!, home: moved}));
    const roll = valueOf(await readRoll(resourcesOf(coop.pod), coop.layout.membersList));
    assert.deepEqual([...roll.get(ana.webId)!.homes].sort(), [ana.home, moved].sort());
    assert.equal(roll.authorOf(`${moved}public/x.ttl#it`), ana.webId);
  });
});
