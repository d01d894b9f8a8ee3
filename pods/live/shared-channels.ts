import {Channel} from './channel.js';
import type {LiveEnvironment} from './environment.js';
import type {Services} from './services.js';
import type {Topic} from './subscribe.js';

/** Lines that are held at a time. What goes beyond is asked for from time to time. */
const mostChannels = 24;

/** What goes over the line between the tabs of one person. */
type TabMessage =
  /** A tab listens for the others from now on, and wants to know what they show. */
  | {readonly type: 'lead'}
  /** What a tab shows. */
  | {readonly type: 'topics'; readonly tab: string; readonly topics: readonly Topic[]}
  /** What the server is listened to about. */
  | {readonly type: 'live'; readonly urls: readonly string[]}
  | {readonly type: 'hint'; readonly url: string; readonly state: unknown};

export interface SharedChannelsOptions {
  readonly environment: LiveEnvironment;
  readonly services: Services;
  readonly fetchFor: (topic: Topic) => typeof fetch;
  /** Whose tabs these are: what one may listen to, another person may not. */
  readonly reader: string | undefined;
  readonly onHint: (url: string, state: unknown) => void;
  /** Called when {@link SharedChannels.isLive} may give another answer. */
  readonly onLive: () => void;
}

/**
 * The channels of all tabs in which the same person looks at the same site: one tab holds them and tells the others. When it goes, or
 * is hidden, another one takes over.
 */
export class SharedChannels {
  private readonly tab = crypto.randomUUID();
  private readonly name: string;
  private line: BroadcastChannel | undefined;
  private stopWaiting: AbortController | undefined;
  private isLeading = false;
  private own: readonly Topic[] = [];
  private readonly others = new Map<string, readonly Topic[]>();
  private readonly channels = new Map<string, Channel>();
  private live = new Set<string>();

  constructor(private readonly options: SharedChannelsOptions) {
    this.name = `coop:live ${options.reader ?? ''}`;
    this.resume();
  }

  /** Whether the server tells of changes to a document. */
  isLive(url: string): boolean {
    return this.live.has(url);
  }

  /** Listens to these documents. */
  show(topics: readonly Topic[]): void {
    this.own = topics;
    if (this.isLeading) this.sync();
    else this.tell({type: 'topics', tab: this.tab, topics});
  }

  /** Listens to nothing, and leaves it to another tab to listen for the others. */
  pause(): void {
    if (!this.stopWaiting) return;
    if (!this.isLeading) this.tell({type: 'topics', tab: this.tab, topics: []});
    this.isLeading = false;
    this.stopWaiting.abort();
    this.line?.close();
    this.stopWaiting = this.line = undefined;
    this.others.clear();
    for (const channel of this.channels.values()) channel.pause();
    this.live.clear();
  }

  resume(): void {
    if (this.stopWaiting) return;
    const {environment} = this.options;
    const {locks} = environment;
    const waiting = (this.stopWaiting = new AbortController());
    this.line = environment.openChannel?.(this.name);
    this.line?.addEventListener('message', ({data}: MessageEvent<TabMessage>) => this.hear(data));
    if (!locks || !this.line) this.lead();
    else void this.queue(locks, waiting.signal);
  }

  /** Tries broken lines again at once: the page is looked at, or there is a network again. */
  hurry(): void {
    for (const channel of this.channels.values()) channel.hurry();
  }

  /** Waits for the other tab to go; leads until this one is paused. */
  private async queue(locks: LockManager, signal: AbortSignal): Promise<void> {
    const hold = () => {
      if (signal.aborted) return undefined;
      this.lead();
      return new Promise<void>((release) => signal.addEventListener('abort', () => release(), {once: true}));
    };
    // Paused before it was this tab's turn, or not allowed to lock: then others listen, or nobody does and the page asks.
    await locks.request(this.name, {signal}, hold).catch(() => undefined);
  }

  private lead(): void {
    this.isLeading = true;
    this.tell({type: 'lead'});
    this.sync();
  }

  private hear(message: TabMessage): void {
    switch (message.type) {
      case 'lead':
        this.live.clear();
        this.show(this.own);
        break;
      case 'topics':
        if (this.isLeading) this.serve(message.tab, message.topics);
        break;
      case 'live':
        this.follow(message.urls);
        break;
      case 'hint':
        this.options.onHint(message.url, message.state);
    }
  }

  private serve(tab: string, topics: readonly Topic[]): void {
    if (topics.length) this.others.set(tab, topics);
    else this.others.delete(tab);
    this.sync();
    this.tellLive();
  }

  /** Takes over what the leading tab listens to. What it has heard before that, this one has missed. */
  private follow(urls: readonly string[]): void {
    const isOwn = (url: string) => this.own.some((topic) => topic.url === url);
    const begun = urls.filter((url) => !this.live.has(url) && isOwn(url));
    this.live = new Set(urls);
    this.options.onLive();
    for (const url of begun) this.options.onHint(url, undefined);
  }

  /** Has a channel for each document that a tab shows, and for no other. */
  private sync(): void {
    const topics = [...this.own, ...[...this.others.values()].flat()];
    const wanted = new Map(topics.map((topic) => [topic.url, topic]));
    for (const [url, channel] of this.channels) {
      if (wanted.has(url)) continue;
      channel.pause();
      this.channels.delete(url);
    }
    for (const topic of [...wanted.values()].slice(0, mostChannels)) {
      const channel = this.channels.get(topic.url);
      if (channel) {
        channel.topic = topic;
        channel.resume();
      } else this.channels.set(topic.url, this.openChannel(topic));
    }
  }

  private openChannel(topic: Topic): Channel {
    const {url} = topic;
    const {environment, services, fetchFor, onHint} = this.options;
    return new Channel(topic, {
      environment,
      services,
      fetchFor,
      onHint: (state) => {
        onHint(url, state);
        this.tell({type: 'hint', url, state});
      },
      onLive: (isLive) => this.setLive(url, isLive),
    });
  }

  private setLive(url: string, isLive: boolean): void {
    if (isLive === this.live.has(url)) return;
    if (isLive) this.live.add(url);
    else this.live.delete(url);
    this.options.onLive();
    this.tellLive();
  }

  private tellLive(): void {
    if (this.isLeading) this.tell({type: 'live', urls: [...this.live]});
  }

  private tell(message: TabMessage): void {
    this.line?.postMessage(message);
  }
}
