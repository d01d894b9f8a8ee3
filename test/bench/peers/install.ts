import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {inRoot} from '../../../tools/paths.js';

const run = promisify(execFile);
const folder = inRoot('test/bench/peers');
const installed = inRoot('test/bench/peers/node_modules/@pod-os/elements');

/** The kit of somebody else, as npm has it. */
export interface Peer {
  readonly version: string;
  /** The folder that its documentation tells pages to load their script and stylesheet from. */
  readonly files: string;
}

const readVersion = async () =>
  (JSON.parse(await readFile(`${installed}/package.json`, 'utf8')) as {version: string}).version;

/**
 * PodOS in the version that is written down beside this file, which `npm ci` fetches unless it is there. Pages load the files that PodOS
 * publishes for them, which contain all they need: two of its dependencies, which some registries lack in the version it names,
 * are overridden there, and no page loads any of them.
 * @throws if it is not there and cannot be fetched, as without a network
 */
export async function installPeer(): Promise<Peer> {
  const known = await readVersion().catch(() => undefined);
  const version = known ?? (await install());
  return {version, files: `${installed}/dist/elements`};
}

async function install(): Promise<string> {
  console.log('Installing @pod-os/elements, with which the kit is compared …');
  try {
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder});
    return await readVersion();
  } catch (error) {
    const said = (error as {stderr?: string}).stderr?.trim() ?? (error as Error).message;
    throw new Error(`@pod-os/elements could not be installed in test/bench/peers; is there a network?\n${said}`);
  }
}
