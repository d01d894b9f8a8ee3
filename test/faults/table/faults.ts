import assert from 'node:assert/strict';
import {Clock} from '../../support/outbox/clock.js';
import {until} from '../../support/outbox/until.js';
import type {WireFault, WireMatch} from '../faulty-wire.js';
import type {Bench, Hits, Run} from './bench.js';

/** Something that goes wrong: a row of the table. It is played for one operation; what came of it, once for each request that it can hit. */
export type Fault = (bench: Bench) => Promise<readonly string[]>;

const hour = 60 * 60_000;

/** Plays a trial for each request that a fault can hit. */
async function each(bench: Bench, hits: Hits, play: (run: Run, at: number) => Promise<string>, clock?: () => Clock) {
  const outcomes: string[] = [];
  for (let at = 0; at < bench.counts[hits]; at++) outcomes.push(await play(await bench.run(clock?.()), at));
  return outcomes;
}

/** A fault that one request meets, whichever it is. */
const once =
  (hits: Hits, fault: WireFault, more: WireMatch = {}, mayBeUntold = false): Fault =>
  (bench) =>
    each(bench, hits, async (run, at) => {
      const meeting = run.meet(fault, hits, at, more);
      await run.save();
      const outcome = await run.verdict(run.tab, mayBeUntold);
      assert.ok(meeting.isMet, 'no request has met it');
      return outcome;
    });

const status = (code: number, headers: Record<string, string> = {}): Fault =>
  once('writes', {kind: 'answer', status: code, headers});
/** Said twice, as by a list that is gone or takes no word from this person: it is let be. */
const closed = (code: number): Fault => once('writes', {kind: 'answer', status: code}, {times: 2}, true);

/** A write is held on its way until its sender has given it up; then it arrives. */
const late: Fault = (bench) =>
  each(bench, 'writes', async (run, at) => {
    let release!: () => void;
    const meeting = run.meet({kind: 'delay', until: new Promise<void>((resolve) => (release = resolve))}, 'writes', at);
    await run.save();
    await meeting.met;
    run.giveUp();
    release();
    await meeting.over;
    return run.verdict();
  });

/** It arrives after it has been sent once more, and after another device has written. */
const muchLater: Fault = (bench) =>
  each(bench, 'writes', async (run, at) => {
    let release!: () => void;
    const meeting = run.meet({kind: 'delay', until: new Promise<void>((resolve) => (release = resolve))}, 'writes', at);
    await run.save();
    await meeting.met;
    run.giveUp();
    await run.verdict();
    await run.trial.writeElsewhere?.();
    release();
    await meeting.over;
    return run.verdict();
  });

/** A server that is busy is left alone for as long as it asks. */
const busy: Fault = (bench) =>
  each(bench, 'writes', async (run, at) => {
    const {clock} = run.device;
    const begun = clock.time;
    const meeting = run.meet({kind: 'answer', status: 429, headers: {'retry-after': '120'}}, 'writes', at);
    const outcome = await run.play();
    assert.ok(meeting.isMet);
    assert.ok(clock.time - begun >= 120_000, 'it was tried again too soon');
    return outcome;
  });

/** The session ends before a write, and the person signs in again later. */
const sessionEnds: Fault = (bench) =>
  each(bench, 'writes', async (run, at) => {
    const meeting = run.meet({kind: 'answer', status: 401}, 'writes', at, {times: Infinity});
    await run.save();
    await meeting.met;
    run.tab.session = {status: 'signed-out'};
    await until(() => !run.tab.outbox.state.sending.size);
    assert.equal(run.tab.outbox.state.deeds[0]?.state, 'waiting', 'it waits for the person');
    run.place.server.wire.forget(meeting);
    run.tab.session = run.tab.signedIn(run.ana);
    await run.tab.outbox.resume();
    return run.verdict();
  });

/**
 * The page is closed before each single thing that it does; then the person opens the next one. To be closed right after a thing is to be
 * closed before the next: every second step is left out.
 */
const pageCloses: Fault = async (bench) => {
  const outcomes: string[] = [];
  for (let step = 1, isWhole = false; !isWhole; step += 2) {
    const run = await bench.run();
    run.tab.closesAt = run.tab.steps + step;
    await Promise.race([run.save().then(() => run.tab.outbox.settled(run.id)), run.tab.closed]);
    isWhole = !run.tab.isClosed;
    // What had not been stored yet is gone with its page: see the limits.
    if (!isWhole && !(await run.isKept())) continue;
    const next = run.open();
    await next.outbox.start();
    outcomes.push(await run.verdict(next));
  }
  return outcomes;
};

/** The device's clock is wrong, and a busy server says until when it wants to be left alone. */
const clockIsWrong =
  (by: number): Fault =>
  (bench) =>
    each(
      bench,
      'writes',
      async (run, at) => {
        const {clock} = run.device;
        const begun = clock.time;
        const headers = {'retry-after': new Date(Date.now() + 60_000).toUTCString()};
        const meeting = run.meet({kind: 'answer', status: 503, headers}, 'writes', at);
        const outcome = await run.play();
        assert.ok(meeting.isMet);
        const waited = clock.time - begun;
        assert.ok(waited > 50_000 && waited < 5 * 60_000, `it was tried again after ${waited} milliseconds`);
        return outcome;
      },
      () => new Clock(Date.now() + by, true),
    );

const keepsNothing =
  (storage: 'full' | 'blocked'): Fault =>
  async (bench) => {
    const run = await bench.run();
    run.device.storage = storage;
    const meeting = run.meet({kind: 'answer', status: 503}, 'writes', 0);
    await run.save();
    assert.ok(run.tab.outbox.state.isOnPageOnly, 'the person is not told');
    const outcome = await run.verdict();
    assert.ok(meeting.isMet);
    return [outcome];
  };

/** Two pages are open: what is typed in one is sent once, and the other shows it. */
const twoTabs: Fault = async (bench) => {
  const run = await bench.run();
  const other = run.open();
  await other.outbox.start();
  await run.save();
  const outcome = await run.verdict();
  assert.equal(run.counts.writes, bench.counts.writes, 'it was sent more than once');
  await until(() => !other.outbox.state.deeds.length);
  await run.trial.checkShown(other);
  return [outcome];
};

/** Three are open: the first two are closed, one after the other, each before it learns what has become of what it has sent. */
const threeTabs: Fault = async (bench) => {
  const run = await bench.run();
  const others = [run.open(), run.open()];
  for (const tab of others) await tab.outbox.start();
  const [first, second] = [run.meet({kind: 'lose-answer'}, 'writes', 0), run.meet({kind: 'lose-request'}, 'writes', 0)];
  void run.save();
  await first.over;
  run.tab.close();
  const isSent = () => others.every(({outbox}) => !outbox.state.deeds.length);
  await until(() => second.isMet || isSent());
  const sender = second.isMet ? others.find(({outbox}) => outbox.state.sending.size) : undefined;
  sender?.close();
  run.place.server.wire.forget(second);
  return [await run.verdict(others.find((tab) => tab !== sender))];
};

/** What goes wrong, in the words of the table. */
export const faults: Readonly<Record<string, Fault>> = {
  nothing: async (bench) => [await (await bench.run()).play()],
  'a write is lost on its way': once('writes', {kind: 'lose-request'}),
  'the server writes, and its answer is lost': once('writes', {kind: 'lose-answer'}),
  'a write arrives after its sender has given it up': late,
  'a write arrives after it was sent again, and after others have written': muchLater,
  'a reading is lost on its way': once('reads', {kind: 'lose-request'}),
  'half of an answer arrives': once('reads', {kind: 'cut-body'}),
  'half of the text is missing': once('reads', {kind: 'truncate'}),
  'a web page in the place of the data': once('reads', {kind: 'html'}),
  'a web page in the place of the answer to a write': once('writes', {kind: 'html'}),
  'another entity tag than the server’s': once('reads', {kind: 'lie-about-etag'}),
  'the answer is 401': once('writes', {kind: 'answer', status: 401}, {times: 2}),
  'the session ends, and the person signs in again': sessionEnds,
  'the answer is 403': closed(403),
  'the answer is 404': closed(404),
  'the answer is 409': status(409),
  'the answer is 412': status(412),
  'the answer is 413': status(413),
  'the answer is 429, try again in two minutes': busy,
  'the answer is 500': status(500),
  'the answer is 500, though the server has written': once('writes', {kind: 'answer-after', status: 500}),
  'the answer is 503': status(503),
  'the answer is 507': status(507),
  'the page is closed, at every step': pageCloses,
  'the device’s clock is an hour ahead': clockIsWrong(hour),
  'the device’s clock is an hour behind': clockIsWrong(-hour),
  'the device’s storage is full': keepsNothing('full'),
  'the device’s storage is blocked': keepsNothing('blocked'),
  'two pages are open': twoTabs,
  'three pages, two of them closed in the middle': threeTabs,
};
