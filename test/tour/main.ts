/**
 * `npm run screenshots [-- SITE PODS]`: takes a picture of each page of the demo, wide and narrow, and in the dark where that tells something,
 * and writes `docs/pictures/` and `docs/tour.md`. With the addresses of a demo that runs, that one is shown; otherwise one is started for it.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {chromium, type Browser, type BrowserContext, type Page} from 'playwright-core';
import {findChromium} from '../../tools/browser/find-chromium.js';
import {chromiumFlags} from '../../tools/browser/flags.js';
import {inRoot} from '../../tools/paths.js';
import {startTestServers} from '../../tools/test/servers.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';
import {tour, type TourPage} from './pages.js';
import {galleryText, tourText, type Shot} from './text.js';

/** Of one picture, in bytes. */
const most = 60_000;
const wide = {width: 1_280, height: 800};
// The banner alone takes a telephone’s screen there: what is below it is to be seen as well.
const narrow = {width: 320, height: 960};
const folder = inRoot('docs/pictures');

/** As WebP, as good as fits. */
async function shoot(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const quality of [70, 50, 30]) {
    const {data} = await session.send('Page.captureScreenshot', {format: 'webp', quality});
    const picture = Buffer.from(data, 'base64');
    if (picture.length > most && quality > 30) continue;
    await writeFile(`${folder}/${name}`, picture);
    break;
  }
  await session.detach();
}

/** Waits for what is shown only once something else is there. */
async function settle(page: Page): Promise<void> {
  await complete(page);
  await page.waitForLoadState('networkidle', {timeout: 10_000}).catch(() => undefined);
  await complete(page);
}

async function open(page: Page, site: string, {page: name, from, press}: TourPage): Promise<void> {
  await page.goto(`${site}/${from?.[0] ?? name}`);
  await settle(page);
  if (from) {
    const link = page.locator(`${from[1]} a[href^="${name}"]`).first();
    await page.goto(new URL((await link.getAttribute('href'))!, site).href);
    await settle(page);
  }
  if (press) {
    await page.locator(press).click();
    await settle(page);
  }
}

async function show(context: BrowserContext, site: string, one: TourPage): Promise<Shot[]> {
  const page = await context.newPage();
  const base = one.page.replace('.html', '');
  const shots: Shot[] = [];
  const take = async (look: Shot['look'], end: string) => {
    const file = `${base}${end}.webp`;
    await shoot(page, file);
    shots.push({file, look});
  };
  try {
    await page.setViewportSize(wide);
    await open(page, site, one);
    await take('wide', '');
    if (one.dark) {
      await page.emulateMedia({colorScheme: 'dark'});
      await take('dark', '-dark');
      await page.emulateMedia({colorScheme: 'light'});
    }
    await page.setViewportSize(narrow);
    await settle(page);
    await take('narrow', '-narrow');
    return shots;
  } finally {
    await page.close();
  }
}

/** As the other texts of the project are laid out. */
async function writeText(file: string, text: string): Promise<void> {
  await writeFile(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
}

/** One browser context a person, in which that person is signed in once. */
class Visitors {
  private readonly contexts = new Map<string, Promise<BrowserContext>>();

  constructor(private readonly browser: Browser) {}

  as(who = ''): Promise<BrowserContext> {
    const known = this.contexts.get(who) ?? this.enter(who);
    this.contexts.set(who, known);
    return known;
  }

  private async enter(who: string): Promise<BrowserContext> {
    const context = await this.browser.newContext({locale: 'fr-FR', timezoneId: 'Europe/Paris', colorScheme: 'light'});
    // The page stays: with its last tab, a session ends.
    if (who) await openSignedIn(await context.newPage(), 'rejoindre.html', demoPerson(who));
    return context;
  }
}

async function showAll(site: string): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const browser = await chromium.launch({executablePath: await findChromium(), args: [...chromiumFlags]});
  try {
    const visitors = new Visitors(browser);
    const shown: Array<TourPage & {shots: Shot[]}> = [];
    for (const one of tour) {
      console.log(one.page);
      shown.push({...one, shots: await show(await visitors.as(one.who), site, one)});
    }
    await writeText(inRoot('docs/tour.md'), tourText(shown));
    await writeText(`${folder}/README.md`, galleryText(shown));
  } finally {
    await browser.close();
  }
}

const [site, pods] = process.argv.slice(2).map((address) => new URL(address).origin);
const servers = site && pods ? {siteUrl: site, podsUrl: pods, stop: () => Promise.resolve()} : await startTestServers();
try {
  // As the flows are told, whose ways of signing in are used here.
  Object.assign(process.env, {SITE_URL: servers.siteUrl, PODS_URL: servers.podsUrl});
  await showAll(servers.siteUrl);
} finally {
  await servers.stop();
}
