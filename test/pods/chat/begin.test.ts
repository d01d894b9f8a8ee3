import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {openCoopRoom} from '../../../pods/chat/coop-room.js';
import {findThreads} from '../../../pods/chat/find-threads.js';
import {invitationsIn} from '../../../pods/chat/invite.js';
import {openRoomWork, type OpenRoomWork, type WantedConversation} from '../../../pods/chat/open-room-work.js';
import {channelIn} from '../../../pods/chat/open-room.js';
import {readMyChats} from '../../../pods/chat/my-chats.js';
import type {Resources} from '../../../pods/documents/resources.js';
import {ensureInbox} from '../../../pods/inbox/inbox.js';
import {isNotice} from '../../../pods/inbox/letter.js';
import {itemsIn, readListing} from '../../../pods/inbox/inbox-listing.js';
import {readItems} from '../../../pods/inbox/read-inbox.js';
import {announce} from '../../../pods/lists/announce.js';
import {readRoll} from '../../../pods/members/roll.js';
import {contributionOf} from '../../../pods/things/address.js';
import {isOwnChannel} from '../../../vocab/kinds/conversation/conversation.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {
  cardsOf,
  foundLists,
  gather,
  listsOf,
  now,
  roomAs,
  say,
  send,
  trySending,
  type Member,
  type Neighbourhood,
} from '../../support/chat/rooms.js';
import {resourcesOf, valueOf} from '../../support/fixtures.js';
import {coopOf} from '../../support/joining.js';
import type {Person} from '../../support/memory-pod.js';

let them: Neighbourhood;
let group: string;
beforeEach(async () => {
  them = await gather();
  group = await foundLists(them);
});

const event = 'https://pods.example/ben/coop/h/public/fete.ttl#it';

async function begin(
  who: Member,
  readers: WantedConversation['readers'],
  more: Partial<WantedConversation> = {},
): Promise<OpenRoomWork> {
  const {webId, home, storage} = who;
  const list = (await listsOf(them, who)).find((one) => one.readers.who === readers.who);
  const coop = await coopOf(them.coop);
  const work = openRoomWork({coop, webId, home, storage, readers, title: 'Le fournil', list, now, ...more});
  await send(them.pod, who, {...work, room: {...work.room, days: 2}});
  return work;
}

const channelOf = ({room}: OpenRoomWork) => channelIn(room.container);
const titles = async (who?: Person) => (await cardsOf(them, who)).map(({card}) => card.title).sort();

async function inboxOf(person: Person) {
  const resources: Resources = resourcesOf(them.pod, person);
  const inbox = valueOf(await ensureInbox({resources, ...person}));
  const listing = valueOf(await readListing(resources, inbox));
  return (await readItems(resources, itemsIn(listing.graph, inbox), ['fr'])).filter(isNotice);
}

describe('a conversation that a member begins', () => {
  it('is in the list for its readers, and in no other', async () => {
    await begin(them.ana, {who: 'everyone'}, {title: 'Pour tout le monde'});
    await begin(them.ana, {who: 'members'}, {title: 'Entre nous'});
    await begin(them.cleo, {who: 'group', group}, {title: 'À Lyon'});
    assert.deepEqual(await titles(), ['Pour tout le monde']);
    assert.deepEqual(await titles(them.stranger), ['Pour tout le monde']);
    assert.deepEqual(await titles(them.ben), ['Entre nous', 'Pour tout le monde']);
    assert.deepEqual(await titles(them.cleo), ['Entre nous', 'Pour tout le monde', 'À Lyon']);
  });

  it('about something is found there, also where two have begun at once', async () => {
    const [first, second] = [
      await begin(them.ana, {who: 'members'}, {about: event}),
      await begin(them.ben, {who: 'members'}, {about: event, now: now + 1}),
    ];
    await begin(them.cleo, {who: 'members'}, {about: `${event}-other`});
    const resources = resourcesOf(them.pod, them.cleo);
    const asked = {
      resources,
      coop: await coopOf(them.coop),
      about: event,
      roll: () => readRoll(resources, them.coop.layout.membersList),
    };
    const found = valueOf(await findThreads(asked)).map(({card}) => card.channel);
    assert.deepEqual(found, [channelOf(first), channelOf(second)]);
  });

  it('is one, with one card, if it is sent again', async () => {
    const work = await begin(them.ana, {who: 'members'});
    await send(them.pod, them.ana, work);
    assert.equal((await cardsOf(them, them.ben)).length, 1);
    assert.ok((await say(them.ben.fetch, await roomAs(them.pod, channelOf(work), them.ben))) < 300);
  });

  it('is noted by whoever begins it', async () => {
    const work = await begin(them.ana, {who: 'pair', other: them.ben.webId});
    const {chats} = valueOf(await readMyChats(resourcesOf(them.pod, them.ana), them.ana.home));
    assert.deepEqual(
      [...chats.values()],
      [
        {
          channel: channelOf(work),
          title: 'Le fournil',
          readUntil: now,
          isMuted: false,
          standing: 'asked',
          other: them.ben.webId,
        },
      ],
    );
  });

  it('between two or a named few is in no list; who is asked finds an invitation', async () => {
    const {ana, ben, cleo} = them;
    for (const person of [ben, cleo]) await inboxOf(person);
    const pair = await begin(ana, {who: 'pair', other: ben.webId}, {invitation: 'Pour le four ?'});
    const few = await begin(ana, {who: 'named', people: [ben.webId, cleo.webId, ana.webId]});
    assert.deepEqual(await titles(ben), []);
    const asked = invitationsIn(await inboxOf(ben));
    assert.deepEqual(
      asked.map(({channel, from, text}) => [channel, from, text]).sort(),
      [
        [channelOf(pair), ana.webId, 'Pour le four ?'],
        [channelOf(few), ana.webId, undefined],
      ].sort(),
    );
    assert.equal(invitationsIn(await inboxOf(cleo)).length, 1);
  });

  it('is there even if somebody who is asked takes no messages', async () => {
    const work = await begin(them.ana, {who: 'pair', other: them.ben.webId});
    assert.equal((await roomAs(them.pod, channelOf(work), them.ben)).readers?.who, 'pair');
  });
});

describe('a room of the coop’s own', () => {
  it('is opened by a moderator, with a card that the coop keeps', async () => {
    const {owner, moderator} = them.coop;
    const list = (await listsOf(them, moderator)).find(({readers}) => readers.who === 'members')!;
    const work = openRoomWork({
      coop: await coopOf(them.coop),
      webId: moderator.webId,
      storage: moderator.storage,
      readers: {who: 'members'},
      title: 'Tout le monde',
      list,
      coopPlace: {storage: owner.storage, owner: owner.webId},
      now,
    });
    await send(them.pod, moderator, {...work, room: {...work.room, days: 1}});
    assert.deepEqual(await titles(them.ben), ['Tout le monde']);
    assert.ok(channelOf(work).startsWith(owner.storage));
    assert.ok((await say(them.ben.fetch, await roomAs(them.pod, channelOf(work), them.ben))) < 300);
  });

  it('is opened once when the coop is set up, whatever is cut short, and is kept by moderators', async () => {
    const {owner, layout, moderator} = them.coop;
    const founder = {resources: resourcesOf(them.pod, owner), owner: owner.webId, layout, now, days: 2};
    const room = {readers: {who: 'members'}, title: 'Tout le monde'} as const;
    let count = 0;
    const dies: typeof fetch = async (input, init) => {
      if (++count % 9 === 0) throw new TypeError('The connection was lost');
      return owner.fetch(input, init);
    };
    let opened = await openCoopRoom({...founder, ...room, fetch: dies});
    for (let attempt = 0; !opened.ok && attempt < 20; attempt++)
      opened = await openCoopRoom({...founder, ...room, fetch: owner.fetch});
    const channel = valueOf(await openCoopRoom({...founder, ...room, fetch: owner.fetch}));
    assert.deepEqual(await titles(them.ben), ['Tout le monde']);
    assert.ok((await say(them.ben.fetch, {channel})) < 300);
    assert.ok((await moderator.fetch(documentOf(channel), {method: 'HEAD'})).headers.get('wac-allow')?.includes('control'));
  });

  it('is opened by nobody else', async () => {
    const {ana, coop} = them;
    const list = (await listsOf(them, ana)).find(({readers}) => readers.who === 'members')!;
    const place = {storage: coop.owner.storage, owner: coop.owner.webId};
    const work = openRoomWork({...ana, coop: await coopOf(coop), readers: {who: 'members'}, list, coopPlace: place, now});
    assert.equal((await trySending(them.pod, ana, work))?.problem?.kind, 'forbidden');
    assert.deepEqual(await titles(them.ben), []);
  });
});

describe('a card', () => {
  it('for a channel in somebody else’s space is not believed', async () => {
    const work = await begin(them.ana, {who: 'members'});
    const forged = contributionOf(work.card!).replace(them.ana.home, them.ben.home);
    const text = them.pod.text(documentOf(contributionOf(work.card!)))!;
    // Ben says of Ana's room that it is about something else.
    const {ben} = them;
    await begin(ben, {who: 'members'}, {title: 'De Ben'});
    const put = await ben.fetch(documentOf(forged), {
      method: 'PUT',
      headers: {'content-type': 'text/turtle'},
      body: text.replaceAll(them.ana.home, ben.home).replace('Le fournil', 'Chez Ben'),
    });
    assert.ok(put.ok);
    const resources = resourcesOf(them.pod, ben);
    valueOf(await announce({resources, fetch: ben.fetch, list: work.card!.list!, source: forged}));
    assert.deepEqual(await titles(them.cleo), ['De Ben', 'Le fournil']);
  });

  it('says nothing where its channel is no address, or the card lies nowhere', () => {
    const iri = 'https://pods.example/ana/coop/h/members/c.ttl#it';
    assert.ok(isOwnChannel({iri, channel: 'https://pods.example/ana/chats/x/index.ttl#this'}));
    for (const channel of [
      undefined,
      'javascript:alert(1)',
      'https://pods.example/ana/../ben/chats/x/index.ttl#this',
      'https://pods.example/anabelle/chats/x/index.ttl#this',
      'https://pods.example.evil/ana/chats/x/index.ttl#this',
    ])
      assert.equal(isOwnChannel({iri, channel}), false, channel);
    assert.equal(isOwnChannel({iri: '_:b0', channel: 'https://pods.example/ana/chats/x/index.ttl#this'}), false);
  });
});
