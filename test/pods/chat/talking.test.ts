import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {Conversation} from '../../../pods/chat/conversation.js';
import type {Room} from '../../../pods/chat/room.js';
import {ensureInbox} from '../../../pods/inbox/inbox.js';
import {isNotice} from '../../../pods/inbox/letter.js';
import {itemsIn, readListing} from '../../../pods/inbox/inbox-listing.js';
import {readItems} from '../../../pods/inbox/read-inbox.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import type {ChatMessage} from '../../../vocab/kinds/chat/message.js';
import type {Utterance} from '../../../vocab/kinds/chat/utterance.js';
import {listen, openTestRoom, post, say, type Member} from '../../support/chat/room.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../../support/fixtures.js';
import {createMemoryPod} from '../../support/memory-pod.js';
import {Device, type Tab} from '../../support/outbox/device.js';
import {nextTurn, until} from '../../support/outbox/until.js';

const noon = Date.parse('2026-11-28T12:00:00Z');
const minute = 60_000;

let coop: TestCoop;
let ana: Member;
let ben: Member;
let room: Room;
let now: number;

beforeEach(async () => {
  coop = await foundCoop(createMemoryPod());
  [ana, ben] = [await join(coop, 'ana'), await join(coop, 'ben')];
  now = noon;
  room = await openTestRoom(coop, ana, {who: 'members'}, {now});
});

const pageOf = (member: Member) => new Device(coop.pod.fetch).open(member);

/** Says something and waits until it has arrived. */
async function speak(tab: Tab, member: Member, utterance: Utterance, day?: string): Promise<void> {
  const id = await tab.outbox.add(await say(coop, room, member, utterance, day));
  assert.equal(await tab.outbox.settled(id), undefined);
}

/** The room as somebody sees it who comes in now, once all is known. */
async function comeIn(member: Member): Promise<Conversation> {
  const conversation = await listen(coop, room, pageOf(member), () => now);
  await conversation.open();
  await until(() => !conversation.state.messages.some(({authorship}) => authorship === 'awaited'));
  return conversation;
}

const seen = ({state}: Conversation) => state.messages.map(({text, authorship}) => [text, authorship]);

const first = ({state}: Conversation): ChatMessage => state.messages[0]!;

describe('what a member says in a room', () => {
  it('is there for the others, with a name that the own space confirms', async () => {
    await speak(pageOf(ana), ana, post('Bonjour à tous', noon));
    assert.deepEqual(seen(await comeIn(ben)), [['Bonjour à tous', 'confirmed']]);
  });

  it('is on the own screen at once, and marked as long as it is not sent', async () => {
    const device = new Device(coop.pod.fetch);
    const tab = device.open(ana);
    const conversation = await listen(coop, room, tab, () => now);
    await conversation.open();
    const unfollow = conversation.follow();
    device.isOnline = false;
    await tab.outbox.add(await say(coop, room, ana, post('Hors ligne', noon)));
    await until(() => conversation.state.messages.length === 1);
    assert.equal(first(conversation).isPending, true);
    device.isOnline = true;
    tab.tellOnline();
    await until(() => tab.outbox.state.deeds.length === 0);
    await until(() => first(conversation).isPending === false);
    unfollow();
    assert.deepEqual(seen(await comeIn(ben)), [['Hors ligne', 'confirmed']]);
  });

  it('is confirmed later, if the own space could not be asked at first', async () => {
    await speak(pageOf(ana), ana, post('Bonjour à tous', noon));
    let isDown = true;
    const faulty =
      (fetcher: typeof fetch): typeof fetch =>
      (input, init) =>
        isDown && String(input instanceof Request ? input.url : input).includes('/said-')
          ? Promise.resolve(new Response(null, {status: 503}))
          : fetcher(input, init);
    const tab = new Device(faulty(coop.pod.fetch)).open({...ben, fetch: faulty(ben.fetch)});
    const conversation = await listen(coop, room, tab, () => now);
    await conversation.open();
    const unfollow = conversation.follow();
    assert.deepEqual(seen(conversation), [['Bonjour à tous', 'awaited']]);
    isDown = false;
    await speak(pageOf(ana), ana, post('Encore moi', noon + minute));
    await conversation.refresh();
    await until(() => seen(conversation).every(([, authorship]) => authorship === 'confirmed'));
    assert.equal(conversation.state.messages.length, 2);
    unfollow();
  });

  it('is there once, whenever its page is closed', async () => {
    const restore = coop.pod.remember();
    let isWhole = false;
    for (let closesAt = 1; !isWhole; closesAt++) {
      restore();
      const device = new Device(coop.pod.fetch);
      const tab = device.open(ana);
      const work = await say(coop, room, ana, post('Une fois', noon));
      tab.closesAt = closesAt;
      const sent = tab.outbox.add(work).then((id) => tab.outbox.settled(id));
      await Promise.race([sent, until(() => tab.isClosed)]);
      for (let turn = 0; turn < 20; turn++) await nextTurn();
      isWhole = !tab.isClosed;
      const isKept = device.items.size > 0 || coop.pod.text(dayAddress(room.channel, noon))!.includes('Une fois');
      const next = device.open(ana);
      await next.outbox.start();
      await next.outbox.resume();
      assert.deepEqual(next.outbox.state.deeds, [], `closed before step ${closesAt}`);
      assert.deepEqual(seen(await comeIn(ben)), isKept ? [['Une fois', 'confirmed']] : [], `closed before step ${closesAt}`);
    }
  });

  it('can be changed and taken back by its author, and the words are gone from the own space', async () => {
    const tab = pageOf(ana);
    const message = post('Rendez-vous à 8 h', noon);
    await speak(tab, ana, message);
    const iri = `${dayAddress(room.channel, noon)}#${message.name}`;
    const day = dayAddress(room.channel, noon);
    const edit = {
      act: 'edit',
      message: iri,
      latest: iri,
      name: `Msg${noon + minute}-b`,
      time: noon + minute,
      text: '9 h',
    } as const;
    await speak(tab, ana, edit, day);
    const changed = first(await comeIn(ben));
    assert.deepEqual([changed.text, changed.state, changed.earlier], ['9 h', 'edited', ['Rendez-vous à 8 h']]);
    const latest = `${day}#${edit.name}`;
    const removal = {
      act: 'remove',
      message: iri,
      latest,
      name: `Msg${noon + 2 * minute}-c`,
      time: noon + 2 * minute,
    } as const;
    await speak(tab, ana, removal, day);
    const removed = first(await comeIn(ben));
    assert.deepEqual([removed.text, removed.state, removed.earlier], ['', 'removed', []]);
    const record = coop.pod.text(`${ana.home}members/said-2026-11.ttl`)!;
    assert.doesNotMatch(record, /Rendez-vous|9 h/);
  });

  it('is gone from the screen of whoever looks while it is taken back', async () => {
    const tab = pageOf(ana);
    const message = post('Pas si vite', noon);
    await speak(tab, ana, message);
    const page = pageOf(ben);
    const conversation = await listen(coop, room, page, () => now);
    await conversation.open();
    const unfollow = conversation.follow();
    await until(() => first(conversation)?.authorship === 'confirmed');
    const day = dayAddress(room.channel, noon);
    const iri = `${day}#${message.name}`;
    await speak(
      tab,
      ana,
      {act: 'remove', message: iri, latest: iri, name: `Msg${noon + minute}-r`, time: noon + minute},
      day,
    );
    await page.resources.readAgain(day);
    await until(() => first(conversation).state === 'removed');
    unfollow();
  });

  it('is not changed by what others write in the author’s name', async () => {
    const message = post('Je suis pour', noon);
    await speak(pageOf(ana), ana, message);
    const iri = `${dayAddress(room.channel, noon)}#${message.name}`;
    const forged = await ben.fetch(dayAddress(room.channel, noon), {
      method: 'PATCH',
      headers: {'content-type': 'text/n3'},
      body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>. _:p a solid:InsertDeletePatch; solid:inserts {
        <${iri}> <http://purl.org/dc/terms/isReplacedBy> <#Msg1-forged>.
        <#Msg1-forged> <http://purl.org/dc/terms/created> "2026-11-28T12:01:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>;
          <http://xmlns.com/foaf/0.1/maker> <${ana.webId}>; <http://rdfs.org/sioc/ns#content> "Je suis contre". }.`,
    });
    assert.equal(forged.status, 205);
    const shown = first(await comeIn(ben));
    assert.deepEqual(
      [shown.text, shown.state, shown.authorship, shown.claimed],
      ['Je suis pour', 'said', 'confirmed', ['Je suis contre']],
    );
  });

  it('goes into the last document there is, if nobody has prepared the day', async () => {
    now = noon + 10 * 86_400_000;
    await speak(pageOf(ben), ben, post('Dix jours après', now));
    assert.equal(coop.pod.text(dayAddress(room.channel, now)), undefined);
    assert.deepEqual(seen(await comeIn(ana)), [['Dix jours après', 'confirmed']]);
  });

  it('is told to who is named in it, once, and says by whom', async () => {
    const inbox = valueOf(await ensureInbox({resources: resourcesOf(coop.pod, ben), ...ben}));
    const tells = [{webId: ben.webId, why: 'mentioned'}] as const;
    const message = post('@ben, tu viens ?', noon, {mentions: [ben.webId]});
    const tab = pageOf(ana);
    coop.pod.faults.loseAnswer({method: 'POST', times: 1});
    await tab.outbox.add({...(await say(coop, room, ana, message)), tells});
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    await tab.outbox.resume();
    await until(() => tab.outbox.state.deeds.length === 0);
    const resources = resourcesOf(coop.pod, ben);
    const listing = valueOf(await readListing(resources, inbox));
    const told = (await readItems(resources, itemsIn(listing.graph, inbox), [])).filter(isNotice);
    assert.deepEqual(
      told.map(({kind, from, text}) => [kind, from, text]),
      [['mentioned', ana.webId, '@ben, tu viens ?']],
    );
  });

  it('bears no confirmed name if it stands in the room alone', async () => {
    const forged = await ben.fetch(dayAddress(room.channel, noon), {
      method: 'PATCH',
      headers: {'content-type': 'text/n3'},
      body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>. _:p a solid:InsertDeletePatch; solid:inserts {
        <${room.channel}> <http://www.w3.org/2005/01/wf/flow#message> <#Msg2-forged>.
        <#Msg2-forged> <http://purl.org/dc/terms/created> "2026-11-28T12:01:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>;
          <http://xmlns.com/foaf/0.1/maker> <${ana.webId}>; <http://rdfs.org/sioc/ns#content> "Je démissionne". }.`,
    });
    assert.equal(forged.status, 205);
    assert.deepEqual(seen(await comeIn(ben)), [['Je démissionne', 'unconfirmed']]);
  });
});

describe('a conversation', () => {
  it('shows its end first, and earlier days as one goes back', async () => {
    const tab = pageOf(ana);
    for (let day = 0; day < 3; day++) {
      for (let index = 0; index < 20; index++) {
        const time = noon + day * 86_400_000 + index * minute;
        await speak(tab, ana, post(`${day}-${index}`, time));
      }
    }
    now = noon + 2 * 86_400_000 + 60 * minute;
    const conversation = await comeIn(ben);
    assert.equal(conversation.state.messages.length, 30);
    assert.equal(first(conversation).text, '1-10');
    assert.equal(conversation.state.hasEarlier, true);
    await conversation.earlier();
    assert.equal(conversation.state.messages.length, 60);
    assert.equal(first(conversation).text, '0-0');
    assert.equal(conversation.state.hasEarlier, false);
  });

  it('can be opened at a day, and read on from there', async () => {
    const tab = pageOf(ana);
    for (let day = 0; day < 3; day++) {
      for (let index = 0; index < 20; index++)
        await speak(tab, ana, post(`${day}-${index}`, noon + day * 86_400_000 + index * minute));
    }
    now = noon + 2 * 86_400_000 + 60 * minute;
    const conversation = await comeIn(ben);
    await conversation.goTo(Date.parse('2026-11-28T00:00:00Z'));
    assert.deepEqual([first(conversation).text, conversation.state.messages.length], ['0-0', 30]);
    assert.equal(conversation.state.hasLater, true);
    await conversation.later();
    assert.deepEqual([conversation.state.messages.at(-1)?.text, conversation.state.hasLater], ['2-19', false]);
  });

  it('finds what another app has written this month and nobody has noted, although the next month is prepared', async () => {
    room = await openTestRoom(coop, ana, {who: 'members'}, {now: noon - 10 * 86_400_000, days: 28});
    const day = dayAddress(room.channel, noon - 4 * 86_400_000);
    const written = await ben.fetch(day, {
      method: 'PATCH',
      headers: {'content-type': 'text/n3'},
      body: `@prefix solid: <http://www.w3.org/ns/solid/terms#>. _:p a solid:InsertDeletePatch; solid:inserts {
        <${room.channel}> <http://www.w3.org/2005/01/wf/flow#message> <#Msg1795600000000>.
        <#Msg1795600000000> <http://purl.org/dc/terms/created> "2026-11-24T12:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>;
          <http://xmlns.com/foaf/0.1/maker> <${ben.webId}>; <http://rdfs.org/sioc/ns#content> "Écrit ailleurs". }.`,
    });
    assert.equal(written.status, 205);
    await speak(pageOf(ana), ana, post('Il y a longtemps', noon - 9 * 86_400_000));
    const conversation = await comeIn(ben);
    await until(() => conversation.state.messages.length === 2);
    assert.deepEqual(
      conversation.state.messages.map(({text}) => text),
      ['Il y a longtemps', 'Écrit ailleurs'],
    );
  });

  it('loses one day, and no more, to a document that cannot be read', async () => {
    const tab = pageOf(ana);
    await speak(tab, ana, post('Hier', noon));
    await speak(tab, ana, post('Aujourd’hui', noon + 86_400_000));
    coop.pod.put(new URL(dayAddress(room.channel, noon)).pathname, '<a> <b> "');
    now = noon + 86_400_000;
    const conversation = await comeIn(ben);
    assert.deepEqual(seen(conversation), [['Aujourd’hui', 'confirmed']]);
    assert.deepEqual(
      conversation.state.gaps.map(({problem: {kind}}) => kind),
      ['malformed'],
    );
  });

  it('shows nothing any more once the reader may not read it', async () => {
    await speak(pageOf(ana), ana, post('Entre nous', noon));
    const conversation = await comeIn(ben);
    const unfollow = conversation.follow();
    coop.pod.faults.answer(403, {method: 'GET', path: new URL(room.channel).pathname, times: 99});
    await conversation.refresh();
    await until(() => conversation.state.problem !== undefined);
    unfollow();
    assert.deepEqual([conversation.state.messages, conversation.state.problem?.kind], [[], 'forbidden']);
  });
});
