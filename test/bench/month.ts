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
async function openPage(browser: Browser, turtle: string): Promise<Page> {
  const html = `<!doctype html><html lang="fr"><title>Month</title><body>
    <coop-events src="/agenda.ttl" item-href="event.html?id={id}"></coop-events>
    <script type="module" src="/cdn/coop-events.js"></script>`;
  const page = await browser.newPage({viewport: {width: 1_280, height: 900}, timezoneId: 'Europe/Paris'});
  await page.addInitScript(`globalThis.${buildPlainly.name} = ${buildPlainly.toString()}`);
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

/** An event as a page of its own would hold it. */
interface PlainEvent {
  readonly name: string;
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/** What a page does without the kit: sorts the events, writes days and hours, and has the browser make a table of the text. */
function buildPlainly(box: ShadowRoot, events: readonly PlainEvent[], weeks: readonly (readonly string[])[]): void {
  const clock = new Intl.DateTimeFormat('fr', {timeStyle: 'short', timeZone: 'Europe/Paris'});
  const days = new Intl.DateTimeFormat('sv', {dateStyle: 'short', timeZone: 'Europe/Paris'});
  const label = new Intl.DateTimeFormat('fr', {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'});
  const byDay = new Map<string, string[]>();
  for (const {name, href, start, end} of [...events].sort((one, other) => one.start - other.start)) {
    const day = days.format(start);
    const item = `<li><span class="hours">${clock.format(start)} – ${clock.format(end)}</span>
      <span class=""><a class="link" href="${href}">${name}</a></span></li>`;
    byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  const cell = (day: string) => {
    if (!day) return '<td class="other"></td>';
    const items = byDay.get(day) ?? [];
    const shown = items.length ? `<ul>${items.slice(0, 3).join('')}</ul>` : '';
    const others = items.length > 3 ? `<details><summary>…</summary><ul>${items.slice(3).join('')}</ul></details>` : '';
    return `<td class=""><span class="number" aria-hidden="true">${Number(day.slice(8))}</span>
      <span class="visually-hidden">${label.format(new Date(day))}, ${items.length}</span>${shown}${others}</td>`;
  };
  const head = weeks[0]!.map(() => '<th scope="col">…</th>').join('');
  const rows = weeks.map((week) => `<tr>${week.map(cell).join('')}</tr>`).join('');
  box.innerHTML = `<table><caption>…</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** One switch from the list to the month, up to the layout, and then the same table as a page would make it. */
function switchOnce(page: Page, events: readonly PlainEvent[]): Promise<Switch> {
  return page.evaluate(
    async ({events, build}) => {
      const agenda = document.querySelector<CoopEvents>('coop-events')!;
      const root = agenda.shadowRoot!;
      const buildTable = (globalThis as unknown as Record<string, typeof buildPlainly>)[build]!;
      const press = async (name: string) => {
        [...root.querySelectorAll('button')].find(({innerText}) => innerText === name)!.click();
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
      const table = root.querySelector('table')!;
      const dates = table.querySelectorAll('li').length;
      const nodes = table.querySelectorAll('*').length;
      const month = new Date().toISOString().slice(0, 8);
      const weeks = [...table.tBodies[0]!.rows].map(({cells}) =>
        [...cells].map((cell) => {
          const number = cell.querySelector('.number')?.textContent;
          return number ? month + number.padStart(2, '0') : '';
        }),
      );
      await press('Liste');

      const box = document.body.appendChild(document.createElement('div'));
      const plain = box.attachShadow({mode: 'open'});
      plain.adoptedStyleSheets = [...root.adoptedStyleSheets];
      document.documentElement.getBoundingClientRect();
      const bare = await time(() => buildTable(plain, events, weeks));
      const plainNodes = plain.querySelector('table')!.querySelectorAll('*').length;
      box.remove();
      return {ours, bare, dates, nodes, plainNodes};
    },
    {events, build: buildPlainly.name},
  );
}

interface Switch {
  readonly ours: number;
  readonly bare: number;
  readonly dates: number;
  readonly nodes: number;
  readonly plainNodes: number;
}

/** Shows a month of many events again and again, and has the browser build the same table by itself in between. */
export async function measureMonth(browser: Browser, turns: number): Promise<MonthTimes> {
  const now = new Date();
  const listed = eventsOf(now.getFullYear(), now.getMonth() + 1);
  const page = await openPage(browser, documentOfEvents(listed));
  const plain = listed.map(({id, name, start, end}) => ({
    name: name!,
    href: `event.html?id=${encodeURIComponent(`${origin}/agenda.ttl#${id}`)}`,
    start: Date.parse(start!),
    end: Date.parse(end!),
  }));
  try {
    const pairs: {readonly ours: number; readonly bare: number}[] = [];
    let nodes = 0;
    // The first turns load the code and warm both up.
    for (let turn = -3; turn < turns; turn++) {
      const found = await switchOnce(page, plain);
      if (found.dates !== count) throw new Error(`${found.dates} dates in the table, not ${count}.`);
      if (found.nodes !== found.plainNodes) throw new Error(`Tables of ${found.nodes} and ${found.plainNodes} elements.`);
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
with a page that sorts the same events, writes their days and hours with \`Intl\` and has the browser make the same table (${nodes} elements)
by \`innerHTML\`, with the same styles. The ratio is the middle of those of the turns.

${table(
  [`${events} events`, 'the kit', '`innerHTML`', 'ratio'],
  [['switch to the month', of(ours), of(bare), ratio.toFixed(2)]],
)}`;
}
