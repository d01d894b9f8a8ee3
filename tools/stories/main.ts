/**
 * `npm run test:stories`: opens each story of the static gallery in Chromium and holds it against axe's rules, in light; those
 * tagged `looks` also in dark, in forced colours, in Arabic from right to left, in English, in German 320 px wide, and on paper, and the page of all tags in two themes. It then looks
 * what is lost of these when letters are twice as large, or further apart, and whether one story of each main tag reads as it was kept. The
 * browser finds the gallery on this machine, and no other host. What was decided of which tag is written to `test-results/accessibility.json`,
 * for `npm run accessibility:table`.
 */
import {readFile} from 'node:fs/promises';
import {availableParallelism} from 'node:os';
import {chromium, type Page} from 'playwright-core';
import {writeRecord} from '../accessibility/write-record.js';
import {findChromium} from '../browser/find-chromium.js';
import {chromiumFlags} from '../browser/flags.js';
import {inRoot} from '../paths.js';
import {serveGallery} from './gallery-server.js';
import {looks, plain, textLooks, type Look} from './looks.js';
import {readAloud, readStories} from './reading.js';
import {inspectStory, inspectStoryReading, inspectStoryText, openGallery, type Inspection, type Story} from './story.js';

async function findStories(filter: string): Promise<Story[]> {
  const index = JSON.parse(await readFile(inRoot('storybook-static/index.json'), 'utf8')) as {
    entries: Record<string, Story>;
  };
  return Object.values(index.entries).filter(({type, id}) => type === 'story' && id.includes(filter));
}

type Inspect<L extends Look> = (page: Page, address: string, story: Story, look: L) => Promise<Inspection>;

/** Looks at these stories in one look. As many pages as there are processors take them from one pile. */
async function inspectAll<L extends Look>(stories: readonly Story[], look: L, inspect: Inspect<L>): Promise<Inspection[]> {
  const pile = stories.values();
  const found = await Promise.all(Array.from({length: availableParallelism()}, () => inspectNext(pile, look, inspect)));
  return found.flat();
}

/** Inspects what is left on a pile of stories, one after the other, in a page of its own. */
async function inspectNext<L extends Look>(pile: Iterable<Story>, look: L, inspect: Inspect<L>): Promise<Inspection[]> {
  const page = await openGallery(browser, look);
  const inspections: Inspection[] = [];
  for (const story of pile) {
    const found = await inspect(page, gallery.address, story, look);
    const lines = found.faults.map((fault) => `    ${fault}`);
    if (lines.length) console.log(`✗ ${story.id} (${look.name})\n${lines.join('\n')}`);
    inspections.push(found);
  }
  await page.context().close();
  return inspections;
}

const only = process.argv[2] ?? '';
const stories = await findStories(only);
const gallery = await serveGallery();
/** No name is looked up but that of this machine. */
const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';
const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags, alone]});
const outcomes = await inspectAll(stories, plain, inspectStory);
const dressed = stories.filter(({tags}) => tags.includes('looks'));
for (const look of looks) {
  const meant = dressed.filter(({id}) => id.startsWith(look.only ?? ''));
  outcomes.push(...(await inspectAll(meant, look, inspectStory)));
}
for (const look of textLooks) outcomes.push(...(await inspectAll(dressed, look, inspectStoryText)));
const read = stories.filter(({id}) => readStories.has(id));
outcomes.push(...(await inspectAll(read, readAloud, inspectStoryReading)));
await browser.close();
gallery.stop();
const states = outcomes.flatMap(({state}) => state ?? []);
const undrawn = outcomes.length - states.length;
await writeRecord(
  {only, stories: stories.length, looks: [plain, ...looks, ...textLooks].map(({name}) => name), undrawn},
  states,
);

const failed = outcomes.filter(({faults}) => faults.length).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.length === 0 ? 1 : 0;
