import {valueOf, type CommandLine} from './command-line.js';
import type {Option} from './options.js';
import {mistaken} from './stop.js';

/** A whole number from `least` to `most`, as people type it: `40000`, `40 000`, `40_000`. */
export function readCount(line: CommandLine, option: Option, [least, most]: readonly [number, number]): number | undefined {
  const given = valueOf(line, option);
  if (given === undefined) return undefined;
  const digits = given.replace(/[\s_’']/g, '');
  const count = /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
  if (!(count >= least && count <= most)) throw mistaken({kind: 'no-count', option: `--${option}`, given, least, most});
  return count;
}

const units = {s: 1_000, m: 60_000, h: 3_600_000} as const;

/** A time as people type it, `30s`, `5m` or `1h`, in milliseconds. */
export function readTime(line: CommandLine, option: Option): number | undefined {
  const given = valueOf(line, option);
  if (given === undefined) return undefined;
  const [, count, unit] = /^([1-9]\d{0,4})\s*([smh])$/.exec(given.toLowerCase()) ?? [];
  if (!count || !unit) throw mistaken({kind: 'no-time', option: `--${option}`, given});
  return Number(count) * units[unit as keyof typeof units];
}
