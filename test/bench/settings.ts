import {parseArgs} from 'node:util';

/** What the bench measures, in the order of its report. */
export const parts = [
  'pages',
  'weight',
  'reading',
  'page-reading',
  'arranging',
  'expanding',
  'month',
  'library',
  'map',
  'membership',
  'index',
  'index-reader',
  'long-list',
  'from-nothing',
  'outbox',
  'registration',
  'talk',
  'talk-pages',
  'votes',
  'poll',
  'peers',
] as const;
export type Part = (typeof parts)[number];

/** What needs a network the first time is measured only if it is asked for, and is written into the report by itself. */
const apart: readonly Part[] = ['peers'];

export interface BenchSettings {
  /** What is measured: everything but what compares the kit with others, unless some are named. */
  parts: readonly Part[];
  /** Whether that is all that the report tells of, but for what is written by itself. */
  isWhole: boolean;
  /** Cold loads of each page that has a limit. */
  loads: number;
  /** Cold loads of each page that is only reported, which are the slow ones. */
  reportedLoads: number;
  /** Rows of the list without an index. */
  rows: number;
  /** Members of the coop that is made from nothing. */
  members: number;
  /** How often its steward is killed. */
  kills: number;
  /** Where that coop's files stay, for another run; otherwise they go. */
  data: string | undefined;
  /** Readings of each list. */
  parses: number;
  /** Rewrite `docs/benchmarks.md` from this run. */
  write: boolean;
  /** For how many minutes a page of a conversation is left alone, to see what it asks for; 0 for not at all. */
  minutes: number;
  /** Print when each file of a page came and went. */
  waterfall: boolean;
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    loads: {type: 'string'},
    rows: {type: 'string'},
    members: {type: 'string'},
    kills: {type: 'string'},
    data: {type: 'string'},
    minutes: {type: 'string'},
    peers: {type: 'boolean'},
    write: {type: 'boolean'},
    waterfall: {type: 'boolean'},
  },
});

/** `reading arranging` measures these alone, `--peers` compares the kit with others; `--loads=3` makes a quick, rough run. Published figures come from a full one. */
export function readSettings(): BenchSettings {
  const loads = Number(values.loads ?? 20);
  if (!Number.isInteger(loads) || loads < 1) throw new Error(`--loads must be a number from 1, not “${values.loads}”.`);
  const minutes = Number(values.minutes ?? 0);
  if (!(minutes >= 0)) throw new Error(`--minutes must be a number, not “${values.minutes}”.`);
  const rows = Number(values.rows ?? 5_000);
  if (!Number.isInteger(rows) || rows < 10) throw new Error(`--rows must be a number from 10, not “${values.rows}”.`);
  const members = Number(values.members ?? 40_000);
  const kills = Number(values.kills ?? 20);
  if (!(members >= 10 && kills >= 0)) throw new Error('--members and --kills must be numbers.');
  const unknown = positionals.find((name) => !(parts as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”, only ${parts.join(', ')}.`);
  const {write = false, waterfall = false} = values;
  const named = [...positionals, ...(values.peers ? apart : [])];
  if (write && !named.every((name) => (apart as readonly string[]).includes(name)))
    throw new Error(`The published report needs every part but ${apart.join(', ')}: leave the names or --write out.`);
  return {
    parts: parts.filter((part) => (named.length ? named.includes(part) : !apart.includes(part))),
    isWhole: named.length === 0,
    loads,
    rows,
    members,
    kills,
    data: values.data,
    minutes,
    reportedLoads: Math.ceil(loads / 2),
    parses: Math.min(7, loads),
    write,
    waterfall,
  };
}
