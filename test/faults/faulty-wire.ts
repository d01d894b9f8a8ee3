import {randomUUID} from 'node:crypto';
import {createServer, request as ask, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {connect, type AddressInfo, type Socket} from 'node:net';

/** What becomes of a request on its way, and of its answer. */
export type WireFault =
  /** It never arrives. */
  | {readonly kind: 'lose-request'}
  /** The server does what was asked, and the answer never arrives. */
  | {readonly kind: 'lose-answer'}
  /** Half of the answer arrives, then the connection breaks. */
  | {readonly kind: 'cut-body'}
  /** The answer is whole for HTTP, but half of its text is missing. */
  | {readonly kind: 'truncate'}
  /** It goes on once the test lets it. */
  | {readonly kind: 'delay'; readonly until: Promise<unknown>}
  /** Something on the way answers in the server's place. */
  | {readonly kind: 'answer'; readonly status: number; readonly headers?: Readonly<Record<string, string>>}
  /** The server does what was asked, and something on the way answers otherwise. */
  | {readonly kind: 'answer-after'; readonly status: number}
  /** A page in place of the data, as hotels and tired servers send it. */
  | {readonly kind: 'html'}
  /** The entity tag is another one than the server's. */
  | {readonly kind: 'lie-about-etag'};

/** Which requests a fault is for. */
export interface WireMatch {
  readonly method?: string | RegExp;
  readonly path?: string | RegExp;
  /** Whatever else tells them from others. */
  readonly fits?: (asked: IncomingMessage) => boolean;
  /** How many such requests go through before the first that it is for. */
  readonly skip?: number;
  /** How many requests it is for: one unless said. */
  readonly times?: number;
}

/** A fault that was planned. */
export interface Meeting {
  /** Resolves when the first request has met it. */
  readonly met: Promise<void>;
  /** Resolves when that request is over and done with, whatever its sender has heard of it. */
  readonly over: Promise<void>;
  readonly isMet: boolean;
}

class Planned implements Meeting {
  isMet = false;
  meet!: () => void;
  end!: () => void;
  readonly met = new Promise<void>((resolve) => (this.meet = resolve));
  readonly over = new Promise<void>((resolve) => (this.end = resolve));
  private skip: number;
  private left: number;

  constructor(
    readonly fault: WireFault,
    private readonly match: WireMatch,
  ) {
    this.skip = match.skip ?? 0;
    this.left = match.times ?? 1;
  }

  /** Whether this request is the one, or one of those. */
  takes(asked: IncomingMessage): boolean {
    if (this.left <= 0 || !fits(this.match, asked) || this.skip-- > 0) return false;
    this.left--;
    this.isMet = true;
    this.meet();
    return true;
  }
}

const page = '<!doctype html><title>Bienvenue</title><p>Acceptez les conditions pour accéder à internet.</p>';
/** What a page on another origin must be told before it sees any answer, whoever gives it. */
const forAnyone = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': '*',
  'access-control-allow-headers': '*',
  'access-control-expose-headers': '*',
};

/** Stands before a server, at the address by which everybody knows it, and lets happen to requests what a test has planned. */
export class FaultyWire {
  /** Told of each request that arrives here. */
  onRequest: (asked: IncomingMessage) => void = () => undefined;
  private readonly planned: Planned[] = [];
  private readonly sockets = new Set<Socket>();
  private isCut = false;

  private constructor(
    private readonly server: Server,
    private readonly target: () => number,
  ) {
    server.on('request', (asked, answer) => void this.pass(asked, answer));
    server.on('upgrade', (asked, socket: Socket, head) => this.tunnel(asked, socket, head));
    server.on('connection', (socket) => this.remember(socket));
  }

  /** @param target tells, at the moment of asking, on which port the server listens. */
  static async start(port: number, target: () => number): Promise<FaultyWire> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
    return new FaultyWire(server, target);
  }

  get origin(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /** Lets this happen to the next request that fits. */
  meet(fault: WireFault, match: WireMatch = {}): Meeting {
    const planned = new Planned(fault, match);
    this.planned.push(planned);
    return planned;
  }

  /** What was planned and has not happened does not happen: all of it, or one thing. */
  forget(meeting?: Meeting): void {
    const kept = meeting ? this.planned.filter((planned) => planned !== meeting) : [];
    this.planned.splice(0, Infinity, ...kept);
  }

  /** Breaks every connection; with `cut`, no new one is answered until {@link mend}. */
  breakAll(cut = false): void {
    this.isCut = cut;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  async stop(): Promise<void> {
    this.breakAll(true);
    await new Promise((resolve) => this.server.close(resolve));
  }

  private remember(socket: Socket): void {
    if (this.isCut) socket.destroy();
    this.sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.sockets.delete(socket));
  }

  private next(asked: IncomingMessage): Planned | undefined {
    // What browsers ask before they ask meets nothing by itself.
    if (asked.method === 'OPTIONS') return undefined;
    this.onRequest(asked);
    return this.planned.find((planned) => planned.takes(asked));
  }

  private async pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const planned = this.next(asked);
    await this.passWith(planned?.fault, asked, answer);
    planned?.end();
  }

  private async passWith(fault: WireFault | undefined, asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await collect(asked).catch(() => undefined);
    if (!body || fault?.kind === 'lose-request') return void asked.socket.destroy();
    if (fault?.kind === 'answer') return void answer.writeHead(fault.status, {...forAnyone, ...fault.headers}).end();
    if (fault?.kind === 'html') return void answer.writeHead(200, {...forAnyone, 'content-type': 'text/html'}).end(page);
    if (fault?.kind === 'delay') await fault.until;
    try {
      const given = await this.forward(asked, body);
      this.giveBack(given.message, given.body, answer, fault);
    } catch {
      // The server is not there: neither is its connection.
      asked.socket.destroy();
    }
  }

  private forward(asked: IncomingMessage, body: Buffer): Promise<{message: IncomingMessage; body: Buffer}> {
    const {method, url: path, headers} = asked;
    return new Promise((resolve, reject) => {
      const passed = ask({host: 'localhost', port: this.target(), method, path, headers, agent: false}, (message) => {
        collect(message).then((text) => resolve({message, body: text}), reject);
      });
      passed.on('error', reject);
      passed.end(body);
    });
  }

  private giveBack(
    {statusCode = 500, headers: given}: IncomingMessage,
    body: Buffer,
    answer: ServerResponse,
    fault?: WireFault,
  ) {
    // The answer is sent with its length, whatever the server did.
    const {'transfer-encoding': _, ...headers} = given;
    const half = body.subarray(0, Math.floor(body.length / 2));
    switch (fault?.kind) {
      case 'lose-answer':
        return void answer.socket?.destroy();
      case 'answer-after':
        return void answer.writeHead(fault.status, forAnyone).end();
      case 'cut-body':
        answer.writeHead(statusCode, {...headers, 'content-length': body.length});
        return void answer.write(half, () => answer.socket?.destroy());
      case 'truncate':
        return void answer.writeHead(statusCode, {...headers, 'content-length': half.length}).end(half);
      case 'lie-about-etag':
        return void answer.writeHead(statusCode, {...headers, etag: `"${randomUUID()}"`}).end(body);
      default:
        return void answer.writeHead(statusCode, headers).end(body);
    }
  }

  /** WebSockets go through as they are, and break with everything else. */
  private tunnel(asked: IncomingMessage, socket: Socket, head: Buffer): void {
    const passed = connect(this.target(), 'localhost', () => {
      const lines = asked.rawHeaders.reduce<string[]>(
        (all, part, index) => (index % 2 ? [...all.slice(0, -1), `${all.at(-1)}: ${part}`] : [...all, part]),
        [],
      );
      passed.write(`${asked.method} ${asked.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      passed.write(head);
      passed.pipe(socket).pipe(passed);
    });
    passed.on('error', () => socket.destroy());
    socket.on('close', () => passed.destroy());
    passed.on('close', () => socket.destroy());
  }
}

function fits({method, path, fits: isMeant}: WireMatch, asked: IncomingMessage): boolean {
  return isLike(method, asked.method) && isLike(path, asked.url) && (!isMeant || isMeant(asked));
}

function isLike(wanted: string | RegExp | undefined, found = ''): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? wanted === found : wanted.test(found));
}

async function collect(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
