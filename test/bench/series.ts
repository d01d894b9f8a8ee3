import type {ColdLoader, Load} from './cold-load.js';
import type {Device} from './device.js';
import type {BenchPage} from './pages.js';
import {spread, type Spread} from './statistics.js';

/** What the loads of one page have in common. */
export interface Series {
  page: BenchPage;
  device: Device;
  time: Spread;
  requests: number;
  bytes: number;
  heap: number;
}

/**
 * Does something with each page in turns, so that whatever else the machine does meets all of them alike; each turn begins with another
 * page. A first turn that does not count warms the servers.
 */
export async function inTurns<P, L>(
  pages: readonly P[],
  turns: number,
  load: (page: P) => Promise<L>,
): Promise<Map<P, L[]>> {
  const loads = new Map<P, L[]>(pages.map((page) => [page, []]));
  for (let turn = -1; turn < turns; turn++) {
    for (let index = 0; index < pages.length; index++) {
      const page = pages[(index + turn + 1) % pages.length]!;
      const loaded = await load(page);
      if (turn >= 0) loads.get(page)!.push(loaded);
    }
  }
  return loads;
}

/** Loads the pages in turns. */
export async function measureInTurns(
  loader: ColdLoader,
  pages: readonly BenchPage[],
  device: Device,
  turns: number,
): Promise<Series[]> {
  const loads = await inTurns(pages, turns, (page) => loader.load(page, device));
  return pages.map((page) => summarise(page, device, loads.get(page)!));
}

function summarise(page: BenchPage, device: Device, loads: readonly Load[]): Series {
  const middle = (field: keyof Load) => spread(loads.map((load) => load[field])).median;
  return {
    page,
    device,
    time: spread(loads.map(({time}) => time)),
    requests: middle('requests'),
    bytes: middle('bytes'),
    heap: middle('heap'),
  };
}
