import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {eventKind} from '../../vocab/kinds/event/event.js';
import {readCalendar} from '../../vocab/formats/icalendar/read.js';
import {findMembersGroup} from '../../pods/coop/members-group.js';
import {Resources} from '../../pods/documents/resources.js';
import {calendarOf, feedOf} from '../../pods/lists/calendar-address.js';
import {createList} from '../../pods/lists/create-list.js';
import {publishCalendar} from '../../pods/lists/publish-calendar.js';
import {rowShapeOf} from '../../pods/lists/rows.js';
import {tidyList} from '../../pods/lists/tidy.js';
import {readRoll} from '../../pods/members/roll.js';
import {contribute} from '../../pods/things/contribute.js';
import {foundCoop, join, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {createMemoryPod} from '../support/memory-pod.js';

const repairs = {name: ['Repair café'], start: ['2026-12-01T18:00:00+01:00'], end: ['2026-12-01T20:00:00+01:00']};

/** A coop with a list of events, one of them its member Ana's. */
async function holdEvent(readers: 'public' | 'members') {
  const coop = await foundCoop(createMemoryPod());
  const {pod, layout, owner, moderator} = coop;
  const container = `${owner.storage}events/`;
  const list = `${container}index.ttl#it`;
  const members = valueOf(await findMembersGroup(new Resources({fetch: owner.fetch}), layout));
  const {moderators} = layout;
  const places = {list, announcements: `${container}new.ttl`};
  valueOf(await createList({fetch: owner.fetch, owner: owner.webId, moderators, members, readers, ...places}));
  const ana = await join(coop, 'ana', '<#me> foaf:name "Ana".');
  const resources = resourcesOf(pod, moderator);
  const roll = valueOf(await readRoll(resources, layout.membersList, {fresh: true}));
  const [home] = roll.get(ana.webId)!.homes;
  const contributor = {resources: resourcesOf(pod, ana), fetch: ana.fetch, webId: ana.webId, home: home!, list};
  const named = {coop: {iri: layout.coop, moderators, membership: layout.membership}};
  valueOf(await contribute({...contributor, ...named}, eventKind, repairs, 'public'));
  const tidying = {resources, fetch: moderator.fetch, list, shape: rowShapeOf(eventKind), roll, now: new Date()};
  valueOf(await tidyList(tidying));
  await resources.read(list, {fresh: true});
  const publish = () => publishCalendar({resources, fetch: moderator.fetch, list, name: 'La Forge'});
  return {coop, list, publish};
}

const fileOf = ({pod}: TestCoop, list: string) => pod.text(new URL(calendarOf(list)).pathname);

describe('the calendar file of a list', () => {
  it('says what the list says, and everybody can read it', async () => {
    const {coop, list, publish} = await holdEvent('public');
    assert.equal(valueOf(await publish()), true);
    const answer = await coop.pod.fetch(calendarOf(list));
    assert.equal(answer.headers.get('content-type'), 'text/calendar');
    const text = await answer.text();
    assert.match(text, /X-WR-CALNAME:La Forge/);
    const {events} = readCalendar(text);
    assert.deepEqual(
      events.map(({values}) => values.name),
      [repairs.name],
    );
  });

  it('has a feed beside it for those who read news, with the same events', async () => {
    const {coop, list, publish} = await holdEvent('public');
    await publish();
    const feed = coop.pod.text(new URL(feedOf(list)).pathname) ?? '';
    assert.match(feed, /<title>La Forge<\/title>/);
    assert.match(feed, /<entry>.*<title>Repair café<\/title>.*<summary>2026-12-01 18:00<\/summary>/);
  });

  it('is left as it is as long as the list is', async () => {
    const {coop, list, publish} = await holdEvent('public');
    await publish();
    const before = fileOf(coop, list);
    assert.equal(valueOf(await publish()), false);
    assert.equal(fileOf(coop, list), before);
  });

  it('is not made of a list that is for members', async () => {
    const {coop, list, publish} = await holdEvent('members');
    assert.equal(valueOf(await publish()), false);
    assert.equal(fileOf(coop, list), undefined);
  });
});
