import {setTimeout as wait} from 'node:timers/promises';
import type {Page, Request} from 'playwright-core';

/** How long nothing may be under way before a page counts as loaded. */
const quiet = 400;

/** The scripts and the base map that a page fetched from the site, with what each file cost on the wire. */
export class Traffic {
  readonly scripts = new Map<string, number>();
  /** The files of the base map. */
  readonly baseMap = new Map<string, number>();
  private pending = 0;
  private lastChange = Date.now();

  constructor(page: Page) {
    page.on('request', () => this.change(1));
    page.on('requestfailed', () => this.change(-1));
    page.on('requestfinished', (request) => void this.finish(request));
  }

  /** Waits until the network has been quiet for a while. */
  async settle(): Promise<void> {
    const limit = Date.now() + 30_000;
    while ((this.pending > 0 || Date.now() - this.lastChange < quiet) && Date.now() < limit) await wait(50);
    if (Date.now() >= limit) throw new Error('The page went on fetching for 30 seconds.');
  }

  /** Waits for a script that comes once the page is drawn, and for what it brings along. */
  async arrival(script: RegExp): Promise<void> {
    const limit = Date.now() + 5_000;
    while (matching(this.scripts, script).size === 0 && Date.now() < limit) await wait(50);
    await this.settle();
  }

  /** The scripts that were not there yet. */
  async since(known: ReadonlyMap<string, number>): Promise<Map<string, number>> {
    await this.settle();
    return new Map([...this.scripts].filter(([path]) => !known.has(path)));
  }

  private async finish(request: Request): Promise<void> {
    const {responseBodySize} = await request.sizes();
    const {pathname} = new URL(request.url());
    if (request.resourceType() === 'script') this.scripts.set(pathname, responseBodySize);
    if (pathname.includes('/base-map/')) this.baseMap.set(pathname, responseBodySize);
    this.change(-1);
  }

  private change(by: number): void {
    this.pending += by;
    this.lastChange = Date.now();
  }
}

export function sum(scripts: ReadonlyMap<string, number>): number {
  return [...scripts.values()].reduce((total, bytes) => total + bytes, 0);
}

/** The part of the scripts whose address matches. */
export function matching(scripts: ReadonlyMap<string, number>, pattern: RegExp): Map<string, number> {
  return new Map([...scripts].filter(([path]) => pattern.test(path)));
}

/** What is in the first and not in the second. */
export function without(scripts: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...scripts].filter(([path]) => !others.has(path)));
}
