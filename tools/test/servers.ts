import {rm} from 'node:fs/promises';
import {inRoot} from '../paths.js';
import {startPodServer} from '../servers/pod-server.js';
import {holdPort, isFree} from '../servers/ports.js';
import {startSiteServer} from '../servers/site-server.js';
import {copySeededPods, type Ports} from './pods-template.js';

export interface TestServers {
  podsUrl: string;
  siteUrl: string;
  /** The folder in which the pod server keeps its files. */
  podsDirectory: string;
  stop(): Promise<void>;
}

/**
 * Always the same ports where possible, so that the seeded template of the last run fits. Servers take seconds to start: a third
 * port, held from now on, keeps two runs at once from choosing the same two.
 */
async function choosePorts(): Promise<Ports & {release: () => void}> {
  for (let pods = 39_100; pods < 39_200; pods += 3) {
    const release = await holdPort(pods + 2);
    if (release && (await isFree(pods)) && (await isFree(pods + 1))) return {pods, site: pods + 1, release};
    release?.();
  }
  throw new Error('No free ports from 39100 to 39200.');
}

/** The demo as a visitor meets it: a seeded pod server with files of its own, and the site. */
export async function startTestServers(): Promise<TestServers> {
  const ports = await choosePorts();
  const podsDirectory = inRoot('.cache', `run-${process.pid}`);
  await copySeededPods(ports, podsDirectory);
  const pods = await startPodServer({port: ports.pods, directory: podsDirectory});
  const site = await startSiteServer({port: ports.site, podsOrigin: pods.url});
  return {
    podsUrl: pods.url,
    siteUrl: site.url,
    podsDirectory,
    async stop() {
      await Promise.allSettled([pods.stop(), site.stop()]);
      ports.release();
      await rm(podsDirectory, {recursive: true, force: true});
    },
  };
}
