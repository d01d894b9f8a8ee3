import {ClusterIndex, type Bounds, type Group, type Points} from './cluster-index.js';
import {askWorker} from './ask-worker.js';

/** Points in groups, wherever they are worked out. */
export interface Clusters {
  within(bounds: Bounds, zoom: number): Promise<Group[]>;
  expansionZoom(cluster: number): Promise<number>;
  members(cluster: number, limit: number): Promise<number[]>;
  /** Ends it, and the worker with it. */
  close(): void;
}

/** So few points are grouped faster than a worker starts. */
const few = 1_000;
/** How long the page may be kept busy without a rest, in milliseconds: well below what somebody notices, since one step may take some tens more. */
const slice = 5;

/** Groups points in a worker; on the page, with rests, where there can be none or where it is not worth its while. */
export async function openClusters(points: Points): Promise<Clusters> {
  return (points.towns.length > few && (await askWorker(points))) || buildOnPage(points);
}

/** Groups points on the page, and never keeps it busy for long. */
export async function buildOnPage(points: Points): Promise<Clusters> {
  const index = new ClusterIndex(points);
  let since = performance.now();
  const steps = index.steps();
  while (!steps.next().done) {
    if (performance.now() - since < slice) continue;
    await rest();
    since = performance.now();
  }
  return {
    within: (bounds, zoom) => Promise.resolve(index.within(bounds, zoom)),
    expansionZoom: (cluster) => Promise.resolve(index.expansionZoom(cluster)),
    members: (cluster, limit) => Promise.resolve(index.members(cluster, limit)),
    close: () => undefined,
  };
}

/** Lets the browser draw and listen. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => (port1.close(), resolve());
    port2.postMessage(undefined);
  });
}
