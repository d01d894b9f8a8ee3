import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {keepRoom} from '../../../pods/chat/keep-room.js';
import {readRoom} from '../../../pods/chat/read-room.js';
import type {Room} from '../../../pods/chat/room.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {listen, openTestRoom, post, say, type Member} from '../../support/chat/room.js';
import {chatPrefixes} from '../../support/chat/turtle.js';
import {foundCoop, join, valueOf, type TestCoop} from '../../support/fixtures.js';
import {createMemoryPod} from '../../support/memory-pod.js';
import {Device, type Tab} from '../../support/outbox/device.js';
import {until} from '../../support/outbox/until.js';

const noon = Date.parse('2026-11-28T12:00:00Z');
const minute = 60_000;
const aDay = 86_400_000;
const today = (room: Room) => dayAddress(room.channel, noon);

let coop: TestCoop;
let ana: Member;
let ben: Member;
let room: Room;

beforeEach(async () => {
  coop = await foundCoop(createMemoryPod());
  [ana, ben] = [await join(coop, 'ana'), await join(coop, 'ben')];
  room = await openTestRoom(coop, ana, {who: 'members'}, {now: noon});
});

const pageOf = (member: Member) => new Device(coop.pod.fetch).open(member);

async function speak(tab: Tab, member: Member, utterance: Utterance): Promise<void> {
  assert.equal(
    await tab.outbox.settled(await tab.outbox.add(await say(coop, room, member, utterance, today(room)))),
    undefined,
  );
}

/** Looks at the room and does what its keeper does in passing. */
async function passBy(member: Member, now = noon) {
  const tab = pageOf(member);
  const conversation = await listen(coop, room, tab, () => now);
  await conversation.open();
  await until(() => !conversation.all.some(({authorship}) => authorship === 'awaited'));
  const {documents: days, all: messages} = conversation;
  return keepRoom({resources: tab.resources, fetch: member.fetch, room, now, days, messages});
}

async function messagesFor(member: Member): Promise<readonly ChatMessage[]> {
  const conversation = await listen(coop, room, pageOf(member), () => noon);
  await conversation.open();
  await until(() => !conversation.all.some(({authorship}) => authorship === 'awaited'));
  return conversation.all;
}

const stored = () => coop.pod.text(today(room)) ?? '';

/** Says something, changes it twice and takes it back. */
async function sayAndTakeBack(member: Member): Promise<void> {
  const tab = pageOf(member);
  await speak(tab, member, post('Secret un', noon));
  for (const [at, text] of ['Secret deux', 'Secret trois'].entries()) {
    const {iri: message, latest} = (await messagesFor(member)).find(({maker}) => maker === member.webId)!;
    const time = noon + (at + 1) * minute;
    await speak(tab, member, {act: 'edit', message, latest, name: `Msg${time}-e`, time, text});
  }
  const {iri: message, latest} = (await messagesFor(member)).find(({maker}) => maker === member.webId)!;
  await speak(tab, member, {act: 'remove', message, latest, name: `Msg${noon + 9}-r`, time: noon + 9 * minute});
}

describe('whoever keeps a room, in passing', () => {
  it('takes every wording of what was taken back out of the room, and leaves the mark that it was', async () => {
    await sayAndTakeBack(ben);
    assert.match(stored(), /Secret un[^]*Secret/);
    valueOf(await passBy(ana));
    assert.doesNotMatch(stored(), /Secret/);
    assert.match(stored(), /message deleted/);
    assert.deepEqual(
      (await messagesFor(ben)).map(({state}) => state),
      ['removed'],
    );
  });

  it('takes out nothing that somebody else has said, whoever says that it takes the place of what was taken back', async () => {
    await speak(pageOf(ana), ana, post('À garder', noon));
    await sayAndTakeBack(ben);
    const messages = await messagesFor(ben);
    const [kept, gone] = [ana, ben].map(({webId}) => messages.find(({maker}) => maker === webId)!.iri);
    coop.pod.put(today(room), `${chatPrefixes}${stored()}\n<${gone}> dct:isReplacedBy <${kept}>.`);
    valueOf(await passBy(ana));
    assert.match(stored(), /À garder/);
    assert.doesNotMatch(stored(), /Secret/);
  });

  it('takes out nothing because the room alone says that it was taken back', async () => {
    await speak(pageOf(ben), ben, post('À garder', noon));
    const [{iri} = {iri: ''}] = await messagesFor(ben);
    coop.pod.put(
      today(room),
      `${chatPrefixes}${stored()}\n<${iri}> dct:isReplacedBy <#forged>. <#forged> sioc:content "(message deleted)"; foaf:maker <${ben.webId}>;
        schema:dateDeleted "2026-11-28T12:30:00Z"^^xsd:dateTime.`,
    );
    valueOf(await passBy(ana));
    assert.match(stored(), /À garder/);
  });

  it('prepares days further when half of them are used up', async () => {
    const later = noon + 2 * aDay;
    valueOf(await passBy(ana, later));
    const read = valueOf(await readRoom(pageOf(ben).resources, room.channel));
    assert.ok(read.preparedUntil! > '2026-12-02', read.preparedUntil);
    assert.notEqual(coop.pod.text(dayAddress(room.channel, noon + 5 * aDay)), undefined);
  });

  it('does nothing for a member who does not keep it, and breaks nothing', async () => {
    await sayAndTakeBack(ben);
    const before = stored();
    await passBy(ben);
    assert.equal(stored(), before);
  });
});
