import type {Place} from '../../support/faults/place.js';
import {Clock} from '../../support/outbox/clock.js';
import {until} from '../../support/outbox/until.js';
import type {Meeting, WireFault} from '../faulty-wire.js';
import type {Bench, Run} from './bench.js';

/** Something that happens to the whole server, or to every connection, while all operations are under way. */
export type SharedFault = (place: Place, benches: readonly Bench[]) => Promise<ReadonlyMap<Bench, readonly string[]>>;

interface UnderWay {
  readonly bench: Bench;
  readonly run: Run;
  readonly meeting: Meeting;
}

/** Everybody saves; the fault meets the same write of each: `at` counts from 0. */
async function begin(benches: readonly Bench[], fault: WireFault, at: number): Promise<UnderWay[]> {
  const begun: UnderWay[] = [];
  for (const bench of benches.filter(({counts}) => counts.writes > at)) {
    const run = await bench.run(new Clock(Date.now()));
    const meeting = run.meet(fault, 'writes', at);
    begun.push({bench, run, meeting});
  }
  await Promise.all(begun.map(({run}) => run.save()));
  return begun;
}

/** Each has been tried in vain, and waits. */
async function allWait(begun: readonly UnderWay[]): Promise<void> {
  const isWaiting = ({outbox: {state}}: Run['tab']) =>
    !state.sending.size && state.deeds.every(({attempts}) => attempts > 0);
  await until(() => begun.every(({run}) => isWaiting(run.tab)));
}

async function end(begun: readonly UnderWay[], outcomes: Map<Bench, string[]>): Promise<void> {
  for (const {bench, run} of begun) {
    await run.tab.outbox.resume();
    outcomes.set(bench, [...(outcomes.get(bench) ?? []), await run.verdict()]);
  }
}

/** Plays the same for the first and for the second write of each operation. */
async function atBothWrites(
  play: (at: number, outcomes: Map<Bench, string[]>) => Promise<void>,
): Promise<ReadonlyMap<Bench, readonly string[]>> {
  const outcomes = new Map<Bench, string[]>();
  for (const at of [0, 1]) await play(at, outcomes);
  return outcomes;
}

/** The write reaches a server that has just been stopped. */
const stoppedBefore: SharedFault = ({server}, benches) =>
  atBothWrites(async (at, outcomes) => {
    let release!: () => void;
    const stopped = new Promise<void>((resolve) => (release = resolve));
    const begun = await begin(benches, {kind: 'delay', until: stopped}, at);
    await Promise.all(begun.map(({meeting}) => meeting.met));
    await server.stop();
    release();
    await allWait(begun);
    await server.start();
    await end(begun, outcomes);
  });

/** The server writes, and is stopped before its answer arrives. */
const stoppedAfter: SharedFault = ({server}, benches) =>
  atBothWrites(async (at, outcomes) => {
    const begun = await begin(benches, {kind: 'lose-answer'}, at);
    await Promise.all(begun.map(({meeting}) => meeting.over));
    await server.stop();
    await allWait(begun);
    await server.start();
    await end(begun, outcomes);
  });

/** Every connection breaks, and for half a minute there is no other. */
const noConnection: SharedFault = ({server: {wire}}, benches) =>
  atBothWrites(async (at, outcomes) => {
    let release!: () => void;
    const cut = new Promise<void>((resolve) => (release = resolve));
    const begun = await begin(benches, {kind: 'delay', until: cut}, at);
    await Promise.all(begun.map(({meeting}) => meeting.met));
    wire.breakAll(true);
    release();
    await allWait(begun);
    for (const {run} of begun) run.device.clock.advance(30_000);
    await until(() => begun.every(({run}) => run.tab.outbox.state.deeds.every(({attempts}) => attempts > 1)));
    await allWait(begun);
    wire.mend();
    await end(begun, outcomes);
  });

/** What goes wrong for everybody at once, in the words of the table. */
export const sharedFaults: Readonly<Record<string, SharedFault>> = {
  'all connections break, for half a minute': noConnection,
  'the server is stopped before it writes, and started again': stoppedBefore,
  'the server is stopped once it has written, and started again': stoppedAfter,
};
