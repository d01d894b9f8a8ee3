import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writeRules} from '../../../pods/access/rules.js';
import {createCoop} from '../../../pods/coop/create-coop.js';
import {findCoop, findList} from '../../../pods/coop/discovery.js';
import {addPolls} from '../../../pods/polls/create-polls-area.js';
import {foundCoop, join, problemOf, resourcesOf, valueOf, type TestCoop} from '../../support/fixtures.js';
import {createMemoryPod} from '../../support/memory-pod.js';

const classes = ['http://www.w3.org/ns/opengov#VoteEvent', 'https://www.w3.org/ns/activitystreams#Question'];
const status = async (by: typeof fetch, url: string, init?: RequestInit) => (await by(url, init)).status;
const put = (by: typeof fetch, url: string) =>
  status(by, url, {method: 'PUT', body: '', headers: {'content-type': 'text/turtle'}});

const add = ({pod, owner, layout}: TestCoop, by: typeof fetch = owner.fetch) =>
  addPolls({resources: resourcesOf(pod, owner), fetch: by, owner: owner.webId, layout});

describe('the place where a coop’s members vote', () => {
  it('is found by members under the classes of votes and of questions', async () => {
    const coop = await foundCoop(createMemoryPod());
    const list = valueOf(await add(coop));
    const ana = await join(coop, 'ana');
    const resources = resourcesOf(coop.pod, ana);
    const us = valueOf(await findCoop(resources, coop.layout.coop));
    for (const type of classes) assert.equal(valueOf(await findList(resources, us, [type])), list);
    assert.equal(problemOf(await resources.read(list)), undefined);
  });

  it('is for members: they read, and write nothing; others do not even read', async () => {
    const coop = await foundCoop(createMemoryPod());
    const list = valueOf(await add(coop)).split('#')[0]!;
    const ana = await join(coop, 'ana');
    const area = new URL('.', list).href;
    assert.equal(await status(ana.fetch, list), 200);
    for (const place of [list, `${area}planted.ttl`, `${area}.acl`]) assert.equal(await put(ana.fetch, place), 403, place);
    assert.equal(await status(coop.pod.fetch, list), 401);
    assert.equal(await status(coop.pod.createPerson('stranger').fetch, list), 403);
  });

  it('lets moderators write the list, and rules for a poll', async () => {
    const coop = await foundCoop(createMemoryPod());
    const {moderator, owner} = coop;
    const area = new URL('.', valueOf(await add(coop))).href;
    assert.equal(await put(moderator.fetch, `${area}index.ttl`), 205);
    assert.equal(await put(moderator.fetch, `${area}p1/poll.ttl`), 201);
    const rules = [
      {modes: ['Read', 'Write', 'Control'], agents: [owner.webId], inside: true},
      {modes: ['Read'], groups: [coop.layout.moderators], inside: true},
    ] as const;
    assert.equal(problemOf(await writeRules(moderator.fetch, `${area}p1/`, rules)), undefined);
    assert.equal(await put(moderator.fetch, `${area}p1/poll.ttl`), 403);
  });

  it('can be made again, and keeps what is listed', async () => {
    const coop = await foundCoop(createMemoryPod());
    const {pod, layout} = coop;
    const list = valueOf(await add(coop));
    const more = `${pod.text(list)!}\n<#more> <http://schema.org/name> "A poll".`;
    pod.put(list, more);
    const index = pod.text(layout.typeIndex);
    assert.equal(valueOf(await add(coop)), list);
    assert.deepEqual([pod.text(list), pod.text(layout.typeIndex)], [more, index]);
  });

  it('can be interrupted at any step, and finished by repeating it', async () => {
    const whole = await foundCoop(createMemoryPod());
    const before = whole.pod.arrivals.length;
    valueOf(await add(whole));
    const steps = whole.pod.arrivals.length - before;
    for (let step = 0; step < steps; step++) {
      const coop = await foundCoop(createMemoryPod());
      let count = 0;
      const interrupted: typeof fetch = async (input, init) => {
        const response = await coop.owner.fetch(input, init);
        if (count++ === step) throw new TypeError('lost');
        return response;
      };
      await add(coop, interrupted);
      const list = valueOf(await add(coop));
      const ana = await join(coop, 'ana');
      assert.equal(await status(ana.fetch, list), 200, `step ${step}`);
      assert.equal(await status(coop.pod.fetch, list), 401, `step ${step}`);
    }
  });

  it('stays when the coop is set up again', async () => {
    const coop = await foundCoop(createMemoryPod());
    const list = valueOf(await add(coop));
    valueOf(await createCoop(coop.options));
    const resources = resourcesOf(coop.pod);
    const us = valueOf(await findCoop(resources, coop.layout.coop));
    assert.equal(valueOf(await findList(resources, us, classes)), list);
  });

  it('is the owner’s to make', async () => {
    const coop = await foundCoop(createMemoryPod());
    assert.equal(problemOf(await add(coop, coop.moderator.fetch)), 'forbidden');
  });
});
