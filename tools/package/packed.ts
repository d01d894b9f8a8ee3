import {execFile} from 'node:child_process';
import {mkdir, readFile, symlink} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {inRoot, root} from '../paths.js';

const run = promisify(execFile);

/** Packs the kit into a folder, as npm would publish it. @returns the path of the archive. */
export async function packKit(folder: string): Promise<string> {
  // What npm would do before is the build, which whoever calls this has done.
  const asked = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const {stdout} = await run('npm', asked, {cwd: root});
  return join(folder, stdout.trim().split('\n').at(-1) ?? '');
}

/**
 * Installs a packed kit into a project's folder: its own files, its declared dependencies and `more`, and nothing else, so that a dependency
 * that it forgot to declare is missed. The dependencies are the ones that the repository has: an installation by npm would ask the registry.
 */
export async function installKit(archive: string, folder: string, more: readonly string[] = []): Promise<void> {
  const kit = join(folder, 'node_modules/solidaire');
  await mkdir(kit, {recursive: true});
  await run('tar', ['-xzf', archive, '-C', kit, '--strip-components=1']);
  const {dependencies} = JSON.parse(await readFile(join(kit, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const others = more.filter((name) => name !== 'solidaire');
  for (const name of new Set([...Object.keys(dependencies), ...others])) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), {recursive: true});
    await symlink(inRoot('node_modules', name), link);
  }
}
