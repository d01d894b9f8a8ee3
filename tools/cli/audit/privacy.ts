import type {BrowserContext, Page, Response} from 'playwright-core';

/** What a page tells others about whoever opens it, and what it leaves on the device. */
export interface Privacy {
  /** Hosts other than the page's own that gave it linked data: the spaces of the cooperative and of its members. */
  readonly spaces: readonly string[];
  /** All other hosts, with the kinds of things that were fetched there (`script`, `image`, `font` …). */
  readonly others: readonly {readonly host: string; readonly kinds: readonly string[]}[];
  /** Names of cookies, each with the site that set it. */
  readonly cookies: readonly string[];
  /** Names of what scripts have stored on the device. */
  readonly stored: readonly string[];
  /** The page's policy on content, if it has one (CSP Level 3). */
  readonly policy: string | undefined;
}

/** Media types of linked data: what a space answers with. */
const linkedData = /^(?:text\/turtle|application\/(?:ld\+json|n-triples|trig|n-quads|sparql-update)|text\/n3)\b/;

/** Takes note of what a page asks for, from before it is opened. */
export class Watcher {
  private readonly fetched: {readonly url: URL; readonly kind: string; readonly isData: boolean}[] = [];
  /** What the server answered for the page itself. */
  private document: Response | undefined;

  constructor(
    private readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('request', (request) => this.note(request.url(), request.resourceType(), undefined));
    page.on('response', (response) => {
      const request = response.request();
      this.note(response.url(), request.resourceType(), response);
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.document = response;
    });
  }

  private note(address: string, kind: string, response: Response | undefined): void {
    if (!/^https?:/.test(address)) return;
    const isData = linkedData.test(response?.headers()['content-type'] ?? '');
    this.fetched.push({url: new URL(address), kind, isData});
  }

  async result(): Promise<Privacy> {
    const own = new URL(this.page.url()).host;
    const foreign = this.fetched.filter(({url}) => url.host !== own);
    const spaces = new Set(foreign.filter(({isData}) => isData).map(({url}) => url.host));
    const kinds = new Map<string, Set<string>>();
    for (const {url, kind} of foreign) {
      // A space may also give pictures; a script or a font from there is somebody else's all the same.
      if (spaces.has(url.host) && /^(?:fetch|xhr|image|media|websocket|preflight)$/.test(kind)) continue;
      kinds.set(url.host, (kinds.get(url.host) ?? new Set()).add(kind));
    }
    const cookies = await this.context.cookies();
    return {
      spaces: [...spaces].sort(),
      others: [...kinds].map(([host, found]) => ({host, kinds: [...found].sort()})),
      cookies: cookies.map(({name, domain}) => `${name} (${domain})`),
      stored: await this.page.evaluate(storedNames),
      policy: await this.policy(),
    };
  }

  private async policy(): Promise<string | undefined> {
    const inPage = await this.page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')?.content,
    );
    return this.document?.headers()['content-security-policy'] ?? inPage;
  }
}

/** Runs in the page. */
async function storedNames(): Promise<string[]> {
  const names: string[] = [];
  // A page may be forbidden to store anything.
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    try {
      names.push(...Object.keys(window[name]).map((key) => `${name}: ${key}`));
    } catch {
      continue;
    }
  }
  const databases = await indexedDB.databases().catch(() => []);
  return [...names, ...databases.map(({name}) => `indexedDB: ${name ?? ''}`)];
}
