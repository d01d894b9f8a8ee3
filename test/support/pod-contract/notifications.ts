import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {notificationContext, notify, storageDescription} from '../../../vocab/rdf/notification-vocabulary.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {linksOf} from '../../../pods/links.js';
import {get, name, patch, put, type Place} from './place.js';

/** Half a minute from now, as servers want it. */
const soon = () => new Date(Date.now() + 30_000).toISOString();

/** What a page relies on that wants to be told of changes (Solid Notifications, WebSocketChannel2023). */
export function describeNotifications(placeOf: () => Place): void {
  describe('notifications', () => {
    let place: Place;
    before(() => void (place = placeOf()));

    it('names the place for subscriptions in the description of the storage, which anybody can read', async () => {
      const url = await place.document();
      const answer = await get(place.owner.fetch, url);
      const [description] = linksOf(answer.headers, storageDescription, url);
      assert.ok(description);
      const read = await get(place.anyone, description);
      const graph = await parseTurtle(await read.text(), description);
      const services = [...graph.subjects()].filter((service) =>
        graph.iris(service, notify.channelType).includes(notify.WebSocketChannel2023),
      );
      assert.equal(services.length, 1);
      assert.equal(new URL(services[0]!).origin, new URL(url).origin);
      assert.ok(graph.iris(services[0]!, notify.feature).includes(notify.state));
    });

    it('grants a channel for the time that is asked for, on the same host', async () => {
      const url = await place.document();
      const endAt = soon();
      const {receiveFrom, ...granted} = await subscribe(place.owner.fetch, {topic: url, endAt});
      assert.equal(Date.parse(granted.endAt), Date.parse(endAt));
      assert.equal(new URL(receiveFrom).host, new URL(url).host);
      assert.equal(new URL(receiveFrom).protocol, new URL(url).protocol.replace('http', 'ws'));
    });

    it('grants none to who may not read, and none for a short name of the type', async () => {
      const url = await place.document();
      assert.equal((await post(place.anyone, {topic: url})).status, 401);
      assert.equal((await post(place.stranger.fetch, {topic: url})).status, 403);
      assert.equal((await post(place.owner.fetch, {topic: url, type: 'WebSocketChannel2023'})).status, 422);
    });

    it('tells of a change with the entity tag that the document has now', async () => {
      const url = await place.document(`<#a> <${name}> "Ana".`);
      const line = await Line.open(place, url);
      assert.equal((await patch(place.owner.fetch, url, {inserts: `<#b> <${name}> "Bo".`})).status, 205);
      const message = await line.next();
      const {headers} = await get(place.owner.fetch, url);
      assert.deepEqual([message['type'], message['object'], message['state']], ['Update', url, headers.get('etag')]);
      line.close();
    });

    it('tells a newcomer at once when the copy is not the newest, and only then', async () => {
      const url = await place.document(`<#a> <${name}> "Ana".`);
      const etag = (await get(place.owner.fetch, url)).headers.get('etag')!;
      const current = await Line.open(place, url, {state: etag});
      const late = await Line.open(place, url, {state: '"another"'});
      assert.equal((await late.next())['state'], etag);
      await put(place.owner.fetch, url, `<#a> <${name}> "Anna".`);
      const first = await current.next();
      assert.notEqual(first['state'], etag);
      current.close();
      late.close();
    });

    it('tells who listens to a container what comes and goes', async () => {
      const container = await place.container();
      const line = await Line.open(place, container);
      await put(place.owner.fetch, `${container}a.ttl`, '');
      await line.nextOf('Add');
      await place.owner.fetch(`${container}a.ttl`, {method: 'DELETE'});
      await line.nextOf('Remove');
      line.close();
    });

    it('tells that a document is gone', async () => {
      const url = await place.document();
      const line = await Line.open(place, url);
      await place.owner.fetch(url, {method: 'DELETE'});
      await line.nextOf('Delete');
      line.close();
    });

    it('goes on telling a reader who has lost the right to read', async () => {
      const url = await place.document();
      await place.rule(url, `acl:agent <${place.member.webId}>; acl:accessTo <${url}>; acl:mode acl:Read`);
      const line = await Line.open(place, url, {}, place.member.fetch);
      await place.rule(url);
      assert.equal((await get(place.member.fetch, url)).status, 403);
      await put(place.owner.fetch, url, `<#a> <${name}> "Ana".`);
      await line.nextOf('Update');
      line.close();
    });

    it('answers a line to a channel that is gone by a sentence, and ends it', async () => {
      const {id, receiveFrom} = await subscribe(place.owner.fetch, {topic: await place.document(), endAt: soon()});
      assert.equal((await place.anyone(id, {method: 'DELETE'})).status, 205);
      const socket = place.openSocket(receiveFrom);
      const heard = new Promise<string>((resolve) => (socket.onmessage = ({data}) => resolve(String(data))));
      const ended = new Promise<void>((resolve) => (socket.onclose = () => resolve()));
      const text = await heard;
      assert.throws(() => JSON.parse(text) as unknown);
      await ended;
    });
  });
}

interface Asked {
  readonly topic: string;
  readonly type?: string;
  readonly state?: string;
  readonly endAt?: string;
}

function post(by: typeof fetch, asked: Asked): Promise<Response> {
  return by(new URL('/.notifications/WebSocketChannel2023/', asked.topic), {
    method: 'POST',
    headers: {'content-type': 'application/ld+json'},
    body: JSON.stringify({'@context': [notificationContext], type: notify.WebSocketChannel2023, ...asked}),
  });
}

async function subscribe(by: typeof fetch, asked: Asked): Promise<{id: string; receiveFrom: string; endAt: string}> {
  const answer = await post(by, asked);
  assert.ok(answer.ok, `subscribing to ${asked.topic}: ${answer.status}`);
  return (await answer.json()) as {id: string; receiveFrom: string; endAt: string};
}

/** A line that is open, and what came over it. */
class Line {
  private readonly messages: Record<string, unknown>[] = [];
  private waiting: (() => void) | undefined;

  private constructor(private readonly socket: ReturnType<Place['openSocket']>) {
    socket.onmessage = ({data}) => {
      this.messages.push(JSON.parse(String(data)) as Record<string, unknown>);
      this.waiting?.();
    };
  }

  static async open(place: Place, topic: string, more: Partial<Asked> = {}, by = place.owner.fetch): Promise<Line> {
    const {receiveFrom} = await subscribe(by, {topic, endAt: soon(), ...more});
    const socket = place.openSocket(receiveFrom);
    const line = new Line(socket);
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onclose = () => reject(new Error(`No line to ${topic}`));
    });
    return line;
  }

  async next(): Promise<Record<string, unknown>> {
    while (!this.messages.length) await new Promise<void>((resolve) => (this.waiting = resolve));
    return this.messages.shift()!;
  }

  async nextOf(type: string): Promise<void> {
    while ((await this.next())['type'] !== type);
  }

  close(): void {
    this.socket.close();
  }
}
