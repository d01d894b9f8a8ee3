import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import type {IncomingMessage} from 'node:http';
import type {Deed} from '../../../pods/outbox/deed.js';
import type {Work} from '../../../pods/outbox/work.js';
import type {ProblemKind} from '../../../pods/problem.js';
import type {Place} from '../../support/faults/place.js';
import {Clock} from '../../support/outbox/clock.js';
import {Device, type Tab} from '../../support/outbox/device.js';
import type {Meeting, WireFault, WireMatch} from '../faulty-wire.js';
import type {Operation, Trial} from './operation.js';

/** What the requests of one trial have in common, so that trials can run side by side. */
const header = 'x-trial';
const isRead = ({method}: IncomingMessage) => method === 'GET' || method === 'HEAD';

/** Requests of an operation that a fault can hit, one after the other. */
export type Hits = 'reads' | 'writes';

const yes = () => true;
const no = () => false;

/** What a person is asked, by what went wrong. */
const questions: Partial<Record<ProblemKind, string>> = {
  forbidden: 'asks: refused',
  missing: 'asks: gone',
  full: 'asks: no room',
  malformed: 'asks: unreadable',
};

/** An operation, and how many requests it makes when nothing goes wrong. */
export class Bench {
  readonly counts: Record<Hits, number> = {reads: 0, writes: 0};

  private constructor(
    readonly place: Place,
    readonly operation: Operation,
    private readonly prepare: () => Promise<Trial>,
  ) {}

  static async open(place: Place, operation: Operation): Promise<Bench> {
    const bench = new Bench(place, operation, await operation.open(place));
    // The first time makes what is made once, as the folder for members.
    await (await bench.run()).play();
    const run = await bench.run();
    assert.equal(await run.play(), 'arrives');
    Object.assign(bench.counts, run.counts);
    return bench;
  }

  /** A trial on a device of its own. */
  async run(clock?: Clock): Promise<Run> {
    return Run.begin(this.place, await this.prepare(), clock);
  }
}

/** One trial: somebody fills in a form on a page, and saves. */
export class Run {
  readonly counts: Record<Hits, number> = {reads: 0, writes: 0};
  ana!: Place['ana'];
  tab!: Tab;
  work!: Work;
  id = '';
  private readonly asking = new Set<AbortController>();
  /** What was asked, and what came of it: for whoever must understand a failure. */
  private readonly log: string[] = [];
  private isSaving = false;

  private constructor(
    readonly place: Place,
    readonly trial: Trial,
    private readonly name: string,
    readonly device: Device,
  ) {}

  static async begin(place: Place, trial: Trial, clock = new Clock(Date.now(), true)): Promise<Run> {
    const name = randomUUID();
    const through =
      (fetcher: typeof fetch): typeof fetch =>
      (input, init) =>
        run.ask(fetcher, input, init);
    const run: Run = new Run(place, trial, name, new Device(through(fetch), clock));
    run.ana = {...place.ana, fetch: through(place.ana.fetch)};
    run.tab = run.open();
    run.work = await trial.fill(run.tab);
    return run;
  }

  /** Opens one more page on the same device. */
  open(): Tab {
    return this.device.open(this.ana);
  }

  /** Waits no longer for what has not been answered, as if the time for an answer were over. */
  giveUp(): void {
    for (const one of this.asking) one.abort();
  }

  /** Lets this happen to one of the requests that saving makes: `at` counts from 0. */
  meet(fault: WireFault, hits: Hits, at: number, more: WireMatch = {}): Meeting {
    const fits = (asked: IncomingMessage) => asked.headers[header] === this.name && isRead(asked) === (hits === 'reads');
    return this.place.server.wire.meet(fault, {fits, skip: at, ...more});
  }

  /** The person saves. */
  async save(): Promise<void> {
    this.isSaving = true;
    this.id = await this.tab.outbox.add(this.work);
  }

  /** The person saves; what came of it, in the words of the table. */
  async play(): Promise<string> {
    await this.save();
    return this.verdict();
  }

  /** What has come of it, once nothing goes on by itself any more. Throws if that is not what has been promised. */
  async verdict(tab = this.tab, mayBeUntold = false): Promise<string> {
    try {
      return await this.judge(tab, mayBeUntold);
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${this.log.join('\n')}`, {cause: error});
    }
  }

  private async judge(tab: Tab, mayBeUntold: boolean): Promise<string> {
    // A page that was closed never learned how the outbox calls it.
    this.id ||= tab.outbox.state.deeds[0]?.id ?? '';
    const stuck = await tab.outbox.settled(this.id);
    this.isSaving = false;
    if (stuck) await this.checkQuestion(tab, stuck);
    await this.trial.checkSource();
    const isTold = !mayBeUntold || (await this.trial.checkTold().then(yes, no));
    if (!mayBeUntold) await this.trial.checkTold();
    await this.trial.checkShown(tab);
    if (stuck) return questions[stuck.problem!.kind]!;
    return isTold ? 'arrives' : 'the list takes no word';
  }

  /** Whether the device still has it, or the server has it already. */
  async isKept(): Promise<boolean> {
    return (
      this.device.items.size > 0 ||
      this.trial
        .checkSource()
        .then(() => this.trial.checkTold())
        .then(yes, no)
    );
  }

  /** Nothing of the text is lost, nothing half done is hidden; and it arrives once the person tries again. */
  private async checkQuestion(tab: Tab, stuck: Deed): Promise<void> {
    const {problem, done} = stuck;
    assert.ok(questions[problem!.kind], `a person is asked about ${JSON.stringify(problem)}`);
    assert.deepEqual(stuck.work, this.work, 'the text is another one');
    if (done.includes('source')) await this.trial.checkSource();
    await this.trial.checkShown(tab);
    await tab.outbox.retry(this.id);
    assert.equal(await tab.outbox.settled(this.id), undefined, 'it cannot be tried again');
  }

  private async ask(fetcher: typeof fetch, input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    if (!this.isSaving) return fetcher(input, init);
    const {method = 'GET', signal} = init;
    this.counts[method === 'GET' || method === 'HEAD' ? 'reads' : 'writes']++;
    const headers = {...(init.headers as Record<string, string>), [header]: this.name};
    const asking = new AbortController();
    this.asking.add(asking);
    const signals = [asking.signal, ...(signal ? [signal] : [])];
    const note = (outcome: unknown) => this.log.push(`${method} ${urlOf(input)}: ${String(outcome)}`);
    try {
      const response = await fetcher(input, {...init, headers, signal: AbortSignal.any(signals)});
      note(response.status);
      return response;
    } catch (error) {
      note(error);
      throw error;
    } finally {
      this.asking.delete(asking);
    }
  }
}

function urlOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}
