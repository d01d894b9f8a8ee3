import type {AxeResults} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {inRoot} from '../paths.js';
import type {Look} from './looks.js';

/** An entry of the gallery's index. */
export interface Story {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** What WCAG asks for, as axe calls it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A page in a context of its own, in which axe is there before the story is. */
export async function openGallery(browser: Browser, look: Look): Promise<Page> {
  const context = await browser.newContext({locale: 'fr-FR', reducedMotion: 'reduce', ...look.context});
  await context.addInitScript({path: inRoot('node_modules/axe-core/axe.min.js')});
  return context.newPage();
}

/** What is wrong with a story: errors on the way, axe's findings, and what does not fit into the width. */
export async function inspectStory(page: Page, origin: string, {id, tags}: Story, {globals = ''}: Look): Promise<string[]> {
  const errors: string[] = [];
  const handleError = (error: Error) => errors.push(`error: ${error.message}`);
  page.on('pageerror', handleError);
  try {
    await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
    await page.waitForFunction(isShown, tags.includes('pending'), {timeout: 60_000});
    // One story shows what colours that cannot be read look like, and that this is said.
    const violations = await page.evaluate(runAxe, {values: rules, isPale: tags.includes('pale')});
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return [...errors, ...violations, ...(overflow > 0 ? [`wider than the page by ${overflow} px`] : [])];
  } catch (error) {
    return [...errors, String(error)];
  } finally {
    page.off('pageerror', handleError);
  }
}

/** In the page: whether the story has been drawn and played to its end, or waits as it should. */
function isShown(isPending: boolean): boolean {
  type Tag = HTMLElement & {complete?: Promise<void>; isComplete?: boolean};
  type Channel = {last(event: string): [{status: string}] | undefined};
  const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as {__STORYBOOK_ADDONS_CHANNEL__?: Channel};
  const [played] = channel?.last('storyFinished') ?? [];
  if (played?.status === 'error' || channel?.last('storyThrewException')) throw new Error(document.body.innerText);
  if (!played) return false;
  const tags = [...document.querySelectorAll<Tag>('#storybook-root *')].filter((tag) => 'complete' in tag);
  if (isPending) return tags.some(({shadowRoot}) => shadowRoot?.querySelector('.loading')?.checkVisibility());
  for (const tag of tags) void tag.complete!.then(() => (tag.isComplete = true));
  return tags.length > 0 && tags.every(({isComplete}) => isComplete);
}

/** In the page: axe's findings, one line each. */
async function runAxe({values, isPale}: {values: string[]; isPale: boolean}): Promise<string[]> {
  const {axe} = globalThis as unknown as {axe: {run(root: string, options: object): Promise<AxeResults>}};
  const {violations} = await axe.run('#storybook-root', {
    runOnly: {type: 'tag', values},
    rules: {'color-contrast': {enabled: !isPale}},
  });
  return violations.flatMap(({id, help, nodes}) => nodes.map(({target}) => `${id}: ${help} (${target.join(' ')})`));
}
