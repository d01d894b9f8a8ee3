import type {Browser, BrowserContext, CDPSession, Page} from 'playwright-core';
import {openRoom, roomContainer} from '../../../pods/chat/open-room.js';
import {findCoop} from '../../../pods/coop/discovery.js';
import {findMembersGroup} from '../../../pods/coop/members-group.js';
import {findStorage} from '../../../pods/coop/storage.js';
import {Resources} from '../../../pods/documents/resources.js';
import {dayAddress} from '../../../vocab/formats/longchat/addresses.js';
import {utteranceTriples} from '../../../vocab/formats/longchat/write.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {podsUrl} from '../../support/environment.js';
import {demoPerson, openSignedIn} from '../../support/flows/people.js';
import {complete} from '../../support/flows/tags.js';
import {fetchAs, messageWith, openRoomOf, write} from '../../support/flows/talkers.js';
import {weighSignedIn, type PageWeight} from '../demo-pages.js';
import {unwrap} from '../pod-coop.js';
import {percentile, spread, type Spread} from '../statistics.js';
import {Wire} from '../../../tools/cli/audit/wire.js';

/** What conversations cost in Chromium, on the seeded demo. Times in milliseconds, bytes of JavaScript's objects after garbage collection. */
export interface ChatPages {
  readonly weights: readonly PageWeight[];
  readonly passed: Passed;
  readonly large: LargePage;
  readonly idle?: Idle | undefined;
}

/** From the key that sends until the words are on the screen of somebody else, one message after the other. */
export interface Passed {
  readonly messages: number;
  readonly own: Spread;
  readonly elsewhere: Spread;
  readonly p95: number;
}

export interface LargePage {
  readonly messages: number;
  readonly bytes: number;
  /** From asking for the document of the day until it is there, in an otherwise empty page, and its text parsed by n3 alone is not in it. */
  readonly fetched: Spread;
  /** From the beginning of the navigation until the last words of the conversation are on the screen. */
  readonly shown: Spread;
  /** Of that, from the end of the document's transfer on. */
  readonly afterFetch: Spread;
  readonly heap: number;
  /** The same page with a conversation of thirty messages. */
  readonly heapSmall: number;
  /** So many more shown by the button, one page after the other, and the longest of these. */
  readonly back: {readonly messages: number; readonly time: number; readonly longest: number; readonly heap: number};
}

/** A page that nobody touches. */
export interface Idle {
  readonly minutes: number;
  readonly requests: number;
  readonly asked: readonly string[];
  readonly frames: number;
}

export interface ChatPagesAsked {
  readonly siteUrl: string;
  readonly loads: number;
  /** For how many minutes a page is left alone; 0 for not at all. */
  readonly minutes: number;
}

const spoken = 40;
const many = 10_000;
const goneBack = 1_000;

/** On the seeded demo, whose addresses are in the environment as for the flows. */
export async function measureChatPages(browser: Browser, asked: ChatPagesAsked): Promise<ChatPages> {
  const opened: BrowserContext[] = [];
  const open = async () => {
    const context = await browser.newContext({locale: 'fr-FR', timezoneId: 'Europe/Paris'});
    context.setDefaultTimeout(60_000);
    opened.push(context);
    return context.newPage();
  };
  const pageOf = (channel: string) => `${asked.siteUrl}/conversation.html?id=${encodeURIComponent(channel)}`;
  try {
    const reader = await open();
    await openSignedIn(reader, 'conversations.html', demoPerson('etienne'));
    await complete(reader);
    const link = reader
      .locator('coop-chats')
      .getByRole('link', {name: /Tout le monde/})
      .first();
    const everybody = new URL((await link.getAttribute('href'))!, asked.siteUrl).href;
    const idle = asked.minutes ? await leaveAlone(await open(), everybody, asked.minutes) : undefined;
    const weights = [
      await weighSignedIn(reader, `${asked.siteUrl}/conversations.html`),
      await weighSignedIn(reader, everybody),
    ];

    const by = await fetchAs('amina');
    const named = {who: 'named', people: [demoPerson('etienne').webId]} as const;
    const room = await openRoomOf('amina', by, named, 'Essai');
    const writer = await open();
    await openSignedIn(writer, new URL(pageOf(room)).pathname.slice(1) + new URL(pageOf(room)).search, demoPerson('amina'));
    const passed = await measurePassing(writer, reader, pageOf(room));
    const shown = await weighSignedIn(reader, pageOf(room));
    weights.push({...shown, page: `${shown.page}, ${await reader.locator('li.message').count()} messages`});
    const heapSmall = await heapOf(reader);

    const crowded = await openPublicRoom(by);
    const large = await measureLarge(await open(), by, crowded, pageOf(crowded), asked.loads);
    return {weights, passed, large: {...large, heapSmall}, idle: await idle?.()};
  } finally {
    for (const context of opened) await context.close();
  }
}

/** A room that everybody reads, so that a browser can be weighed that nobody has signed in with. @returns its channel. */
async function openPublicRoom(by: typeof fetch): Promise<string> {
  const resources = new Resources({fetch: by});
  const {membership} = unwrap(await findCoop(resources, coopIri()));
  const members = unwrap(await findMembersGroup(resources, {coop: coopIri(), ...(membership ? {membership} : {})}));
  const {webId} = demoPerson('amina');
  const container = roomContainer(unwrap(await findStorage(resources, webId, by)));
  const room = {fetch: by, author: webId, owner: webId, container, members, title: 'Dix mille', now: Date.now(), days: 2};
  return unwrap(await openRoom({...room, readers: {who: 'everyone'}}));
}

const coopIri = () => `${podsUrl()}/coop/official/coop.ttl#us`;

/** Counts from when all is quiet. @returns waits for the end. */
async function leaveAlone(page: Page, address: string, minutes: number): Promise<() => Promise<Idle>> {
  const url = new URL(address);
  await openSignedIn(page, url.pathname.slice(1) + url.search, demoPerson('lucie'));
  await complete(page);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const wire = await Wire.attach(session);
  const asked: string[] = [];
  let frames = 0;
  session.on('Network.requestWillBeSent', ({request}) => asked.push(`${request.method} ${request.url}`));
  session.on('Network.webSocketFrameReceived', () => frames++);
  // Here the time is what is asked about.
  const over = new Promise((resolve) => AbortSignal.timeout(minutes * 60_000).addEventListener('abort', resolve));
  return async () => {
    await over;
    return {minutes, requests: wire.requests, asked, frames};
  };
}

async function measurePassing(writer: Page, reader: Page, address: string): Promise<Passed> {
  await reader.goto(address);
  for (const page of [writer, reader]) {
    await complete(page);
    await page
      .getByRole('log')
      .or(page.getByText(/rien|premier/i))
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');
  }
  const [own, elsewhere]: [number[], number[]] = [[], []];
  for (let index = -2; index < spoken; index++) {
    const words = `Essai numéro ${index + 3} sur les horaires du four`;
    const there = appears(reader, words);
    const here = appears(writer, words);
    const box = writer.getByRole('textbox', {name: /^Votre message/});
    if (index === -2) {
      await write(writer, words);
      await Promise.all([here, there]);
      continue;
    }
    await box.fill(words);
    const since = Date.now();
    await writer.keyboard.press('Control+Enter');
    const [shown, shownThere] = await Promise.all([here, there]);
    // The first two load what writes and what shows.
    if (index < 0) continue;
    own.push(shown - since);
    elsewhere.push(shownThere - since);
  }
  await messageWith(reader, /./).first().waitFor();
  return {messages: spoken, own: spread(own), elsewhere: spread(elsewhere), p95: percentile(elsewhere, 95)};
}

/** Looks at each frame of the page. @returns the time at which the words were there, by the clock of the machine. */
function appears(page: Page, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          const log = document.querySelector('coop-chat')?.shadowRoot?.querySelector('[role=log]');
          const last = [...(log?.querySelectorAll('li.message') ?? [])].at(-1);
          if (last?.textContent.includes(wanted)) resolve(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    words,
  );
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const used = await usedHeap(session);
  await session.detach();
  return used;
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

async function measureLarge(
  page: Page,
  by: typeof fetch,
  channel: string,
  address: string,
  loads: number,
): Promise<Omit<LargePage, 'heapSmall'>> {
  const url = dayAddress(channel, Date.now());
  const {body, last} = manyMessages(channel, url);
  const put = await by(url, {method: 'PUT', headers: {'content-type': 'text/turtle'}, body});
  if (!put.ok) throw new Error(`The day could not be written: ${put.status}`);
  const [fetched, shown, afterFetch]: [number[], number[], number[]] = [[], [], []];
  for (let load = -1; load < loads; load++) {
    const bare = await page.context().browser()!.newPage();
    await bare.goto(address.replace(/\/conversation.*/, '/style.css'));
    const time = await bare.evaluate(async (day) => {
      const since = performance.now();
      await (await fetch(day, {headers: {accept: 'text/turtle'}, cache: 'no-store'})).text();
      return performance.now() - since;
    }, url);
    await bare.close();
    const context = await page.context().browser()!.newContext({locale: 'fr-FR', timezoneId: 'Europe/Paris'});
    try {
      const fresh = await context.newPage();
      await fresh.goto(address, {waitUntil: 'commit'});
      const {at, end} = await shownAt(fresh, last, url);
      if (load < 0) continue;
      fetched.push(time);
      shown.push(at);
      afterFetch.push(at - end);
    } finally {
      await context.close();
    }
  }
  await page.goto(address);
  await complete(page);
  const heap = await heapOf(page);
  const back = await goBack(page);
  return {
    messages: many,
    bytes: Buffer.byteLength(body),
    fetched: spread(fetched),
    shown: spread(shown),
    afterFetch: spread(afterFetch),
    heap,
    back,
  };
}

/** When the last words were on the screen, and when the document of the day had come, since the beginning of the navigation. */
function shownAt(page: Page, words: string, url: string): Promise<{at: number; end: number}> {
  return page.evaluate(
    ({words, url}) =>
      new Promise<{at: number; end: number}>((resolve) => {
        performance.setResourceTimingBufferSize(1_000);
        const look = () => {
          const log = document.querySelector('coop-chat')?.shadowRoot?.querySelector('[role=log]');
          const isThere = [...(log?.querySelectorAll('li.message') ?? [])].at(-1)?.textContent.includes(words);
          if (!isThere) return void requestAnimationFrame(look);
          const end = (performance.getEntriesByName(url) as PerformanceResourceTiming[]).at(-1)?.responseEnd ?? NaN;
          resolve({at: performance.now(), end});
        };
        look();
      }),
    {words, url},
  );
}

async function goBack(page: Page): Promise<LargePage['back']> {
  const [before, since] = [await page.locator('li.message').count(), performance.now()];
  let longest = 0;
  for (let shown = before; shown < before + goneBack;) {
    const begun = performance.now();
    await page.locator('coop-chat [part~=earlier]').first().click();
    await page.waitForFunction(
      (known) => (document.querySelector('coop-chat')?.shadowRoot?.querySelectorAll('li.message').length ?? 0) > known,
      shown,
    );
    shown = await page.locator('li.message').count();
    longest = Math.max(longest, performance.now() - begun);
  }
  const time = performance.now() - since;
  return {messages: (await page.locator('li.message').count()) - before, time, longest, heap: await heapOf(page)};
}

/** A day on which three people have said ten thousand things, one a second. */
function manyMessages(channel: string, url: string): {body: string; last: string} {
  const makers = ['amina', 'etienne', 'elodie'].map((name) => demoPerson(name).webId);
  const begun = Date.now() - many - 1_000;
  const textOf = (index: number) => `Message ${index} : on se retrouve samedi devant l’épicerie, comme d’habitude.`;
  const triples = Array.from({length: many}, (_, index) => {
    const time = begun + index;
    const name = `Msg${time}-${String(index).padStart(8, '0')}`;
    return utteranceTriples(channel, url, makers[index % 3]!, {act: 'post', name, time, text: textOf(index)});
  });
  return {body: writeTurtle(triples.flat()), last: textOf(many - 1)};
}
