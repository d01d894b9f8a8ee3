import type {LiveEnvironment, LiveSocket} from './environment.js';
import type {Services} from './services.js';
import {isWithdrawn} from '../problem.js';
import {parseObject, subscribe, type Granted, type Topic} from './subscribe.js';

/** Pauses between attempts, in milliseconds: the first one, and the longest. */
const firstPause = 1_000;
const longestPause = 5 * 60_000;
/** Attempts on one channel after which another one is asked for. */
const mostAttempts = 4;
/**
 * A channel is renewed this long before its end, or up to twice as early so that not all are renewed at once; never sooner or later than
 * that after its beginning (milliseconds).
 */
const renewBefore = 2 * 60_000;
const soonestRenewal = 60_000;
const latestRenewal = 24 * 60 * 60_000;

export interface ChannelOptions {
  readonly environment: LiveEnvironment;
  readonly services: Services;
  /** Makes requests as whoever may read the topic. */
  readonly fetchFor: (topic: Topic) => typeof fetch;
  /** The server says that the topic has changed, and perhaps its new entity tag, or it may have changed while nobody listened. */
  readonly onHint: (state: unknown) => void;
  readonly onLive: (isLive: boolean) => void;
}

/**
 * Listens to one document. Reconnects with growing pauses, renews the channel before its end, and asks for another one when the
 * server no longer knows it. What it hears is a hint: only reading shows what there is, and whether the reader still may.
 */
export class Channel {
  private socket: LiveSocket | undefined;
  private granted: Granted | undefined;
  private cancel: (() => void) | undefined;
  private attempts = 0;
  private ended = false;
  private waitsToRetry = false;

  constructor(
    public topic: Topic,
    private readonly options: ChannelOptions,
  ) {
    void this.open();
  }

  /** Listens no longer; what the server has granted can be used again by {@link resume}. */
  pause(): void {
    this.ended = true;
    this.cancel?.();
    this.drop();
  }

  resume(): void {
    if (!this.ended) return;
    this.ended = false;
    this.attempts = 0;
    if (this.granted?.endAt !== undefined && this.granted.endAt < this.options.environment.now()) this.granted = undefined;
    void this.open();
  }

  /** Tries at once what would be tried again later, because something has told that it can succeed now. */
  hurry(): void {
    if (this.ended || !this.waitsToRetry) return;
    this.cancel?.();
    this.attempts = 0;
    void this.open();
  }

  private async open(): Promise<void> {
    this.waitsToRetry = false;
    const isNew = !this.granted;
    if (!this.granted && !(await this.subscribe())) return;
    if (!this.ended) this.listen(this.granted!, isNew);
  }

  /** @returns whether there is a channel; if not, another attempt comes if that can help. */
  private async subscribe(): Promise<boolean> {
    const {services, fetchFor, environment} = this.options;
    const {topic} = this;
    const service = await services.find(topic.description);
    if (!service) return false;
    const ask = () => subscribe(fetchFor(topic), service, topic, environment.now());
    const granted = await (service.first ? service.first.then(ask) : (service.first = ask()));
    if (granted.ok) {
      this.granted = granted.value;
      // Where the server does not compare, nobody knows what has happened since the page was read.
      if (!service.comparesState) this.options.onHint(undefined);
      return true;
    }
    // A refusal stays one until the reader, or the document, is another one. It may be news: whoever cannot read cannot listen.
    if (isWithdrawn(granted.problem)) this.options.onHint(undefined);
    else if (granted.problem.status === undefined || granted.problem.status >= 500) this.retry();
    return false;
  }

  private listen({receiveFrom, endAt}: Granted, isNew: boolean): void {
    const {environment, onHint, onLive} = this.options;
    const before = this.socket;
    const socket = environment.openSocket(receiveFrom);
    this.socket = socket;
    socket.onopen = () => {
      before?.close();
      onLive(true);
      if (endAt !== undefined) this.renewAt(endAt);
      // What happened while nobody listened was told to nobody.
      if (!isNew) onHint(undefined);
    };
    socket.onmessage = ({data}) => {
      const message = parseObject(data);
      if (message) {
        this.attempts = 0;
        return onHint(message['state']);
      }
      // A sentence in place of a message: the server does not know this channel, or no longer.
      this.granted = undefined;
      socket.close();
    };
    socket.onclose = () => {
      if (socket !== this.socket) return;
      before?.close();
      this.drop();
      if (!this.ended) this.retry();
    };
  }

  private renewAt(endAt: number): void {
    const {environment} = this.options;
    const left = Math.min(endAt - environment.now() - renewBefore, latestRenewal);
    this.wait(Math.max(left * (1 - environment.random() / 2), soonestRenewal), () => {
      this.granted = undefined;
      void this.open();
    });
  }

  private retry(): void {
    const {environment} = this.options;
    const pause = Math.min(firstPause * 2 ** this.attempts++, longestPause);
    if (this.attempts % mostAttempts === 0) this.granted = undefined;
    this.waitsToRetry = true;
    this.wait(pause * (0.5 + environment.random()), () => void this.open());
  }

  private wait(delay: number, work: () => void): void {
    this.cancel?.();
    this.cancel = this.options.environment.after(delay, () => !this.ended && work());
  }

  private drop(): void {
    const {socket} = this;
    this.socket = undefined;
    socket?.close();
    this.options.onLive(false);
  }
}
