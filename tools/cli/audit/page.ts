import type {Page} from 'playwright-core';

/** Runs in the page: its elements, those within open shadow roots too, without what drawings are made of. */
export function countNodes(intoShadowRoots: boolean): number {
  const count = (root: ParentNode): number => {
    let nodes = 0;
    for (const element of root.querySelectorAll('*')) {
      if (element.parentElement?.closest('svg')) continue;
      nodes += 1 + (intoShadowRoots && element.shadowRoot ? count(element.shadowRoot) : 0);
    }
    return nodes;
  };
  return count(document);
}

/** Runs in the page: waits until every tag shows all that it has to show. What is never defined here is not waited for beyond a while. */
async function waitForTags(patience: number): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const waiting = [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName);
  await Promise.race([late, Promise.all(waiting.map((tag) => customElements.whenDefined(tag)))]);
  const tags = [...document.querySelectorAll('*')].map((tag) => (tag as {complete?: unknown}).complete);
  await Promise.race([late, Promise.all(tags)]);
}

/** A page that is not ready then is taken as it is (milliseconds). */
const patience = 20_000;

/** Loads a page as EcoIndex's protocol does, which also scrolls to the end; waits for what happens, not for seconds. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(waitForTags, patience);
  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  // A page that keeps a line open is never quiet.
  await page.waitForLoadState('networkidle', {timeout: patience}).catch(() => undefined);
}
