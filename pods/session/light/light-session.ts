import {ObservableState} from '../../observable.js';
import {failure, type Problem, type Result} from '../../problem.js';
import {IndexedDbValues, type Values} from '../../values.js';
import type {SessionSource, SessionState, SignInOptions} from '../session.js';
import {authorizedFetch} from './authorized-fetch.js';
import {prepareDeparture} from './departure.js';
import type {LightEnvironment} from './environment.js';
import {TokenKeeper} from './keeper.js';
import {sessionStorageNames, type TabMessage} from './names.js';
import {readPending, takeAnswer, writePending, type PendingSignIn} from './pending.js';
import {Presence} from './presence.js';
import {confirmIssuer} from './profile.js';
import {SessionRecords, type SessionRecord} from './records.js';
import type {ClientOptions} from './redirect.js';
import {exchange, revoke} from './tokens.js';

export interface LightSessionOptions extends ClientOptions {
  readonly environment: LightEnvironment;
  /** Where the session is kept. By default the browser's IndexedDB. */
  readonly values?: Values;
}

/** Signs in with any Solid provider (https://solidproject.org/TR/oidc), light enough to be loaded on demand. */
export function createLightSession(options: LightSessionOptions): SessionSource {
  return new LightSession(options);
}

class LightSession implements SessionSource {
  private readonly observed = new ObservableState<SessionState>({status: 'unknown'});
  private readonly environment: LightEnvironment;
  private readonly records: SessionRecords;
  private readonly presence: Presence;
  private keeper: TokenKeeper | undefined;
  private channel: BroadcastChannel | undefined;
  /** What is done to the session is done in turn: a sign-out waits for a restoring that has begun. */
  private queue: Promise<void> = Promise.resolve();
  /** Settles a `signIn` whose page was left and came back as it was. */
  private cameBack: ((result: Result<void>) => void) | undefined;

  constructor(private readonly options: LightSessionOptions) {
    const {environment} = options;
    this.environment = environment;
    this.records = new SessionRecords(
      options.values ?? new IndexedDbValues(() => environment.indexedDB, sessionStorageNames.database),
    );
    this.presence = new Presence(environment);
    this.openChannel();
    environment.watchPage?.((moment) => (moment === 'left' ? this.pause() : this.resume()));
  }

  get state(): SessionState {
    return this.observed.value;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    return this.observed.subscribe(listener);
  }

  restore(): Promise<void> {
    return this.inTurn(() => this.look());
  }

  async signIn(options: SignInOptions): Promise<Result<void>> {
    const departure = await prepareDeparture(this.environment, this.records, options, this.options);
    if (!departure.ok) return departure;
    this.environment.leaveTo(departure.value);
    return new Promise((resolve) => (this.cameBack = resolve));
  }

  signOut(): Promise<void> {
    return this.inTurn(async () => {
      const record = await this.readRecord();
      writePending(this.environment, undefined);
      await this.finish();
      if (record) await revoke(record);
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Looks for a sign-in to finish, then for a session to restore. */
  private async look(): Promise<void> {
    if (this.state.status !== 'signed-in') this.observed.set({status: 'restoring'});
    try {
      const returned = await this.takeReturn();
      if (returned === 'leaving') return;
      await this.takeUp(returned);
    } catch (error) {
      this.setSignedOut({kind: 'server', detail: String(error)});
      throw error;
    }
  }

  /**
   * Deals with a sign-in that this tab left for. Resolves to the problem if it did not succeed, to `leaving` if the person is
   * on the way back to the page where they asked for it.
   */
  private async takeReturn(): Promise<Problem | 'leaving' | undefined> {
    let pending = readPending(this.environment);
    if (!pending) return undefined;
    const taken = pending.answer ? undefined : takeAnswer(this.environment.currentUrl(), pending.state);
    if (taken) {
      pending = {...pending, answer: taken.answer};
      // Scripts of the page read the query and the fragment when it loads: only a load of the true address is right for them.
      if (taken.rest !== pending.returnTo && writePending(this.environment, pending)) {
        this.environment.leaveTo(pending.returnTo, true);
        return 'leaving';
      }
      this.environment.replaceUrl(taken.rest);
    }
    // Forgotten before it is used: a code is good once, and a reload must not try again.
    writePending(this.environment, undefined);
    const result = pending.answer ? await this.finishSignIn(pending) : failure('refused', {detail: 'not finished'});
    if (result.ok) return undefined;
    // The provider may have forgotten the registration, and then shows an error page of its own: register anew next time.
    await this.records.keepRegistration(pending.server.issuer, pending.redirect, undefined).catch(() => undefined);
    this.cameBack?.(result);
    return result.problem;
  }

  private async finishSignIn(pending: PendingSignIn): Promise<Result<void>> {
    const granted = await exchange(pending, this.environment.now());
    if (!granted.ok) return granted;
    const {webId, tokens, keys} = granted.value;
    const confirmed = await confirmIssuer(webId, pending.server.issuer);
    if (!confirmed.ok) return confirmed;
    const {server, client, remember} = pending;
    const record = {...tokens, id: crypto.randomUUID(), webId, server, client, keys, remember};
    try {
      await this.records.write(record);
    } catch (error) {
      return failure('refused', {detail: `the browser keeps nothing: ${String(error)}`});
    }
    await this.presence.enter(record.id);
    this.tell({type: 'signed-in'});
    return confirmed;
  }

  /** Takes up the session that the device keeps, if this tab may. `problem` is shown only if there is none. */
  private async takeUp(problem?: Problem): Promise<void> {
    const record = await this.readRecord();
    if (!record) {
      this.presence.forget();
      return this.setSignedOut(problem);
    }
    if (!(await this.presence.mayUse(record))) {
      void revoke(record);
      return this.finish(problem, record.id);
    }
    await this.presence.enter(record.id);
    if (this.keeper?.id === record.id) return;
    this.keeper?.end();
    const keeper = new TokenKeeper(record, this.records, this.environment, (reason) => this.lose(reason, record.id));
    this.keeper = keeper;
    const token = await keeper.current();
    if (this.keeper !== keeper) return;
    if (token.ok) this.setSignedIn(record.webId, keeper);
    else if (token.problem.kind !== 'signed-out') this.setSignedOut(token.problem, record.webId);
  }

  /** A browser that lets the page read nothing holds no session. */
  private readRecord(): Promise<SessionRecord | undefined> {
    return this.records.read().catch(() => undefined);
  }

  /** The session `id` turned out to be over; perhaps because another one has taken its place. */
  private async lose(problem: Problem, id: string): Promise<void> {
    const stored = await this.readRecord();
    if (!stored || stored.id === id) return this.finish(problem, id);
    void this.inTurn(() => this.takeUp());
  }

  /** Ends the session in every tab and erases it. */
  private async finish(problem?: Problem, id?: string): Promise<void> {
    // Signing out never fails: where nothing can be erased, nothing could be kept.
    await this.records.erase(id).catch(() => undefined);
    this.presence.forget();
    this.setSignedOut(problem);
    this.tell({type: 'signed-out', ...(problem && {problem})});
  }

  private setSignedIn(webId: string, keeper: TokenKeeper): void {
    this.observed.set({status: 'signed-in', webId, fetch: authorizedFetch(keeper, () => this.environment.currentUrl())});
  }

  private setSignedOut(problem?: Problem, webId?: string): void {
    this.keeper?.end();
    this.keeper = undefined;
    this.observed.set({status: 'signed-out', ...(problem && {problem}), ...(webId && {webId})});
  }

  private openChannel(): void {
    if (this.channel) return;
    this.channel = this.environment.openChannel?.(sessionStorageNames.channel);
    this.channel?.addEventListener('message', ({data}: MessageEvent<TabMessage>) => this.hear(data));
  }

  private tell(message: TabMessage): void {
    this.channel?.postMessage(message);
  }

  private hear(message: TabMessage): void {
    // Not `restore`: a sign-in that this tab is leaving for at this moment is still to be finished.
    void this.inTurn(() => (message.type === 'signed-in' ? this.takeUp() : this.followSignOut(message.problem)));
  }

  private async followSignOut(problem?: Problem): Promise<void> {
    const record = await this.readRecord();
    // The message may be older than the session.
    if (record && record.id === this.keeper?.id) return;
    this.presence.leave();
    this.setSignedOut(problem);
  }

  private pause(): void {
    this.presence.pause();
    this.channel?.close();
    this.channel = undefined;
  }

  private resume(): void {
    this.openChannel();
    void this.restore();
  }
}
