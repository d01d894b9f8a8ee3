import {deedsAsText} from '../../pods/outbox/as-text.js';
import type {Deed} from '../../pods/outbox/deed.js';

/** Puts what was typed into the clipboard. @returns whether the browser let us. */
export async function copyText(deed: Deed): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(deedsAsText([deed]));
    return true;
  } catch {
    return false;
  }
}
