import type {AccessControl} from './access.js';
import {entityTag, parentOf, type Change, type Storage} from './storage.js';

const notify = 'http://www.w3.org/ns/solid/notifications#';
const channelType = `${notify}WebSocketChannel2023`;
const service = '/.notifications/WebSocketChannel2023/';
/** How long a channel lasts of which the subscriber does not say it, in milliseconds. */
const longest = 14 * 24 * 60 * 60_000;

/** A line to a reader, as far as a browser's `WebSocket` is used. */
export type MemorySocket = Pick<WebSocket, 'close' | 'onopen' | 'onmessage' | 'onclose'>;

interface Channel {
  readonly topic: string;
  readonly endAt: number;
  /** What the subscriber has; compared once, when the line is opened. */
  state?: string | undefined;
  readonly sockets: Set<OpenSocket>;
}

/** Solid Notifications by WebSocketChannel2023, as the Community Solid Server does them. */
export class Notifications {
  private readonly channels = new Map<string, Channel>();
  private isCut = false;

  constructor(
    private readonly storage: Storage,
    private readonly access: AccessControl,
    private readonly origin: string,
    private readonly now: () => number,
  ) {
    storage.onChange = (change) => this.tell(change);
  }

  /** Lines that are open now. */
  get open(): number {
    return [...this.channels.values()].reduce((sum, {sockets}) => sum + sockets.size, 0);
  }

  /** Addresses of the topics that somebody listens to. */
  get topics(): string[] {
    return [...this.channels.values()].filter(({sockets}) => sockets.size).map(({topic}) => topic);
  }

  /** The storage that holds a path, whose description names the service. */
  descriptionOf(path: string): string | undefined {
    const storages = [...this.storage.owners.keys()].filter((storage) => path.startsWith(storage));
    const nearest = storages.sort((a, b) => b.length - a.length)[0];
    return nearest && `${this.origin}${nearest}.well-known/solid`;
  }

  /** The answer to a request that is about notifications; nothing if it is not. */
  async answer(method: string, path: string, body: string, agent: string | undefined): Promise<Response | undefined> {
    if (path.endsWith('/.well-known/solid') && this.storage.owners.has(path.slice(0, -'.well-known/solid'.length))) {
      return new Response(this.describe(), {headers: {'content-type': 'text/turtle'}});
    }
    if (!path.startsWith(service)) return undefined;
    if (method === 'DELETE') return new Response(null, {status: this.channels.delete(path) ? 205 : 404});
    return method === 'POST' ? this.subscribe(body, agent) : new Response(null, {status: 405});
  }

  /** Opens a line to a channel. */
  openSocket(url: string): MemorySocket {
    const {host, pathname} = new URL(url);
    const socket = new OpenSocket(() => channel?.sockets.delete(socket));
    const channel = host === new URL(this.origin).host && !this.isCut ? this.channelAt(pathname) : undefined;
    queueMicrotask(() => this.accept(socket, channel));
    return socket;
  }

  /** The lines that are open, to say something on that no server should say. */
  lines(): {send(text: string): void}[] {
    return [...this.channels.values()].flatMap(({sockets}) => [...sockets]);
  }

  /** Ends every line, and lets no other begin until {@link mend}. */
  cut(): void {
    this.isCut = true;
    for (const {sockets} of this.channels.values()) for (const socket of [...sockets]) socket.end();
  }

  mend(): void {
    this.isCut = false;
  }

  /** The server forgets every channel, as one that keeps them in memory does when it is started anew. */
  forget(): void {
    this.channels.clear();
  }

  private describe(): string {
    return `<${this.origin}${service}> <${notify}channelType> <${channelType}>; <${notify}feature> <${notify}state>, <${notify}endAt>.
      <${this.origin}/> <${notify}subscription> <${this.origin}${service}>.`;
  }

  private async subscribe(body: string, agent: string | undefined): Promise<Response> {
    const asked = JSON.parse(body) as {type: string; topic: string; state?: string; endAt?: string};
    if (asked.type !== channelType) return new Response(null, {status: 422});
    const {pathname} = new URL(asked.topic);
    if (!(await this.access.modes(pathname, agent)).has('Read')) return new Response(null, {status: agent ? 403 : 401});
    const id = `${service}${crypto.randomUUID()}`;
    const endAt = Math.min(asked.endAt ? Date.parse(asked.endAt) : Infinity, this.now() + longest);
    this.channels.set(id, {topic: asked.topic, endAt, state: asked.state, sockets: new Set()});
    const granted = {
      id: this.origin + id,
      type: channelType,
      topic: asked.topic,
      receiveFrom: `${this.origin.replace('http', 'ws')}${id}`,
      endAt: new Date(endAt).toISOString(),
    };
    return new Response(JSON.stringify(granted), {headers: {'content-type': 'application/ld+json'}});
  }

  private channelAt(path: string): Channel | undefined {
    const channel = this.channels.get(path);
    return channel && channel.endAt > this.now() ? channel : undefined;
  }

  private accept(socket: OpenSocket, channel: Channel | undefined): void {
    if (this.isCut) return socket.end();
    socket.begin();
    if (!channel) {
      socket.send('There was an error opening this WebSocket: Unknown or expired WebSocket channel');
      return socket.end();
    }
    channel.sockets.add(socket);
    const stored = this.storage.get(new URL(channel.topic).pathname);
    const state = stored && entityTag(stored);
    if (channel.state !== undefined && channel.state !== state) socket.send(this.message(channel.topic, 'Update', state));
    channel.state = undefined;
  }

  /** A document's own listeners hear that it has changed; those of its container, that it has come or gone. */
  private tell({path, type, state}: Change): void {
    this.send(path, this.message(this.origin + path, type, state));
    const parent = parentOf(path);
    const container = parent === undefined ? undefined : this.storage.get(parent);
    if (!container || type === 'Update') return;
    const word = type === 'Create' ? 'Add' : 'Remove';
    this.send(parent!, this.message(this.origin + path, word, entityTag(container)));
  }

  private send(path: string, message: string): void {
    for (const {topic, endAt, sockets} of this.channels.values()) {
      // After its end, a channel's lines stay open and silent.
      if (topic !== this.origin + path || endAt <= this.now()) continue;
      for (const socket of sockets) socket.send(message);
    }
  }

  private message(object: string, type: string, state: string | undefined): string {
    return JSON.stringify({id: `urn:${crypto.randomUUID()}`, type, object, state});
  }
}

class OpenSocket implements MemorySocket {
  onopen: WebSocket['onopen'] = null;
  onmessage: WebSocket['onmessage'] = null;
  onclose: WebSocket['onclose'] = null;
  private isClosed = false;

  constructor(private readonly onEnd: () => void) {}

  begin(): void {
    if (!this.isClosed) this.onopen?.call(this as unknown as WebSocket, new Event('open'));
  }

  send(data: string): void {
    if (this.isClosed) return;
    this.onmessage?.call(this as unknown as WebSocket, Object.assign(new Event('message'), {data}) as MessageEvent);
  }

  close(): void {
    this.end();
  }

  end(): void {
    if (this.isClosed) return;
    this.isClosed = true;
    this.onEnd();
    this.onclose?.call(this as unknown as WebSocket, new Event('close') as CloseEvent);
  }
}
