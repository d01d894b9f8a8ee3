import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {inRoot} from '../paths.js';
import {starts} from './starts.js';

/** Unpacks the browser of the npm package; `TMPDIR` says where to, the argument is the package's folder of archives. */
const unpackProgram = `
  import {default as chromium, inflate} from '@sparticuz/chromium';
  await chromium.executablePath();
  await inflate(process.argv[1] + '/al2023.tar.br');
`;

async function unpack(folder: string): Promise<void> {
  const parcel = `${folder}-${process.pid}`;
  await rm(parcel, {recursive: true, force: true});
  await mkdir(parcel, {recursive: true});
  const archives = inRoot('node_modules/@sparticuz/chromium/bin');
  const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', unpackProgram, archives], {
    cwd: inRoot(),
    env: {...process.env, TMPDIR: parcel},
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The Chromium of @sparticuz/chromium could not be unpacked: ${stderr}`);
  // Moved at once when complete, so that a process that was stopped half-way leaves nothing that looks usable.
  await rename(parcel, folder);
}

/** A path as one word of a shell script. */
function quoted(path: string): string {
  return `'${path.replaceAll("'", `'\\''`)}'`;
}

/** A script that starts the browser with what the machine lacks: its libraries, and fonts where there are none. */
async function writeLauncher(folder: string, withLibraries: boolean): Promise<string> {
  const launcher = join(folder, withLibraries ? 'start-with-libraries.sh' : 'start.sh');
  const lines = [
    '#!/bin/sh',
    ...(existsSync('/etc/fonts/fonts.conf') ? [] : [`export FONTCONFIG_PATH=${quoted(join(folder, 'fonts'))}`]),
    ...(withLibraries ? [`export LD_LIBRARY_PATH=${quoted(join(folder, 'al2023/lib'))}`] : []),
    `exec ${quoted(join(folder, 'chromium'))} "$@"`,
    '',
  ];
  await writeFile(launcher, lines.join('\n'), {mode: 0o755});
  return launcher;
}

/** The Chromium that npm brought, unpacked once; nothing on systems for which it is not made, or where it will not start. */
export async function findBundledChromium(): Promise<string | undefined> {
  const about = inRoot('node_modules/@sparticuz/chromium/package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(about)) return undefined;
  const {version} = JSON.parse(await readFile(about, 'utf8')) as {version: string};
  const folder = inRoot('.cache', `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(inRoot('.cache'), {recursive: true});
    await unpack(folder);
  }
  for (const withLibraries of [false, true]) {
    const launcher = await writeLauncher(folder, withLibraries);
    if (await starts(launcher)) return launcher;
  }
  return undefined;
}
