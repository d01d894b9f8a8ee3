import {parseArgs} from 'node:util';

export interface BenchSettings {
  /** Cold loads of each page that has a limit. */
  loads: number;
  /** Cold loads of each page that is only reported, which are the slow ones. */
  reportedLoads: number;
  /** Readings of each list in Node. */
  parses: number;
  /** Rewrite `docs/benchmarks.md` from this run. */
  write: boolean;
  /** Print when each file of a page came and went. */
  waterfall: boolean;
}

const {values} = parseArgs({
  options: {loads: {type: 'string'}, write: {type: 'boolean'}, waterfall: {type: 'boolean'}},
});

/** `--loads=3` makes a quick, rough run; published figures come from the full one. */
export function readSettings(): BenchSettings {
  const loads = Number(values.loads ?? 20);
  if (!Number.isInteger(loads) || loads < 1) throw new Error(`--loads must be a number from 1, not “${values.loads}”.`);
  return {
    loads,
    reportedLoads: Math.ceil(loads / 2),
    parses: Math.min(7, loads),
    write: values.write ?? false,
    waterfall: values.waterfall ?? false,
  };
}
