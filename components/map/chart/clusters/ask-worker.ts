import type {Bounds, Group, Points} from './cluster-index.js';
import type {Clusters} from './clusters.js';
import type {Question} from './cluster-worker.js';

/** How long a worker may take until it has grouped everything, in milliseconds: one that says nothing must not keep the map away. */
const patience = 15_000;

/** A worker's address, as a page under `require-trusted-types-for 'script'` wants it. */
interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL(address: string): string}): {createScriptURL(address: string): string};
}

/** Starts the worker that groups points; nothing if the page cannot have one: no such file, another origin, or a policy against it. */
export async function askWorker(points: Points): Promise<Clusters | undefined> {
  const worker = startWorker();
  if (!worker) return undefined;
  const asked = new Map<number, (answer: unknown) => void>();
  let number = 0;
  const ask = <T>(question: Question) =>
    new Promise<T>((resolve) => {
      asked.set(++number, resolve as (answer: unknown) => void);
      worker.postMessage({number, question});
    });
  worker.onmessage = ({data}: MessageEvent<{number: number; answer: unknown}>) => {
    asked.get(data.number)?.(data.answer);
    asked.delete(data.number);
  };
  const failed = new Promise<false>((resolve) => {
    worker.onerror = () => resolve(false);
    setTimeout(() => resolve(false), patience);
  });
  const built = ask({ask: 'build', points}).then(() => true);
  if (!(await Promise.race([built, failed]))) return void worker.terminate();
  return {
    within: (bounds: Bounds, zoom) => ask<Group[]>({ask: 'within', bounds, zoom}),
    expansionZoom: (cluster) => ask<number>({ask: 'expansionZoom', cluster}),
    members: (cluster, limit) => ask<number[]>({ask: 'members', cluster, limit}),
    close: () => worker.terminate(),
  };
}

function startWorker(): Worker | undefined {
  try {
    const address = new URL('./cluster-worker.js', import.meta.url);
    return address.origin === location.origin ? new Worker(trusted(address.href), {type: 'module'}) : undefined;
  } catch {
    return undefined;
  }
}

/** Vouches for the worker's address, which is our own file's, to browsers that ask for it. */
function trusted(address: string): string {
  const {trustedTypes} = globalThis as {trustedTypes?: TrustedTypes};
  return trustedTypes?.createPolicy('solidaire-map', {createScriptURL: () => address}).createScriptURL(address) ?? address;
}
