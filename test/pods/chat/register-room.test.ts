import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {openCoopRoom} from '../../../pods/chat/coop-room.js';
import {keepRoom} from '../../../pods/chat/keep-room.js';
import {openRoomWork, type WantedConversation} from '../../../pods/chat/open-room-work.js';
import {channelIn} from '../../../pods/chat/open-room.js';
import {forgetWithPerson, registerWithPerson} from '../../../pods/chat/register-room.js';
import {day} from '../../../vocab/formats/longchat/addresses.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {foundLists, gather, now, open, roomAs, send, statusOf, type Neighbourhood} from '../../support/chat/rooms.js';
import {resourcesOf, valueOf} from '../../support/fixtures.js';
import {coopOf} from '../../support/joining.js';
import {findChats} from '../../support/longchat-reader/find-chats.js';
import type {Person} from '../../support/memory-pod.js';

let them: Neighbourhood;
beforeEach(async () => {
  them = await gather();
  await foundLists(them);
});

const textAs = (asked: typeof fetch) => async (url: string) => {
  const answer = await asked(url, {headers: {accept: 'text/turtle'}});
  return answer.ok ? answer.text() : undefined;
};
const found = ({webId, fetch: asked}: Person) => findChats(textAs(asked), webId);
const opener = ({webId, storage, fetch: asked}: Person) => ({
  resources: resourcesOf(them.pod, {webId, storage, fetch: asked}),
  fetch: asked,
  webId,
  storage,
});

async function begin(readers: WantedConversation['readers']): Promise<string> {
  const {webId, home, storage} = them.ana;
  const work = openRoomWork({coop: await coopOf(them.coop), webId, home, storage, readers, title: 'Le fournil', now});
  await send(them.pod, them.ana, {...work, room: {...work.room, days: 1}});
  return channelIn(work.room.container);
}

describe('a room that another app looks for', () => {
  for (const readers of [
    {who: 'pair', other: 'https://pods.example/ben/profile/card#me'},
    {who: 'named', people: []},
    {who: 'members'},
  ] as const) {
    it(`for ${readers.who} is found by whoever has opened it, and by nobody else`, async () => {
      const channel = await begin(readers);
      assert.deepEqual(await found(them.ana), {public: [], private: [channel]});
      assert.deepEqual(await findChats(textAs(them.ben.fetch), them.ana.webId), {public: [], private: []});
      for (const name of ['prefs', 'privateTypeIndex'])
        assert.equal(await statusOf(them.ben.fetch, `${them.ana.storage}settings/${name}.ttl`), 403, name);
    });
  }

  it('for everybody is found by anybody', async () => {
    const channel = await begin({who: 'everyone'});
    assert.deepEqual(await findChats(textAs(them.pod.fetch), them.ana.webId), {public: [channel], private: []});
  });

  it('of the coop’s own is found by whoever looks what the coop has', async () => {
    const {owner, layout} = them.coop;
    const founder = {resources: resourcesOf(them.pod, owner), fetch: owner.fetch, owner: owner.webId, layout, now, days: 1};
    const channel = valueOf(await openCoopRoom({...founder, readers: {who: 'members'}, title: 'Tout le monde'}));
    valueOf(await openCoopRoom({...founder, readers: {who: 'members'}, title: 'Tout le monde'}));
    assert.deepEqual((await findChats(textAs(them.ben.fetch), layout.coop)).public, [channel]);
  });

  it('is found once, however often it is noted, in an index that another app has made as well', async () => {
    const {ana, pod} = them;
    const room = await open(them, {who: 'pair', other: them.ben.webId}, {days: 1});
    const index = `${ana.storage}elsewhere/own.ttl`;
    const put = (url: string, body: string) =>
      ana.fetch(url, {method: 'PUT', headers: {'content-type': 'text/turtle'}, body});
    const solid = 'http://www.w3.org/ns/solid/terms#';
    await put(`${ana.storage}elsewhere/prefs.ttl`, `<${ana.webId}> <${solid}privateTypeIndex> <${index}>.`);
    await put(
      index,
      `<#mine> a <${solid}TypeRegistration>; <${solid}forClass> <http://www.w3.org/ns/pim/meeting#LongChat>; <${solid}instance> <${room.channel}>.`,
    );
    const profile = documentOf(ana.webId);
    await put(
      profile,
      `${pod.text(profile)} <${ana.webId}> <http://www.w3.org/ns/pim/space#preferencesFile> <${ana.storage}elsewhere/prefs.ttl>.`,
    );
    const before = pod.text(index);
    for (let time = 0; time < 2; time++) valueOf(await registerWithPerson(opener(ana), room));
    assert.deepEqual(await found(ana), {public: [], private: [room.channel]});
    assert.equal(pod.text(index), before);
    valueOf(await forgetWithPerson(opener(ana), room));
    assert.deepEqual(await found(ana), {public: [], private: []});
  });

  it('is noted nowhere if the preferences lie in somebody else’s space', async () => {
    const {ana, ben, pod} = them;
    const room = await open(them, {who: 'members'}, {days: 1});
    const profile = documentOf(ana.webId);
    pod.put(
      profile,
      `${pod.text(profile)} <${ana.webId}> <http://www.w3.org/ns/pim/space#preferencesFile> <${ben.storage}prefs.ttl>.`,
    );
    const registered = await registerWithPerson(opener(ana), room);
    assert.equal(registered.ok ? undefined : registered.problem.kind, 'refused');
  });

  it('is noted when its keeper prepares its days, if that was not done before', async () => {
    const room = await open(them, {who: 'pair', other: them.ben.webId}, {days: 1});
    assert.deepEqual((await found(them.ana)).private, []);
    const own = opener(them.ana);
    const register = () => registerWithPerson(own, room);
    valueOf(await keepRoom({...own, room, now: now + day, days: [], messages: [], register}));
    assert.deepEqual((await found(them.ana)).private, [room.channel]);
    assert.equal((await roomAs(them.pod, room.channel, them.ana)).preparedUntil, '2026-12-26');
  });

  it('is opened all the same where it cannot be noted', async () => {
    them.pod.faults.answer(403, {method: 'PATCH', path: new URL(them.ana.webId).pathname, times: Infinity});
    const channel = await begin({who: 'pair', other: them.ben.webId});
    assert.equal((await roomAs(them.pod, channel, them.ben)).readers?.who, 'pair');
  });
});
