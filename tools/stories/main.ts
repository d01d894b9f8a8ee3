/**
 * `npm run test:stories`: opens each story of the static gallery in Chromium and holds it against axe's rules, in light; those
 * tagged `looks` also in dark, in forced colours, from right to left, and 320 px wide. The browser finds the gallery on this
 * machine, and no other host. What axe decided of which tag is written to `test-results/accessibility.json`, for
 * `npm run accessibility:table`.
 */
import {readFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {chromium, type Browser} from 'playwright-core';
import {writeRecord} from '../accessibility/write-record.js';
import {findChromium} from '../browser/find-chromium.js';
import {chromiumFlags} from '../browser/flags.js';
import {inRoot} from '../paths.js';
import {serveGallery} from './gallery-server.js';
import {looks, plain, type Look} from './looks.js';
import {inspectStory, openGallery, type Inspection, type Story} from './story.js';

async function readStories(filter: string): Promise<Story[]> {
  const index = JSON.parse(await readFile(inRoot('storybook-static/index.json'), 'utf8')) as {
    entries: Record<string, Story>;
  };
  return Object.values(index.entries).filter(({type, id}) => type === 'story' && id.includes(filter));
}

/** Looks at these stories in one look. As many pages as there are processors take them from one pile. */
async function inspectAll(browser: Browser, stories: readonly Story[], look: Look): Promise<Inspection[]> {
  const pile = stories.values();
  const found = await Promise.all(Array.from({length: availableParallelism()}, () => inspectNext(browser, pile, look)));
  return found.flat();
}

/** Inspects what is left on a pile of stories, one after the other, in a page of its own. */
async function inspectNext(browser: Browser, pile: Iterable<Story>, look: Look): Promise<Inspection[]> {
  const page = await openGallery(browser, look);
  const inspections: Inspection[] = [];
  for (const story of pile) {
    const found = await inspectStory(page, gallery.origin, story, look);
    const lines = found.faults.map((fault) => `    ${fault}`);
    if (lines.length) console.log(`✗ ${story.id} (${look.name})\n${lines.join('\n')}`);
    inspections.push(found);
  }
  await page.context().close();
  return inspections;
}

const only = process.argv[2] ?? '';
const stories = await readStories(only);
const gallery = await serveGallery();
/** No name is looked up but that of this machine. */
const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';
const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags, alone]});
const outcomes = await inspectAll(browser, stories, plain);
const dressed = stories.filter(({tags}) => tags.includes('looks'));
for (const look of looks) outcomes.push(...(await inspectAll(browser, dressed, look)));
await browser.close();
gallery.stop();
const states = outcomes.flatMap(({state}) => state ?? []);
const undrawn = outcomes.length - states.length;
await writeRecord({only, stories: stories.length, looks: [plain, ...looks].map(({name}) => name), undrawn}, states);

const failed = outcomes.filter(({faults}) => faults.length).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0;
