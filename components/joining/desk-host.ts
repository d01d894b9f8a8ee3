import type {Problem} from '../../pods/problem.js';

/** The tag, as its parts for moderators see it. */
export interface DeskHost {
  root(): ShadowRoot;
  headingLevel(): number;
  /** The reader's languages for content, best first. */
  languages(): readonly string[];
  /** Draws again; resolves when that is done. */
  draw(): Promise<unknown>;
  /** Counts a piece of work into the tag's promise of being complete. */
  track(work: Promise<unknown>): void;
  /** Tells the page. */
  tell(event: Event): void;
  /** Tells the page about a problem that the reader sees. */
  report(problem: Problem): void;
}

/** What has the focus goes from the page when it is drawn again: then the focus goes to the first of these that is there. */
export async function drawAndKeepFocus(host: DeskHost, ...selectors: readonly string[]): Promise<void> {
  const root = host.root();
  const hadFocus = root.activeElement !== null;
  await host.draw();
  if (!hadFocus || root.activeElement) return;
  const next = selectors.map((selector) => root.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  next?.focus();
}
