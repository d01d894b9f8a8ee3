import type {Browser, Page} from 'playwright-core';
import type {RuleOutcome, State} from '../accessibility/record.js';
import {inRoot} from '../paths.js';
import {runAxe} from './axe.js';
import type {Look, TextLook} from './looks.js';
import {inspectReading} from './reading.js';
import {inspectText} from './text.js';

/** An entry of the gallery's index. */
export interface Story {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

/** What WCAG asks for, as axe calls it. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What came of looking at a story. */
export interface Inspection {
  /** What is wrong, a line each. */
  readonly faults: readonly string[];
  /** Nothing if the story was never drawn. */
  readonly state?: State;
}

/** A page in a context of its own, in which axe is there before the story is. */
export async function openGallery(browser: Browser, look: Look): Promise<Page> {
  const context = await browser.newContext({locale: 'fr-FR', reducedMotion: 'reduce', ...look.context});
  await context.addInitScript({path: inRoot('node_modules/axe-core/axe.min.js')});
  if (look.moment) await context.clock.setFixedTime(look.moment);
  const page = await context.newPage();
  if (look.media) await page.emulateMedia({media: look.media});
  return page;
}

/** What is wrong with a story (errors on the way, axe's findings, what does not fit into the width), and what was decided. */
export function inspectStory(page: Page, address: string, story: Story, look: Look): Promise<Inspection> {
  // One story shows what colours that cannot be read look like, and that this is said.
  const isPale = story.tags.includes('pale');
  return inspect(page, address, story, look, async () => {
    const {violations, outcomes, tags} = await page.evaluate(runAxe, {values: rules, isPale});
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const tooWide = overflow > 0 ? [`wider than the page by ${overflow} px`] : [];
    return {faults: [...violations, ...tooWide], tags, outcomes: [...outcomes, ...reflow(look, overflow, tags)]};
  });
}

/** What is lost of a story when a reader changes its text. */
export function inspectStoryText(page: Page, address: string, story: Story, look: TextLook): Promise<Inspection> {
  return inspect(page, address, story, look, () => inspectText(page, look));
}

/** Whether a story reads as it was kept. */
export function inspectStoryReading(page: Page, address: string, story: Story, look: Look): Promise<Inspection> {
  return inspect(page, address, story, look, () => inspectReading(page, story.id));
}

/** Opens a story, waits until it is shown, and looks. */
async function inspect(
  page: Page,
  address: string,
  {id, tags}: Story,
  {globals = ''}: Look,
  look: () => Promise<Omit<State, 'story'> & {faults: readonly string[]}>,
): Promise<Inspection> {
  const errors: string[] = [];
  const handleError = (error: Error) => errors.push(`error: ${error.message}`);
  page.on('pageerror', handleError);
  try {
    await page.goto(`${address}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
    await page.waitForFunction(isShown, tags.includes('pending'), {timeout: 60_000});
    const {faults, ...found} = await look();
    return {faults: [...errors, ...faults], state: {story: id, ...found}};
  } catch (error) {
    return {faults: [...errors, String(error)]};
  } finally {
    page.off('pageerror', handleError);
  }
}

/** What the width says of WCAG 1.4.10, in the look in which it asks for it. */
function reflow({context}: Look, overflow: number, tags: readonly string[]): RuleOutcome[] {
  if (context?.viewport?.width !== 320) return [];
  return [{rule: 'width', standards: ['wcag1410'], outcome: overflow > 0 ? 'failed' : 'passed', tags}];
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
