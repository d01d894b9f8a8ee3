import {ask, isWithdrawn, thingKind, type Problem, type Roll} from '../../../pods/index.js';
import {documentOf} from '../../../vocab/index.js';
import type {Progress} from '../progress.js';
import {keptLists, membersTidying} from '../steward/kept-lists.js';
import {wholeRows} from '../steward/whole-rows.js';
import type {Work} from '../steward/work.js';
import type {Finding} from './findings.js';
import {mayWrite, readRights} from './rights.js';

/** Things that are looked at at the same time; how many at one host, the manners say. */
const parallel = 8;

/** Looks at every row and every home: whether what the lists show is there, and is whose it is said to be. */
export async function checkMembers(
  work: Work,
  progress: Progress,
  labels: {rows: string; homes: string},
): Promise<Finding[]> {
  const roll = await work.roll();
  if (!roll.ok) return [{kind: 'unreadable', url: work.membersList}];
  return [
    ...(await checkRows(work, roll.value, progress, labels.rows)),
    ...(await checkHomes(work, roll.value, progress, labels.homes)),
  ];
}

async function checkRows(work: Work, roll: Roll, progress: Progress, label: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const lists = [
    {tidying: membersTidying(work), isRoll: true},
    ...(await keptLists(work)).map(({tidying}) => ({tidying, isRoll: false})),
  ];
  for (const {tidying, isRoll} of lists) {
    const rows = await wholeRows(work, tidying.list, thingKind(tidying.shape.kind, []), true);
    if (!rows) {
      findings.push({kind: 'unreadable', url: tidying.list});
      continue;
    }
    const sources = rows.map(({source}) => source);
    const known = tidying.roll ?? roll;
    const send = (tidying.audience ?? 'public') === 'public' ? work.options.send : work.fetch;
    progress.begin(label, sources.length);
    await eachOf(sources, progress, async (source) => {
      if (!isRoll && known.authorOf(source) === undefined) return void findings.push({kind: 'orphan-row', url: source});
      const there = await ask(send, documentOf(source), {method: 'HEAD'});
      if (!there.ok) findings.push(gone(there.problem, source));
    });
  }
  progress.end();
  return findings;
}

function gone(problem: Problem, url: string): Finding {
  return isWithdrawn(problem) ? {kind: 'gone-source', url} : {kind: 'silent-host', url: new URL(url).host};
}

async function checkHomes(work: Work, roll: Roll, progress: Progress, label: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const members = [...roll.members];
  progress.begin(label, members.length);
  await eachOf(members, progress, async ({webId, homes}) => {
    if (!homes.length) findings.push({kind: 'no-home', url: webId});
    for (const home of homes) findings.push(...(await checkHome(work, home)));
  });
  progress.end();
  return findings;
}

async function checkHome({fetch, options}: Work, home: string): Promise<Finding[]> {
  const rights = await readRights(fetch, home);
  // A home whose moderators may not look at it is made otherwise than the kit does, and is the member's own affair.
  if (!rights.ok) {
    if (rights.problem.kind === 'missing') return [{kind: 'home-missing', url: home}];
    return isWithdrawn(rights.problem) ? [] : [{kind: 'silent-host', url: new URL(home).host}];
  }
  const others = mayWrite(rights.value.everybody) || (mayWrite(rights.value.user) && !rights.value.user.has('control'));
  const listing = await readRights(options.send, home);
  return [
    ...(others ? [{kind: 'home-open', url: home} as const] : []),
    ...(listing.ok ? [{kind: 'open-listing', url: home} as const] : []),
  ];
}

async function eachOf<T>(items: readonly T[], progress: Progress, look: (item: T) => Promise<unknown>): Promise<void> {
  let done = 0;
  const queue = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      await look(next.value);
      progress.update(++done);
    }
  };
  await Promise.all(Array.from({length: parallel}, worker));
}
