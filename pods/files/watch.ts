/** Milliseconds after which a server that sends nothing more counts as too slow. */
const patience = 20_000;

/** Calls a request off when nothing has come for a while, or when it is not wanted any more. */
export class Watch {
  isLate = false;
  private readonly controller = new AbortController();
  private timer?: ReturnType<typeof setTimeout>;
  private readonly stop = () => this.controller.abort();

  constructor(private readonly outer: AbortSignal | undefined) {
    if (outer?.aborted) this.stop();
    outer?.addEventListener('abort', this.stop);
    this.renew();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Something has come. */
  renew(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isLate = true;
      this.stop();
    }, patience);
  }

  /** What was not read is not sent for nothing. */
  end(): void {
    clearTimeout(this.timer);
    this.outer?.removeEventListener('abort', this.stop);
    this.stop();
  }
}
