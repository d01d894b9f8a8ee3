import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';

/** Presses Tab until something with this name has the focus, as who does not see where it is would. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  assert.fail(`Tab never came to ${String(name)}`);
}

/** What the thing that has the focus is called. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const labels = (element as HTMLInputElement | null)?.labels;
    return element?.getAttribute('aria-label') ?? labels?.[0]?.textContent.trim() ?? element?.textContent.trim() ?? '';
  });
}
