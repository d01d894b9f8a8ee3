import type {BrowserContext, Page, Request} from 'playwright-core';

/** What the pages of a context did without anybody seeing it. */
export interface Noticed {
  /** What the policy on content refused, by directive. */
  readonly refused: readonly string[];
  /** Calls by which devices can be told apart, that ask for more, or that send something when a page is left. */
  readonly sensed: readonly string[];
}

/** A request of a page to somebody else than the page's own site. */
export interface Asked {
  readonly url: string;
  /** Of these headers, the ones that it had: they tell who somebody is, or from where. */
  readonly tells: readonly string[];
}

const telling = ['cookie', 'referer', 'authorization'];

/** What lies in the page. */
interface Marked {
  readonly witnessed: {refused: string[]; sensed: string[]};
}

/** Sees what pages ask for, what they are told to keep, and what they try. */
export class Witness {
  /** Origins that were asked, those of lines (`ws:`) too. */
  readonly origins = new Set<string>();
  /** Addresses, with the names of cookies, of answers that set some. */
  readonly setCookies: string[] = [];
  private readonly answers: Promise<void>[] = [];
  private readonly foreign: Promise<Asked>[] = [];

  private constructor(private readonly site: string) {}

  /** Has to be called before the context has a page that matters. */
  static async attach(context: BrowserContext, site: string): Promise<Witness> {
    const witness = new Witness(site);
    context.on('request', (request) => witness.note(request));
    context.on('requestfinished', (request) => witness.answers.push(witness.look(request)));
    const watchLines = (page: Page) => page.on('websocket', (line) => witness.origins.add(new URL(line.url()).origin));
    context.pages().forEach(watchLines);
    context.on('page', watchLines);
    await context.addInitScript(watchFromWithin);
    return witness;
  }

  private note(request: Request): void {
    if (isAsked(request)) this.origins.add(new URL(request.url()).origin);
    // To go to another page, as to sign in, is not the page's doing; what that page asks for then is its own affair.
    if (!isAsked(request) || this.isOurs(request.url()) || request.isNavigationRequest()) return;
    if (this.isOurs(request.frame().url())) this.foreign.push(readTelling(request));
  }

  private isOurs(url: string): boolean {
    return url.startsWith(`${this.site}/`);
  }

  private async look(request: Request): Promise<void> {
    if (!isAsked(request)) return;
    const set = await request
      .response()
      .then((response) => response?.headerValue('set-cookie'))
      .catch(() => undefined);
    if (set) this.setCookies.push(`${request.url()}: ${set}`);
  }

  /** The requests so far of the site's pages to others than the site, with what they tell. */
  async foreignRequests(): Promise<Asked[]> {
    await Promise.all(this.answers);
    return Promise.all(this.foreign);
  }
}

/** Whether somebody is asked: what lies in the page already goes nowhere. */
function isAsked(request: Request): boolean {
  return !/^(?:data|blob|about):/.test(request.url());
}

async function readTelling(request: Request): Promise<Asked> {
  const headers = await request.allHeaders().catch((): Record<string, string> => ({}));
  return {url: request.url(), tells: telling.filter((name) => headers[name])};
}

/** What was noticed on the page as it is now. */
export function noticed(page: Page): Promise<Noticed> {
  return page.evaluate(() => (globalThis as unknown as Marked).witnessed);
}

/** Runs in each page, before anything of it. */
function watchFromWithin(): void {
  const witnessed: Marked['witnessed'] = {refused: [], sensed: []};
  Object.assign(globalThis, {witnessed});
  performance.setResourceTimingBufferSize(2_000);
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    witnessed.refused.push(`${effectiveDirective}: ${blockedURI}`);
  });
  const watched: Readonly<Record<string, readonly string[]>> = {
    Navigator: ['sendBeacon', 'getBattery', 'requestMediaKeySystemAccess', 'registerProtocolHandler'],
    HTMLCanvasElement: ['toDataURL', 'toBlob'],
    CanvasRenderingContext2D: ['getImageData', 'measureText'],
    WebGLRenderingContext: ['getParameter', 'readPixels'],
    Geolocation: ['getCurrentPosition', 'watchPosition'],
    MediaDevices: ['enumerateDevices', 'getUserMedia'],
    ServiceWorkerContainer: ['register'],
    PushManager: ['subscribe'],
    Permissions: ['query', 'request'],
    StorageManager: ['persist', 'getDirectory'],
    Notification: ['requestPermission'],
    RTCPeerConnection: ['createOffer', 'createDataChannel'],
    BaseAudioContext: ['createOscillator', 'createAnalyser'],
  };
  for (const [kind, names] of Object.entries(watched)) {
    const owner = (globalThis as unknown as Record<string, {prototype?: object} | undefined>)[kind];
    for (const name of names) {
      const holder = (owner?.prototype && name in owner.prototype ? owner.prototype : owner) as
        Record<string, unknown> | undefined;
      const own = holder?.[name];
      if (typeof own !== 'function') continue;
      holder![name] = function (this: unknown, ...given: unknown[]): unknown {
        witnessed.sensed.push(`${kind}.${name}`);
        return Reflect.apply(own, this, given) as unknown;
      };
    }
  }
}
