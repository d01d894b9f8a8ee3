import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {appendStatements} from '../../../pods/chat/append.js';
import {glanceAt} from '../../../pods/chat/glance.js';
import {noteDay} from '../../../pods/chat/note-day.js';
import type {Room} from '../../../pods/chat/room.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {utteranceTriples} from '../../../vocab/formats/longchat/write.js';
import {gather, now, open, type Neighbourhood} from '../../support/chat/rooms.js';
import {resourcesOf, valueOf} from '../../support/fixtures.js';

const aDay = 86_400_000;

describe('a glance at a room', () => {
  let them: Neighbourhood;
  let room: Room;
  beforeEach(async () => {
    them = await gather();
    room = await open(them, {who: 'members'});
  });
  const glance = async (since: number | undefined, more: Partial<Parameters<typeof glanceAt>[0]> = {}) => {
    const {pod, ben} = them;
    const before = pod.arrivals.length;
    const resources = resourcesOf(pod, ben);
    const seen = await glanceAt({resources, channel: room.channel, webId: ben.webId, since, now: now + 2 * aDay, ...more});
    return {seen, requests: pod.arrivals.length - before};
  };
  const speak = async (time: number) => {
    const {pod, ana} = them;
    const appending = {resources: resourcesOf(pod, ana), fetch: ana.fetch};
    const day = dayAddress(room.channel, time);
    const post = {act: 'post', name: `Msg${time}`, time, text: 'Bonjour'} as const;
    valueOf(await appendStatements(appending, day, utteranceTriples(room.channel, day, ana.webId, post)));
    valueOf(await noteDay(appending, room.days!, room.channel, time));
  };

  it('finds nothing in a room in which nothing was said', async () => {
    const {seen, requests} = await glance(undefined);
    assert.deepEqual(valueOf(seen), {unread: 0, isMore: false});
    assert.equal(requests, 1);
  });

  it('counts what is new on the last day, with two requests', async () => {
    for (const time of [now, now + 60_000]) await speak(time);
    const {seen, requests} = await glance(now + 1);
    assert.deepEqual(valueOf(seen), {unread: 1, isMore: false, last: now + 60_000});
    assert.equal(requests, 2);
  });

  it('says that there may be something new where somebody has taken a message out of the number, whoever it was', async () => {
    await speak(now);
    const {pod, cleo} = them;
    const appending = {resources: resourcesOf(pod, cleo), fetch: cleo.fetch};
    const day = dayAddress(room.channel, now);
    const message = `${day}#Msg${now}`;
    const remove = {act: 'remove', message, latest: message, name: 'd1', time: now + 1} as const;
    valueOf(await appendStatements(appending, day, utteranceTriples(room.channel, day, them.ana.webId, remove)));
    const {seen} = await glance(0);
    const {unread, isMore} = valueOf(seen);
    assert.deepEqual({unread, isMore}, {unread: 0, isMore: true});
  });

  it('says that there may be more on days before', async () => {
    for (const time of [now, now + aDay]) await speak(time);
    const {seen, requests} = await glance(0);
    assert.deepEqual(valueOf(seen), {unread: 1, isMore: true, last: now + aDay});
    assert.equal(requests, 2);
  });

  it('asks once where everything was read', async () => {
    await speak(now);
    const {seen, requests} = await glance(now + aDay);
    assert.equal(valueOf(seen).unread, 0);
    assert.equal(requests, 1);
  });

  it('takes a day whose document is not there for something new all the same', async () => {
    const {pod, ana} = them;
    const late = now + 40 * aDay;
    valueOf(await noteDay({resources: resourcesOf(pod, ana), fetch: ana.fetch}, room.days!, room.channel, late));
    const {seen} = await glance(now, {now: late + aDay});
    const {unread, isMore} = valueOf(seen);
    assert.deepEqual({unread, isMore}, {unread: 0, isMore: true});
  });

  it('says why a room cannot be read', async () => {
    const {pod, stranger} = them;
    const {seen} = await glance(0, {resources: resourcesOf(pod, stranger), webId: stranger.webId});
    assert.equal(!seen.ok && seen.problem.kind, 'forbidden');
  });
});
