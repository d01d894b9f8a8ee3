/** Which requests a fault is for. */
export interface Match {
  readonly method?: string;
  /** Path of the resource, or a pattern for it. Every path if left out. */
  readonly path?: string | RegExp;
  /** How many requests it is for: one unless said. */
  readonly times?: number;
}

/** A request that is being held back. */
export interface Held {
  /** Resolves when such a request has arrived. */
  readonly arrived: Promise<void>;
  /** Lets it, and all that follow, go on. */
  release(): void;
}

interface Fault {
  readonly match: Match;
  left: number;
  readonly effect: Effect;
}

type Effect =
  | {readonly kind: 'status'; readonly status: number}
  | {readonly kind: 'lose-request' | 'lose-answer'}
  | {readonly kind: 'hold'; readonly wait: (signal: AbortSignal) => Promise<void>};

/** What a network and a server do to requests, chosen by a test beforehand and used up one by one. */
export class Faults {
  private readonly faults: Fault[] = [];
  private isClosed = false;

  /** The server answers with a status and does nothing. */
  answer(status: number, match: Match = {}): void {
    this.add(match, {kind: 'status', status});
  }

  /** The request never arrives. */
  loseRequest(match: Match = {}): void {
    this.add(match, {kind: 'lose-request'});
  }

  /** The server does what was asked, and its answer never arrives. */
  loseAnswer(match: Match = {}): void {
    this.add(match, {kind: 'lose-answer'});
  }

  /** The server accepts the request and does nothing until the test lets it go on; for ever, if it never does. */
  hold(match: Match = {}): Held {
    let arrive!: () => void;
    let release!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const released = new Promise<void>((resolve) => (release = resolve));
    const wait = async (signal: AbortSignal) => {
      arrive();
      await Promise.race([released, whenAborted(signal)]);
    };
    this.add({times: Infinity, ...match}, {kind: 'hold', wait});
    return {arrived, release};
  }

  /** The server is stopped: nothing arrives any more. */
  close(): void {
    this.isClosed = true;
  }

  /** The server runs again. */
  open(): void {
    this.isClosed = false;
  }

  /** Nothing goes wrong any more. */
  mend(): void {
    this.open();
    this.faults.length = 0;
  }

  /** The fault that this request meets, used up by it. */
  next(method: string, path: string): Effect | undefined {
    if (this.isClosed) return {kind: 'lose-request'};
    const fault = this.faults.find(({match, left}) => left > 0 && matches(match, method, path));
    if (fault) fault.left--;
    return fault?.effect;
  }

  private add(match: Match, effect: Effect): void {
    this.faults.push({match, left: match.times ?? 1, effect});
  }
}

function matches({method, path}: Match, asked: string, at: string): boolean {
  if (method !== undefined && method !== asked) return false;
  return path === undefined || (typeof path === 'string' ? path === at : path.test(at));
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const stop = () => reject(new DOMException('The request was given up', 'AbortError'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, {once: true});
  });
}
