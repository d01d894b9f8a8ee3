/** Whether this very piece of work has made an entry in the page's history. */
let isNew = false;

/**
 * Makes `address` that of the page, as a step that Back undoes. Several lists that change at once make one step together.
 */
export function pushAddress(address: string): void {
  if (isNew || address === location.href) return replaceAddress(address);
  isNew = true;
  queueMicrotask(() => (isNew = false));
  history.pushState(history.state, '', address);
}

/** Makes `address` that of the page without a step of its own: nobody wants to go back letter by letter. */
export function replaceAddress(address: string): void {
  if (address !== location.href) history.replaceState(history.state, '', address);
}
