import {ContextProvider, ContextRoot} from '@lit/context';
import {LitElement, css, html, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {isWebAddress} from '../../vocab/rdf/iri.js';
import {failure, type Result} from '../../pods/problem.js';
import {mayHaveSession, watchForSignIn} from '../../pods/session/hint.js';
import type {InruptSession} from '../../pods/session/inrupt/session-object.js';
import type {SessionSource, SignInOptions} from '../../pods/session/session.js';
import {reportMistakenAttributes} from '../data/attributes.js';
import {firstEnvironment} from '../data/first-environment.js';
import {Community} from '../data/community.js';
import {communityContext, communityTag} from '../data/community-context.js';
import {SessionChangeEvent} from '../data/events.js';
import {adoptStartedReading} from '../data/started-reading.js';
import {define} from '../define.js';
import {version} from '../version.js';
import {HostSession, type HostIdentity} from './host-session.js';

/**
 * Gives the tags of a page their cooperative and the person who is signed in. Draws nothing of its own.
 *
 * Put the tags inside it, or leave it empty anywhere on the page. The cooperative is read from `src`; the session is
 * restored from page to page, and nothing of the code for signing in is loaded before it is needed.
 *
 * @slot - The page's content, shown as it is.
 * @fires {SessionChangeEvent} coop-session-change - Somebody has signed in or out.
 */
export class CoopCommunity extends LitElement {
  static readonly kitVersion = version;

  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the cooperative: the IRI that stands for it, as in `https://pods.example/coop/official/coop.ttl#us`. */
  @property() src?: string;

  /**
   * How people sign in: `light` (default) with the kit's own code, `host` with what the page hands in as `identity`, `inrupt` with
   * `@inrupt/solid-client-authn-browser`, for pages that use it already and for providers that need it.
   */
  @property() session: 'light' | 'host' | 'inrupt' = 'light';

  /** Address of a Client ID Document, if the site has one. */
  @property({attribute: 'client-id'}) clientId?: string;

  /** Page to which the provider sends people back. Default: the page they come from. */
  @property() redirect?: string;

  /** Addresses of the identity providers to offer, separated by spaces; the coop's own first. Default: what the coop names. */
  @property() providers = '';

  /** With `session="host"`: who is signed in and how to make requests in that person's name, or `null` for nobody. */
  @property({attribute: false}) identity: HostIdentity | null = null;

  /**
   * With `session="inrupt"`: the `Session` object of a page that has one of its own, handed in by a module of the page before it waits for
   * anything. Without it, the library's default session is used, and nobody else may use that one.
   */
  @property({attribute: false}) inruptSession: InruptSession | null = null;

  private readonly provider = new ContextProvider(this, {context: communityContext, initialValue: undefined});
  private value?: Community;
  private unsubscribe?: () => void;
  private unwatch?: () => void;
  /** Whether another tab's sign-in is waited for, also while the provider is being moved. */
  private isWatching = false;
  private webId: string | null = null;
  private starting?: Promise<SessionSource>;
  private settled: Promise<void> = Promise.resolve();

  /** Resolves when it is known who is signed in. */
  get complete(): Promise<void> {
    return this.updateComplete.then(() => this.settled);
  }

  override connectedCallback(): void {
    this.createCommunity();
    super.connectedCallback();
    reportMistakenAttributes(this, CoopCommunity.observedAttributes);
    attachContextRoot();
    addEventListener('online', this.handleOnline);
    if (this.hasUpdated && this.isWatching) this.watchTabs();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.handleOnline);
    this.unsubscribe?.();
    this.unsubscribe = undefined;
    this.unwatch?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.value && this.value.src !== this.address) this.createCommunity();
    if (changed.has('providers')) this.offerProviders();
    // Another session of the library's than the one that was begun with.
    if (changed.has('inruptSession')) this.starting = undefined;
    if (changed.has('session') || changed.has('identity') || changed.has('inruptSession'))
      this.settled = this.startSession();
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  /** Leaves the page for the provider's. Resolves only if that could not be done, with the reason. */
  async signIn(options: SignInOptions): Promise<Result<void>> {
    try {
      return await (await this.loadSession()).signIn(options);
    } catch (error) {
      return failure('offline', {detail: String(error)});
    }
  }

  /** Ends the session, in every tab. A session that the page holds itself is only forgotten here. */
  async signOut(): Promise<void> {
    await (await this.loadSession()).signOut();
    if (this.session === 'host') this.identity = null;
    await this.updateComplete;
  }

  /** Reads the cooperative again. */
  async refresh(): Promise<void> {
    if (this.value?.src) await this.value.resources.read(this.value.src, {fresh: true});
  }

  private get address(): string | null {
    const {src = ''} = this;
    const absolute = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
    return isWebAddress(absolute) ? absolute : null;
  }

  /** A provider that has only been moved keeps its community, with all that was read. */
  private createCommunity(): void {
    const before = this.value;
    if (before?.src === this.address) {
      this.follow(before);
      return;
    }
    const community = new Community(this.address, {
      signIn: (options) => this.signIn(options),
      signOut: () => this.signOut(),
    });
    if (before) community.setSession(before.session);
    if (before?.sessionSource) community.useSession(before.sessionSource);
    before?.retire();
    adoptStartedReading(this, community.resources);
    this.value = community;
    this.offerProviders();
    this.follow(community);
    this.provider.setValue(community);
  }

  private follow(community: Community): void {
    this.unsubscribe?.();
    this.unsubscribe = community.subscribe(() => this.handleSession());
    this.handleSession();
  }

  private offerProviders(): void {
    if (this.value) this.value.providers = this.providers.split(/\s+/).filter(isWebAddress);
  }

  private async startSession(): Promise<void> {
    this.stopWatching();
    if (this.session === 'host') {
      this.value?.useSession(new HostSession(this.identity));
    } else if (this.inruptSession || mayHaveSession(firstEnvironment)) {
      this.value?.setSession({status: 'restoring'});
      await this.loadSession().catch((error: unknown) => {
        this.value?.setSession({status: 'signed-out', problem: {kind: 'offline', detail: String(error)}});
      });
    } else {
      this.value?.setSession({status: 'signed-out'});
      // In the other way the page would have to be left to take the session up.
      if (this.session === 'light') this.watchTabs();
    }
  }

  private stopWatching(): void {
    this.isWatching = false;
    this.unwatch?.();
  }

  private watchTabs(): void {
    this.isWatching = true;
    this.unwatch = watchForSignIn(firstEnvironment, () => void this.loadSession().catch(() => undefined));
  }

  /** The code for signing in, loaded once; it looks for a session first thing. */
  private loadSession(): Promise<SessionSource> {
    if (this.session === 'host') return Promise.resolve(this.value?.sessionSource ?? new HostSession(this.identity));
    this.starting ??= this.loadOwnSession();
    // What did not arrive is asked for again at the next click.
    this.starting.catch(() => (this.starting = undefined));
    return this.starting;
  }

  private async loadOwnSession(): Promise<SessionSource> {
    const {openSession} = await (this.session === 'inrupt' ? import('./inrupt-session.js') : import('./light-session.js'));
    this.stopWatching();
    const source = await openSession(this);
    await source.restore();
    this.value?.useSession(source);
    return source;
  }

  /** A session that could not be restored without a network is still there. */
  private readonly handleOnline = () => {
    const session = this.value?.session;
    if (session?.status === 'signed-out' && session.problem?.kind === 'offline') void this.value?.sessionSource?.restore();
  };

  private handleSession(): void {
    const state = this.value!.session;
    const webId = state.status === 'signed-in' ? state.webId : null;
    if (webId === this.webId) return;
    this.webId = webId;
    this.dispatchEvent(new SessionChangeEvent(webId));
  }
}

const rootMark = Symbol.for('coop:context-root:1');

/** Once a document, whatever the number of providers and copies: late providers then find the tags that asked before. */
function attachContextRoot(): void {
  const root = document.documentElement as HTMLElement & {[rootMark]?: boolean};
  if (root[rootMark]) return;
  root[rootMark] = true;
  new ContextRoot().attach(root);
}

define(communityTag, CoopCommunity);

declare global {
  interface HTMLElementTagNameMap {
    'coop-community': CoopCommunity;
  }
}
