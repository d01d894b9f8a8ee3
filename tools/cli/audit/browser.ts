import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Browser, LaunchOptions} from 'playwright-core';
import type {Environment} from '../context.js';
import {mistaken} from '../stop.js';

/** What looks at a page. Neither comes with this package: few who use it audit, and both are large. */
export interface Tools {
  readonly browser: Browser;
  /** The script of axe-core, which runs in a page. */
  readonly axe: string;
}

/** Without the browser's own requests, which would be counted as the page's. */
const flags = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Starts a browser: the one that `CHROME_PATH` names, one that Playwright has installed, or Chrome. */
export async function openTools(environment: Environment): Promise<Tools> {
  const {chromium} = await import('playwright-core').catch(() => {
    throw mistaken({kind: 'no-tool', tool: 'playwright-core'});
  });
  const axe = await readAxe();
  const path = environment['CHROME_PATH'];
  const ways: LaunchOptions[] = path ? [{executablePath: path}] : [{}, {channel: 'chrome'}, {channel: 'chromium'}];
  for (const way of ways) {
    const args = process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags;
    const browser = await chromium.launch({...way, args}).catch(() => undefined);
    if (browser) return {browser, axe};
  }
  throw mistaken({kind: 'no-browser', ...(path && {given: path})});
}

async function readAxe(): Promise<string> {
  try {
    return await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  } catch {
    throw mistaken({kind: 'no-tool', tool: 'axe-core'});
  }
}
