/** How a program behaves towards servers that are not its own. */
export interface MannersOptions {
  /** Requests at the same time to one host. */
  readonly perHost?: number;
  /** Failures in a row after which a host is left alone until the end of the run. */
  readonly mostFailures?: number;
  /** Handed in, so that tests set them. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A rest that is not longer than this is waited for; during a longer one, the host is taken not to answer (milliseconds). */
const longestWait = 2_000;
/** The first rest after a failure; each further one is twice as long. */
const firstRest = 500;

interface Host {
  running: number;
  readonly waiting: (() => void)[];
  failures: number;
  restUntil: number;
}

/**
 * Keeps a program from pressing servers: a few requests at a time to each host, rests where one says that it is busy or does not answer, and
 * a host that fails several times in a row is left alone for this run. What is refused here looks as if that server had said that it is busy.
 */
export class Manners {
  private readonly hosts = new Map<string, Host>();
  private readonly perHost: number;
  private readonly mostFailures: number;
  private readonly now: () => number;
  private readonly wait: (milliseconds: number) => Promise<void>;

  constructor({perHost = 2, mostFailures = 3, now = Date.now, wait = pass}: MannersOptions = {}) {
    this.perHost = perHost;
    this.mostFailures = mostFailures;
    this.now = now;
    this.wait = wait;
  }

  /** The hosts that are left alone. */
  get leftAlone(): string[] {
    return [...this.hosts].flatMap(([name, {restUntil}]) => (restUntil === Infinity ? [name] : []));
  }

  /** The same way of making requests, with manners. */
  with(send: typeof fetch): typeof fetch {
    return async (input, init) => {
      const host = this.hostOf(input instanceof Request ? input.url : String(input));
      await this.enter(host);
      try {
        return await this.attempt(host, () => send(input, init));
      } finally {
        this.leave(host);
      }
    };
  }

  private async attempt(host: Host, send: () => Promise<Response>, isLast = false): Promise<Response> {
    const rest = host.restUntil - this.now();
    if (rest > longestWait) return busy(rest);
    if (rest > 0) await this.wait(rest);
    let response: Response;
    try {
      response = await send();
    } catch (error) {
      this.noteFailure(host);
      throw error;
    }
    if (response.status !== 429 && response.status !== 503) {
      host.failures = 0;
      return response;
    }
    this.noteFailure(host, this.restIn(response));
    if (isLast || host.restUntil - this.now() > longestWait) return response;
    // Nothing has been done with what was refused so, and it can be sent again.
    void response.body?.cancel().catch(() => undefined);
    return this.attempt(host, send, true);
  }

  private noteFailure(host: Host, wanted = 0): void {
    host.failures++;
    const rest = Math.max(wanted, firstRest * 2 ** (host.failures - 1));
    host.restUntil = host.failures >= this.mostFailures ? Infinity : this.now() + rest;
  }

  /** What the server asks for (RFC 9110, 10.2.3), in milliseconds. */
  private restIn({headers}: Response): number {
    const given = headers.get('retry-after') ?? '';
    const time = /^\d+$/.test(given) ? Number(given) * 1_000 : Date.parse(given) - this.now();
    return time > 0 ? time : 0;
  }

  private hostOf(url: string): Host {
    const name = URL.canParse(url) ? new URL(url).host : '';
    let host = this.hosts.get(name);
    if (!host) this.hosts.set(name, (host = {running: 0, waiting: [], failures: 0, restUntil: 0}));
    return host;
  }

  private async enter(host: Host): Promise<void> {
    if (host.running >= this.perHost) await new Promise<void>((resolve) => host.waiting.push(resolve));
    else host.running++;
  }

  /** Whoever waits longest takes the place over. */
  private leave(host: Host): void {
    const next = host.waiting.shift();
    if (next) next();
    else host.running--;
  }
}

function busy(rest: number): Response {
  const seconds = Number.isFinite(rest) ? String(Math.ceil(rest / 1_000)) : '86400';
  return new Response(null, {status: 429, headers: {'retry-after': seconds}});
}

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
