/** `npm start`: the pod server and the demo site, filled on the first start. */
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {startPodServer, type RunningServer} from '../servers/pod-server.js';
import {isFree} from '../servers/ports.js';
import {runSeed} from '../servers/seed.js';
import {startSiteServer} from '../servers/site-server.js';
import {readSettings, type Settings} from './settings.js';

const running: RunningServer[] = [];

async function checkPorts({podsPort, sitePort}: Settings): Promise<void> {
  for (const [name, port] of [['PODS_PORT', podsPort] as const, ['SITE_PORT', sitePort] as const]) {
    if (await isFree(port)) continue;
    throw new Error(`Port ${port} is taken. Stop what runs there, or choose another one: ${name}=${port + 10} npm start`);
  }
}

/** The accounts that the first start made are kept for the next ones to print; the file says that seeding succeeded. */
async function readOrSeed(folder: string, pods: string, site: string): Promise<string> {
  const marker = `${folder}/accounts.txt`;
  const known = await readFile(marker, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  console.log('First start: writing the demo coop …');
  const accounts = await runSeed(pods, site);
  await writeFile(marker, accounts);
  return accounts;
}

/** A seeding that stopped half-way would fail on what it finds the next time. */
async function prepareFolder(folder: string, fresh: boolean): Promise<void> {
  const complete = await readFile(`${folder}/accounts.txt`).catch(() => undefined);
  if (fresh || !complete) await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
}

async function start(): Promise<void> {
  const settings = readSettings();
  await checkPorts(settings);
  const folder = inRoot('.data', `${settings.podsPort}`);
  await prepareFolder(folder, settings.fresh);
  console.log('Starting the pod server …');
  const pods = await startPodServer({port: settings.podsPort, directory: `${folder}/pods`, logFile: `${folder}/server.log`});
  running.push(pods);
  const site = await startSiteServer({port: settings.sitePort, podsOrigin: pods.url});
  running.push(site);
  const accounts = await readOrSeed(folder, pods.url, site.url);
  console.log(`\nDemo site:  ${site.url}/\nPod server: ${pods.url}/\n\n${accounts.trimEnd()}\n\nCtrl-C stops both.`);
}

async function end(code: number): Promise<never> {
  await Promise.allSettled(running.map((server) => server.stop()));
  process.exit(code);
}

process.once('SIGINT', () => void end(0));
process.once('SIGTERM', () => void end(0));

start().catch((error: unknown) => {
  console.error((error as Error).message);
  return end(1);
});
