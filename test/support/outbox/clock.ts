/** A clock that a test sets. What waits for a time is called when the test has moved the clock there. */
export class Clock {
  private readonly alarms = new Set<{at: number; ring: () => void}>();

  /** @param hurries whether nobody waits for anything: each time comes as soon as somebody waits for it. */
  constructor(
    public time = 1_000_000,
    private readonly hurries = false,
  ) {}

  readonly now = (): number => this.time;

  readonly wait = (ring: () => void, milliseconds: number): (() => void) => {
    const alarm = {at: this.time + milliseconds, ring};
    this.alarms.add(alarm);
    if (this.hurries) setImmediate(() => this.alarms.has(alarm) && this.advance(Math.max(0, alarm.at - this.time)));
    return () => this.alarms.delete(alarm);
  };

  /** When the next alarm rings, if one is set. */
  get next(): number | undefined {
    return this.alarms.size ? Math.min(...[...this.alarms].map(({at}) => at)) : undefined;
  }

  /** Moves on, ringing what is due on the way. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    for (const alarm of [...this.alarms].filter(({at}) => at <= this.time)) {
      this.alarms.delete(alarm);
      alarm.ring();
    }
  }
}
