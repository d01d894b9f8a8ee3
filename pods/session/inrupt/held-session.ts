import {isWebAddress} from '../../../vocab/rdf/iri.js';
import {ObservableState} from '../../observable.js';
import {failure, type Problem, type Result} from '../../problem.js';
import type {LightEnvironment} from '../light/environment.js';
import {readIssuer} from '../light/issuer.js';
import {confirmIssuer} from '../light/profile.js';
import {chooseRedirect, type ClientOptions} from '../light/redirect.js';
import type {SessionSource, SessionState, SignInOptions} from '../session.js';
import {readDeparture, writeDeparture} from './departure.js';
import {leaveThrough} from './leave.js';
import {issuerOf} from './library-storage.js';
import {problemOfTrouble, type Trouble} from './problems.js';
import type {InruptSession} from './session-object.js';
import {speakThrough} from './speak.js';

export interface HeldSessionOptions extends ClientOptions {
  readonly environment: LightEnvironment;
  /** The session that the page holds. */
  readonly session: InruptSession;
}

/**
 * Follows a session that the page's own code holds. That code finishes sign-ins and restores the session, as it did before there were any tags;
 * the kit signs in and out through it, and counts whoever is signed in only if the profile names the provider.
 */
export function followSession(options: HeldSessionOptions): SessionSource {
  return new HeldSession(options);
}

class HeldSession implements SessionSource {
  private readonly observed = new ObservableState<SessionState>({status: 'unknown'});
  private readonly session: InruptSession;
  private trouble: Trouble | undefined;
  /** Tells whether what is being looked at is still so: the page may sign out meanwhile. */
  private looks = 0;
  private cameBack: ((result: Result<void>) => void) | undefined;

  constructor(private readonly options: HeldSessionOptions) {
    const {environment, session} = options;
    this.session = session;
    const look = () => void this.look();
    session.events.on('login', () => {
      this.putAddressBack(readDeparture(environment)?.returnTo);
      look();
    });
    session.events.on('sessionRestore', (address) => {
      this.putAddressBack(address);
      look();
    });
    for (const event of ['logout', 'sessionExpired'] as const) session.events.on(event as 'logout', look);
    session.events.on('error', (error, description) => {
      this.trouble = {error, description};
      look();
    });
    environment.watchPage?.((moment) => {
      if (moment === 'back') this.cameBack?.(failure('refused', {detail: 'not finished'}));
    });
  }

  get state(): SessionState {
    return this.observed.value;
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    return this.observed.subscribe(listener);
  }

  restore(): Promise<void> {
    return this.look();
  }

  async signIn({issuer: typed}: SignInOptions): Promise<Result<void>> {
    const {environment} = this.options;
    const issuer = readIssuer(typed)?.href;
    if (!issuer) return failure('bad-address', {url: typed});
    const redirect = await chooseRedirect(environment, this.options);
    if (!redirect.ok) return redirect;
    writeDeparture(environment, {returnTo: environment.currentUrl(), issuer, remember: false, isSignIn: true});
    const back = new Promise<Result<void>>((resolve) => (this.cameBack = resolve));
    return leaveThrough(this.options, issuer, redirect.value, back);
  }

  async signOut(): Promise<void> {
    await this.session.logout({logoutType: 'app'}).catch(() => undefined);
    await this.look();
  }

  /** Only in place: a page that were left would have to restore the session again, and come back here. */
  private putAddressBack(address: string | undefined): void {
    const {environment} = this.options;
    writeDeparture(environment, undefined);
    if (!address || !URL.canParse(address)) return;
    const [there, here] = [new URL(address), new URL(environment.currentUrl())];
    if (there.origin === here.origin && there.pathname === here.pathname) environment.replaceUrl(address);
  }

  private async look(): Promise<void> {
    const look = ++this.looks;
    const state = await this.judge();
    if (look === this.looks) this.observed.set(state);
  }

  private async judge(): Promise<SessionState> {
    const {session} = this;
    const {environment} = this.options;
    const {isLoggedIn, webId, sessionId} = session.info;
    if (!isLoggedIn || !webId || !isWebAddress(webId)) return this.signedOut();
    const issuer = issuerOf(environment, sessionId);
    if (!issuer) return {status: 'signed-out', problem: {kind: 'refused', detail: 'no provider can be asked about'}};
    const confirmed = await confirmIssuer(webId, issuer);
    if (!confirmed.ok) return {status: 'signed-out', problem: confirmed.problem};
    const isOver = () => !session.info.isLoggedIn;
    return {status: 'signed-in', webId, fetch: speakThrough(session, isOver, () => environment.currentUrl())};
  }

  private signedOut(): SessionState {
    const {trouble} = this;
    this.trouble = undefined;
    const problem: Problem | undefined = trouble && problemOfTrouble(trouble, '');
    return {status: 'signed-out', ...(problem && {problem})};
  }
}
