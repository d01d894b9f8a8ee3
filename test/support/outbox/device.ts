import {Resources} from '../../../pods/documents/resources.js';
import type {OutboxEnvironment} from '../../../pods/outbox/environment.js';
import {Outbox} from '../../../pods/outbox/outbox.js';
import type {OutboxRules} from '../../../pods/outbox/rules.js';
import type {SessionState} from '../../../pods/session/session.js';
import type {Transaction, Values} from '../../../pods/values.js';
import type {Person} from '../memory-pod.js';
import {Clock} from './clock.js';
import {DeviceLocks} from './locks.js';

/** What a tab must not notice any more once it is closed. */
const never = new Promise<never>(() => undefined);

export interface TabOptions {
  readonly rules?: OutboxRules;
  /** From 0 up to 1: what pauses are chosen by. */
  readonly random?: () => number;
}

/** A phone or a computer: what its tabs share, and what is left when they are closed. */
export class Device {
  /** What it keeps. */
  readonly items = new Map<string, unknown>();
  readonly locks = new DeviceLocks();
  readonly lines = new Set<Line>();
  isOnline = true;
  /** How its storage behaves. `full` still lets pages read. */
  storage: 'good' | 'full' | 'blocked' = 'good';
  /** Times that a page has asked for its storage not to be cleared. */
  persisted = 0;
  private transacting: Promise<unknown> = Promise.resolve();

  constructor(
    readonly fetch: typeof globalThis.fetch,
    readonly clock: Clock = new Clock(),
  ) {}

  read(name: string): Promise<unknown> {
    if (this.storage === 'blocked') return Promise.reject(new Error('blocked'));
    // As in a browser, what cannot be cloned cannot be stored.
    return Promise.resolve(structuredClone(this.items.get(name)));
  }

  /** One after the other, as a browser lets its pages. */
  transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const done = this.transacting.then(() => this.transactNow(work));
    this.transacting = done.catch(() => undefined);
    return done;
  }

  private async transactNow<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const changes = new Map<string, unknown>();
    const set = (name: string, value: unknown) => void changes.set(name, structuredClone(value));
    const result = await work({get: (name) => this.read(name), set});
    if (changes.size && this.storage !== 'good') throw new Error(this.storage);
    for (const [name, value] of changes) {
      if (value === undefined) this.items.delete(name);
      else this.items.set(name, value);
    }
    return result;
  }

  /** Opens a page in which a person is signed in. */
  open(person: Person, options: TabOptions = {}): Tab {
    return new Tab(this, person, options);
  }
}

/** A page with an outbox. It can be closed at any moment, between any two things that it does. */
export class Tab {
  session: SessionState;
  readonly resources: Resources;
  readonly outbox: Outbox;
  isClosed = false;
  /** Things that it has done so far. */
  steps = 0;
  /** Closes the page before the thing of this number. */
  closesAt = Infinity;
  private online: () => void = () => undefined;
  private tellClosed!: () => void;
  /** Resolves when it is closed. */
  readonly closed = new Promise<void>((resolve) => (this.tellClosed = resolve));

  constructor(
    private readonly device: Device,
    readonly person: Person,
    {rules, random = () => 0.5}: TabOptions,
  ) {
    this.session = this.signedIn(person);
    const {clock} = device;
    this.resources = new Resources({
      fetch: this.through(device.fetch),
      session: () => this.session,
      mayAuthenticate: () => true,
    });
    const environment: OutboxEnvironment = {
      now: clock.now,
      random,
      wait: (ring, milliseconds) => clock.wait(() => !this.isClosed && ring(), milliseconds),
      locks: device.locks.for(this),
      openChannel: () => this.openLine(),
      isOnline: () => device.isOnline,
      watchNetwork: (listener) => {
        this.online = listener;
        return () => undefined;
      },
      persist: () => Promise.resolve(device.persisted++),
    };
    this.outbox = new Outbox({
      webId: person.webId,
      resources: this.resources,
      session: () => this.session,
      values: this.values(),
      environment,
      ...(rules && {rules}),
    });
  }

  signedIn({webId, fetch}: Person): SessionState {
    return {status: 'signed-in', webId, fetch: this.through(fetch)};
  }

  /** Closed from one moment to the next: nothing that it began is noticed by it, or goes on. */
  close(): void {
    this.isClosed = true;
    this.tellClosed();
    this.device.locks.drop(this);
    for (const line of this.device.lines) if (line.tab === this) this.device.lines.delete(line);
  }

  /** The browser tells the page that the network is there. */
  tellOnline(): void {
    this.online();
  }

  /** Each thing that a page does passes here. */
  private async step<T>(work: () => Promise<T>): Promise<T> {
    if (!this.isClosed && ++this.steps >= this.closesAt) this.close();
    if (this.isClosed) return never;
    const result = await work().then(
      (value) => () => value,
      (error: unknown) => () => {
        throw error;
      },
    );
    if (!this.isClosed && ++this.steps >= this.closesAt) this.close();
    return this.isClosed ? never : result();
  }

  private through(fetcher: typeof fetch): typeof fetch {
    const refuse = (reason: string) => Promise.reject(new TypeError(reason));
    return (input, init) =>
      // Not `never`, as for everything else: its time limit would keep the test's process alive.
      Promise.race([
        this.step(() => (this.device.isOnline ? fetcher(input, init) : refuse('No network'))),
        this.closed.then(() => refuse('Closed')),
      ]);
  }

  private values(): Values {
    const {device} = this;
    const get = (name: string) => this.step(() => device.read(name));
    const transact: Values['transact'] = (work) => this.step(() => device.transact(work));
    return {get, transact, change: (name, next) => transact(async (all) => all.set(name, next(await all.get(name))))};
  }

  private openLine(): BroadcastChannel {
    const line = new Line(this, this.device);
    this.device.lines.add(line);
    return line as unknown as BroadcastChannel;
  }
}

/** A line between the tabs of a device. */
class Line extends EventTarget {
  private isClosed = false;

  constructor(
    readonly tab: Tab,
    private readonly device: Device,
  ) {
    super();
  }

  postMessage(data: unknown): void {
    // As browsers do.
    if (this.isClosed) throw new DOMException('Channel is closed', 'InvalidStateError');
    for (const line of this.device.lines) {
      if (line !== this && line.tab.person.webId === this.tab.person.webId)
        line.dispatchEvent(new MessageEvent('message', {data}));
    }
  }

  close(): void {
    this.isClosed = true;
    this.device.lines.delete(this);
  }
}
