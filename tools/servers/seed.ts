import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {root} from '../paths.js';

/** The demo's seed, as a program of its own: it talks to the pod server as any other client. */
const seedProgram = 'build/demo/seed/main.js';

/** Fills a fresh pod server with the demo coop. Gives what the seed prints: the accounts to sign in with. */
export async function runSeed(podsUrl: string, siteUrl: string): Promise<string> {
  const env = {...process.env, PODS_URL: podsUrl, SITE_URL: siteUrl};
  const child = spawn(process.execPath, [seedProgram], {cwd: root, env, stdio: ['ignore', 'pipe', 'pipe']});
  let printed = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The demo data could not be written.\n${printed}${complaints}`.trimEnd());
  return printed;
}
