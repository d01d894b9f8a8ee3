import type {Page} from 'playwright-core';

/**
 * Enters the password on a Community Solid Server's own page, and waits for the page that asks for consent.
 * The page first sends its form by itself; only once its script runs does it stay inside.
 */
export async function enterPassword(page: Page, {email, password}: {email: string; password: string}): Promise<void> {
  await page.waitForURL('**/login/password/');
  await page.waitForLoadState('networkidle');
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForSelector('#authorize');
}

/** Agrees on the consent page. “Remember this client” stays checked: without it the server grants no lasting session. */
export async function authorize(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.click('#authorize');
}
