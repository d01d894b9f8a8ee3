import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Poll} from '../../vocab/kinds/poll/poll.js';

/** The longest time that a browser waits, in milliseconds. */
const longest = 2 ** 31 - 1;

/** Tells when a poll opens and when it ends, as long as the page stands open. */
export class PhaseTimer implements ReactiveController {
  private timer?: ReturnType<typeof setTimeout>;
  private poll?: Pick<Poll, 'opens' | 'closes'> | undefined;

  constructor(
    host: ReactiveControllerHost,
    private readonly tell: () => void,
  ) {
    host.addController(this);
  }

  watch(poll: Pick<Poll, 'opens' | 'closes'>): void {
    this.poll = poll;
    this.wait();
  }

  stop(): void {
    this.poll = undefined;
    clearTimeout(this.timer);
  }

  hostConnected(): void {
    this.wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  private wait(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    const times = [this.poll?.opens ?? 0, this.poll?.closes ?? 0].filter((time) => time > now);
    // A poll that changes after more than three weeks is looked at again once, which changes nothing.
    if (times.length) this.timer = setTimeout(() => this.tell(), Math.min(Math.min(...times) - now, longest));
  }
}
