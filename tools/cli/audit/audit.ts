import type {Browser, BrowserContext} from 'playwright-core';
import {readSite} from '../addresses.js';
import {valueOf, type CommandLine} from '../command-line.js';
import type {Context, Done} from '../context.js';
import {progressOf} from '../progress.js';
import {mistaken} from '../stop.js';
import {checkAccessibility} from './accessibility.js';
import {openTools, type Tools} from './browser.js';
import {ecoIndex, gradeOf, type Counts} from './ecoindex.js';
import {allGrades, isAtLeast, judge, type Findings, type Grade, type Judgement} from './judge.js';
import {countNodes, visit} from './page.js';
import {Watcher} from './privacy.js';
import {Wire} from './wire.js';

/** What was found about one page. */
export interface PageAudit extends Findings, Judgement {
  readonly url: string;
  readonly counts: Counts;
  /** EcoIndex, from 0 to 100. */
  readonly score: number;
}

/** `solidaire audit URL…`: how accessible, how light and how discreet pages are, as somebody sees them who was never there. */
export async function audit(context: Context): Promise<Done> {
  const {line, environment, strings} = context;
  if (!line.words.length) throw mistaken({kind: 'missing-words', usage: 'solidaire audit URL…'});
  const addresses = line.words.map((word) => readSite(word, 'URL'));
  const least = readLeast(line);
  const tools = await openTools(environment);
  const progress = progressOf(context);
  const pages: PageAudit[] = [];
  try {
    progress.begin(strings.audit.looking, addresses.length);
    for (const address of addresses) {
      pages.push(await auditPage(tools, address));
      progress.update(pages.length);
    }
  } finally {
    progress.end();
    await tools.browser.close();
  }
  const needsPerson = least !== undefined && pages.some(({grade}) => !isAtLeast(grade, least));
  return {text: pages.map(strings.audit.page).join('\n\n'), facts: {pages}, needsPerson};
}

function readLeast(line: CommandLine): Grade | undefined {
  const given = valueOf(line, 'least')?.toUpperCase();
  if (given === undefined) return undefined;
  const least = allGrades.find((grade) => grade === given);
  if (!least) throw mistaken({kind: 'no-choice', option: '--least', given, choices: allGrades});
  return least;
}

async function auditPage({browser, axe}: Tools, address: string): Promise<PageAudit> {
  const context = await newVisitor(browser);
  try {
    const page = await context.newPage();
    const watcher = new Watcher(page, context);
    const wire = await Wire.attach(await context.newCDPSession(page));
    await visit(page, address).catch((error: Error) => {
      throw mistaken({kind: 'no-page', given: address, detail: error.message.split('\n')[0]!});
    });
    const counts = {nodes: await page.evaluate(countNodes, true), requests: wire.requests, kilobytes: wire.bytes / 1_000};
    const score = ecoIndex(counts);
    const privacy = await watcher.result();
    const accessibility = await checkAccessibility(page, axe);
    const findings = {eco: gradeOf(score), privacy, accessibility};
    return {url: address, counts, score, ...findings, ...judge(findings)};
  } finally {
    await context.close();
  }
}

/** The size of the window is that of EcoIndex's protocol. */
function newVisitor(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({viewport: {width: 1_920, height: 1_080}});
}
