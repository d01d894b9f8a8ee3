/** A line from a server to the page: what is used of a browser's `WebSocket`. */
export type LiveSocket = Pick<WebSocket, 'close' | 'onopen' | 'onmessage' | 'onclose'>;

/** What a browser gives to the code that keeps a page up to date, handed in so that this room knows no DOM. */
export interface LiveEnvironment {
  /** The clock, in milliseconds (`Date.now()`). */
  now(): number;
  /** A number from 0 to 1 (`Math.random()`), so that not every page asks at the same moment. */
  random(): number;
  /** Calls back once, after some milliseconds. Returns the undo. */
  after(delay: number, work: () => void): () => void;
  openSocket(url: string): LiveSocket;
  /** Whether anybody can see the page. */
  isVisible(): boolean;
  /**
   * Calls back when the page is shown or hidden, left or brought back as it was, and when there is a network again; with whether
   * anybody can see it then.
   */
  watchPage(listener: (isShown: boolean) => void): void;
  /** `navigator.locks`; without it, or without a line between the tabs, each tab looks after itself. */
  readonly locks?: LockManager | undefined;
  /** Opens the line between the tabs (`new BroadcastChannel(name)`). */
  openChannel?(name: string): BroadcastChannel;
}
