/**
 * `npm run size`: what the kit costs a visitor, counted on the wire in a real browser, against its limits and against what was last
 * kept of it (`docs/weights.csv`).
 */
import {grownSince, sayWorse} from '../weights/change.js';
import {readWeights} from '../weights/file.js';
import {measureKit} from './kit.js';
import type {Measurement} from './measure.js';
import {missed} from './missed.js';
import {weightsOf} from './weights.js';

/** Prints the table. Gives what is too large, or suspiciously nothing. */
function report(table: readonly Measurement[]): Measurement[] {
  const width = Math.max(...table.map(({what}) => what.length));
  for (const {what, bytes, limit} of table) {
    const limited = limit ? `of ${limit}${missed[what] ? `, missed: ${missed[what]} is allowed until it is met` : ''}` : '';
    console.log(`${what.padEnd(width)}  ${(bytes / 1_024).toFixed(1).padStart(5)} KiB ${limited}`);
  }
  return table.filter(({what, bytes, limit}) => {
    const most = missed[what] ?? limit;
    return bytes === 0 || (most !== undefined && bytes > most * 1_024);
  });
}

async function main(): Promise<void> {
  const kept = await readWeights();
  const table = await measureKit();
  const wrong = report(table);
  for (const {what, bytes} of wrong) console.error(bytes === 0 ? `Nothing was loaded for: ${what}` : `Too large: ${what}`);
  const grown = grownSince(kept, weightsOf(table));
  for (const worse of grown) console.error(sayWorse(worse));
  process.exitCode = wrong.length + grown.length > 0 ? 1 : 0;
}

await main();
