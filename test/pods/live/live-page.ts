import {Resources, type ReadOptions} from '../../../pods/documents/resources.js';
import {Live} from '../../../pods/live/live.js';
import type {LiveEnvironment} from '../../../pods/live/environment.js';
import type {SessionState} from '../../../pods/session/session.js';
import {connect, createMemoryPod, type MemoryPod, type Person} from '../../support/memory-pod.js';
import {FakeBrowser} from '../session/fake-browser.js';

interface Timer {
  readonly at: number;
  readonly work: () => void;
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise<void>((resolve) => setImmediate(resolve));
}

/** A device with a clock that a test moves, and the pages that are open on it. */
export class Device {
  readonly pod: MemoryPod;
  time = Date.parse('2026-11-27T12:00:00Z');
  /** Addresses to which pages have opened lines. */
  readonly dialled: string[] = [];
  private readonly browser = new FakeBrowser();
  private chance = 7;
  private readonly timers = new Set<Timer>();
  private readonly pods: MemoryPod[];

  constructor(...others: MemoryPod[]) {
    this.pod = createMemoryPod({now: () => this.time});
    this.pods = [this.pod, ...others];
  }

  /** A person with a document of their own. */
  person(name: string): Person {
    return this.pod.createPerson(name);
  }

  /** Opens a page, as somebody who is signed in or as anyone. */
  open(person?: Person): LivePage {
    const page = this.openUnattended(person);
    page.begin();
    return page;
  }

  /** Opens a page of which nothing looks after yet. */
  openUnattended(person?: Person): LivePage {
    return new LivePage(this, connect(...this.pods).fetch, person);
  }

  environment(page: LivePage): LiveEnvironment {
    return {
      now: () => this.time,
      random: () => this.random(),
      after: (delay, work) => this.after(delay, work),
      openSocket: (url) => {
        this.dialled.push(url);
        const pod = this.pods.find(({origin}) => new URL(origin).host === new URL(url).host) ?? this.pod;
        return pod.openSocket(url);
      },
      isVisible: () => page.isVisible,
      watchPage: (listener) => page.watch(listener),
      locks: this.browser.locks,
      openChannel: (name) => this.browser.openChannel(name),
    };
  }

  /** Lets time go by: everything that is due happens when it is due. */
  async pass(time: number): Promise<void> {
    await settle();
    const end = this.time + time;
    for (let next = this.nextBefore(end); next; next = this.nextBefore(end)) {
      this.timers.delete(next);
      this.time = next.at;
      next.work();
      await settle();
    }
    this.time = end;
  }

  /** Requests since `count` had arrived. */
  requestsSince(count: number): string[] {
    return this.pod.arrivals.slice(count).map(({method, url}) => `${method} ${url}`);
  }

  /** Another number each time, and the same ones in each run (a linear congruential generator). */
  private random(): number {
    this.chance = (this.chance * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return this.chance / 2 ** 32;
  }

  private after(delay: number, work: () => void): () => void {
    const timer = {at: this.time + delay, work};
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  private nextBefore(end: number): Timer | undefined {
    return [...this.timers].filter(({at}) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** A page that is open, with what it shows. */
export class LivePage {
  readonly resources: Resources;
  live!: Live;
  isVisible = true;
  session: SessionState;
  private readonly listeners = new Set<(isShown: boolean) => void>();

  constructor(
    private readonly device: Device,
    private readonly fetcher: typeof fetch,
    person: Person | undefined,
  ) {
    this.session = person ? {status: 'signed-in', webId: person.webId, fetch: person.fetch} : {status: 'signed-out'};
    const session = () => this.session;
    this.resources = new Resources({
      fetch: fetcher,
      session,
      mayAuthenticate: (url) => url.startsWith(device.pod.origin),
    });
  }

  /** Looks after the page from now on. */
  begin(): void {
    const {resources, device, fetcher} = this;
    this.live = new Live({resources, environment: device.environment(this), session: () => this.session, fetch: fetcher});
    resources.onChange = (entry) => this.live.note(entry);
  }

  /** Puts a document on screen. @returns what takes it away again. */
  async show(url: string, options?: ReadOptions): Promise<() => void> {
    const hide = this.resources.subscribe(url, () => undefined);
    await this.resources.read(url, options);
    return hide;
  }

  /** What the page has of a document. */
  text(url: string): string | undefined {
    const {document} = this.resources.peek(url);
    return document && [...document.graph].map(({object}) => object.value).join();
  }

  /** Nobody can see the page any more. */
  hide(): void {
    this.isVisible = false;
    this.tell(false);
  }

  look(): void {
    this.isVisible = true;
    this.tell(true);
  }

  /** The network is there again. */
  online(): void {
    this.tell(this.isVisible);
  }

  /** Leaves the page. */
  leave(): void {
    this.tell(false);
  }

  watch(listener: (isShown: boolean) => void): void {
    this.listeners.add(listener);
  }

  private tell(isShown: boolean): void {
    for (const listener of this.listeners) listener(isShown);
  }
}

/** A document with one text in it. */
export const saying = (text: string) => `<#it> <http://xmlns.com/foaf/0.1/name> "${text}".`;
