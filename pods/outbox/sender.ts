import type {Resources} from '../documents/resources.js';
import {failure, type Problem, type Result} from '../problem.js';
import type {SignedIn} from '../session/session.js';
import type {Deed} from './deed.js';
import type {Revision} from './deed-store.js';
import {handlerOf} from './deeds/all.js';
import type {Sending} from './deeds/handler.js';
import type {OutboxEnvironment} from './environment.js';
import {pauseAfter} from './pauses.js';
import {documentsOf, dueOf, type OutboxRules} from './rules.js';

/** Documents that are written at the same time. */
const atATime = 3;

export interface SenderOptions {
  readonly resources: Resources;
  readonly environment: OutboxEnvironment;
  readonly rules: OutboxRules;
  /** Held while something is sent, so that one tab sends for all. */
  readonly lock: string;
  /** The person whose deeds these are, if that person is signed in now. */
  readonly person: () => SignedIn | undefined;
  readonly read: () => Promise<readonly Deed[]>;
  readonly revise: (revision: Revision) => Promise<unknown>;
  /** Told when the sending of a deed begins or ends. */
  readonly onSending: (sending: ReadonlySet<string>) => void;
}

/** Sends deeds: those of one document one after the other, those of several side by side. */
export class Sender {
  private readonly underWay = new Map<string, Promise<void>>();
  private draining: Promise<void> | undefined;
  private isWanted = false;
  private nudge: () => void = () => undefined;
  private cancelTimer: () => void = () => undefined;
  private isStopped = false;

  constructor(private readonly options: SenderOptions) {}

  /** Looks whether something is due. Resolves when nothing is any more. */
  wake(): Promise<void> {
    const {environment, lock} = this.options;
    this.isWanted = true;
    this.nudge();
    this.draining ??= environment.locks
      .request(lock, () => this.drain())
      .finally(() => {
        this.draining = undefined;
        if (this.isWanted && !this.isStopped) void this.wake();
      });
    return this.draining;
  }

  /** Begins nothing new. */
  stop(): void {
    this.isStopped = true;
    this.cancelTimer();
  }

  private async drain(): Promise<void> {
    while (this.isWanted || this.underWay.size) {
      this.isWanted = false;
      const nudged = new Promise<void>((resolve) => (this.nudge = resolve));
      const deeds = await this.options.read();
      for (const deed of this.nextOf(deeds)) this.begin(deed);
      if (this.underWay.size) await Promise.race([...this.underWay.values(), nudged]);
      else this.setTimer(deeds);
    }
  }

  private nextOf(deeds: readonly Deed[]): Deed[] {
    const {environment, person, rules} = this.options;
    if (this.isStopped || !person() || environment.isOnline?.() === false) return [];
    const due = dueOf(rules, deeds, environment.now()).filter(({id}) => !this.underWay.has(id));
    return due.slice(0, Math.max(0, atATime - this.underWay.size));
  }

  private begin(deed: Deed): void {
    const sent = this.send(deed).finally(() => {
      this.underWay.delete(deed.id);
      this.isWanted = true;
      this.options.onSending(new Set(this.underWay.keys()));
    });
    this.underWay.set(deed.id, sent);
    this.options.onSending(new Set(this.underWay.keys()));
  }

  private setTimer(deeds: readonly Deed[]): void {
    const {environment} = this.options;
    this.cancelTimer();
    const now = environment.now();
    const times = deeds
      .filter(({state, notBefore}) => state === 'waiting' && notBefore > now)
      .map(({notBefore}) => notBefore);
    if (!times.length || this.isStopped) return;
    this.cancelTimer = environment.wait(() => void this.wake(), Math.min(...times) - now);
  }

  private async send(deed: Deed): Promise<void> {
    const result = await handlerOf(deed.work)
      .send(deed.work, this.sendingOf(deed))
      // A mistake of ours must not cost anybody a text: the deed stays, and says so.
      .catch((error: unknown) => failure('malformed', {detail: String(error)}));
    const {revise} = this.options;
    await revise((deeds) =>
      result.ok
        ? deeds.filter(({id}) => id !== deed.id)
        : deeds.map((one) => (one.id === deed.id ? this.afterProblem(one, result.problem) : one)),
    );
  }

  private afterProblem(deed: Deed, problem: Problem): Deed {
    const {environment, rules} = this.options;
    if (!rules.isPassing(problem)) return {...deed, state: 'needs-you', problem, other: this.otherSide(deed, problem)};
    const attempts = deed.attempts + 1;
    const now = environment.now();
    const notBefore = now + pauseAfter(problem, attempts, environment.random(), now);
    return {...deed, attempts, notBefore, problem};
  }

  /** Whose the other value of a conflict is, and when it was written, as far as anybody can know. */
  private otherSide(deed: Deed, {conflicts}: Problem): NonNullable<Deed['other']> {
    const [url = ''] = documentsOf(deed);
    const at = conflicts && this.options.resources.stored(url)?.modified;
    // In the document of a WebID nobody else writes.
    const by = conflicts && deed.webId.startsWith(`${url}#`) ? deed.webId : undefined;
    return {...(at && {at}), ...(by && {by})};
  }

  private sendingOf(deed: Deed): Sending {
    const update = (change: (deed: Deed) => Deed) =>
      this.options.revise((deeds) => deeds.map((one) => (one.id === deed.id ? change(one) : one)));
    return {
      deed,
      mark: this.options.rules.markOf(deed),
      resources: this.options.resources,
      fetch: this.fetchFor(),
      note: (sentAfter) => update((one) => ({...one, sentAfter})),
      step: async (name, work): Promise<Result<unknown>> => {
        if (deed.done.includes(name)) return {ok: true, value: undefined};
        const result = await work();
        // What was in the way before is none any more.
        if (result.ok) await update(({problem: _, ...one}) => ({...one, done: [...one.done, name]}));
        return result;
      },
    };
  }

  /** Asks in the name of whoever was signed in when the sending began, as long as it is still that person. */
  private fetchFor(): typeof fetch {
    const session = this.options.person();
    return (input, init) =>
      session && this.options.person() ? session.fetch(input, init) : Promise.resolve(new Response(null, {status: 401}));
  }
}
