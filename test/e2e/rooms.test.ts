import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {closeRoom} from '../../pods/chat/close-room.js';
import {openCoopRoom} from '../../pods/chat/coop-room.js';
import {openRoom, prepareRooms, roomContainer, type NewRoom, type WantedReaders} from '../../pods/chat/open-room.js';
import {changePeople} from '../../pods/chat/people.js';
import {prepareDays} from '../../pods/chat/prepare-days.js';
import {readRoom} from '../../pods/chat/read-room.js';
import type {Room} from '../../pods/chat/room.js';
import {assignToGroups, defineGroup} from '../../pods/coop/edit-groups.js';
import {coopLayout} from '../../pods/coop/layout.js';
import {findMembersGroup} from '../../pods/coop/members-group.js';
import {Resources} from '../../pods/documents/resources.js';
import {day, dayAddress, rootOf} from '../../vocab/formats/longchat/addresses.js';
import {documentOf} from '../../vocab/rdf/iri.js';
import {withPage} from '../support/browser.js';
import {say, statusOf} from '../support/chat/rooms.js';
import {podsUrl} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';
import {fetchAs} from '../support/flows/talkers.js';
import {findChats} from '../support/longchat-reader/find-chats.js';
import {moveIn, type Inhabitant} from '../support/inhabitants.js';
import {gatherElectorate, type Electorate} from '../support/polls/rush.js';

const kinds = ['everyone', 'members', 'group', 'named', 'pair'] as const;
type Kind = (typeof kinds)[number];
type Who = 'visitor' | 'stranger' | 'moderator' | 'third' | 'ben' | 'ana';
const everybody: readonly Who[] = ['visitor', 'stranger', 'moderator', 'third', 'ben', 'ana'];

const readers: Readonly<Record<Kind, readonly Who[]>> = {
  everyone: everybody,
  members: ['third', 'ben', 'ana'],
  group: ['third', 'ana'],
  named: ['ben', 'ana'],
  pair: ['ben', 'ana'],
};
const speakers = {...readers, everyone: ['third', 'ben', 'ana']} as const;

/** Accounts are made, since only the server's own rights can be believed. */
describe('rooms on the real server', () => {
  const now = Date.now();
  const rooms = {} as Record<Kind, Room>;
  let coop: Electorate;
  let members: string;
  let group: string;
  let people: Readonly<Record<Exclude<Who, 'visitor'>, Pick<Inhabitant, 'webId' | 'session' | 'resources' | 'storage'>>>;

  const fetchOf = (who: Who): typeof fetch => (who === 'visitor' ? fetch : people[who].session.fetch);
  const wanted = (who: WantedReaders): NewRoom => {
    const {webId, storage, session} = people.ana;
    const container = roomContainer(storage);
    return {fetch: session.fetch, author: webId, owner: webId, container, readers: who, members, title: who.who, now};
  };
  const those = async (can: (who: Who) => Promise<boolean>) => {
    const found: Who[] = [];
    for (const who of everybody) if (await can(who)) found.push(who);
    return found;
  };
  const roomAs = async (channel: string, who: Exclude<Who, 'visitor'>) =>
    valueOf(await readRoom(people[who].resources, channel, [], {fresh: true}));

  before(async () => {
    coop = await gatherElectorate(3);
    const {owner, layout} = coop;
    const [ana, ben, third] = coop.people;
    people = {ana: ana!, ben: ben!, third: third!, moderator: owner, stranger: await moveIn()};
    members = valueOf(await findMembersGroup(owner.resources, layout));
    const desk = {...layout, resources: owner.resources, fetch: owner.session.fetch};
    valueOf(await defineGroup(desk, {slug: 'lyon', name: 'Lyon'}));
    group = `${layout.groups}#lyon`;
    for (const one of [ana!, third!]) valueOf(await assignToGroups(desk, one.webId, [group]));
    const {webId, storage, session} = people.ana;
    valueOf(await prepareRooms(session.fetch, {storage, owner: webId}));
    const choices: Readonly<Record<Kind, WantedReaders>> = {
      everyone: {who: 'everyone'},
      members: {who: 'members'},
      group: {who: 'group', group},
      named: {who: 'named', people: [people.ben.webId]},
      pair: {who: 'pair', other: people.ben.webId},
    };
    for (const kind of kinds) {
      const begun = Date.now();
      const channel = valueOf(await openRoom(wanted(choices[kind])));
      console.log(`a room for ${kind}, with 28 days: ${Date.now() - begun} ms`);
      rooms[kind] = await roomAs(channel, 'ana');
    }
  });

  for (const kind of kinds) {
    it(`for ${kind} are read and written by them, and by nobody else`, async () => {
      const room = rooms[kind];
      const today = dayAddress(room.channel, now);
      for (const url of [documentOf(room.channel), room.days!, today, rootOf(room.channel)])
        assert.deepEqual(await those(async (who) => (await statusOf(fetchOf(who), url)) === 200), readers[kind], url);
      for (const time of [now, now + 27 * day])
        assert.deepEqual(await those(async (who) => (await say(fetchOf(who), room, time)) === 205), speakers[kind]);
      assert.deepEqual(await those(async (who) => (await say(fetchOf(who), room, now, room.days)) === 205), speakers[kind]);
    });
  }

  // The same rules for all: that is checked quickly elsewhere, and here where most people, and fewest, may read.
  for (const kind of ['everyone', 'members', 'pair'] as const) {
    it(`for ${kind} take no document of anybody but their keeper, and nobody takes out what was said`, async () => {
      const room = rooms[kind];
      const today = dayAddress(room.channel, now);
      const root = rootOf(room.channel);
      const refused = async (who: Who, url: string, method: string, type: string, body: string) => {
        const answer = await fetchOf(who)(url, {method, headers: {'content-type': type}, body});
        await answer.body?.cancel();
        assert.ok(answer.status === 401 || answer.status === 403, `${who} ${method} ${url}: ${answer.status}`);
      };
      for (const who of everybody.filter((one) => one !== 'ana')) {
        for (const place of [root, new URL('../..', today).href, new URL('..', today).href, new URL('.', today).href]) {
          await refused(who, `${place}evil.html`, 'PUT', 'text/html', '<script>alert(1)</script>');
          await refused(who, place, 'POST', 'text/html', '<script>alert(1)</script>');
        }
        const next = await say(fetchOf(who), room, now, dayAddress(room.channel, now + 28 * day));
        assert.ok(next === 401 || next === 403, `${who} makes a day: ${next}`);
        for (const url of [today, documentOf(room.channel), room.days!]) await refused(who, url, 'PUT', 'text/turtle', '');
        await refused(who, today, 'DELETE', 'text/turtle', '');
        await refused(who, `${today}.acl`, 'PUT', 'text/turtle', '');
      }
    });
  }

  it('for a named few are closed to whoever is taken out, with the next request', async () => {
    const room = rooms.named;
    const {resources, session} = people.ana;
    valueOf(await changePeople({resources, fetch: session.fetch, room, remove: [people.ben.webId]}));
    assert.equal(await say(fetchOf('ben'), room, now), 403);
    assert.equal(await statusOf(fetchOf('ben'), dayAddress(room.channel, now)), 403);
    valueOf(await changePeople({resources, fetch: session.fetch, room, add: [people.third.webId]}));
    assert.equal(await say(fetchOf('third'), room, now), 205);
  });

  it('are prepared further by two at once, and by nobody who does not keep them', async () => {
    const room = rooms.members;
    const later = now + 20 * day;
    const passing = (who: 'ana' | 'ben') => ({
      resources: people[who].resources,
      fetch: people[who].session.fetch,
      room,
      now: later,
    });
    assert.equal(valueOf(await prepareDays(passing('ben'))), room.preparedUntil);
    const begun = Date.now();
    await Promise.all([prepareDays(passing('ana')), prepareDays(passing('ana'))]);
    console.log(`20 more days, prepared by two at once: ${Date.now() - begun} ms`);
    assert.equal((await roomAs(room.channel, 'ben')).preparedUntil, new Date(later + 27 * day).toISOString().slice(0, 10));
    assert.equal(await say(fetchOf('ben'), room, later + 27 * day), 205);
    assert.equal(await say(fetchOf('stranger'), room, later + 27 * day), 403);
  });

  it('of the coop’s own are opened by a moderator in the coop’s space', async () => {
    const {owner, layout} = coop;
    const keepers = layout.moderators;
    valueOf(await prepareRooms(owner.session.fetch, {storage: owner.storage, owner: owner.webId, keepers}));
    const room = {...wanted({who: 'members'}), fetch: owner.session.fetch, owner: owner.webId, keepers, days: 1};
    const channel = valueOf(await openRoom({...room, container: roomContainer(owner.storage)}));
    assert.equal(await say(fetchOf('ben'), {channel}, now), 205);
    assert.equal(await statusOf(fetchOf('ben'), `${owner.storage}chats/`), 403);
  });

  it('that are closed can be read, and nothing more can be said there', async () => {
    const {resources, session} = people.ana;
    const begun = Date.now();
    valueOf(await closeRoom({resources, fetch: session.fetch, room: rooms.group, now}));
    console.log(`closed, with 28 days: ${Date.now() - begun} ms`);
    for (const time of [now, now + 27 * day]) {
      assert.equal(await say(fetchOf('third'), rooms.group, time), 403);
      assert.equal(await statusOf(fetchOf('third'), dayAddress(rooms.group.channel, time)), 200);
      assert.equal(await statusOf(fetchOf('ben'), dayAddress(rooms.group.channel, time)), 403);
    }
    assert.equal((await roomAs(rooms.group.channel, 'third')).closed, now);
  });
});

/** On the seeded demo, in a browser: nobody speaks to the server but the page. */
describe('a room of the coop’s own, on the page of a moderator who is not in it', () => {
  it('has its coming days prepared, and is found by other apps, once the conversations are opened', async () => {
    const owner = await fetchAs('coop');
    const layout = coopLayout(`${podsUrl()}/coop/`);
    const resources = new Resources({fetch: owner});
    const founder = {resources, fetch: owner, owner: demoPerson('coop').webId, layout};
    const group = `${layout.groups}#privas`;
    const channel = valueOf(
      await openCoopRoom({
        ...founder,
        readers: {who: 'group', group},
        title: `Jardin ${Date.now()}`,
        now: Date.now(),
        days: 1,
      }),
    );
    const until = async () =>
      valueOf(await readRoom(new Resources({fetch: owner}), channel, [], {fresh: true})).preparedUntil!;
    const before = await until();
    await withPage('keeping-rooms', async (page) => {
      const isNoted = page.waitForResponse(
        (answer) => answer.request().method() === 'PATCH' && answer.url() === documentOf(channel) && answer.ok(),
      );
      await openSignedIn(page, 'conversations.html', demoPerson('rene'));
      await complete(page);
      await isNoted;
    });
    assert.ok((await until()) > before);
    const lastDay = Date.parse(await until());
    assert.ok(lastDay >= Date.now() + 26 * day, await until());
    // Whoever is in the group speaks there on the last of the days; the moderator is not.
    assert.equal(await say(await fetchAs('elodie'), {channel}, lastDay), 205);
    const read = async (url: string) => {
      const answer = await fetch(url, {headers: {accept: 'text/turtle'}});
      return answer.ok ? answer.text() : undefined;
    };
    assert.ok((await findChats(read, layout.coop)).public.includes(channel));
  });
});
