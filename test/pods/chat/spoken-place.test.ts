import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {RoomReaders} from '../../../pods/chat/room.js';
import {spokenPlaceOf} from '../../../pods/chat/spoken-place.js';
import {ensureAudience} from '../../../pods/homes/audiences.js';
import {containerFor} from '../../../pods/homes/places.js';
import {gather, statusOf, type Neighbourhood} from '../../support/chat/rooms.js';
import {problemOf, resourcesOf, valueOf} from '../../support/fixtures.js';
import {coopOf} from '../../support/joining.js';

const channel = 'https://pods.example/ana/chats/x1/index.ttl#this';
let them: Neighbourhood;
beforeEach(async () => (them = await gather()));

/** Who reads what Ana has said in a room, in her own space. */
async function readersOf(readers: RoomReaders | undefined): Promise<string[]> {
  const {pod, ana, ben, cleo, stranger, coop} = them;
  const place = await spokenPlaceOf({channel, readers}, {webId: ana.webId});
  const resources = resourcesOf(pod, ana);
  const container = valueOf(
    await ensureAudience({
      ...place,
      resources,
      fetch: ana.fetch,
      webId: ana.webId,
      coop: await coopOf(coop),
      home: ana.home,
    }),
  );
  const url = `${container}said-2026-11.ttl`;
  pod.put(url, '<#Msg1> a <#Message>.');
  const fetches = {
    visitor: pod.fetch,
    stranger: stranger.fetch,
    cleo: cleo.fetch,
    ben: ben.fetch,
    moderator: coop.moderator.fetch,
  };
  const found: string[] = [];
  for (const [name, asked] of Object.entries(fetches)) if ((await statusOf(asked, url)) === 200) found.push(name);
  return found;
}

describe('what a member says in a room lies in the own space where', () => {
  it('everybody reads it, of a room for everybody', async () => {
    assert.deepEqual(await readersOf({who: 'everyone'}), ['visitor', 'stranger', 'cleo', 'ben', 'moderator']);
  });

  it('members and moderators read it, of a room for members', async () => {
    assert.deepEqual(await readersOf({who: 'members'}), ['cleo', 'ben', 'moderator']);
  });

  it('the group and moderators read it, of a group’s room', async () => {
    them.pod.put('/coop/official/groups.ttl', `<#lyon> <http://www.w3.org/2006/vcard/ns#hasMember> <${them.cleo.webId}>.`);
    assert.deepEqual(await readersOf({who: 'group', group: `${them.coop.layout.groups}#lyon`}), ['cleo', 'moderator']);
  });

  it('the other one reads it and moderators do not, between two people', async () => {
    assert.deepEqual(await readersOf({who: 'pair', people: [them.ana.webId, them.ben.webId]}), ['ben']);
  });

  it('the named few read it and moderators do not, of a room for a named few', async () => {
    const group = them.pod.put(
      '/ana/chats/x1/people.ttl',
      `<#it> <http://www.w3.org/2006/vcard/ns#hasMember> <${them.ben.webId}>.`,
    );
    them.pod.rule(group, 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read');
    assert.deepEqual(await readersOf({who: 'named', group: `${group}#it`}), ['ben']);
  });

  it('nobody reads it, of a room of another app, or of two other people', async () => {
    assert.deepEqual(await readersOf(undefined), []);
    assert.deepEqual(await readersOf({who: 'pair', people: [them.cleo.webId, them.ben.webId]}), []);
  });
});

it('a part of a home that is for a few alone is not made without them', async () => {
  const {pod, ana, coop} = them;
  const audience = 'for-x' as const;
  const asked = {fetch: ana.fetch, webId: ana.webId, coop: await coopOf(coop), home: ana.home, isConfidential: true};
  assert.equal(problemOf(await ensureAudience({...asked, resources: resourcesOf(pod, ana), audience})), 'missing');
  assert.equal(await statusOf(ana.fetch, containerFor(ana.home, audience)), 404);
});
