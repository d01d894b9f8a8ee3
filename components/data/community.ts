import {memberKind} from '../../vocab/kinds/member/member.js';
import type {Coop} from '../../vocab/kinds/coop/coop.js';
import type {Member} from '../../vocab/kinds/member/member.js';
import {findCoop, findList} from '../../pods/coop/discovery.js';
import type {LocalGroup} from '../../pods/coop/groups.js';
import {answers, Resources} from '../../pods/documents/resources.js';
import {membersKind} from '../../pods/lists/members-kind.js';
import {ThingList} from '../../pods/lists/thing-list.js';
import {ObservableState} from '../../pods/observable.js';
import {mayWait} from '../../pods/outbox/hint.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import {failure, type Result} from '../../pods/problem.js';
import {holderOf, webIdOf, type SessionSource, type SessionState, type SignInOptions} from '../../pods/session/session.js';

/** Time from the first request until the page is looked after, in milliseconds: what draws it comes first. */
const restBefore = 1_000;

const loadAttendants = () => import('./attend.js');

/**
 * What the tags of one coop share on a page: who is signed in, the documents read so far, the coop and its lists. Handed
 * down by context; the tags of another copy of the kit use it too, so that fields are added here, never changed.
 */
export class Community {
  /** Address of the coop, or `null` for tags that stand alone. */
  readonly src: string | null;
  readonly resources: Resources;
  /** Identity providers that the page offers, the coop's own first. */
  providers: readonly string[] = [];
  private readonly sessionState = new ObservableState<SessionState>({status: 'unknown'});
  private readonly lists = new Map<string, ThingList<Member>>();
  /** Hosts of the coop and of whoever is signed in: the only ones that ever see credentials. */
  private readonly trustedOrigins = new Set<string>();
  private source?: SessionSource;
  private unsubscribe?: () => void;

  constructor(
    src: string | null,
    /** Leave the page to sign in, and end the session: the provider's to do. */
    private readonly door?: SessionDoor,
  ) {
    this.src = src;
    this.trust(src);
    this.resources = new Resources({
      session: () => this.session,
      mayAuthenticate: (url) => this.trustedOrigins.has(new URL(url).origin),
      rescue: async (url) => (await loadAttendants()).rescue(this, url),
    });
    this.resources.onChange = () => {
      this.resources.onChange = undefined;
      setTimeout(() => void loadAttendants().then(({attendTo}) => attendTo(this)), restBefore);
    };
    if (src === null) this.sessionState.set({status: 'signed-out'});
  }

  /** Who is signed in. */
  get session(): SessionState {
    return this.sessionState.value;
  }

  /** Calls back after each sign-in and sign-out. Returns the undo. */
  subscribe(listener: (session: SessionState) => void): () => void {
    return this.sessionState.subscribe(listener);
  }

  /** Takes the session from `source` from now on; without one, nobody is signed in. */
  useSession(source: SessionSource | undefined): void {
    this.unsubscribe?.();
    this.source = source;
    this.unsubscribe = source?.subscribe((state) => this.setSession(state));
    this.setSession(source?.state ?? {status: 'signed-out'});
  }

  /** Follows its session no longer: another community has taken its place. */
  retire(): void {
    this.unsubscribe?.();
    this.unsubscribe = undefined;
  }

  /** Says what is going on before the session's own code has been loaded. */
  setSession(state: SessionState): void {
    const before = this.session;
    if (state.status === 'signed-in') this.trust(state.webId);
    this.sessionState.set(state);
    if (webIdOf(before) === webIdOf(state) && holderOf(before) === holderOf(state)) return;
    // What was read for somebody who is gone is kept for nobody, also by what looks after the page from later on.
    if (webIdOf(before)) for (const entry of this.resources.all()) answers.delete(entry.state.document!);
    this.resources.forgetPrivate();
    if (mayWait(() => localStorage, webIdOf(state))) void this.outbox();
  }

  /** What whoever is signed in has typed and no server has yet. Loaded when it is first asked for, or when something waits from before. */
  outbox(): Promise<Outbox | undefined> {
    return import('./community-outbox.js').then(({outboxOf}) => outboxOf(this));
  }

  /** Leaves the page for the provider's. Resolves only if that could not be done, with the reason. */
  signIn(options: SignInOptions): Promise<Result<void>> {
    return this.door?.signIn(options) ?? Promise.resolve(failure('refused', {detail: 'No community on this page'}));
  }

  /** Ends the session, in every tab. */
  async signOut(): Promise<void> {
    await this.door?.signOut();
  }

  get sessionSource(): SessionSource | undefined {
    return this.source;
  }

  /** What the coop says of itself. */
  coop(languages: readonly string[]): Promise<Result<Coop>> {
    return this.src ? findCoop(this.resources, this.src, languages) : Promise.resolve(failure('bad-address'));
  }

  /** The address of the coop's list of members. */
  async membersListAddress(): Promise<Result<string>> {
    const coop = await this.coop([]);
    return coop.ok ? findList(this.resources, coop.value, memberKind.types) : coop;
  }

  /** The coop's local groups. */
  groups(languages: readonly string[]): Promise<Result<readonly LocalGroup[]>> {
    return import('./coop-groups.js').then(({readCoopGroups}) => readCoopGroups(this, languages));
  }

  /** The list of people at an address; tags that show the same one share it. */
  people(address: string, languages: readonly string[]): ThingList<Member> {
    const key = `${languages.join()} ${address}`;
    const list = this.lists.get(key) ?? new ThingList(this.resources, address, membersKind(languages));
    this.lists.set(key, list);
    return list;
  }

  /** Lets credentials go to the host of this address: one of the coop, or of a storage of whoever is signed in. */
  trust(iri: string | null): void {
    if (iri && URL.canParse(iri)) this.trustedOrigins.add(new URL(iri).origin);
  }
}

export interface SessionDoor {
  signIn(options: SignInOptions): Promise<Result<void>>;
  signOut(): Promise<void>;
}
