import type {InruptInfo, InruptLogin, InruptSession} from '../../../../pods/session/inrupt/session-object.js';
import type {FakeBrowser} from '../fake-browser.js';

type Listener = (...told: unknown[]) => void;

const current = 'solidClientAuthn:currentSession';
const known = (id: string) => `solidClientAuthenticationUser:${id}`;

/** What a provider answers in a test: who is there, or an error. */
export type ProviderAnswer = {readonly webId: string} | {readonly error: string};

/**
 * Does what Inrupt's library does, as its version 5.0 was read and seen to do: where it keeps what, which address it leaves, when its promises
 * never resolve. `answers` is what the provider would say to each code.
 */
export class FakeLibrary implements InruptSession {
  info: InruptInfo & {isLoggedIn: boolean; webId?: string; sessionId: string};
  readonly logins: InruptLogin[] = [];
  readonly asked: string[] = [];
  /** Where the library itself has gone to. */
  readonly visited: string[] = [];
  /** Thrown when a provider is asked again. */
  unreachable: Error | undefined;
  private readonly listeners = new Map<string, Listener[]>();

  constructor(
    private readonly browser: FakeBrowser,
    private readonly tab: {url: string},
    private readonly answers: Readonly<Record<string, ProviderAnswer>> = {},
    id = 'fresh',
  ) {
    this.info = {isLoggedIn: false, sessionId: id};
    this.events.on('login', () => this.storage.setItem(current, this.info.sessionId));
    this.events.on('error', () => void this.end());
    this.events.on('sessionExpired', () => void this.end());
  }

  readonly events = {
    on: (event: string, listener: Listener) => {
      this.listeners.set(event, [...(this.listeners.get(event) ?? []), listener]);
    },
  } as InruptSession['events'];

  emit(event: string, ...told: unknown[]): void {
    for (const listener of this.listeners.get(event) ?? []) listener(...told);
  }

  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    this.asked.push(`${init?.method ?? 'GET'} ${input instanceof Request ? input.url : String(input)} ${init?.cache}`);
    return Promise.resolve(new Response(this.info.webId ?? 'nobody'));
  }

  login(options: InruptLogin): Promise<void> {
    this.logins.push(options);
    this.storage.setItem(known('s1'), JSON.stringify({sessionId: this.info.sessionId}));
    this.storage.setItem(known(this.info.sessionId), JSON.stringify({issuer: options.oidcIssuer}));
    this.storage.setItem(`issuerConfig:${options.oidcIssuer}`, '{}');
    options.handleRedirect('https://login.example/auth?state=s1');
    return new Promise(() => undefined);
  }

  async logout(): Promise<void> {
    await this.end();
    this.emit('logout');
  }

  async handleIncomingRedirect({url, restorePreviousSession}: {url: string; restorePreviousSession?: boolean}) {
    const address = new URL(url);
    const given = new URLSearchParams(address.search);
    for (const name of ['state', 'code', 'error', 'error_description', 'iss']) address.searchParams.delete(name);
    this.tab.url = address.href;
    await Promise.resolve();
    const answer = this.answers[given.get('code') ?? ''];
    const error = given.get('error') ?? (answer && 'error' in answer ? answer.error : undefined);
    if (error) this.emit('error', error, null);
    else if (answer && 'webId' in answer) this.enter(answer.webId, given.get('state')!);
    else if (restorePreviousSession && this.storage.getItem(current)) return this.leaveSilently();
    return this.info;
  }

  private enter(webId: string, state: string): void {
    const {sessionId} = JSON.parse(this.storage.getItem(known(state))!) as {sessionId: string};
    Object.assign(this.info, {isLoggedIn: true, webId, sessionId});
    const before = this.storage.getItem('solidClientAuthn:currentUrl');
    this.storage.removeItem('solidClientAuthn:currentUrl');
    if (before) this.emit('sessionRestore', before);
    else this.emit('login');
  }

  private leaveSilently(): Promise<never> {
    if (this.unreachable) throw this.unreachable;
    this.storage.setItem('solidClientAuthn:currentUrl', this.tab.url);
    this.storage.setItem(known('s2'), JSON.stringify({sessionId: this.storage.getItem(current)}));
    this.visited.push('https://login.example/auth?prompt=none&state=s2');
    return new Promise(() => undefined);
  }

  private end(): Promise<void> {
    this.storage.removeItem(current);
    for (let index = this.storage.length - 1; index >= 0; index--) {
      const name = this.storage.key(index)!;
      if (name.startsWith(known(''))) this.storage.removeItem(name);
    }
    this.info.isLoggedIn = false;
    return Promise.resolve();
  }

  private get storage(): Storage {
    return this.browser.localStorage;
  }
}
