import {createHash} from 'node:crypto';
import {
  ask,
  isWithdrawn,
  membersKind,
  refreshRows,
  thingKind,
  type ListKind,
  type Problem,
  type Tidying,
} from '../../../../pods/index.js';
import {documentOf} from '../../../../vocab/index.js';
import {keptLists, membersTidying} from '../kept-lists.js';
import {wholeRows} from '../whole-rows.js';
import type {StewardStep, Work} from '../work.js';

const day = 86_400_000;
/** Sources asked at the same time; how many of them at one host, the manners say. */
const parallel = 8;
/** Rows that are written anew together, and after which what was seen is written down. */
const most = 200;
/** Profiles are smaller. */
const maxBytes = 1 << 20;

/**
 * Looks whether what the lists show is still there and still says so, for those who have told nobody: each source once a day, at a time of its own,
 * so that many are spread over the day. Whoever runs it once a day looks at all of them then.
 */
export const checkSources: StewardStep = {
  name: 'check',
  async run(work) {
    const counts = {checked: 0, changed: 0, rows: 0, unread: 0};
    const known = new Set<string>();
    const lists = [{tidying: membersTidying(work), kind: membersKind([]) as ListKind<unknown>}];
    for (const {tidying} of await keptLists(work)) lists.push({tidying, kind: thingKind(tidying.shape.kind, [])});
    for (const {tidying, kind} of lists) {
      const sources = ((await wholeRows(work, tidying.list, kind, true)) ?? []).map(({source}) => source);
      for (const source of sources) known.add(nameOf(source));
      const due = sources.filter((source) => isDue(work, source));
      for (let first = 0; first < due.length; first += most) {
        work.options.progress.begin(tidying.list, due.length);
        work.options.progress.update(first);
        const done = await lookAt(work, tidying, due.slice(first, first + most));
        for (const name of ['checked', 'changed', 'rows', 'unread'] as const) counts[name] += done[name];
      }
    }
    work.options.memory.retain('source ', known);
    return counts;
  },
};

function nameOf(source: string): string {
  return `source ${source}`;
}

/** Whether the time of the day at which this one is looked at has come since it was last. What was never seen waits for its time. */
function isDue({options: {memory, isFull}, now}: Work, source: string): boolean {
  if (isFull) return true;
  const name = nameOf(source);
  const before = memory.get(name);
  if (!before) memory.set(name, {at: now.getTime()});
  return before !== undefined && lastTurn(source, now.getTime()) > before.at;
}

/** The last time of this source's own: as many milliseconds after midnight as its name says. */
export function lastTurn(source: string, now: number): number {
  const own = createHash('sha256').update(source).digest().readUInt32BE(0) % day;
  return Math.floor((now - own) / day) * day + own;
}

type Looked = Readonly<Record<'checked' | 'changed' | 'rows' | 'unread', number>>;

async function lookAt(work: Work, tidying: Tidying, sources: readonly string[]): Promise<Looked> {
  const {memory} = work.options;
  const at = work.now.getTime();
  const changed = new Map<string, string | undefined>();
  let [checked, unread] = [0, 0];
  const queue = sources[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const source = next.value;
      const seen = await look(work, tidying, source);
      if ('problem' in seen) {
        unread++;
        work.note(seen.problem);
        continue;
      }
      checked++;
      if (seen.isChanged) changed.set(source, seen.tag);
      else memory.set(nameOf(source), {tag: seen.tag, at});
    }
  };
  await Promise.all(Array.from({length: parallel}, worker));
  const refreshed = changed.size
    ? work.take(await refreshRows({...tidying, resources: work.freshResources()}, changed.keys()))
    : undefined;
  // Seen only once the rows say it: else a run that ends in between would leave them as they were until the source changes again.
  if (refreshed) for (const [source, tag] of changed) memory.set(nameOf(source), {tag, at});
  await memory.save(work.coop.iri).catch(() => undefined);
  return {checked, unread, changed: changed.size, rows: refreshed?.rows ?? 0};
}

type Seen = {readonly isChanged: boolean; readonly tag?: string | undefined} | {readonly problem: Problem};

/** Asks whether a source is what it was: it is sent only if it is not. */
async function look({options, fetch}: Work, {audience = 'public'}: Tidying, source: string): Promise<Seen> {
  const tag = options.memory.get(nameOf(source))?.tag;
  const headers = {accept: 'text/turtle', ...(tag && {'if-none-match': tag})};
  const send = audience === 'public' ? options.send : fetch;
  const answer = await ask(send, documentOf(source), {headers, maxBytes});
  if (answer.ok) return {isChanged: true, tag: answer.value.headers.get('etag') ?? undefined};
  const {problem} = answer;
  if (problem.status === 304) return {isChanged: false, tag};
  // What is gone changes its row; looked at again the next day, it is gone still.
  if (isWithdrawn(problem)) return {isChanged: tag !== problem.kind, tag: problem.kind};
  return {problem};
}
