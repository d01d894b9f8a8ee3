import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {closeRoom} from '../../../pods/chat/close-room.js';
import {openRoom, prepareRooms, type WantedReaders} from '../../../pods/chat/open-room.js';
import {changePeople, peopleOf} from '../../../pods/chat/people.js';
import {needsDays, prepareDays} from '../../../pods/chat/prepare-days.js';
import {day, dayAddress, rootOf} from '../../../vocab/formats/longchat/addresses.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {gather, now, open, roomAs, say, statusOf, wanted, type Neighbourhood} from '../../support/chat/rooms.js';
import {problemOf, resourcesOf, valueOf} from '../../support/fixtures.js';

type Who = 'visitor' | 'stranger' | 'cleo' | 'ben' | 'ana' | 'moderator';

let them: Neighbourhood;
beforeEach(async () => (them = await gather()));

const fetchOf = (who: Who): typeof fetch => {
  if (who === 'visitor') return them.pod.fetch;
  return who === 'moderator' ? them.coop.moderator.fetch : them[who].fetch;
};
const everybody: readonly Who[] = ['visitor', 'stranger', 'cleo', 'ben', 'ana', 'moderator'];

async function those(can: (who: Who) => Promise<boolean>): Promise<Who[]> {
  const found: Who[] = [];
  for (const who of everybody) if (await can(who)) found.push(who);
  return found;
}

interface Case {
  readonly readers: () => WantedReaders;
  readonly read: readonly Who[];
  readonly speak: readonly Who[];
}

const cases: Readonly<Record<string, Case>> = {
  everyone: {readers: () => ({who: 'everyone'}), read: everybody, speak: ['cleo', 'ben', 'ana']},
  members: {readers: () => ({who: 'members'}), read: ['cleo', 'ben', 'ana'], speak: ['cleo', 'ben', 'ana']},
  'a named few': {
    readers: () => ({who: 'named', people: [them.ben.webId]}),
    read: ['ben', 'ana'],
    speak: ['ben', 'ana'],
  },
  'two people': {readers: () => ({who: 'pair', other: them.ben.webId}), read: ['ben', 'ana'], speak: ['ben', 'ana']},
};

describe('a room', () => {
  for (const [name, {readers, read, speak}] of Object.entries(cases)) {
    it(`for ${name} is read and written by them, and by nobody else`, async () => {
      const room = await open(them, readers());
      const today = dayAddress(room.channel, now);
      const canRead = (url: string) => those(async (who) => (await statusOf(fetchOf(who), url)) === 200);
      for (const url of [documentOf(room.channel), room.days!, today, rootOf(room.channel)])
        assert.deepEqual(await canRead(url), read, url);
      assert.deepEqual(await those(async (who) => (await say(fetchOf(who), room)) < 300), speak);
      const last = now + 27 * day;
      assert.deepEqual(await those(async (who) => (await say(fetchOf(who), room, last)) < 300), speak);
      assert.deepEqual(await those(async (who) => (await say(fetchOf(who), room, now, room.days)) < 300), speak);
    });

    it(`for ${name} takes no document of anybody but its keeper, in no container, and nobody takes out what was said`, async () => {
      const room = await open(them, readers());
      const today = dayAddress(room.channel, now);
      await say(them.ana.fetch, room);
      const said = them.pod.text(today);
      const others = everybody.filter((who) => who !== 'ana');
      for (const who of others) {
        const asked = fetchOf(who);
        for (const place of [rootOf(room.channel), new URL('../..', today).href, new URL('.', today).href]) {
          const page = {headers: {'content-type': 'text/html'}, body: '<script>alert(1)</script>'};
          assert.ok((await asked(`${place}evil.html`, {method: 'PUT', ...page})).status >= 400, `${who} in ${place}`);
          assert.ok((await asked(place, {method: 'POST', ...page})).status >= 400, `${who} in ${place}`);
        }
        const next = dayAddress(room.channel, now + 28 * day);
        assert.ok((await say(asked, room, now, next)) >= 400, `${who} makes a day`);
        assert.ok((await asked(today, {method: 'DELETE'})).status >= 400, `${who} deletes`);
        const turtle = {headers: {'content-type': 'text/turtle'}, body: ''};
        for (const url of [today, documentOf(room.channel), room.days!])
          assert.ok((await asked(url, {method: 'PUT', ...turtle})).status >= 400, `${who} replaces ${url}`);
      }
      assert.equal(them.pod.text(today), said);
    });
  }

  it('says for whom it is, and until when it is prepared', async () => {
    const room = await open(them, {who: 'members'}, {note: 'Du pain', about: 'https://pods.example/e.ttl#it'});
    assert.deepEqual(
      {...room, channel: '', days: ''},
      {
        channel: '',
        title: 'Le fournil',
        note: 'Du pain',
        author: them.ana.webId,
        created: now,
        about: 'https://pods.example/e.ttl#it',
        readers: {who: 'members'},
        days: '',
        preparedUntil: '2026-12-25',
        closed: undefined,
        isOpenToAll: false,
      },
    );
    assert.equal((await open(them, {who: 'everyone'})).isOpenToAll, true);
    assert.deepEqual((await open(them, {who: 'pair', other: them.ben.webId})).readers, {
      who: 'pair',
      people: [them.ana.webId, them.ben.webId],
    });
  });

  it('of which an opening was cut short at any request is whole after another try, with nothing twice', async () => {
    for (const readers of [{who: 'members'}, {who: 'named', people: [them.ben.webId]}] as const) {
      const options = wanted(them, readers, {days: 3});
      const count = await requestsOf(() => openRoom(wanted(them, readers, {days: 3})));
      const back = them.pod.remember();
      for (const fault of ['loseRequest', 'loseAnswer'] as const) {
        for (let request = 0; request < count; request++) {
          back();
          // The requests before it go through, the one in question and all later ones are lost.
          const wire = cutAfter(options.fetch, request, fault === 'loseAnswer');
          assert.equal((await openRoom({...options, fetch: wire})).ok, false, `request ${request}`);
          const channel = valueOf(await openRoom(options));
          const room = await roomAs(them.pod, channel, them.ben);
          assert.equal(room.preparedUntil, '2026-11-30');
          for (const time of [now, now + day, now + 2 * day]) assert.ok((await say(them.ben.fetch, room, time)) < 300);
          assert.ok((await say(them.stranger.fetch, room)) >= 400);
          assert.equal(them.pod.text(documentOf(channel))!.match(/LongChat/g)!.length, 1);
        }
      }
    }
  });

  it('is known to nobody before it is whole', async () => {
    const options = wanted(them, {who: 'members'}, {days: 2});
    const count = await requestsOf(() => openRoom(wanted(them, {who: 'members'}, {days: 2})));
    await openRoom({...options, fetch: cutAfter(options.fetch, count - 1, false)});
    assert.equal(await statusOf(them.ana.fetch, `${options.container}index.ttl`), 404);
  });

  it('is not opened for members whose group is not known', async () => {
    assert.equal(problemOf(await openRoom(wanted(them, {who: 'members'}, {members: undefined}))), 'missing');
  });

  it('of the coop is opened and kept by any moderator', async () => {
    const {coop, members, pod} = them;
    const {owner, moderator} = coop;
    const keepers = coop.layout.moderators;
    valueOf(await prepareRooms(owner.fetch, {storage: owner.storage, owner: owner.webId, keepers}));
    const options = wanted(them, {who: 'members'}, {fetch: moderator.fetch, owner: owner.webId, keepers, members});
    const container = `${owner.storage}chats/x1/`;
    const channel = valueOf(await openRoom({...options, container}));
    const room = await roomAs(pod, channel, them.ben);
    const later = now + 20 * day;
    assert.equal(
      valueOf(await prepareDays({resources: resourcesOf(pod, moderator), fetch: moderator.fetch, room, now: later})),
      '2027-01-14',
    );
    assert.ok((await say(them.ben.fetch, room, later + 20 * day)) < 300);
    assert.ok((await say(them.ben.fetch, room, now, `${container}new.ttl`)) >= 400);
    assert.equal(await statusOf(them.ben.fetch, `${owner.storage}chats/`), 403);
  });
});

describe('the days of a room', () => {
  const later = now + 20 * day;

  it('are prepared further by its keeper, with the same rules', async () => {
    const room = await open(them, {who: 'members'});
    assert.equal(needsDays(room, now), false);
    assert.equal(needsDays(room, later), true);
    const keeper = {resources: resourcesOf(them.pod, them.ana), fetch: them.ana.fetch, now: later};
    assert.equal(valueOf(await prepareDays({...keeper, room})), '2027-01-14');
    assert.equal((await roomAs(them.pod, room.channel, them.ben)).preparedUntil, '2027-01-14');
    const last = Date.UTC(2027, 0, 14);
    assert.ok((await say(them.ben.fetch, room, last)) < 300);
    assert.ok((await say(them.ben.fetch, room, last + day)) >= 400);
    assert.ok((await say(them.stranger.fetch, room, last)) >= 400);
    assert.equal(await statusOf(them.pod.fetch, dayAddress(room.channel, last)), 401);
  });

  it('are there once if two prepare them at once, or one is cut short', async () => {
    const room = await open(them, {who: 'members'}, {days: 2});
    const keep = (fetch: typeof globalThis.fetch) => ({resources: resourcesOf(them.pod, them.ana), fetch, now: later, room});
    await Promise.all([prepareDays(keep(them.ana.fetch), 4), prepareDays(keep(them.ana.fetch), 4)]);
    const known = await roomAs(them.pod, room.channel, them.ana);
    assert.equal(known.preparedUntil, '2026-12-21');
    const back = them.pod.remember();
    for (let request = 0; request < 20; request++) {
      back();
      const evenLater = later + 3 * day;
      const cut = await prepareDays({...keep(cutAfter(them.ana.fetch, request, true)), room: known, now: evenLater}, 4);
      valueOf(
        await prepareDays(
          {...keep(them.ana.fetch), room: await roomAs(them.pod, room.channel, them.ana), now: evenLater},
          4,
        ),
      );
      assert.equal((await roomAs(them.pod, room.channel, them.ana)).preparedUntil, '2026-12-24');
      for (let past = 1; past < 4; past++) assert.ok((await say(them.ben.fetch, room, later + (past + 3) * day)) < 300);
      if (cut.ok) return;
    }
    assert.fail('it needs more than twenty requests');
  });

  it('are no business of anybody else, and nobody is told of that', async () => {
    const room = await open(them, {who: 'members'});
    const before = them.pod.arrivals.length;
    const passer = {resources: resourcesOf(them.pod, them.ben), fetch: them.ben.fetch, room, now: later};
    assert.equal(valueOf(await prepareDays(passer)), '2026-12-25');
    assert.ok(them.pod.arrivals.slice(before).every(({method}) => method === 'GET' || method === 'HEAD'));
  });
});

describe('a room that is closed', () => {
  it('can be read as before, and nothing more can be said on any day', async () => {
    const room = await open(them, {who: 'members'}, {days: 3});
    await say(them.ben.fetch, room);
    const keeper = {resources: resourcesOf(them.pod, them.ana), fetch: them.ana.fetch, room, now};
    valueOf(await closeRoom(keeper));
    valueOf(await closeRoom(keeper));
    const closed = await roomAs(them.pod, room.channel, them.ben);
    assert.equal(closed.closed, now);
    for (const time of [now, now + day, now + 2 * day]) assert.ok((await say(them.ben.fetch, room, time)) >= 400);
    assert.ok((await say(them.ben.fetch, room, now, room.days)) >= 400);
    assert.equal(await statusOf(them.ben.fetch, dayAddress(room.channel, now)), 200);
    assert.equal(await statusOf(them.stranger.fetch, dayAddress(room.channel, now)), 403);
    assert.equal(needsDays(closed, now + 20 * day), false);
  });

  it('is closed by nobody but its keeper', async () => {
    const room = await open(them, {who: 'members'}, {days: 1});
    const other = {resources: resourcesOf(them.pod, them.ben), fetch: them.ben.fetch, room, now};
    assert.equal(problemOf(await closeRoom(other)), 'forbidden');
    assert.ok((await say(them.ben.fetch, room)) < 300);
  });
});

describe('the people of a room for a named few', () => {
  it('come and go, and who is out reads nothing more', async () => {
    const {pod, ana, ben, cleo} = them;
    const room = await open(them, {who: 'named', people: [ben.webId]}, {days: 2});
    const desk = {resources: resourcesOf(pod, ana), fetch: ana.fetch, room};
    assert.deepEqual(valueOf(await changePeople({...desk, add: [cleo.webId, cleo.webId]})), [
      ana.webId,
      ben.webId,
      cleo.webId,
    ]);
    assert.ok((await say(cleo.fetch, room)) < 300);
    valueOf(await changePeople({...desk, remove: [ben.webId]}));
    valueOf(await changePeople({...desk, remove: [ben.webId]}));
    assert.equal(await say(ben.fetch, room), 403);
    assert.equal(await statusOf(ben.fetch, dayAddress(room.channel, now)), 403);
    assert.deepEqual(valueOf(await peopleOf(resourcesOf(pod, cleo), room)), [ana.webId, cleo.webId]);
    const other = {resources: resourcesOf(pod, cleo), fetch: cleo.fetch, room};
    assert.equal(problemOf(await changePeople({...other, add: [ben.webId]})), 'forbidden');
  });

  it('are not changed where a room does not name them', async () => {
    const room = await open(them, {who: 'members'}, {days: 1});
    const desk = {resources: resourcesOf(them.pod, them.ana), fetch: them.ana.fetch, room};
    assert.equal(problemOf(await changePeople({...desk, add: [them.stranger.webId]})), 'refused');
  });
});

/** How many requests something makes. */
async function requestsOf(work: () => Promise<{ok: boolean}>): Promise<number> {
  const before = them.pod.arrivals.length;
  assert.ok((await work()).ok);
  return them.pod.arrivals.length - before;
}

/** A line that is cut at a request: it does not arrive, or its answer does not, and nothing after it does. */
function cutAfter(asked: typeof fetch, count: number, arrives: boolean): typeof fetch {
  let left = count;
  return async (input, init) => {
    if (left-- > 0) return asked(input, init);
    if (left === -1 && arrives) await asked(input, init);
    throw new TypeError('The connection was lost');
  };
}
