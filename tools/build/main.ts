/** Makes `dist/` from `build/`: `dist/lib/` for npm, file by file, `dist/cdn/`, the bundles for plain pages, `dist/vocabulary/` and `dist/example/`. */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {readFile, rm, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {writeExample} from '../docs/example.js';
import {writeVocabulary} from '../docs/vocabulary.js';
import {inRoot, root} from '../paths.js';
import {writeBaseMap} from './base-map/write.js';
import {fingerprintFolder} from './fingerprint.js';
import {writeIntegrity} from './integrity.js';
import {writeLibrary, type TagTable} from './library.js';
import {pruneStale} from './prune.js';
import {writeThemes} from './themes.js';
import {writeReactTypes} from './react-types.js';
import {listFiles} from './walk.js';

const stamp = inRoot('dist/.bundled');

async function readTags(): Promise<TagTable> {
  const table = inRoot('build/components/tags.js');
  if (!existsSync(table)) return {};
  return ((await import(pathToFileURL(table).href)) as {tags: TagTable}).tags;
}

/** Bundling takes longer than everything else, so it is left out when nothing that it reads has changed. */
async function bundle(): Promise<void> {
  const own = (await listFiles(inRoot('build/tools/build'))).filter((file) =>
    /^(?:bundles\/|small-|terms-).*\.js$/.test(file),
  );
  const causes = ['rollup.config.js', 'package-lock.json', ...own.map((file) => `build/tools/build/${file}`)];
  const state = await fingerprintFolder(
    inRoot('dist/lib'),
    causes.map((file) => inRoot(file)),
  );
  if ((await readFile(stamp, 'utf8').catch(() => '')) === state) return;
  await rm(inRoot('dist/cdn'), {recursive: true, force: true});
  await rm(stamp, {force: true});
  const {status} = spawnSync(process.execPath, [inRoot('node_modules/rollup/dist/bin/rollup'), '-c', '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  await writeFile(stamp, state);
}

await pruneStale(root, inRoot('build'));
await writeLibrary(inRoot('build'), inRoot('dist/lib'), await readTags());
await writeReactTypes(inRoot('custom-elements.json'), inRoot('dist/lib'));
await bundle();
// After what was made before is cleared away, and where the code looks for it: in the folder above its own.
const baseMaps = ['dist/lib/components/map/chart/base-map', 'dist/cdn/base-map'];
await Promise.all(baseMaps.map((folder) => writeBaseMap(inRoot(folder))));
await writeThemes(inRoot('themes'), inRoot('dist/cdn/themes'));
// Last of all that changes that folder.
await writeIntegrity(inRoot('dist/cdn'));
await writeVocabulary(inRoot('dist/vocabulary'));
await writeExample(inRoot('dist/example'));
