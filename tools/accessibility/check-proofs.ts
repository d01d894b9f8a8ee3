import {readFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import type {NamedTest, Proof} from './proofs/proof.js';
import {proofs} from './proofs/proofs.js';

/** The tests that are named as proof and do not stand in their file, a line each; none if all is well. */
export async function missingTests(among: readonly Proof[] = proofs): Promise<string[]> {
  const named = among.flatMap(({criterion, tests}) => tests.map((test) => ({criterion, test})));
  const missing = await Promise.all(
    named.map(async ({criterion, test}) => ((await stands(test)) ? [] : [lineOf(criterion, test)])),
  );
  return missing.flat();
}

async function stands({file, name}: NamedTest): Promise<boolean> {
  const source = await readFile(inRoot(file), 'utf8').catch(() => '');
  return titlesOf(source).includes(name);
}

function lineOf(criterion: string, {file, name}: NamedTest): string {
  return `${criterion}: “${name}” in ${file}`;
}

/** The names of the tests in a source, with “…” for what they fill in. */
export function titlesOf(source: string): string[] {
  const titles = [...source.matchAll(/\bit\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)];
  return titles.map(([, , title = '']) => withoutFilledIn(title).replace(/\\(['"`])/g, '$1'));
}

/** Placeholders may hold braces of their own, one deep. */
function withoutFilledIn(title: string): string {
  return title.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '…');
}
