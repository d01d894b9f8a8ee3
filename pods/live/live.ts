import {storageDescription} from '../../vocab/rdf/notification-vocabulary.js';
import {answers, type Entry, type Resources, type ResourceState} from '../documents/resources.js';
import type {Answer} from '../http.js';
import {webIdOf, type SessionState} from '../session/session.js';
import type {LiveEnvironment} from './environment.js';
import {Polling, type PollingPace} from './polling.js';
import {Services} from './services.js';
import {SharedChannels} from './shared-channels.js';
import type {Topic} from './subscribe.js';

/** Changes on the page within this time are taken together: what goes and comes back was never gone (milliseconds). */
const settleTime = 200;
/** A document that changes all the time is read again this often at most (milliseconds). */
const readApart = 1_000;

/** The link by which a document names the description of its storage (RFC 8288; Solid Protocol, 4.1). */
const descriptionLink = new RegExp(`<([^<>]*)>;\\s*rel="?${storageDescription}`);

export interface LiveOptions {
  readonly resources: Resources;
  readonly environment: LiveEnvironment;
  readonly session: () => SessionState;
  /** Makes requests without credentials. */
  readonly fetch?: typeof fetch;
  readonly pace?: PollingPace;
}

/** What a server says of a document: its entity tag, if it tells. */
interface Hint {
  readonly state: unknown;
}

/**
 * Keeps the documents that are on screen up to date: whatever somebody follows in `resources`, and nothing else. Servers tell of
 * changes where they can; whatever they tell, or fail to tell, each document is read again from time to time. A page that nobody sees
 * asks nothing, and reads everything again when it is shown.
 */
export class Live {
  private readonly services: Services;
  private readonly polling: Polling;
  private readonly descriptions = new Map<string, string>();
  /** What has been said of documents that are being read because of it. */
  private readonly hints = new Map<string, Hint>();
  private readonly settled = new WeakSet<ResourceState>();
  private channels: SharedChannels | undefined;
  private reader: string | undefined;
  private cancelSync: (() => void) | undefined;

  constructor(private readonly options: LiveOptions) {
    const {environment, resources, pace} = options;
    this.services = new Services(options.fetch ?? fetch);
    this.polling = new Polling(
      environment,
      (url) => this.channels?.isLive(url) ?? false,
      (url) => resources.readAgain(url),
      pace,
    );
    environment.watchPage((isShown) => this.handlePage(isShown));
    for (const entry of resources.all()) this.note(entry);
    this.followSession();
  }

  /** Takes note of what has become known of a document, and of who follows it. */
  note(entry: Entry): void {
    const {url, state} = entry;
    const answer = state.document && answers.get(state.document);
    if (answer) this.noteDescription(url, answer);
    if (!state.fetching && !this.settled.has(state)) this.polling.settle(url, state.problem !== undefined);
    this.settled.add(state);
    this.cancelSync ??= this.options.environment.after(settleTime, () => this.sync());
  }

  /** Somebody else is signed in, or nobody any more: what one may listen to, another may not. */
  followSession(): void {
    const reader = webIdOf(this.options.session());
    if (this.channels && reader === this.reader) return;
    this.channels?.pause();
    this.reader = reader;
    const {environment} = this.options;
    this.channels = new SharedChannels({
      environment,
      services: this.services,
      fetchFor: (topic) => this.fetchFor(topic),
      reader,
      onHint: (url, state) => this.hear(url, state),
      onLive: () => this.polling.plan(),
    });
    if (environment.isVisible()) this.polling.start();
    else this.channels.pause();
    this.sync();
  }

  private get shown(): Entry[] {
    return [...this.options.resources.all()].filter(({listeners, limits}) => listeners.size > (limits?.isSteady ? 1 : 0));
  }

  /** A storage describes itself: another host's word would make the page talk to whom it likes. */
  private noteDescription(url: string, answer: Answer): void {
    const [, link = ''] = descriptionLink.exec(answer.headers.get('link') ?? '') ?? [];
    const description = URL.canParse(link, answer.url) ? new URL(link, answer.url) : undefined;
    if (link && description?.origin === new URL(url).origin) this.descriptions.set(url, description.href);
  }

  private sync(): void {
    this.cancelSync?.();
    this.cancelSync = undefined;
    const {shown} = this;
    this.polling.show(shown.map(({url}) => url));
    this.channels?.show(
      shown.flatMap(({url, state, isPrivate}) => {
        const description = this.descriptions.get(url);
        return state.document && description ? [{url, description, isPrivate, state: state.document.etag}] : [];
      }),
    );
  }

  private fetchFor({isPrivate}: Topic): typeof fetch {
    const state = this.options.session();
    return isPrivate && state.status === 'signed-in' ? state.fetch : (this.options.fetch ?? fetch);
  }

  private hear(url: string, state: unknown): void {
    const isBusy = this.hints.has(url);
    this.hints.set(url, {state});
    if (!isBusy) void this.workOff(url);
  }

  /** Reads a document that has changed until the page has what was last heard of. */
  private async workOff(url: string): Promise<void> {
    const {environment, resources} = this.options;
    for (let done: Hint | undefined; done !== this.hints.get(url);) {
      done = this.hints.get(url)!;
      const entry = this.shown.find((one) => one.url === url);
      // What was asked before the change may be answered as it was before.
      await entry?.reading;
      if (!entry || isKnown(entry, done)) continue;
      await resources.readAgain(url);
      await new Promise<void>((resolve) => environment.after(readApart, resolve));
    }
    this.hints.delete(url);
  }

  private handlePage(isShown: boolean): void {
    if (isShown) {
      this.channels?.resume();
      this.channels?.hurry();
      this.sync();
      this.polling.start();
      for (const {url} of this.shown) void this.options.resources.readAgain(url);
    } else {
      this.polling.stop();
      this.channels?.pause();
    }
  }
}

/** Whether the page has the state that a server speaks of. */
function isKnown({state: {document, problem}}: Entry, {state}: Hint): boolean {
  return state !== undefined && document?.etag === state && !problem;
}
