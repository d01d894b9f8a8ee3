/** `npm run generate`: writes what is made from the sources and committed. With `--check`: fails if that changed anything. */
import {readFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {generateKinds, writeFiles} from './kinds/write-kinds.js';
import {writeManifest} from './manifest.js';
import {writeReadme} from './readme.js';
import {writeShaclCases} from './shacl.js';
import {writeThemeTables} from './themes.js';

function readAll(files: readonly string[]): Promise<string[]> {
  return Promise.all(files.map((file) => readFile(inRoot(file), 'utf8').catch(() => '')));
}

async function generate(isCheck: boolean): Promise<void> {
  const ofKinds = await generateKinds();
  const generated = ['custom-elements.json', 'README.md', 'docs/shacl.md', 'docs/themes.md', ...Object.keys(ofKinds)];
  const before = await readAll(generated);
  await writeFiles(ofKinds);
  const tags = await writeManifest();
  await writeReadme(tags);
  await writeThemeTables(tags);
  await writeShaclCases();
  const after = await readAll(generated);
  const changed = generated.filter((_, index) => before[index] !== after[index]);
  if (!isCheck || !changed.length) return;
  console.error(`Not as generated: ${changed.join(', ')}. Run “npm run generate” and commit the result.`);
  process.exitCode = 1;
}

await generate(process.argv.includes('--check')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
