import {readFile, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {readCases} from '../shacl/cases.js';
import {passes, runCase, type SuiteOutcome} from '../shacl/run.js';
import {shNamespace} from '../../vocab/rdf/shape-vocabularies.js';
import {tableOf} from './table.js';

const start = '<!-- cases: written by “npm run generate” -->';
const end = '<!-- /cases -->';

/** What has become of a case, in words. */
export function outcomeOf(outcome: SuiteOutcome): string {
  const names = [...new Set(outcome.unsupported)].map((iri) => `\`${iri.replace(shNamespace, 'sh:')}\``);
  if (names.length) return `unsupported: ${names.join(', ')}`;
  return passes(outcome) ? 'pass' : 'FAIL';
}

/** Writes how the test cases of W3C come out into `docs/shacl.md`, between its two markers. */
export async function writeShaclCases(): Promise<void> {
  const file = inRoot('docs/shacl.md');
  const outcomes = (await readCases()).map(runCase).map((outcome) => ({name: outcome.name, what: outcomeOf(outcome)}));
  const count = (word: string) => outcomes.filter(({what}) => what.startsWith(word)).length;
  const counts = `${outcomes.length} cases: ${count('pass')} pass, ${count('unsupported')} use what is not supported, ${count('FAIL')} fail.`;
  const rows = outcomes.map(({name, what}) => [`[${name}](../test/vocab/shacl-suite/${name}.ttl)`, what]);
  const text = await readFile(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/shacl.md needs the lines “${start}” and “${end}”.`);
  const table = tableOf(['case', 'outcome'], rows);
  await writeFile(file, `${text.slice(0, from + start.length)}\n\n${counts}\n\n${table}\n\n${text.slice(to)}`);
}
