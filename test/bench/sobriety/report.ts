import {format, resolveConfig} from 'prettier';
import {inRoot} from '../../../tools/paths.js';
import {isSame, occasionsOf, type KeptWeight, type Occasion, type Unit} from '../../../tools/weights/kept.js';
import type {PageWeight} from '../demo-pages.js';
import {table} from '../tables.js';

/** What is told of how little the kit weighs. */
export interface Sobriety {
  readonly occasion: Occasion;
  readonly chromiumVersion: string;
  readonly pages: readonly PageWeight[];
  /** Everything that was ever kept, this occasion included. */
  readonly kept: readonly KeptWeight[];
}

/** How many occasions are shown side by side: the first and the last ones. */
const shownOccasions = 5;

function pageTable(pages: readonly PageWeight[]): string {
  const rows = pages.map(({page, score, grade, nodes, lightNodes, requests, kilobytes, again}) => [
    page,
    `${score} ${grade}`,
    `${nodes}`,
    `${lightNodes}`,
    `${requests}`,
    `${kilobytes.toFixed(0)} kB`,
    ...(again ? [`${again.requests}`, `${again.kilobytes.toFixed(0)} kB`] : ['', '']),
  ]);
  const head = ['page', 'EcoIndex', 'elements, deep', 'outside shadow roots', 'requests', 'transferred'];
  return table([...head, 'second visit: requests', 'second visit: transferred'], rows);
}

/** Weights by occasion, one line a thing, and how the last one compares with the first of that thing. */
export function historyTable(kept: readonly KeptWeight[], unit: Unit): string {
  const ofUnit = kept.filter((weight) => weight.unit === unit);
  const all = occasionsOf(ofUnit);
  const shown = all.length > shownOccasions ? [all[0]!, ...all.slice(1 - shownOccasions)] : all;
  const things = [...new Set(ofUnit.map(({what}) => what))];
  const rows = things.map((what) => {
    const values = shown.map((occasion) => ofUnit.find((weight) => weight.what === what && isSame(weight, occasion))?.value);
    return [what, ...values.map((value) => write(value, unit)), change(values, unit)];
  });
  const head = shown.map(({date, version}) => `${date} (${version})`);
  return table([unit === 'KiB' ? 'KiB' : 'page', ...head, 'since the first'], rows);
}

function write(value: number | undefined, unit: Unit): string {
  if (value === undefined) return '';
  return unit === 'KiB' ? value.toFixed(2) : `${value}`;
}

function change(values: ReadonlyArray<number | undefined>, unit: Unit): string {
  const [first, last] = [values.find((value) => value !== undefined), values.at(-1)];
  if (first === undefined || last === undefined || values.filter((value) => value !== undefined).length < 2) return '';
  const difference = unit === 'KiB' ? (100 * (last - first)) / first : last - first;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '±';
  const size = Math.abs(difference);
  return unit === 'KiB' ? `${sign}${size.toFixed(1)} %` : `${sign}${size}`;
}

function markdown({occasion, chromiumVersion, pages, kept}: Sobriety): string {
  return `# How little it weighs

Weighed on ${occasion.date} (${occasion.version}), Chromium ${chromiumVersion}, by \`npm run weights:keep\`, which writes this page and adds to
[\`weights.csv\`](weights.csv). These are counts and no times: a busy machine changes none of them.

## Pages of the demo

Each page as it is delivered and as a visitor sees it who is not signed in, with an empty cache, in a window of 1920 × 1080. EcoIndex goes from
0 to 100 and is worked out by its official formula from three counts: elements, requests (preflights included), and kilobytes over the
network (1,000 bytes, with headers; scripts and texts are compressed, what the pod server sends is not). **Elements are counted deep**, through
the shadow roots of the tags, without what drawings are made of; many tools stop at shadow roots and see the next column only, which would
flatter us. The protocol's fixed waits are replaced by waiting until all tags are complete. EcoIndex counts quantities and says nothing of what a page is good for: a guardrail, not a boast.

A second visit is the same page in another tab of the same browser: what is in its cache is not asked for again, what the coop has said since is.

${pageTable(pages)}

## EcoIndex over time

${historyTable(kept, 'EcoIndex')}

## Weight of each tag over time

Brotli, counted on the wire as \`npm run size\` does: for a tag, what it adds to a page that has \`coop-community\` and \`coop-directory\`
in French, before anything is clicked.

${historyTable(kept, 'KiB')}

## What holds it there

- \`npm run size\` fails where a tag is past its limit, and where it has grown by more than 2 % (and 0.05 KiB, which the names of
  files make up) since it was last kept.
- \`npm test -- flows pages\` fails where a page of the demo is not of grade A (B: the first page, an open map, and every page with what it asks
  for until it rests), or has lost 2 points of EcoIndex or more since it was last kept.

Where that is worth it, or something became lighter, keep the weights again:

\`\`\`sh
npm run weights:keep                                        # starts a demo of its own
npm run weights:keep -- --site=http://localhost:8080        # of a demo that runs, freshly filled
npm run weights:keep -- --as="with the map"                 # a name beside the version, for the tables above
\`\`\`

On the same day under the same name, the later weights replace the earlier ones. The file is meant to be read in reviews: a line that grows there was
agreed to by somebody.
`;
}

/** The page as it is committed: the repository's formatter has the last word on tables. */
export async function writeSobriety(sobriety: Sobriety): Promise<string> {
  const filepath = inRoot('docs/sobriety.md');
  return format(markdown(sobriety), {...(await resolveConfig(filepath)), filepath});
}
