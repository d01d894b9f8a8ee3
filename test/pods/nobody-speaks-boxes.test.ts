import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {as, coop as terms, dct, rdf, xsd} from '../../vocab/rdf/vocabularies.js';
import {removeMember} from '../../pods/coop/remove-member.js';
import {readBox} from '../../pods/boxes/read-box.js';
import {answerByRule} from '../../pods/joining/by-rule.js';
import {clearRubbish} from '../../pods/joining/decide.js';
import {requestToLeave} from '../../pods/joining/request.js';
import {readJoiningState} from '../../pods/joining/state.js';
import {joiningDocument} from '../../pods/joining/word.js';
import {readRoll} from '../../pods/members/roll.js';
import {foundCoop, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {accept, ask, coopOf, deskOf, members, newcomer, readAll} from '../support/joining.js';
import {createMemoryPod, type Person} from '../support/memory-pod.js';

let coop: TestCoop;
beforeEach(async () => (coop = await foundCoop(createMemoryPod(), {policy: 'open'})));

const post = ({fetch}: Person, box: string, body: string, headers = {}) =>
  fetch(box, {method: 'POST', headers: {'content-type': 'text/turtle', ...headers}, body});

async function admitted(name: string): Promise<Person & {home: string}> {
  const person = newcomer(coop.pod, name);
  const home = valueOf(await ask(coop, person));
  valueOf(await accept(coop));
  return {...person, home};
}

/** A request as it lies in the box. */
const request = (iri: string, {webId}: Person, home: string, wish: string = as.Join) =>
  `<${iri}> <${rdf.type}> <${wish}>; <${as.actor}> <${webId}>; <${as.object}> <${coop.layout.coop}>; <${terms.home}> <${home}>.`;

/** The identifier of what somebody has asked, as only that person's own server knows it. */
const wordOf = (home: string) => /urn:uuid:[0-9a-f-]+(?=> a )/.exec(coop.pod.text(joiningDocument(home))!)![0];

const answer = async () => valueOf(await answerByRule(await deskOf(coop)));

describe('what lies in a box', () => {
  it('keeps its order and its time, whatever somebody adds to the description of the box', async () => {
    const {pod, moderator, layout} = coop;
    const [ana, ben] = [newcomer(pod, 'ana'), newcomer(pod, 'ben')];
    for (const sender of [ana, ben, ana]) await post(sender, layout.joiningBox, '<#it> a <urn:example:Thing>.');
    const reader = resourcesOf(pod, moderator);
    const before = valueOf(await readBox(reader, layout.joiningBox)).items.map(({url, received}) => ({url, received}));
    const claims = before.map(
      ({url}, index) => `<${url}> <${dct.modified}> "200${9 - index}-01-01T00:00:00Z"^^<${xsd.dateTime}>.`,
    );
    const described = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const response = await moderator.fetch(input, init);
      if (new Request(input, init).url !== layout.joiningBox) return response;
      return new Response((await response.text()) + claims.join('\n'), response);
    };
    const again = valueOf(await readBox(resourcesOf({...pod, fetch: described}), layout.joiningBox)).items;
    assert.deepEqual(
      again.map(({url, received}) => ({url, received})),
      before,
    );
  });

  it('can be cleared of containers too', async () => {
    const {pod, layout} = coop;
    const link = '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"';
    await post(newcomer(pod, 'ben'), layout.joiningBox, '', {slug: 'folder', link});
    const {rubbish} = valueOf(await readAll(coop));
    assert.deepEqual(rubbish, [`${layout.joiningBox}folder/`]);
    valueOf(await clearRubbish(await deskOf(coop), rubbish));
    assert.deepEqual(valueOf(await readAll(coop)).rubbish, []);
  });
});

describe('what somebody asks a coop', () => {
  it('is known to that person and to moderators, and to no other member', async () => {
    const {pod, moderator} = coop;
    const [ana, ben] = [await admitted('ana'), await admitted('ben')];
    const word = joiningDocument(ana.home);
    const statuses = [ana.fetch, moderator.fetch, ben.fetch, pod.fetch].map(async (by) => (await by(word)).status);
    assert.deepEqual(await Promise.all(statuses), [200, 200, 403, 401]);
  });

  it('is answered by nobody who does not know it', async () => {
    const {pod} = coop;
    const [ana, ben] = [await admitted('ana'), await admitted('ben')];
    const us = await coopOf(coop);
    const own = {resources: resourcesOf(pod, ana), fetch: ana.fetch, webId: ana.webId, coop: us};
    valueOf(await requestToLeave(own, ana.home));
    await answer();
    valueOf(await ask(coop, ana));
    const readable = await (await ben.fetch(joiningDocument(ana.home))).text();
    for (const iri of readable.match(/urn:uuid:[0-9a-f-]+/g) ?? ['urn:uuid:1']) {
      const refusal = `<urn:uuid:2> <${rdf.type}> <${as.Reject}>; <${as.object}> <${iri}>; <${as.content}> "Dehors !".`;
      assert.equal((await post(ben, `${ana.storage}inbox/`, refusal)).status, 201);
    }
    const state = valueOf(await readJoiningState(resourcesOf(pod, ana), ana.webId, ana.storage, us));
    assert.deepEqual(state, {status: 'asked', home: ana.home});
  });

  it('is not asked again by somebody else, after the coop has put that person out', async () => {
    const [ana, ben] = [await admitted('ana'), await admitted('ben')];
    const {pod, moderator, layout} = coop;
    const resources = resourcesOf(pod, moderator);
    valueOf(await removeMember({resources, fetch: moderator.fetch, places: layout, webId: ana.webId}));
    const readable = await (await ben.fetch(joiningDocument(ana.home))).text();
    for (const iri of readable.match(/urn:uuid:[0-9a-f-]+/g) ?? ['urn:uuid:1']) {
      await post(ben, layout.joiningBox, request(iri, ana, ana.home));
    }
    await answer();
    assert.deepEqual(await members(coop), ['ben']);
  });

  it('is bound to the home as servers spell it', async () => {
    const [ana, ben] = [await admitted('ana'), await admitted('ben')];
    const {pod, layout} = coop;
    const others = [
      ana.home.replace('/coop/x', '/coop/%78'),
      ana.home.replace('/coop/x', '/coop//x'),
      ana.home.replace('/ana/', '/%61na/'),
      `${ana.home}.`,
    ];
    for (const home of others) await post(ben, layout.joiningBox, request(wordOf(ana.home), ana, home));
    assert.deepEqual((await answer()).answered, []);
    const roll = valueOf(await readRoll(resourcesOf(pod), layout.membersList));
    assert.deepEqual(roll.get(ana.webId)?.homes, [ana.home]);
  });
});
