import type {Page} from 'playwright-core';

/** Prints when each file of a page was asked for and when it was there, in milliseconds since the navigation began. */
export async function printWaterfall(page: Page, title: string): Promise<void> {
  const lines = await page.evaluate(() => {
    const entries = performance.getEntries().filter((entry) => entry instanceof PerformanceResourceTiming);
    return entries.map(({name, startTime, responseEnd, transferSize}) => {
      const [from, to] = [startTime, responseEnd].map((time) => `${Math.round(time)}`.padStart(6));
      return `${from} ${to} ${`${transferSize}`.padStart(8)} B  ${new URL(name).pathname}`;
    });
  });
  console.log(`${title}\n${lines.join('\n')}\n`);
}
