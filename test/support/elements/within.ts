import {ContextEvent} from '@lit/context';
import {html, type TemplateResult} from 'lit';
import type {CoopCommunity} from '../../../components/community/community.js';
import type {Community} from '../../../components/data/community.js';
import {communityContext} from '../../../components/data/community-context.js';
import {ObservableState} from '../../../pods/observable.js';
import type {SessionSource, SessionState, SignedIn} from '../../../pods/session/session.js';
import type {Result} from '../../../pods/problem.js';
import type {SeededCoop} from './seeded-coop.js';

/** Tags in their community; `who` is the member who is signed in, if anybody is. */
export function within(coop: Pick<SeededCoop, 'src' | 'identity'>, content: TemplateResult, who?: string): TemplateResult {
  const identity = who === undefined ? null : coop.identity(who);
  return html`<coop-community src=${coop.src} session="host" .identity=${identity}>${content}</coop-community>`;
}

/** What a provider hands to the tags. */
export function communityOf(provider: CoopCommunity): Community {
  let found: Community | undefined;
  provider.dispatchEvent(new ContextEvent(communityContext, document.body, (value: Community) => (found = value)));
  return found!;
}

/** A session of which the test says what becomes of it. */
export class ScriptedSession implements SessionSource {
  /** What was asked of the provider, in order. */
  readonly asked: string[] = [];
  /** What comes of the next sign-in. */
  answer: Result<void> | Promise<Result<void>> = {ok: true, value: undefined};
  readonly watchers = new Set<unknown>();
  private readonly observable: ObservableState<SessionState>;

  constructor(state: SessionState = {status: 'signed-out'}) {
    this.observable = new ObservableState(state);
  }

  get state(): SessionState {
    return this.observable.value;
  }

  set(state: SessionState): void {
    this.observable.set(state);
  }

  subscribe(listener: (state: SessionState) => void): () => void {
    const stop = this.observable.subscribe(listener);
    this.watchers.add(stop);
    return () => {
      this.watchers.delete(stop);
      stop();
    };
  }

  restore(): Promise<void> {
    return Promise.resolve();
  }

  signIn({issuer}: {issuer: string}): Promise<Result<void>> {
    this.asked.push(issuer);
    return Promise.resolve(this.answer);
  }

  signOut(): Promise<void> {
    this.set({status: 'signed-out'});
    return Promise.resolve();
  }
}

/** The session of somebody, which ends when this is asked of a server, as one that has expired. */
export function sessionEndingAt(method: string, {webId, fetch}: Pick<SignedIn, 'webId' | 'fetch'>): ScriptedSession {
  const session = new ScriptedSession();
  const ending: typeof fetch = async (input, init) => {
    if (init?.method !== method) return fetch(input, init);
    session.set({status: 'signed-out', problem: {kind: 'signed-out'}});
    return new Response(null, {status: 401});
  };
  session.set({status: 'signed-in', webId, fetch: ending});
  return session;
}
