import type {BrowserContext, Page, Request} from 'playwright-core';

/** The requests of a page to one server, and what is under way. */
export class Requests {
  readonly all: string[] = [];
  /** What went over the network for them, both ways, with all headers. */
  bytes = 0;
  private pending = 0;

  constructor(page: Page, origin: string) {
    const isMeant = (url: string) => url.startsWith(`${origin}/`);
    page.on('request', (request) => {
      if (!isMeant(request.url())) return;
      this.pending++;
      this.all.push(`${request.method()} ${request.url().slice(origin.length)}`);
    });
    const end = (request: Request) => void (isMeant(request.url()) && this.pending--);
    page.on('requestfinished', (request) => {
      if (!isMeant(request.url())) return;
      void this.count(request).finally(() => end(request));
    });
    page.on('requestfailed', end);
  }

  private async count(request: Request): Promise<void> {
    const sizes = await request.sizes().catch(() => undefined);
    for (const size of Object.values(sizes ?? {})) this.bytes += Math.max(size, 0);
  }

  /** Makes requests that the page lets the test make for it, and counts them like its own. */
  through(by: typeof fetch): typeof fetch {
    return async (input, init) => {
      this.pending++;
      this.all.push(`${init?.method ?? 'GET'} ${new URL(input instanceof globalThis.Request ? input.url : input).pathname}`);
      try {
        return await by(input, init);
      } finally {
        this.pending--;
      }
    };
  }

  /** Lets the page's clock go on by some seconds, in steps that are shorter than the page waits for an answer. */
  async pass(page: Page, seconds: number): Promise<void> {
    for (let left = seconds; left > 0; left -= 5) {
      await page.clock.runFor(Math.min(left, 5) * 1_000);
      do await page.evaluate(() => new Promise(requestAnimationFrame));
      while (this.pending > 0);
    }
  }
}

/** Waits until the page listens to a server, by so many lines at least. */
export async function listens(page: Page, lines = 1): Promise<void> {
  await page.waitForFunction((wanted) => (globalThis as unknown as {lines: number}).lines >= wanted, lines);
}

/** Counts the lines that pages open, and keeps their ends for {@link cutLines}. */
export async function watchLines(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const page = globalThis as unknown as {lines: number; sockets: WebSocket[]};
    const Original = WebSocket;
    page.lines = 0;
    page.sockets = [];
    globalThis.WebSocket = class extends Original {
      constructor(url: string | URL) {
        super(url);
        this.addEventListener('open', () => void (page.lines++, page.sockets.push(this)));
        this.addEventListener('close', () => page.lines--);
      }
    };
  });
}

/** Lets pages open no line, as behind a proxy that knows of none. */
export async function forbidLines(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    globalThis.WebSocket = class extends EventTarget {
      close(): void {
        // Never opened: there is nothing to end.
      }
    } as unknown as typeof WebSocket;
  });
}

/** Makes the page believe that nobody, or somebody, can see it: a browser without windows never hides one. */
export async function setVisible(page: Page, isVisible: boolean): Promise<void> {
  await page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', {configurable: true, get: () => state});
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isVisible ? 'visible' : 'hidden',
  );
}
