import {
  closePoll,
  confirmBallots,
  findList,
  phaseOf,
  readPollRoll,
  type Problem,
  type Teller,
} from '../../../../pods/index.js';
import {pollKind, readPoll, type Poll} from '../../../../vocab/index.js';
import {pollsKind} from '../../../../pods/lists/polls-kind.js';
import {wholeRows} from '../whole-rows.js';
import type {StewardStep, Work} from '../work.js';

/** Votes that have arrived are confirmed, and polls past their close are closed and published. */
export const keepPolls: StewardStep = {
  name: 'polls',
  async run(work) {
    const counts = {confirmed: 0, closed: 0, waiting: 0};
    const list = await findList(work.resources, work.coop, pollKind.types);
    if (!list.ok) {
      // A coop need not vote.
      if (list.problem.kind !== 'missing') work.note(list.problem);
      return counts;
    }
    for (const {thing: row} of (await wholeRows(work, list.value, pollsKind([]), true)) ?? []) {
      if (!row || row.verdict !== undefined) continue;
      // In a vote that has not come through, the other polls are not kept waiting.
      const done = await keepPoll(work, list.value, row.iri);
      counts.confirmed += done.confirmed ?? 0;
      counts.closed += done.closed ?? 0;
      counts.waiting += done.waiting ?? 0;
    }
    return counts;
  },
};

interface Kept {
  readonly confirmed?: number;
  readonly closed?: number;
  readonly waiting?: number;
}

async function keepPoll(work: Work, list: string, iri: string): Promise<Kept> {
  const {resources, fetch} = work;
  const {webId} = work.options.session;
  const document = work.take(await resources.read(iri, {fresh: true}));
  const poll = document && readPoll(document.graph, iri);
  const phase = poll && phaseOf(poll, false, work.now.getTime());
  // A vote without a method, or a close, is somebody else's; and only its tellers may count.
  if (!poll?.method || poll.closes === undefined || !poll.tellers.includes(webId) || phase === 'soon') return {};
  // Homes of voters are asked in the teller's name.
  if (!work.take(await work.roll())) return {};
  const roll = work.take(await readPollRoll(resources, poll));
  if (!roll) return {};
  const teller: Teller = {resources, fetch, poll, roll};
  return phase === 'over' ? close(work, list, poll, teller) : confirm(work, teller);
}

async function confirm(work: Work, teller: Teller): Promise<Kept> {
  const done = work.take(await confirmBallots(teller));
  if (!done) return {};
  for (const problem of unreachable(done.waiting)) work.note(problem);
  return {confirmed: done.confirmed, waiting: done.waiting.filter(({reason}) => reason !== 'rubbish').length};
}

async function close(work: Work, list: string, poll: Poll, teller: Teller): Promise<Kept> {
  const {coop, options, now} = work;
  const closer = {...teller, poll, webId: options.session.webId, coop, list, now: now.getTime()};
  const closed = work.take(await closePoll(closer));
  return {closed: closed?.outcome ? 1 : 0, waiting: closed?.waiting.filter(({reason}) => reason !== 'rubbish').length ?? 0};
}

function unreachable(waiting: readonly {readonly reason: string; readonly voter?: string | undefined}[]): Problem[] {
  return waiting.flatMap(({reason, voter}) => (reason === 'unreachable' && voter ? [{kind: 'offline', url: voter}] : []));
}
