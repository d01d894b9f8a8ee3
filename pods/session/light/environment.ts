/**
 * What a browser gives to the light way of signing in, handed in so that this room knows no DOM and can be tested in Node.
 * The storages may throw when they are read (a person can block them): write them as getters, `get localStorage() {…}`.
 */
export interface LightEnvironment {
  /** The page's address, with query and fragment (`location.href`). */
  currentUrl(): string;
  /** Changes the address in place, without a load (`history.replaceState`). */
  replaceUrl(url: string): void;
  /** Leaves the page. With `replace` the page left is not kept in the history (`location.replace`, else `location.assign`). */
  leaveTo(url: string, replace?: boolean): void;
  readonly localStorage: Storage;
  readonly sessionStorage: Storage;
  readonly indexedDB: IDBFactory;
  /** `navigator.locks`; without it, tabs that are open at once know of each other only for some seconds. */
  readonly locks?: LockManager;
  /** Opens the line between the tabs (`new BroadcastChannel(name)`), if the browser has it. */
  openChannel?(name: string): BroadcastChannel;
  /** The clock, in milliseconds (`Date.now()`). */
  now(): number;
  /**
   * Tells that the page is being left (`pagehide`) and that the browser brought it back as it was (`pageshow` with
   * `persisted`): a page that still held its lock and its line could not be kept for the Back button.
   */
  watchPage?(listener: (moment: 'left' | 'back') => void): void;
}
