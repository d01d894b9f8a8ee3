/** What the probe leaves on the page: when the first page was complete, in milliseconds since the navigation began. */
export interface Probed {
  firstPage?: Promise<number>;
}

export interface ProbeOptions {
  /** The tag in whose shadow root the names appear. */
  tag?: string;
  /** How many names are awaited. */
  count: number;
}

/**
 * Runs in the page, before its scripts: looks at each frame whether the names are there, and takes the time of the frame
 * after the one that draws them. The same on every page, so that it costs each of them the same.
 */
export function installProbe({tag, count}: ProbeOptions): void {
  const names = () => {
    const root = tag ? document.querySelector(tag)?.shadowRoot : document;
    return root?.querySelectorAll(tag ? '[part~="item"]' : '#names > li').length ?? 0;
  };
  (globalThis as Probed).firstPage = new Promise((resolve) => {
    const look = () => {
      if (names() < count) requestAnimationFrame(look);
      else requestAnimationFrame(() => resolve(performance.now()));
    };
    requestAnimationFrame(look);
  });
}
