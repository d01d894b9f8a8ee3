import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {
  chatNoteWork,
  chatSettingsWork,
  chatWith,
  isQuiet,
  myChatsDocument,
  readMyChats,
  type ChatNote,
  type MyChats,
} from '../../../pods/chat/my-chats.js';
import {findMyRooms} from '../../../pods/chat/my-rooms.js';
import {peopleOf} from '../../../pods/chat/people.js';
import {letLeave, readStanding, writeStanding} from '../../../pods/chat/standing.js';
import type {FoundCard} from '../../../pods/chat/found-cards.js';
import {gather, now, open, roomAs, say, send, statusOf, type Member, type Neighbourhood} from '../../support/chat/rooms.js';
import {problemOf, resourcesOf, valueOf} from '../../support/fixtures.js';
import {coopOf} from '../../support/joining.js';

const channel = 'https://pods.example/ben/chats/x1/index.ttl#this';
const other = 'https://pods.example/ben/chats/x2/index.ttl#this';
const cleo = 'https://pods.example/cleo/profile/card#me';

let them: Neighbourhood;
beforeEach(async () => (them = await gather()));

const mine = async () => valueOf(await readMyChats(resourcesOf(them.pod, them.ana), them.ana.home));
const note = async (what: ChatNote) => send(them.pod, them.ana, await chatNoteWork(them.ana.home, what));

describe('what somebody notes of conversations', () => {
  it('is nothing at first', async () => {
    assert.deepEqual(await mine(), {chats: new Map(), ignored: []});
  });

  it('reads as it was written, and changes field by field', async () => {
    await note({channel, title: 'Le fournil', readUntil: now});
    await note({channel: other, standing: 'joined', other: cleo});
    await note({channel, isMuted: true});
    const {chats} = await mine();
    const nothing = {title: undefined, readUntil: undefined, isMuted: false, standing: undefined, other: undefined};
    assert.deepEqual(chats.get(channel), {...nothing, channel, title: 'Le fournil', readUntil: now, isMuted: true});
    assert.deepEqual(chats.get(other), {...nothing, channel: other, standing: 'joined', other: cleo});
    await note({channel, isMuted: false});
    await note({channel: other, standing: 'left'});
    const after = (await mine()).chats;
    assert.deepEqual([after.get(channel)?.isMuted, after.get(other)?.standing], [false, 'left']);
  });

  it('is read up to the later of two times, whichever device is the last to say so', async () => {
    await note({channel, readUntil: now});
    await note({channel, readUntil: now - 1_000});
    assert.equal((await mine()).chats.get(channel)?.readUntil, now);
    await note({channel, readUntil: now + 1_000});
    assert.equal((await mine()).chats.get(channel)?.readUntil, now + 1_000);
  });

  it('is seen by nobody else', async () => {
    await note({channel, title: 'Le fournil'});
    const url = myChatsDocument(them.ana.home);
    for (const asked of [them.pod.fetch, them.ben.fetch, them.coop.moderator.fetch])
      assert.notEqual(await statusOf(asked, url), 200);
    assert.equal(await statusOf(them.ana.fetch, url), 200);
  });

  it('holds quiet hours and who is ignored', async () => {
    const {ana, pod} = them;
    const settings = async (next: Parameters<typeof chatSettingsWork>[2]) =>
      send(pod, ana, chatSettingsWork(ana.home, await mine(), next));
    await settings({quiet: {from: '22:00', until: '07:30'}, ignored: [cleo]});
    assert.deepEqual([(await mine()).quiet, (await mine()).ignored], [{from: '22:00', until: '07:30'}, [cleo]]);
    await settings({quiet: {from: '23:00', until: '07:30'}});
    assert.deepEqual([(await mine()).quiet?.from, (await mine()).ignored], ['23:00', [cleo]]);
    await settings({quiet: undefined, ignored: []});
    assert.deepEqual([(await mine()).quiet, (await mine()).ignored], [undefined, []]);
  });
});

describe('quiet hours', () => {
  const at = (time: string) => new Date(`2026-11-28T${time}:00`);

  for (const [from, until, time, quiet] of [
    ['22:00', '07:00', '23:30', true],
    ['22:00', '07:00', '06:59', true],
    ['22:00', '07:00', '07:00', false],
    ['12:00', '14:00', '13:00', true],
    ['12:00', '14:00', '14:00', false],
    ['08:00', '08:00', '08:00', false],
  ] as const) {
    it(`from ${from} until ${until} ${quiet ? 'hold' : 'do not hold'} at ${time}`, () => {
      assert.equal(isQuiet({quiet: {from, until}}, at(time)), quiet);
    });
  }

  it('that are not set never hold', () => assert.equal(isQuiet({}, at('03:00')), false));
});

describe('the conversations of a person', () => {
  const noted = (what: Partial<ChatNote>): MyChats => ({
    chats: new Map([[channel, {channel, isMuted: false, ...what}]]),
    ignored: [cleo],
  });
  const none: MyChats = {chats: new Map(), ignored: [cleo]};
  const card = {card: {iri: 'x', channel, title: 'Le four', issues: []}, list: {}} as unknown as FoundCard;
  const asked = {channel, from: 'https://pods.example/ben/profile/card#me', items: ['i']};
  const channels = (rooms: ReturnType<typeof findMyRooms>) => rooms.map((room) => room.channel);

  it('are those that are noted, to which somebody invites, and that lists name, each once', () => {
    const [room, ...more] = findMyRooms(noted({title: 'Old name'}), [asked], [card]);
    assert.deepEqual([room?.title, room?.invitation, room?.card, more], ['Le four', asked, card, []]);
    assert.deepEqual(channels(findMyRooms(none, [{...asked, channel: other}], [card])).sort(), [channel, other]);
  });

  it('are not those that the person has left or declined, whoever names them again', () => {
    for (const standing of ['left', 'declined'] as const)
      assert.deepEqual(findMyRooms(noted({standing}), [asked], [card]), []);
  });

  it('do not show an invitation again that is answered, nor one of somebody who is ignored', () => {
    assert.equal(findMyRooms(noted({standing: 'joined'}), [asked], [])[0]?.invitation, undefined);
    assert.deepEqual(findMyRooms(none, [{...asked, from: cleo}], []), []);
  });

  it('with the same person is the one that there is', () => {
    assert.equal(chatWith(noted({other: cleo, standing: 'asked'}), cleo)?.channel, channel);
    assert.equal(chatWith(noted({other: cleo, standing: 'declined'}), cleo), undefined);
    assert.equal(chatWith(none, cleo), undefined);
  });
});

describe('who is asked', () => {
  const own = async (who: Member, room: Awaited<ReturnType<typeof open>>) => ({
    resources: resourcesOf(them.pod, who),
    fetch: who.fetch,
    webId: who.webId,
    coop: await coopOf(them.coop),
    home: who.home,
    room,
  });

  it('accepts where whoever asks can read it, and nobody else', async () => {
    const {pod, ana, ben, coop} = them;
    const room = await open(them, {who: 'pair', other: ben.webId}, {days: 1});
    const seen = async (who: Parameters<typeof resourcesOf>[1]) =>
      valueOf(await readStanding(resourcesOf(pod, who), ben.home, room.channel));
    assert.equal(await seen(ana), undefined);
    valueOf(await writeStanding(await own(ben, room), 'accepted'));
    valueOf(await writeStanding(await own(ben, room), 'accepted'));
    assert.equal(await seen(ana), 'accepted');
    for (const who of [them.cleo, coop.moderator, undefined]) assert.equal(await seen(who), undefined);
    valueOf(await writeStanding(await own(ben, room), 'left'));
    assert.equal(await seen(ana), 'left');
  });

  it('says nothing of that in a room for all', async () => {
    const room = await open(them, {who: 'members'}, {days: 1});
    assert.equal(problemOf(await writeStanding(await own(them.ben, room), 'accepted')), 'refused');
    assert.equal(valueOf(await readStanding(resourcesOf(them.pod, them.ana), them.ben.home, room.channel)), undefined);
  });

  it('leaves a room for a named few, and is taken out of it when its keeper passes by', async () => {
    const {pod, ana, ben, cleo: third} = them;
    const room = await open(them, {who: 'named', people: [ben.webId, third.webId]}, {days: 1});
    valueOf(await writeStanding(await own(ben, room), 'left'));
    const homes: Record<string, string> = {[ben.webId]: ben.home, [third.webId]: third.home, [ana.webId]: ana.home};
    const keeper = {resources: resourcesOf(pod, ana), fetch: ana.fetch, room};
    assert.deepEqual(valueOf(await letLeave(keeper, (webId) => [homes[webId]!])), [ben.webId]);
    assert.equal(await say(ben.fetch, room), 403);
    assert.deepEqual(valueOf(await letLeave(keeper, (webId) => [homes[webId]!])), []);
    const again = await roomAs(pod, room.channel, third);
    assert.deepEqual(valueOf(await peopleOf(resourcesOf(pod, third), again)), [ana.webId, third.webId]);
  });
});
