import type {Page} from 'playwright-core';

interface Completing extends HTMLElement {
  readonly complete?: Promise<void>;
}

/** Waits until every tag of the kit on the page shows all that it was asked to show. */
export async function complete(page: Page): Promise<void> {
  // Not `evaluate`, which would wait for ever for a tag that never comes.
  await page.waitForFunction(async () => {
    const tags = [...document.querySelectorAll<Completing>('*')].filter(({localName}) => localName.startsWith('coop-'));
    await Promise.all(tags.map(({localName}) => customElements.whenDefined(localName)));
    for (const tag of tags) await tag.complete;
    return true;
  });
}

/** The names of the members that are shown, in order. */
export async function shownNames(page: Page): Promise<string[]> {
  return page.locator('coop-directory').getByRole('listitem').getByRole('heading').allInnerTexts();
}

/** The fields of a member's own form, by what they are called in French. */
export const field = (page: Page, name: string) => page.locator('coop-member-form').getByRole('textbox', {name});

export const save = (page: Page) => page.getByRole('button', {name: 'Enregistrer'}).click();
