import type {Browser, CDPSession, Page} from 'playwright-core';
import {emulate, type Device} from './device.js';
import {firstPage, type BenchPage} from './pages.js';
import {installProbe, type Probed} from './probe.js';
import {Wire} from '../../tools/cli/audit/wire.js';

/** What one load of a page took. */
export interface Load {
  /** Until the first page of names was drawn, in milliseconds. */
  time: number;
  requests: number;
  bytes: number;
  /** The page's JavaScript objects after all is quiet and the garbage is collected, in bytes. */
  heap: number;
}

/** The page's JavaScript objects after the garbage is collected, in bytes. */
export async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Opens pages as somebody does who was never there: each in a context of its own, with nothing in its cache. */
export class ColdLoader {
  constructor(
    private readonly browser: Browser,
    private readonly siteUrl: string,
    /** Told of each page when it is quiet. */
    private readonly onLoaded?: (page: Page, name: string) => Promise<void>,
  ) {}

  async load(benchPage: BenchPage, device: Device): Promise<Load> {
    const context = await this.browser.newContext({locale: 'fr-FR'});
    try {
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      const wire = await Wire.attach(session);
      await emulate(session, device);
      await page.addInitScript(installProbe, {tag: benchPage.tag, count: firstPage});
      await page.goto(`${this.siteUrl}/${benchPage.name}.html`, {waitUntil: 'commit'});
      const time = await page.evaluate(() => (globalThis as Probed).firstPage!);
      await page.waitForLoadState('networkidle');
      await this.onLoaded?.(page, `${benchPage.name}, ${device.name}`);
      return {time, requests: wire.requests, bytes: wire.bytes, heap: await usedHeap(session)};
    } finally {
      await context.close();
    }
  }
}
