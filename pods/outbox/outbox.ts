import type {Resources} from '../documents/resources.js';
import {ObservableState} from '../observable.js';
import type {FieldConflict} from '../problem.js';
import type {SessionState, SignedIn} from '../session/session.js';
import type {Values} from '../values.js';
import {again, asNew, newDeed, type About, type Deed} from './deed.js';
import {DeedStore, type Revision} from './deed-store.js';
import {handlerOf, loadHandlers} from './deeds/all.js';
import type {Side} from './deeds/handler.js';
import {plainEnvironment, type OutboxEnvironment} from './environment.js';
import {outboxNames} from './names.js';
import {documentsOf, outboxRules, shareDocument, type OutboxRules} from './rules.js';
import {Sender} from './sender.js';
import {View} from './view.js';
import type {Work} from './work.js';

export interface OutboxOptions {
  /** Whose outbox it is. */
  readonly webId: string;
  readonly resources: Resources;
  /** Who is signed in at the moment of asking. */
  readonly session: () => SessionState;
  /** Where deeds are kept. */
  readonly values: Values;
  readonly environment?: OutboxEnvironment;
  readonly rules?: OutboxRules;
}

/** What waits, and where each deed stands. */
export interface OutboxState {
  /** In the order in which they were typed. */
  readonly deeds: readonly Deed[];
  /** Those that this page is sending now. */
  readonly sending: ReadonlySet<string>;
  /** Whether the device keeps nothing more, so that something is lost if the page is closed before it is sent. */
  readonly isOnPageOnly: boolean;
}

/** Where a deed stands: as it waits; `done` once it has arrived; or `given-up`, if the person has done so on this page. */
export type Standing = Deed | 'done' | 'given-up';

/**
 * One person's outbox: what is typed is stored, then shown, then sent, once in effect, whatever happens to the page, the network, the server
 * or the session meanwhile. A deed leaves it when it is done or when the person says so, and never otherwise.
 */
export class Outbox {
  private readonly observed: ObservableState<OutboxState>;
  private readonly environment: OutboxEnvironment;
  private readonly store: DeedStore;
  private readonly sender: Sender;
  private readonly view: View;
  private channel: BroadcastChannel | undefined;
  private readonly unwatch: (() => void) | undefined;
  private readonly givenUp = new Set<string>();
  private turn = 0;
  private shownTurn = 0;

  constructor(private readonly options: OutboxOptions) {
    const {webId, resources, values, environment = plainEnvironment, rules = outboxRules} = options;
    this.environment = environment;
    this.observed = new ObservableState<OutboxState>({deeds: [], sending: new Set(), isOnPageOnly: false});
    this.store = new DeedStore(values, webId);
    this.view = new View(resources, rules);
    this.sender = new Sender({
      resources,
      environment,
      rules,
      lock: outboxNames.lock + webId,
      person: () => this.person,
      read: () => this.refresh(),
      revise: (revision) => this.revise(revision),
      onSending: (sending) => this.observed.set({...this.state, sending}),
    });
    this.channel = environment.openChannel?.(outboxNames.channel + webId);
    this.channel?.addEventListener('message', () => void this.refresh().then(() => this.sender.wake()));
    this.unwatch = environment.watchNetwork?.(() => void this.resume());
  }

  get state(): OutboxState {
    return this.observed.value;
  }

  /** Calls back after each change. Returns the undo. */
  subscribe(listener: (state: OutboxState) => void): () => void {
    return this.observed.subscribe(listener);
  }

  /** Shows what was left from before, and goes on sending it. Resolves when it is shown. */
  async start(): Promise<void> {
    await this.refresh();
    void this.sender.wake();
  }

  /** Sends and shows nothing more; what waits stays stored. */
  stop(): void {
    this.sender.stop();
    this.channel?.close();
    // What is on its way ends by itself, and is told to nobody.
    this.channel = undefined;
    this.unwatch?.();
    this.view.end();
  }

  /** Loads what work of a type needs, so that it can be stored and shown when there is no network to load anything from. */
  async prepare(type: Work['type']): Promise<void> {
    await loadHandlers([{type}]);
  }

  /** Stores a piece of work and sends it as soon as that is possible. Resolves with its identifier once it is stored and shown. */
  async add(work: Work, about?: About): Promise<string> {
    const deed = newDeed(this.options.webId, work, this.environment.now(), about);
    if (!this.state.deeds.length) void this.environment.persist?.().catch(() => undefined);
    await this.revise((deeds) => [...deeds, deed]);
    void this.sender.wake();
    return deed.id;
  }

  /** Resolves when a deed needs no waiting for any more: with nothing if it is done or given up, with itself if the person must decide. */
  settled(id: string): Promise<Deed | undefined> {
    return new Promise((resolve) => {
      const look = ({deeds}: OutboxState) => {
        const deed = deeds.find((one) => one.id === id);
        if (deed?.state === 'waiting') return;
        unsubscribe();
        resolve(deed);
      };
      const unsubscribe = this.subscribe(look);
      look(this.state);
    });
  }

  /** Tries everything that waits now, whatever its pause. Resolves when nothing is to be done any more, or only later. */
  async resume(): Promise<void> {
    await this.revise((deeds) => deeds.map((deed) => (deed.state === 'waiting' && deed.notBefore ? again(deed) : deed)));
    await this.sender.wake();
  }

  /** Tries once more what was refused. */
  async retry(id: string): Promise<void> {
    await this.reviseOne(id, again);
  }

  /** Puts what the person has made of a refused text in its place. */
  async replace(id: string, work: Work, about?: About): Promise<void> {
    await this.reviseOne(id, (deed) => ({...asNew(deed, work), ...(about && {about})}));
  }

  /** Settles one conflict of a deed. Once all are, it is sent. */
  async choose(id: string, conflict: FieldConflict, side: Side): Promise<void> {
    const deed = this.state.deeds.find((one) => one.id === id);
    const handler = deed && handlerOf(deed.work);
    if (!deed?.problem?.conflicts || !handler?.choose) return;
    const {resources} = this.options;
    const work = await handler.choose(deed.work, conflict, side, {resources, deed});
    const conflicts = deed.problem.conflicts.filter(
      (one) => one.field !== conflict.field || one.subject !== conflict.subject,
    );
    const problem = {...deed.problem, conflicts};
    await this.reviseOne(id, (one) => (conflicts.length ? {...one, work, problem} : asNew(one, work)));
  }

  /** Writes anew what was changed here and is gone there. What else waits for it goes on after it. */
  async recreate(id: string): Promise<void> {
    await this.revise((deeds) => {
      const found = deeds.find((deed) => deed.id === id);
      const recreate = found && handlerOf(found.work).recreate;
      if (!found || !recreate) return deeds;
      return deeds.map((deed) => {
        if (deed.id === id) return asNew(deed, recreate(deed.work));
        return deed.problem?.kind === 'missing' && shareDocument(deed, found) ? again(deed) : deed;
      });
    });
    void this.sender.wake();
  }

  /** Calls back with where a deed stands, now and after each step that it takes, until it has left. Returns the undo. */
  follow(id: string, listener: (standing: Standing) => void): () => void {
    let last: string | undefined;
    const look = ({deeds}: OutboxState) => {
      const deed = deeds.find((one) => one.id === id);
      const standing = deed ?? (this.givenUp.has(id) ? 'given-up' : 'done');
      const step = deed ? [deed.state, deed.mark, deed.attempts, ...deed.done].join() : '';
      if (step === last) return;
      last = step;
      if (!deed) unsubscribe();
      listener(standing);
    };
    const unsubscribe = this.subscribe(look);
    look(this.state);
    return unsubscribe;
  }

  /** Gives a deed up, because the person says so. What was typed after it stays. */
  async discard(id: string): Promise<void> {
    this.givenUp.add(id);
    await this.revise((deeds) => {
      const index = deeds.findIndex((deed) => deed.id === id);
      if (index < 0) return deeds;
      const {work} = deeds[index]!;
      const later = deeds.slice(index + 1).map((deed) => {
        const without = deed.work.type === work.type && handlerOf(work).without;
        return without ? {...deed, work: without(deed.work, work)} : deed;
      });
      return [...deeds.slice(0, index), ...later];
    });
    void this.sender.wake();
  }

  /** Gives everything up. */
  async discardAll(): Promise<void> {
    for (const {id} of this.state.deeds) this.givenUp.add(id);
    await this.revise(() => []);
  }

  /** The person, if it is the one who is signed in. */
  private get person(): SignedIn | undefined {
    const state = this.options.session();
    return state.status === 'signed-in' && state.webId === this.options.webId ? state : undefined;
  }

  private async reviseOne(id: string, change: (deed: Deed) => Deed): Promise<void> {
    await this.revise((deeds) => deeds.map((deed) => (deed.id === id ? change(deed) : deed)));
    void this.sender.wake();
  }

  private async revise(revision: Revision): Promise<void> {
    const turn = ++this.turn;
    await this.take(turn, await this.store.change(revision));
    this.channel?.postMessage('changed');
  }

  /** Learns what other tabs have changed. */
  private async refresh(): Promise<readonly Deed[]> {
    const turn = ++this.turn;
    const deeds = await this.store.read();
    const left = new Set(deeds.map(({id}) => id));
    const gone = this.state.deeds.filter(({id}) => !left.has(id));
    await this.readAgain(gone);
    await this.take(turn, deeds);
    return deeds;
  }

  private async take(turn: number, deeds: readonly Deed[]): Promise<void> {
    await loadHandlers(deeds.map(({work}) => work));
    if (turn < this.shownTurn) return;
    this.shownTurn = turn;
    this.view.show(deeds);
    this.observed.set({...this.state, deeds, isOnPageOnly: this.store.isOnPageOnly});
  }

  /** What another tab has sent is on the server by now: this page's copy must not lag behind when the deed is shown no longer. */
  private async readAgain(gone: readonly Deed[]): Promise<void> {
    const {resources} = this.options;
    const urls = new Set(gone.flatMap(documentsOf).filter((url) => resources.stored(url)));
    await Promise.all([...urls].map((url) => resources.read(url, {fresh: true, asStored: true})));
  }
}
