/** How long after the last movement something is said, in milliseconds: nobody wants to hear a number after each key. */
const pause = 600;

/** Says the last of several things in a row in a live region, and nothing twice. */
export class Spoken {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly region: HTMLElement) {}

  say(text: string): void {
    clearTimeout(this.timer);
    if (this.region.textContent === text) return;
    this.timer = setTimeout(() => (this.region.textContent = text), pause);
  }

  close(): void {
    clearTimeout(this.timer);
  }
}
