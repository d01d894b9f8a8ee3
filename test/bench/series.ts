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
 * Loads the pages in turns, so that whatever else the machine does meets all of them alike; each turn begins with another
 * page. A first turn that does not count warms the servers.
 */
export async function measureInTurns(
  loader: ColdLoader,
  pages: readonly BenchPage[],
  device: Device,
  turns: number,
): Promise<Series[]> {
  const loads = new Map<BenchPage, Load[]>(pages.map((page) => [page, []]));
  for (let turn = -1; turn < turns; turn++) {
    for (let index = 0; index < pages.length; index++) {
      const page = pages[(index + turn + 1) % pages.length]!;
      const load = await loader.load(page, device);
      if (turn >= 0) loads.get(page)!.push(load);
    }
  }
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
