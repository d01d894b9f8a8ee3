import {mkdir, readFile, writeFile} from 'node:fs/promises';
import type {Page} from 'playwright-core';
import type {State} from '../accessibility/record.js';
import {inRoot} from '../paths.js';
import type {Look} from './looks.js';

/** At one moment in one place: stories are about what is near today, and what is read of them is kept for good. */
export const readAloud: Look = {name: 'read aloud', moment: '2026-11-28T10:00:00Z', context: {timezoneId: 'Europe/Paris'}};

/** One story of each main tag. */
export const readStories: ReadonlySet<string> = new Set([
  'directory-coop-directory--some',
  'directory-coop-member--everything',
  'events-coop-events--some',
  'events-coop-event--everything',
  'polls-coop-poll--one-choice',
  'library-coop-library--full',
  'news-coop-news--some',
  'map-coop-map--some',
  'chat-coop-chat--full',
]);

/**
 * Holds the roles, names and states that the browser tells of a story, in the order in which they are read, against what is committed in
 * `test/stories`. With UPDATE_SNAPSHOTS set, this is from now on: read what has changed.
 */
export async function inspectReading(
  page: Page,
  id: string,
): Promise<Pick<State, 'tags' | 'outcomes'> & {faults: string[]}> {
  const file = inRoot('test/stories', `${id}.txt`);
  if (process.env.UPDATE_SNAPSHOTS) {
    await mkdir(inRoot('test/stories'), {recursive: true});
    await writeFile(file, await readAtRest(page));
  }
  const kept = await readFile(file, 'utf8').catch(() => '');
  const difference = differenceIn(kept, await readUntil(page, (now) => now === kept, 10_000));
  // A comparison decides no criterion: what is kept was read by a person once.
  return {tags: [], outcomes: [], faults: difference === undefined ? [] : [difference]};
}

/** What is read once nothing has changed for two seconds: live regions speak half a second after all else is there. */
async function readAtRest(page: Page): Promise<string> {
  let [last, since] = ['', 0];
  return readUntil(page, (now) => {
    if (now !== last) [last, since] = [now, Date.now()];
    return Date.now() - since > 2_000;
  });
}

/** What is read as soon as a condition is met, or at last. */
async function readUntil(page: Page, isMet: (now: string) => boolean, patience = 30_000): Promise<string> {
  const end = Date.now() + patience;
  for (;;) {
    const now = withoutAddresses(await page.locator('#storybook-root').ariaSnapshot());
    if (isMet(now) || Date.now() > end) return now;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Addresses are never read, and hold identifiers that differ each time. */
export function withoutAddresses(snapshot: string): string {
  const lines = snapshot.split('\n').filter((line) => !line.trimStart().startsWith('- /url:'));
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`;
}

/** The first line that is not as it was kept, or nothing. */
export function differenceIn(kept: string, now: string): string | undefined {
  if (kept === now) return undefined;
  const [before, after] = [kept.split('\n'), now.split('\n')];
  const line = after.findIndex((text, index) => text !== before[index]);
  const at = line < 0 ? after.length : line;
  return `reads otherwise in line ${at + 1}: “${(after[at] ?? '').trim()}”, kept as “${(before[at] ?? '').trim()}”`;
}
