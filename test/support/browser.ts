import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {after} from 'node:test';
import {chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page} from 'playwright-core';
import {chromiumFlags} from '../../tools/browser/flags.js';
import {inRoot} from '../../tools/paths.js';
import {chromiumPath, siteUrl} from './environment.js';
import {watchFaults} from './page-faults.js';

export interface PageOptions {
  /** How the browser differs from a French one with a desktop's window. */
  context?: BrowserContextOptions;
  /** Faults of the page that this test is about: those whose text matches are let pass. */
  expect?: RegExp;
  /** Origin of the pages that are ours, without a final slash; by default the demo site. */
  site?: string;
}

const visitor: BrowserContextOptions = {locale: 'fr-FR', timezoneId: 'Europe/Paris'};
const timeout = 15_000;
let browser: Promise<Browser> | undefined;

/** The one browser of the run. */
function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({executablePath: chromiumPath(), args: [...chromiumFlags]});
  return browser;
}

after(async () => {
  await (await browser)?.close();
});

/**
 * Runs a part of a test as one visitor: a context with storage of its own, and a page in it. What the page did wrong without
 * showing it fails the test too. On failure the trace and a picture stay in `test-results/`, under the name.
 */
export async function withPage(
  name: string,
  run: (page: Page, context: BrowserContext) => Promise<void>,
  options: PageOptions = {},
): Promise<void> {
  const context = await (await openBrowser()).newContext({...visitor, ...options.context});
  context.setDefaultTimeout(timeout);
  const faults = watchFaults(context, options.site ?? siteUrl());
  await context.tracing.start({snapshots: true, screenshots: false});
  const page = await context.newPage();
  try {
    await run(page, context);
    assertNoFaults(faults, options.expect);
  } catch (error) {
    await keepEvidence(name, context);
    throw error;
  } finally {
    await context.close();
  }
}

/** Runs a part of a test in a computer's own browser, whose storage lies in `folder` and is still there when it is opened again. */
export async function withComputer(folder: string, run: (context: BrowserContext) => Promise<void>): Promise<void> {
  const options = {executablePath: chromiumPath(), args: [...chromiumFlags], ...visitor};
  const context = await chromium.launchPersistentContext(folder, options);
  context.setDefaultTimeout(timeout);
  try {
    await run(context);
  } catch (error) {
    await keepEvidence(folder, context);
    throw error;
  } finally {
    await context.close();
  }
}

function assertNoFaults(faults: readonly string[], expected: RegExp | undefined): void {
  const unexpected = faults.filter((fault) => !expected?.test(fault));
  if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
}

/** Never throws: what went wrong in the test is what should be read. */
async function keepEvidence(name: string, context: BrowserContext): Promise<void> {
  const folder = inRoot('test-results', name.replace(/[^\p{L}\p{N}]+/gu, '-'));
  await mkdir(folder, {recursive: true});
  await context.tracing.stop({path: join(folder, 'trace.zip')}).catch(() => undefined);
  for (const [index, page] of context.pages().entries()) {
    await page.screenshot({path: join(folder, `page-${index + 1}.png`), timeout: 5_000}).catch(() => undefined);
  }
}
