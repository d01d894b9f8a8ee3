import {existsSync} from 'node:fs';
import {cp, mkdir, rename, rm} from 'node:fs/promises';
import {fingerprint} from '../build/fingerprint.js';
import {listFiles} from '../build/walk.js';
import {inRoot} from '../paths.js';
import {startPodServer} from '../servers/pod-server.js';
import {runSeed} from '../servers/seed.js';

/** The ports of a run. What is seeded names them in every address, so a template fits one pair only. */
export interface Ports {
  pods: number;
  site: number;
}

/** Everything on which the seeded content depends. */
async function stateOfSeed(): Promise<string> {
  const files: string[] = [inRoot('demo/server/config.json'), inRoot('node_modules/@solid/community-server/package.json')];
  for (const folder of ['build/demo', 'build/pods', 'build/vocab']) {
    files.push(
      ...(await listFiles(inRoot(folder))).filter((file) => file.endsWith('.js')).map((file) => inRoot(folder, file)),
    );
  }
  files.push(...(await listFiles(inRoot('demo/seed'))).map((file) => inRoot('demo/seed', file)));
  return fingerprint(files);
}

async function makeTemplate(folder: string, {pods, site}: Ports): Promise<void> {
  const parcel = `${folder}-${process.pid}`;
  const server = await startPodServer({port: pods, directory: parcel});
  try {
    if (existsSync(inRoot('build/demo/seed/main.js'))) await runSeed(server.url, `http://localhost:${site}`);
  } finally {
    await server.stop();
  }
  await rename(parcel, folder);
}

/** Old templates are of no use once the seed has changed. */
async function forgetOthers(prefix: string, state: string): Promise<void> {
  const cache = inRoot('.cache');
  const names = new Set((await listFiles(cache)).map((file) => file.split('/')[0] ?? ''));
  const old = [...names].filter((name) => name.startsWith(prefix) && !name.includes(state));
  await Promise.all(old.map((name) => rm(`${cache}/${name}`, {recursive: true, force: true})));
}

/** A fresh copy of the seeded demo's files in `target`. Seeding is done once, as long as nothing that it depends on changes. */
export async function copySeededPods(ports: Ports, target: string): Promise<void> {
  const state = await stateOfSeed();
  const folder = inRoot('.cache', `pods-${ports.pods}-${state}`);
  if (!existsSync(folder)) {
    await mkdir(inRoot('.cache'), {recursive: true});
    await forgetOthers(`pods-${ports.pods}-`, state);
    await makeTemplate(folder, ports);
  }
  await rm(target, {recursive: true, force: true});
  await cp(folder, target, {recursive: true});
}
