/**
 * `npm run test:stories`: opens each story of the static gallery in Chromium and holds it against axe's rules, in light; those
 * tagged `looks` also in dark, in forced colours, from right to left, and 320 px wide, and the page of all tags in two themes. The browser finds the gallery on this
 * machine, and no other host.
 */
import {readFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {chromium, type Browser} from 'playwright-core';
import {findChromium} from '../browser/find-chromium.js';
import {chromiumFlags} from '../browser/flags.js';
import {inRoot} from '../paths.js';
import {serveGallery} from './gallery-server.js';
import {looks, plain, type Look} from './looks.js';
import {inspectStory, openGallery, type Story} from './story.js';

async function readStories(filter: string): Promise<Story[]> {
  const index = JSON.parse(await readFile(inRoot('storybook-static/index.json'), 'utf8')) as {
    entries: Record<string, Story>;
  };
  return Object.values(index.entries).filter(({type, id}) => type === 'story' && id.includes(filter));
}

/** What is wrong with these stories in one look. As many pages as there are processors take them from one pile. */
async function inspectAll(browser: Browser, stories: readonly Story[], look: Look): Promise<string[][]> {
  const pile = stories.values();
  const faults = await Promise.all(Array.from({length: availableParallelism()}, () => inspectNext(browser, pile, look)));
  return faults.flat();
}

/** Inspects what is left on a pile of stories, one after the other, in a page of its own. */
async function inspectNext(browser: Browser, pile: Iterable<Story>, look: Look): Promise<string[][]> {
  const page = await openGallery(browser, look);
  const faults: string[][] = [];
  for (const story of pile) {
    const found = await inspectStory(page, gallery.origin, story, look);
    if (found.length) console.log(`✗ ${story.id} (${look.name})\n${found.map((fault) => `    ${fault}`).join('\n')}`);
    faults.push(found);
  }
  await page.context().close();
  return faults;
}

const stories = await readStories(process.argv[2] ?? '');
const gallery = await serveGallery();
/** No name is looked up but that of this machine. */
const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';
const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags, alone]});
const outcomes = await inspectAll(browser, stories, plain);
const dressed = stories.filter(({tags}) => tags.includes('looks'));
for (const look of looks) {
  const meant = dressed.filter(({id}) => id.startsWith(look.only ?? ''));
  outcomes.push(...(await inspectAll(browser, meant, look)));
}
await browser.close();
gallery.stop();

const failed = outcomes.filter((faults) => faults.length).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0;
