import type {Locator, Page} from 'playwright-core';
import {focusedName, tabTo} from '../flows/keys.js';

/** With what somebody uses a page. */
export const ways = ['mouse', 'keyboard'] as const;
export type Way = (typeof ways)[number];

/**
 * A hand that uses a page, and counts: each click, or each key that does something. Tab, which only leads there, and the letters of a text count for
 * nothing.
 */
export class Hand {
  count = 0;

  constructor(
    private readonly page: Page,
    private readonly way: Way,
  ) {}

  /** Presses the first button of that name. */
  async press(name: string): Promise<void> {
    await this.hit(this.page.getByRole('button', {name, exact: true}).first(), name, 'Enter');
  }

  /** Opens what is closed under that name. */
  async open(name: string): Promise<void> {
    await this.hit(this.page.locator('summary', {hasText: name}).first(), name, 'Enter');
  }

  /** Ticks a box, or takes the tick away. */
  async tick(name: string): Promise<void> {
    await this.hit(this.page.getByRole('checkbox', {name}).first(), new RegExp(`^${name}`), 'Space');
  }

  /** Chooses one of several, of which one is chosen already. */
  async choose(name: string): Promise<void> {
    const radio = this.page.getByRole('radio', {name, exact: true});
    await radio.waitFor();
    if (this.way === 'mouse') return this.hit(radio, name, 'Space');
    const radios = this.page.getByRole('radio');
    const names = await radios.evaluateAll((all) =>
      all.map((one) => (one as HTMLInputElement).labels![0]!.textContent.trim()),
    );
    // What opened them may have led there.
    if (!names.includes(await focusedName(this.page))) await tabTo(this.page, oneOf(names));
    const steps = names.indexOf(name) - names.indexOf(await focusedName(this.page));
    for (let left = Math.abs(steps); left > 0; left--) {
      await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
      this.count++;
    }
  }

  /** Writes into a field, in place of what stood there. */
  async write(field: Locator, name: string, text: string): Promise<void> {
    if (this.way === 'mouse') {
      await field.click();
      this.count++;
    } else await tabTo(this.page, name);
    await this.page.keyboard.press('ControlOrMeta+A');
    await (text ? this.page.keyboard.type(text) : this.page.keyboard.press('Delete'));
  }

  private async hit(target: Locator, name: string | RegExp, key: 'Enter' | 'Space'): Promise<void> {
    await target.waitFor();
    if (this.way === 'mouse') await target.click();
    else {
      await tabTo(this.page, name);
      await this.page.keyboard.press(key);
    }
    this.count++;
  }
}

/** One of these names, and nothing else. */
function oneOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);
}
