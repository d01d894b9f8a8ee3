import {isWebAddress} from '../../../vocab/rdf/iri.js';
import {ObservableState} from '../../observable.js';
import {failure, type Problem, type Result} from '../../problem.js';
import {answerTime} from '../light/answer-time.js';
import type {LightEnvironment} from '../light/environment.js';
import {readIssuer} from '../light/issuer.js';
import {sessionStorageNames, type TabMessage} from '../light/names.js';
import {Presence} from '../light/presence.js';
import {confirmIssuer} from '../light/profile.js';
import {discover} from '../light/provider.js';
import {chooseRedirect, type ClientOptions} from '../light/redirect.js';
import type {SessionSource, SessionState, SignInOptions} from '../session.js';
import {addressWithAnswer, readDeparture, writeDeparture, type Departure} from './departure.js';
import {readKept, writeKept, type KeptSession} from './kept-session.js';
import {leaveThrough} from './leave.js';
import {sweep, takeOwnAnswer} from './library-storage.js';
import {problemOfThrown, problemOfTrouble, type Trouble} from './problems.js';
import type {InruptSession} from './session-object.js';
import {speakThrough} from './speak.js';

export interface InruptSessionOptions extends ClientOptions {
  readonly environment: LightEnvironment;
  /** The library's session, used by nobody else. */
  readonly session: InruptSession;
}

/**
 * Signs in with Inrupt's library. It keeps tokens in memory alone, so that each page is left for the provider and comes back to restore the
 * session: only a page that has just been opened is, and the answer is used at the address where the person was.
 */
export function createInruptSession(options: InruptSessionOptions): SessionSource {
  return new OwnInruptSession(options);
}

class OwnInruptSession implements SessionSource {
  private readonly observed = new ObservableState<SessionState>({status: 'unknown'});
  private readonly environment: LightEnvironment;
  private readonly session: InruptSession;
  private readonly presence: Presence;
  private channel: BroadcastChannel | undefined;
  /** The session in use on this page. */
  private current: KeptSession | undefined;
  private trouble: Trouble | undefined;
  private hasLooked = false;
  /** What is done to the session is done in turn: a sign-out waits for a restoring that has begun. */
  private queue: Promise<void> = Promise.resolve();
  /** Settles a `signIn` whose page was left and came back as it was. */
  private cameBack: ((result: Result<void>) => void) | undefined;
  /** Settles a restoring whose page was left and came back as it was. */
  private stopAsking: ((problem: Problem) => void) | undefined;

  constructor(private readonly options: InruptSessionOptions) {
    const {environment, session} = options;
    this.environment = environment;
    this.session = session;
    this.presence = new Presence(environment);
    session.events.on('error', (error, description) => {
      this.trouble = {error, description};
      this.lose();
    });
    session.events.on('sessionExpired', () => this.lose());
    session.events.on('logout', () => this.lose());
    this.openChannel();
    environment.watchPage?.((moment) => (moment === 'left' ? this.pause() : this.resume()));
  }

  get state(): SessionState {
    return this.observed.value;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    return this.observed.subscribe(listener);
  }

  /** The first time, the page may be left, and this may never resolve; later nothing is done: what somebody types must not be left. */
  restore(): Promise<void> {
    return this.inTurn(async () => {
      if (this.hasLooked) return;
      this.hasLooked = true;
      this.observed.set({status: 'restoring'});
      await this.look();
    });
  }

  async signIn({issuer: typed, remember = false}: SignInOptions): Promise<Result<void>> {
    const {environment} = this;
    const issuer = readIssuer(typed);
    if (!issuer) return failure('bad-address', {url: typed});
    if (!globalThis.crypto?.subtle) return failure('bad-address', {detail: 'no https'});
    if (!writeDeparture(environment, undefined) || !writeKept(environment, undefined))
      return failure('refused', {detail: 'the browser keeps nothing'});
    const found = await discover(issuer);
    if (!found.ok) return found;
    const redirect = await chooseRedirect(environment, this.options);
    if (!redirect.ok) return redirect;
    const returnTo = environment.currentUrl();
    writeDeparture(environment, {returnTo, issuer: found.value.issuer, remember, isSignIn: true});
    const back = new Promise<Result<void>>((resolve) => (this.cameBack = resolve));
    const result = await leaveThrough(this.options, found.value.issuer, redirect.value, back);
    writeDeparture(environment, undefined);
    return result;
  }

  signOut(): Promise<void> {
    return this.inTurn(async () => {
      writeDeparture(this.environment, undefined);
      await this.end();
      this.tell({type: 'signed-out'});
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Looks for an answer of the provider's to use, then for a session to restore. */
  private async look(): Promise<void> {
    const {environment} = this;
    const departure = this.takeReturn();
    if (departure === 'leaving') return;
    writeDeparture(environment, undefined);
    if (departure?.answer) return this.takeUp(departure);
    // Whoever went back from the provider's pages must not be sent there again at once.
    if (departure && (departure.isSignIn || isSamePage(departure.returnTo, environment.currentUrl())))
      return this.setSignedOut({kind: 'refused', url: departure.issuer, detail: 'not finished'});
    const kept = readKept(environment);
    if (!kept) {
      this.presence.forget();
      return this.setSignedOut();
    }
    if (await this.presence.mayUse(kept)) await this.askAgain(kept);
    else await this.end();
  }

  /** What this tab has left for, with the answer if there is one; `leaving` if the person is on the way back to where they were. */
  private takeReturn(): Departure | 'leaving' | undefined {
    const {environment} = this;
    const departure = readDeparture(environment);
    const taken = departure && !departure.answer ? takeOwnAnswer(environment) : undefined;
    if (!departure || !taken) return departure;
    const answered = {...departure, answer: taken.answer};
    // Scripts of the page read the query and the fragment when it loads: only a load of the true address is right for them.
    if (taken.rest === departure.returnTo || !writeDeparture(environment, answered)) return answered;
    environment.leaveTo(departure.returnTo, true);
    return 'leaving';
  }

  /** Lets the library use the answer, and judges whom it says to be there. */
  private async takeUp(departure: Departure): Promise<void> {
    const {environment, session, presence} = this;
    const {returnTo, issuer, isSignIn} = departure;
    await session.handleIncomingRedirect({url: addressWithAnswer(departure)});
    // The library has written the address in its own way.
    environment.replaceUrl(returnTo);
    const {isLoggedIn, webId, sessionId: id} = session.info;
    if (!isLoggedIn || !webId || !isWebAddress(webId))
      return this.end(problemOfTrouble(this.trouble ?? {error: isSignIn ? 'no WebID' : 'login_required'}, issuer), issuer);
    const before = readKept(environment);
    const confirmed = before?.id === id && before.webId === webId ? undefined : await confirmIssuer(webId, issuer);
    if (confirmed?.ok === false) return this.end(confirmed.problem, issuer);
    const kept = {id, webId, issuer, remember: departure.remember};
    if (!writeKept(environment, kept)) return this.end({kind: 'refused', detail: 'the browser keeps nothing'}, issuer);
    await presence.enter(id);
    this.current = kept;
    if (isSignIn) this.tell({type: 'signed-in'});
    const isOver = () => this.current !== kept;
    this.observed.set({
      status: 'signed-in',
      webId,
      fetch: speakThrough(session, isOver, () => environment.currentUrl()),
    });
  }

  /** Leaves for the provider, which may still know the person. Resolves only if nothing came of it. */
  private async askAgain({issuer, remember, webId}: KeptSession): Promise<void> {
    const {environment, session} = this;
    const returnTo = environment.currentUrl();
    writeDeparture(environment, {returnTo, issuer, remember, isSignIn: false});
    const late = AbortSignal.timeout(answerTime);
    const stopped = new Promise<Problem>((resolve) => {
      this.stopAsking = resolve;
      late.addEventListener('abort', () => resolve({kind: 'too-slow', url: issuer}));
    });
    const asked = session.handleIncomingRedirect({url: withoutAnswer(returnTo), restorePreviousSession: true}).then(
      () => undefined,
      (thrown: unknown) => problemOfThrown(thrown, issuer),
    );
    const problem = await Promise.race([asked, stopped]);
    writeDeparture(environment, undefined);
    environment.replaceUrl(returnTo);
    // A provider that cannot be reached for a while is no reason to forget the session: the next page asks again.
    if (problem) this.setSignedOut(problem, webId);
    else await this.end({kind: 'signed-out', url: issuer});
  }

  /** Ends the session on this page and erases it. */
  private async end(problem?: Problem, issuer = readKept(this.environment)?.issuer): Promise<void> {
    const {environment} = this;
    this.current = undefined;
    // Signing out never fails: where nothing can be erased, nothing could be kept.
    await this.session.logout({logoutType: 'app'}).catch(() => undefined);
    sweep(environment, issuer);
    writeKept(environment, undefined);
    this.presence.forget();
    this.setSignedOut(problem);
  }

  /** The library says that the session is over: on this page; the others have tokens of their own. */
  private lose(): void {
    const {current} = this;
    if (!current) return;
    this.current = undefined;
    void this.inTurn(() => this.end({kind: 'signed-out', url: current.issuer}));
  }

  private setSignedOut(problem?: Problem, webId?: string): void {
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

  /** Another tab's sign-in is taken up by the next page: this one would have to be left for it. */
  private hear({type}: TabMessage): void {
    if (type === 'signed-out') void this.inTurn(() => this.followSignOut());
  }

  private async followSignOut(): Promise<void> {
    if (!this.current || readKept(this.environment)?.id === this.current.id) return;
    this.current = undefined;
    await this.session.logout({logoutType: 'app'}).catch(() => undefined);
    this.presence.leave();
    this.setSignedOut();
  }

  private pause(): void {
    this.presence.pause();
    this.channel?.close();
    this.channel = undefined;
  }

  /** The browser has brought the page back as it was: from the provider's, or after another page has ended the session. */
  private resume(): void {
    this.openChannel();
    const notFinished = failure('refused', {detail: 'not finished'});
    this.cameBack?.(notFinished);
    this.stopAsking?.(notFinished.problem);
    void this.inTurn(async () => {
      await this.followSignOut();
      if (this.current) await this.presence.enter(this.current.id);
    });
  }
}

/** Whether two addresses lead to the same page: the library writes a query anew, in its own way. */
function isSamePage(one: string, other: string): boolean {
  return withoutAnswer(one) === withoutAnswer(other);
}

/** The library takes these names out of any address, and would take what the page itself has under them for an answer. */
function withoutAnswer(address: string): string {
  const url = new URL(address);
  for (const name of ['state', 'code', 'error', 'error_description', 'iss']) url.searchParams.delete(name);
  return url.href;
}
