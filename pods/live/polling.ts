import type {LiveEnvironment} from './environment.js';

/** How often documents are read again that nothing is heard of, in milliseconds. */
export interface PollingPace {
  /** A document of whose changes the server does not tell. */
  readonly alone: number;
  /** A document of whose changes the server tells: it does not tell that somebody may no longer read it. */
  readonly told: number;
  /** One whose server fails again and again, at most. */
  readonly failing: number;
  /** Time between any two such readings on one page, if the server tells of changes, and if it does not. */
  readonly apartTold: number;
  readonly apartAlone: number;
}

export const usualPace: PollingPace = {
  alone: 30_000,
  told: 5 * 60_000,
  failing: 10 * 60_000,
  apartTold: 100_000,
  apartAlone: 5_000,
};

interface Watched {
  settledAt: number;
  failures: number;
}

/** Decides when each of some documents is read again, one at a time and never many in a short time. */
export class Polling {
  private readonly documents = new Map<string, Watched>();
  private shown: readonly string[] = [];
  private lastPoll = -Infinity;
  private cancel: (() => void) | undefined;
  private isRunning = false;

  constructor(
    private readonly environment: Pick<LiveEnvironment, 'now' | 'random' | 'after'>,
    /** Whether the server tells of changes to a document. */
    private readonly isTold: (url: string) => boolean,
    /** Reads a document again; {@link settle} says what came of it. */
    private readonly read: (url: string) => Promise<unknown>,
    private readonly pace: PollingPace = usualPace,
  ) {}

  /** A document has been read, by whomever: the next time is later, and much later if that fails again and again. */
  settle(url: string, failed: boolean): void {
    const {failures} = this.documents.get(url) ?? {failures: 0};
    this.documents.set(url, {settledAt: this.environment.now(), failures: failed ? failures + 1 : 0});
    this.plan();
  }

  /** Reads these documents, and no others. */
  show(urls: readonly string[]): void {
    this.shown = urls.filter((url) => this.documents.has(url));
    this.plan();
  }

  start(): void {
    this.isRunning = true;
    this.plan();
  }

  stop(): void {
    this.isRunning = false;
    this.cancel?.();
  }

  /** Works out anew when the next reading is due: another document is, or the server tells more or less than before. */
  plan(): void {
    this.cancel?.();
    if (!this.isRunning) return;
    const next = this.shown.map((url) => ({url, at: this.dueAt(url)})).sort((a, b) => a.at - b.at)[0];
    if (!next) return;
    this.cancel = this.environment.after(Math.max(next.at - this.environment.now(), 0), () => {
      this.lastPoll = this.environment.now();
      void this.read(next.url).then(() => this.plan());
    });
  }

  private dueAt(url: string): number {
    const {settledAt, failures} = this.documents.get(url)!;
    const {alone, told, failing, apartTold, apartAlone} = this.pace;
    const isTold = this.isTold(url);
    const pause = failures ? Math.min(alone * 2 ** failures, failing) : isTold ? told : alone;
    return Math.max(settledAt + pause, this.lastPoll + (isTold ? apartTold : apartAlone));
  }
}
