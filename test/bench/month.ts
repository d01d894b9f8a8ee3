import {readFile} from 'node:fs/promises';
import type {Browser, Page} from 'playwright-core';
import type {CoopEvents} from '../../components/events/events.js';
import {inRoot} from '../../tools/paths.js';
import {documentOfEvents, type ListedEvent} from '../support/elements/agenda.js';
import type {Gate} from './gates.js';
import {spread, type Spread} from './statistics.js';
import {table} from './tables.js';

/** What it costs a page to show a month instead of a list, in milliseconds. */
export interface MonthTimes {
  readonly events: number;
  readonly nodes: number;
  readonly ours: Spread;
  readonly bare: Spread;
  /** The middle of the ratios of pairs, one after the other. */
  readonly ratio: number;
}

/** So many times what the browser takes for the same table by itself, the switch may take. */
const allowed = 3;

const count = 500;
const origin = 'http://month.example';

/** All of them in one month, whenever it is measured, at different hours. */
function eventsOf(year: number, month: number): ListedEvent[] {
  const two = (number: number) => String(number).padStart(2, '0');
  return Array.from({length: count}, (_, index) => {
    const day = `${year}-${two(month)}-${two((index % 28) + 1)}`;
    return {
      id: `e${index}`,
      name: `Rendez-vous ${index + 1}`,
      start: `${day}T${two(8 + (index % 12))}:00:00+01:00`,
      end: `${day}T${two(9 + (index % 12))}:30:00+01:00`,
      timeZone: 'Europe/Paris',
      place: `Salle ${index % 40}`,
    };
  });
}

/** An otherwise empty page with the calendar, as it is built for pages. */
async function openPage(browser: Browser): Promise<Page> {
  const now = new Date();
  const turtle = documentOfEvents(eventsOf(now.getFullYear(), now.getMonth() + 1));
  const html = `<!doctype html><html lang="fr"><title>Month</title><body>
    <coop-events src="/agenda.ttl" item-href="event.html?id={id}"></coop-events>
    <script type="module" src="/cdn/coop-events.js"></script>`;
  const page = await browser.newPage({viewport: {width: 1_280, height: 900}});
  await page.route(`${origin}/**`, async (route) => {
    const {pathname} = new URL(route.request().url());
    if (pathname === '/agenda.ttl') return route.fulfill({contentType: 'text/turtle', body: turtle});
    if (!pathname.startsWith('/cdn/')) return route.fulfill({contentType: 'text/html', body: html});
    const body = await readFile(inRoot('dist', pathname.slice(1)));
    return route.fulfill({contentType: 'text/javascript', body});
  });
  await page.goto(origin);
  await page.evaluate(async () => {
    await customElements.whenDefined('coop-events');
    await document.querySelector<CoopEvents>('coop-events')!.complete;
  });
  return page;
}

/** One switch from the list to the month, up to the layout, and then the same table out of its text. */
function switchOnce(page: Page): Promise<{ours: number; bare: number; dates: number; nodes: number}> {
  return page.evaluate(async () => {
    const agenda = document.querySelector<CoopEvents>('coop-events')!;
    const root = agenda.shadowRoot!;
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('.views button')];
    const press = async (name: string) => {
      buttons.find(({innerText}) => innerText === name)!.click();
      await agenda.updateComplete;
    };
    const time = async (work: () => unknown) => {
      const from = performance.now();
      await work();
      // Whoever asks for a size makes the browser lay out.
      document.documentElement.getBoundingClientRect();
      return performance.now() - from;
    };

    const ours = await time(() => press('Mois'));
    // The first time, its code comes.
    await agenda.complete;
    const month = root.querySelector('table')!;
    const dates = month.querySelectorAll('li').length;
    const nodes = month.querySelectorAll('*').length;
    const text = month.outerHTML.replace(/<!--.*?-->/g, '');
    await press('Liste');

    const box = document.body.appendChild(document.createElement('div'));
    const plain = box.attachShadow({mode: 'open'});
    plain.adoptedStyleSheets = [...root.adoptedStyleSheets];
    document.documentElement.getBoundingClientRect();
    const bare = await time(() => (plain.innerHTML = text));
    box.remove();
    return {ours, bare, dates, nodes};
  });
}

/** Shows a month of many events again and again, and has the browser build the same table by itself in between. */
export async function measureMonth(browser: Browser, turns: number): Promise<MonthTimes> {
  const page = await openPage(browser);
  try {
    const pairs: {readonly ours: number; readonly bare: number}[] = [];
    let nodes = 0;
    // The first turns load the code and warm both up.
    for (let turn = -3; turn < turns; turn++) {
      const found = await switchOnce(page);
      if (found.dates !== count) throw new Error(`${found.dates} dates in the table, not ${count}.`);
      nodes = found.nodes;
      if (turn >= 0) pairs.push(found);
    }
    return {
      events: count,
      nodes,
      ours: spread(pairs.map(({ours}) => ours)),
      bare: spread(pairs.map(({bare}) => bare)),
      ratio: spread(pairs.map(({ours, bare}) => ours / bare)).median,
    };
  } finally {
    await page.close();
  }
}

export function checkMonth({events, ratio}: MonthTimes): Gate {
  return {
    what: `from the list to the month of ${events} events`,
    found: `${ratio.toFixed(2)} × the same table by \`innerHTML\``,
    limit: `${allowed} ×`,
    isMet: ratio <= allowed,
  };
}

/** What a month costs, for readers. */
export function monthMarkdown({events, nodes, ours, bare, ratio}: MonthTimes): string {
  const of = ({median, min, max}: Spread) => `${median.toFixed(1)} ms (${min.toFixed(1)}–${max.toFixed(1)})`;
  return `## From the list to the month

In Chromium, with the kit as it is built for pages: from the click on the button to the layout, with ${events} events in the month, in turns
with the browser that builds the same table (${nodes} elements) by \`innerHTML\` out of a ready text, with the same styles. The kit also
chooses the dates, sorts them and writes days and hours. The ratio is the middle of those of the turns.

${table(
  [`${events} events`, 'the kit', '`innerHTML`', 'ratio'],
  [['switch to the month', of(ours), of(bare), ratio.toFixed(2)]],
)}`;
}
