import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCoop} from '../../pods/coop/create-coop.js';
import {findCoop, findList} from '../../pods/coop/discovery.js';
import {memberKind} from '../../vocab/kinds/member/member.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {foundCoop, join, problemOf, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {createMemoryPod, type MemoryPod, type Person} from '../support/memory-pod.js';

const status = async (by: typeof fetch, url: string, init?: RequestInit) => (await by(url, init)).status;
const put = (by: typeof fetch, url: string) =>
  status(by, url, {method: 'PUT', body: '', headers: {'content-type': 'text/turtle'}});

/** Where the group of members lies: only members may know. */
async function groupOf({pod, layout}: TestCoop): Promise<string> {
  const pointer = layout.membership;
  const graph = await parseTurtle(pod.text(pointer)!, pointer);
  return graph.iri(layout.coop, 'https://w3id.org/solidaire/ns#members')!;
}

/** Adds one statement to a document, as an announcement does. */
function append(by: typeof fetch, url: string): Promise<number> {
  const body = `_:p a <http://www.w3.org/ns/solid/terms#InsertDeletePatch>; <http://www.w3.org/ns/solid/terms#inserts> {<#a> <#b> <#c>.}.`;
  return status(by, url, {method: 'PATCH', body, headers: {'content-type': 'text/n3'}});
}

describe('a new coop', () => {
  it('is found by anyone from its address alone, with its list of members', async () => {
    const {pod, layout} = await foundCoop(createMemoryPod());
    const resources = resourcesOf(pod);
    const coop = valueOf(await findCoop(resources, layout.coop, ['fr']));
    assert.equal(coop.name, 'La Forge');
    assert.equal(valueOf(await findList(resources, coop, memberKind.types)), layout.membersList);
  });

  it('lets everybody read what it says, and only owner and moderators write it', async () => {
    const {pod, owner, moderator, layout} = await foundCoop(createMemoryPod());
    const stranger = pod.createPerson();
    for (const url of [layout.coop, layout.typeIndex, layout.membersList]) {
      const document = url.split('#')[0]!;
      assert.equal(await status(pod.fetch, document), 200, url);
      assert.equal(await put(stranger.fetch, document), 403, url);
      assert.equal(await put(moderator.fetch, document), 205, url);
      assert.equal(await put(owner.fetch, document), 205, url);
    }
  });

  it('lets moderators make no moderators, and change no rules', async () => {
    const {moderator, layout} = await foundCoop(createMemoryPod());
    const group = layout.moderators.split('#')[0]!;
    assert.equal(await status(moderator.fetch, group), 200);
    assert.equal(await put(moderator.fetch, group), 403);
    assert.equal(await append(moderator.fetch, group), 403);
    assert.equal(await status(moderator.fetch, group, {method: 'DELETE'}), 403);
    for (const place of [group, layout.official, layout.moderation, layout.membersAnnouncements]) {
      assert.equal(await put(moderator.fetch, `${place}.acl`), 403, place);
    }
  });

  it('keeps from others where its group of members lies', async () => {
    const coop = await foundCoop(createMemoryPod());
    const {pod, moderator, layout} = coop;
    const member = await join(coop, 'ana');
    const stranger = pod.createPerson();
    for (const person of [member, stranger]) assert.equal(await status(person.fetch, layout.moderation), 403);
    assert.equal(await status(stranger.fetch, layout.membership), 403);
    assert.equal(await status(pod.fetch, layout.membership), 401);
    assert.equal(await status(member.fetch, layout.membership), 200, 'members name the group in their own rules');
    assert.equal(await put(member.fetch, layout.membership), 403);
    assert.equal(await status(moderator.fetch, layout.membership), 200);
    const group = await groupOf(coop);
    const container = new URL('.', group).href;
    assert.equal(await status(pod.fetch, group), 200, 'the server itself must read it');
    assert.equal(await status(pod.fetch, container), 401, 'nobody can list where it lies');
    assert.equal(await status(pod.fetch, new URL('..', container).href), 401);
    assert.equal(await put(member.fetch, group.split('#')[0]!), 403);
  });

  it('takes announcements from members only, which nobody but moderators takes away', async () => {
    const coop = await foundCoop(createMemoryPod());
    const {pod, moderator, layout} = coop;
    const announcements = layout.membersAnnouncements;
    assert.equal(await append(pod.createPerson().fetch, announcements), 403);
    assert.equal(await append(pod.fetch, announcements), 401);
    const member = await join(coop, 'ana');
    assert.equal(await append(member.fetch, announcements), 205);
    assert.equal(await put(member.fetch, announcements), 403);
    assert.equal(await put(moderator.fetch, announcements), 205);
    for (const place of [layout.official, `${layout.official}members/`, layout.membersList]) {
      assert.equal(await put(member.fetch, `${place}planted.ttl`), 403, place);
    }
  });
});

describe('setting up a coop', () => {
  function prepare(): {pod: MemoryPod; owner: Person; moderator: Person; run: () => ReturnType<typeof createCoop>} {
    const pod = createMemoryPod();
    const [owner, moderator] = [pod.createPerson('coop'), pod.createPerson('moderator')];
    const options = {
      fetch: owner.fetch,
      storage: owner.storage,
      owner: owner.webId,
      name: 'La Forge',
      moderators: [moderator.webId],
    };
    return {pod, owner, moderator, run: () => createCoop(options)};
  }

  it('can be repeated, and then changes nothing', async () => {
    const {pod, moderator, run} = prepare();
    const layout = valueOf(await run());
    const places = [layout.coop, layout.typeIndex, layout.membersList, layout.moderators, layout.membership];
    const before = places.map((place) => pod.text(place));
    assert.ok(before.every(Boolean));
    valueOf(await run());
    assert.deepEqual(
      places.map((place) => pod.text(place)),
      before,
    );
    assert.equal(await status(moderator.fetch, layout.membership), 200);
  });

  it('can be interrupted at any step, in any way, and finished by repeating it', async () => {
    const whole = prepare();
    valueOf(await whole.run());
    const steps = whole.pod.arrivals.length;
    for (const fault of ['lose the request', 'lose the answer', 'a failing server'] as const) {
      for (let step = 0; step < steps; step++) {
        const {pod, owner, moderator, run} = prepare();
        let count = 0;
        const interrupted: typeof fetch = async (input, init) => {
          const isNow = count++ === step;
          if (isNow && fault === 'lose the request') throw new TypeError('lost');
          if (isNow && fault === 'a failing server') return new Response(null, {status: 500});
          const response = await owner.fetch(input, init);
          if (isNow) throw new TypeError('lost');
          return response;
        };
        const options = {
          fetch: interrupted,
          storage: owner.storage,
          owner: owner.webId,
          name: 'La Forge',
          moderators: [moderator.webId],
        };
        await createCoop(options);
        const layout = valueOf(await run());
        const coop = {pod, owner, moderator, layout, options};
        const member = await join(coop, 'ana');
        assert.equal(await append(member.fetch, layout.membersAnnouncements), 205, `${fault} at step ${step}`);
        assert.equal(await append(pod.fetch, layout.membersAnnouncements), 401, `${fault} at step ${step}`);
        assert.equal(await put(moderator.fetch, layout.moderators.split('#')[0]!), 403, `${fault} at step ${step}`);
      }
    }
  });

  it('tells what went wrong, with somebody else’s storage or an address that is none', async () => {
    const {pod, owner, moderator} = prepare();
    const options = {
      fetch: owner.fetch,
      storage: owner.storage,
      owner: owner.webId,
      name: 'La Forge',
      moderators: [moderator.webId],
    };
    assert.equal(problemOf(await createCoop({...options, fetch: pod.createPerson().fetch})), 'forbidden');
    assert.equal(problemOf(await createCoop({...options, website: 'no address'})), 'bad-address');
    assert.equal(problemOf(await createCoop({...options, moderators: ['Ana']})), 'bad-address');
  });
});
