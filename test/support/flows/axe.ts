import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {BrowserContext, Page} from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly {readonly target: readonly unknown[]; readonly failureSummary?: string}[];
}

declare global {
  interface Window {
    axe: {run(): Promise<{violations: Violation[]}>};
  }
}

/** Gives every page of a context axe, whatever the page's policy says of foreign scripts. */
export async function bringAxe(context: BrowserContext): Promise<void> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await context.addInitScript({content: source});
}

/** Throws if axe has anything to say about the page as it is now, in light or dark. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    const {violations} = await page.evaluate(() => window.axe.run());
    const said = violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${help} at ${JSON.stringify(target)}\n${failureSummary ?? ''}`),
    );
    if (said.length > 0) throw new Error(`${state}, ${colorScheme}:\n${said.join('\n')}`);
  }
  await page.emulateMedia({colorScheme: null});
}
