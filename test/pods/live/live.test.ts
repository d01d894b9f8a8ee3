import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createMemoryPod} from '../../support/memory-pod.js';
import {Device, saying} from './live-page.js';

const second = 1_000;
const minute = 60 * second;
const everyone = 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read';

/** A device, and a document of Ana's that everybody may read. */
function scene(...others: ConstructorParameters<typeof Device>) {
  const device = new Device(...others);
  const ana = device.person('ana');
  const url = device.pod.put('/ana/doc.ttl', saying('old'));
  device.pod.rule('/ana/doc.ttl', everyone, `acl:agent <${ana.webId}>; acl:mode acl:Read, acl:Write`);
  return {device, ana, url, pod: device.pod};
}

describe('a page that is shown', () => {
  it('takes in a change as soon as the server tells of it', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.put(url, saying('new'));
    await device.pass(0);
    assert.equal(page.text(url), 'new');
  });

  it('takes in what has changed before the server began to tell', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    pod.put(url, saying('new'));
    await device.pass(second);
    assert.equal(page.text(url), 'new');
  });

  it('asks for one channel, whoever and however many follow a document, and for none once nobody does', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    const hides = [await page.show(url), await page.show(url)];
    await device.pass(second);
    assert.deepEqual(pod.notifications.topics, [url]);
    for (const hide of hides) hide();
    await device.pass(second);
    assert.equal(pod.notifications.open, 0);
    const before = pod.arrivals.length;
    pod.put(url, saying('new'));
    await device.pass(30 * minute);
    assert.deepEqual(device.requestsSince(before), []);
  });

  it('asks for no channel for what hardly ever changes, as long as only one follows it', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url, {isSteady: true});
    await device.pass(second);
    assert.deepEqual(pod.notifications.topics, []);
    const hide = await page.show(url);
    await device.pass(second);
    assert.deepEqual(pod.notifications.topics, [url]);
    hide();
  });

  it('asks a server for one line first, and for the others when that is answered', async () => {
    const {device, url, pod} = scene();
    const other = pod.put('/ana/other.ttl', saying('other'));
    pod.rule('/ana/other.ttl', everyone);
    const page = device.open();
    for (const each of [url, other]) await page.show(each);
    const asked = () => pod.arrivals.filter(({method}) => method === 'POST').length;
    const held = pod.faults.hold({method: 'POST', times: 1});
    await device.pass(second);
    assert.equal(asked(), 1);
    held.release();
    await device.pass(0);
    assert.equal(asked(), 2);
    assert.deepEqual([...pod.notifications.topics].sort(), [url, other].sort());
  });

  it('listens on when a follower goes and another one comes at once', async () => {
    const {device, url} = scene();
    const page = device.open();
    const hide = await page.show(url);
    await device.pass(second);
    hide();
    await page.show(url);
    await device.pass(second);
    assert.equal(device.dialled.length, 1);
  });

  it('reads nothing that it has already', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    const held = pod.faults.hold({method: 'GET', times: 1});
    pod.put(url, saying('new'));
    await held.arrived;
    const before = pod.arrivals.length;
    held.release();
    await device.pass(5 * second);
    assert.equal(page.text(url), 'new');
    assert.deepEqual(device.requestsSince(before), []);
  });

  it('reads once more what changes while it is being read', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    for (const text of ['one', 'two', 'three', 'last']) pod.put(url, saying(text));
    await device.pass(3 * second);
    assert.equal(page.text(url), 'last');
  });

  it('asks a document that changes all the time once a second at most', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    const before = pod.arrivals.length;
    for (let time = 0; time < 50; time++) {
      pod.put(url, saying(`${time}`));
      await device.pass(100);
    }
    await device.pass(2 * second);
    assert.equal(page.text(url), '49');
    assert.ok(device.requestsSince(before).length <= 8, `${device.requestsSince(before).length} requests`);
  });
});

describe('a channel', () => {
  it('is renewed before it ends, so that nothing is missed', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(61 * minute);
    assert.deepEqual(pod.notifications.topics, [url]);
    pod.put(url, saying('new'));
    await device.pass(0);
    assert.equal(page.text(url), 'new');
    assert.equal(new Set(device.dialled).size, device.dialled.length);
  });

  it('is used again when the line breaks, and what has changed meanwhile is read', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.notifications.cut();
    pod.put(url, saying('new'));
    await device.pass(100);
    assert.equal(page.text(url), 'old');
    pod.notifications.mend();
    await device.pass(3 * second);
    assert.equal(page.text(url), 'new');
    assert.equal(new Set(device.dialled).size, 1);
  });

  it('that the server has forgotten gives way to another one', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.notifications.cut();
    pod.notifications.forget();
    pod.notifications.mend();
    await device.pass(10 * second);
    assert.deepEqual(pod.notifications.topics, [url]);
    pod.put(url, saying('new'));
    await device.pass(second);
    assert.equal(page.text(url), 'new');
  });

  it('is tried again ever more seldom', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.notifications.cut();
    const before = device.dialled.length;
    await device.pass(10 * second);
    const atFirst = device.dialled.length - before;
    await device.pass(20 * minute);
    const later = device.dialled.length;
    await device.pass(10 * minute);
    assert.ok(atFirst >= 3, `${atFirst} at first`);
    assert.ok(device.dialled.length - later <= 3, `${device.dialled.length - later} later`);
  });

  it('is tried again at once when there is a network, however long that took', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.notifications.cut();
    await device.pass(20 * minute);
    pod.notifications.mend();
    page.online();
    await device.pass(100);
    pod.put(url, saying('new'));
    await device.pass(second);
    assert.equal(page.text(url), 'new');
    assert.equal(pod.notifications.open, 1);
  });

  it('is asked for in the reader’s name where that is needed, and only there', async () => {
    const {device, ana, url, pod} = scene();
    const secret = pod.put('/ana/secret.ttl', saying('secret'));
    const page = device.open(ana);
    await page.show(url);
    await page.show(secret);
    await device.pass(second);
    const asked = pod.arrivals.filter(({method}) => method === 'POST').map(({agent}) => agent);
    assert.deepEqual(asked, [undefined, ana.webId]);
    pod.put(secret, saying('another secret'));
    await device.pass(0);
    assert.equal(page.text(secret), 'another secret');
  });

  it('ends when its reader signs out, and what everybody may read has another one', async () => {
    const {device, ana, url, pod} = scene();
    const secret = pod.put('/ana/secret.ttl', saying('secret'));
    const page = device.open(ana);
    await page.show(url);
    await page.show(secret);
    await device.pass(second);
    page.session = {status: 'signed-out'};
    page.resources.forgetPrivate();
    page.live.followSession();
    await device.pass(second);
    assert.deepEqual(pod.notifications.topics, [url]);
  });
});

describe('without a line', () => {
  it('a change is found within half a minute', async () => {
    const {device, url, pod} = scene();
    pod.notifications.cut();
    const page = device.open();
    await page.show(url);
    await device.pass(5 * second);
    pod.put(url, saying('new'));
    await device.pass(30 * second);
    assert.equal(page.text(url), 'new');
  });

  it('a server that tells of nothing at all is asked every half minute', async () => {
    const device = new Device();
    const url = device.pod.put('/in-no-storage.ttl', saying('old'));
    const page = device.open();
    await page.show(url);
    const before = device.pod.arrivals.length;
    await device.pass(5 * minute);
    const asked = device.requestsSince(before);
    assert.ok(asked.length >= 9 && asked.length <= 10, `${asked.length} requests`);
    assert.ok(asked.every((request) => request === `GET ${url}`));
  });

  it('a server that fails is asked ever more seldom, and again at once when there is a network', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.faults.close();
    pod.notifications.cut();
    await device.pass(30 * minute);
    const before = pod.arrivals.length;
    await device.pass(60 * minute);
    const gets = device.requestsSince(before).filter((request) => request === `GET ${url}`);
    assert.ok(gets.length <= 6, `${gets.length} requests`);
    pod.faults.open();
    pod.notifications.mend();
    pod.put(url, saying('new'));
    page.online();
    await device.pass(0);
    assert.equal(page.text(url), 'new');
  });

  it('a reader who may no longer read loses what was shown, although the server goes on telling', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.rule('/ana/doc.ttl');
    await device.pass(6 * minute);
    const {document, problem} = page.resources.peek(url);
    assert.deepEqual([document, problem?.kind], [undefined, 'signed-out']);
    assert.equal(pod.notifications.open, 0);
  });

  it('what is erased leaves the screen at once', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    pod.delete(url);
    pod.rule('/ana/doc.ttl', everyone);
    await device.pass(0);
    assert.deepEqual([page.text(url), page.resources.peek(url).problem?.kind], [undefined, 'missing']);
  });
});

describe('how much a page asks', () => {
  it('is no more than a request a minute while it is idle, with six documents on screen', async () => {
    const {device, pod} = scene();
    const page = device.open();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const url = pod.put(`/ana/${name}.ttl`, saying(name));
      pod.rule(`/ana/${name}.ttl`, everyone);
      await page.show(url);
    }
    await device.pass(10 * second);
    assert.equal(pod.notifications.open, 6);
    for (let span = 0; span < 6; span++) {
      const before = pod.arrivals.length;
      await device.pass(10 * minute);
      const asked = device.requestsSince(before);
      assert.ok(asked.length <= 10, asked.join('\n'));
    }
  });

  it('is nothing while nobody sees it, and all of it once when it is seen again', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    page.hide();
    const before = pod.arrivals.length;
    pod.put(url, saying('new'));
    await device.pass(60 * minute);
    assert.deepEqual(device.requestsSince(before), []);
    assert.equal(pod.notifications.open, 0);
    page.look();
    await device.pass(0);
    assert.equal(page.text(url), 'new');
    await device.pass(second);
    assert.equal(pod.notifications.open, 1);
  });

  it('is nothing for a page that was opened behind another one', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    page.hide();
    await page.show(url);
    const before = pod.arrivals.length;
    await device.pass(60 * minute);
    assert.deepEqual(device.requestsSince(before), []);
  });
});

describe('several tabs', () => {
  it('share one line, and all take in a change', async () => {
    const {device, url, pod} = scene();
    const tabs = [device.open(), device.open(), device.open()];
    for (const tab of tabs) await tab.show(url);
    await device.pass(second);
    assert.equal(pod.notifications.open, 1);
    pod.put(url, saying('new'));
    await device.pass(0);
    assert.deepEqual(
      tabs.map((tab) => tab.text(url)),
      ['new', 'new', 'new'],
    );
  });

  it('listen for each other to what only one of them shows', async () => {
    const {device, url, pod} = scene();
    const other = pod.put('/ana/other.ttl', saying('other'));
    pod.rule('/ana/other.ttl', everyone);
    const [first, second_] = [device.open(), device.open()];
    await first.show(url);
    await second_.show(other);
    await device.pass(second);
    assert.deepEqual(pod.notifications.topics.sort(), [url, other].sort());
    await device.pass(2 * second);
    pod.put(other, saying('new'));
    await device.pass(0);
    assert.equal(second_.text(other), 'new');
    assert.equal(first.resources.peek(other).document, undefined);
  });

  it('take over when the one that listened is left or hidden', async () => {
    for (const goes of ['leave', 'hide'] as const) {
      const {device, url, pod} = scene();
      const [first, next] = [device.open(), device.open()];
      await first.show(url);
      await next.show(url);
      await device.pass(second);
      first[goes]();
      await device.pass(second);
      assert.equal(pod.notifications.open, 1);
      pod.put(url, saying('new'));
      await device.pass(0);
      assert.equal(next.text(url), 'new');
    }
  });

  it('that come later are told what they have missed', async () => {
    const {device, url, pod} = scene();
    const first = device.open();
    await first.show(url);
    await device.pass(second);
    const late = device.openUnattended();
    await late.show(url);
    pod.put(url, saying('new'));
    await device.pass(0);
    assert.deepEqual([first.text(url), late.text(url)], ['new', 'old']);
    late.begin();
    await device.pass(2 * second);
    assert.equal(late.text(url), 'new');
  });

  it('of different people do not listen for each other', async () => {
    const {device, ana, url, pod} = scene();
    const [anas, anyones] = [device.open(ana), device.open()];
    await anas.show(url);
    await anyones.show(url);
    await device.pass(second);
    assert.equal(pod.notifications.open, 2);
  });
});

describe('a server that means no good', () => {
  it('does not lead a page to another host by its description', async () => {
    const spy = createMemoryPod({origin: 'https://spy.example'});
    spy.createPerson('spy');
    const {device, url, pod} = scene(spy);
    pod.notifications.descriptionOf = () => 'https://spy.example/spy/.well-known/solid';
    const page = device.open();
    await page.show(url);
    await device.pass(minute);
    assert.equal(spy.arrivals.length, 0);
  });

  it('does not lead a page to another host by the place for subscriptions, or by the line', async () => {
    const spy = createMemoryPod({origin: 'https://spy.example'});
    const {device, ana, pod} = scene(spy);
    const description = (service: string) => `<${service}> <http://www.w3.org/ns/solid/notifications#channelType>
      <http://www.w3.org/ns/solid/notifications#WebSocketChannel2023>.`;
    const page = device.open(ana);
    const secret = pod.put('/ana/secret.ttl', saying('secret'));
    const other = pod.put('/ana/b/other.ttl', saying('other'));
    pod.put('/elsewhere.ttl', description('https://spy.example/subscriptions/'));
    pod.put('/own.ttl', description('https://pods.example/own/'));
    pod.put('/own/', '');
    pod.notifications.descriptionOf = (path) =>
      path.includes('/b/') ? `${pod.origin}/own.ttl` : `${pod.origin}/elsewhere.ttl`;
    const answer = pod.notifications.answer.bind(pod.notifications);
    pod.notifications.answer = (method, path, body, agent) =>
      path === '/own/' && method === 'POST'
        ? Promise.resolve(Response.json({receiveFrom: 'wss://spy.example/line'}))
        : answer(method, path, body, agent);
    await page.show(secret);
    await page.show(other);
    await device.pass(minute);
    assert.equal(spy.arrivals.length, 0);
    assert.deepEqual(device.dialled, []);
  });

  it('cannot make a page busy with channels that end at once, or whose end is no time', async () => {
    for (const endAt of ['1970-01-01T00:00:00Z', 'soon', '9999-01-01T00:00:00Z']) {
      const {device, url, pod} = scene();
      const answer = pod.notifications.answer.bind(pod.notifications);
      pod.notifications.answer = async (method, path, body, agent) => {
        const given = await answer(method, path, body, agent);
        if (method !== 'POST' || !given?.ok) return given;
        return Response.json({...((await given.json()) as object), endAt});
      };
      const page = device.open();
      await page.show(url);
      await device.pass(second);
      const before = pod.arrivals.length;
      await device.pass(10 * minute);
      assert.ok(device.requestsSince(before).length <= 14, `${endAt}: ${device.requestsSince(before).length}`);
    }
  });

  it('cannot disturb a page by what is no message', async () => {
    const {device, url, pod} = scene();
    const page = device.open();
    await page.show(url);
    await device.pass(second);
    for (const channel of pod.notifications.lines())
      for (const text of ['[]', 'null', '{"state":7}', '{']) channel.send(text);
    await device.pass(10 * second);
    pod.put(url, saying('new'));
    await device.pass(2 * second);
    assert.equal(page.text(url), 'new');
  });
});
