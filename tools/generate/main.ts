/** `npm run generate`: writes what is made from the sources and committed. With `--check`: fails if that changed anything. */
import {readFile} from 'node:fs/promises';
import {checkLanguages} from '../languages/check-all.js';
import {makeLanguages, removeUnmade} from '../languages/make-languages.js';
import {inRoot} from '../paths.js';
import {generateKinds, writeFiles} from './kinds/write-kinds.js';
import {writeLanguages} from './languages.js';
import {writeManifest} from './manifest.js';
import {writeReadme} from './readme.js';
import {writeShaclCases} from './shacl.js';
import {writeThemeTables} from './themes.js';

function readAll(files: readonly string[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(inRoot(file), 'utf8').catch(() => '')));
}

async function generate(isCheck: boolean): Promise<void> {
  const ofKinds = await generateKinds();
  const ofLanguages = await makeLanguages();
  const generated = [
    'custom-elements.json',
    'README.md',
    'docs/shacl.md',
    'docs/languages.md',
    'docs/themes.md',
    ...Object.keys({...ofKinds, ...ofLanguages}),
  ];
  const before = await readAll(generated);
  const removed = await removeUnmade(ofLanguages);
  await writeFiles({...ofKinds, ...ofLanguages});
  const tags = await writeManifest();
  await writeReadme(tags);
  await writeThemeTables(tags);
  await writeShaclCases();
  await writeLanguages();
  const after = await readAll(generated);
  const changed = [...generated.filter((_, index) => before[index] !== after[index]), ...removed];
  if (!isCheck) return;
  const problems = await checkLanguages();
  if (changed.length)
    problems.push(`Not as generated: ${changed.join(', ')}. Run “npm run generate” and commit the result.`);
  if (!problems.length) return;
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

await generate(process.argv.includes('--check')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
