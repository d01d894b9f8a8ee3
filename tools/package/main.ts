/**
 * `npm run check:package`: whether others can use what npm would publish, in the eyes of publint and of “Are the types wrong?”.
 *
 * The profile is the one for packages that are modules only (`esm-only`): Node 20.19 and later, which load modules by `require` too, and
 * every bundler read `exports`; the resolution of Node 10, which does not, is left out on purpose.
 */
import {spawnSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {listFiles} from '../build/walk.js';
import {inRoot} from '../paths.js';
import {packKit} from './packed.js';

/** The addresses under which the package has code: what is only data (`cdn/`, `vocabulary/`, themes) has no types. */
async function entriesWithTypes(): Promise<string[]> {
  const {exports} = JSON.parse(await readFile(inRoot('package.json'), 'utf8')) as {exports: Record<string, unknown>};
  const typed = Object.keys(exports).filter((name) => typeof exports[name] === 'object');
  const tags = (await listFiles(inRoot('dist/lib'))).filter((file) => /^coop-[^/]+\.js$/.test(file));
  return typed.flatMap((name) => (name === './coop-*' ? tags.map((file) => `./${file.replace('.js', '')}`) : [name]));
}

/** Whether a checker finds nothing. What it says is of interest only if it does: it has a table for each address. */
function passes(name: string, program: string, ...asked: string[]): boolean {
  const {status, stdout, stderr} = spawnSync(process.execPath, [inRoot('node_modules', program), ...asked], {
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stdout, stderr);
  console.log(`${name}: ${status === 0 ? 'nothing to say' : 'see above'}`);
  return status === 0;
}

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'package-'));
  try {
    const archive = await packKit(folder);
    const types = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-emoji'];
    const entries = await entriesWithTypes();
    const results = [
      passes('publint', 'publint/src/cli.js', archive, '--strict'),
      passes(
        `types of ${entries.length} addresses`,
        '@arethetypeswrong/cli/dist/index.js',
        archive,
        ...types,
        '--entrypoints',
        ...entries,
      ),
    ];
    process.exitCode = results.every(Boolean) ? 0 : 1;
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

await main();
