import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Time after the last change before it is said, in milliseconds: nobody wants to hear a number after each letter. */
const pause = 500;

/** Holds what a live region says, and says only the last of several changes in a row. */
export class Announcer implements ReactiveController {
  /** The text to put into an element with `role="status"`. */
  said = '';
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(text: string): void {
    clearTimeout(this.timer);
    if (text === this.said) return;
    this.timer = setTimeout(() => {
      this.said = text;
      this.host.requestUpdate();
    }, pause);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
