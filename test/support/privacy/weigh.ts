import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {withPage} from '../browser.js';
import {siteUrl} from '../environment.js';
import {openSignedIn} from '../flows/people.js';
import {complete} from '../flows/tags.js';
import type {Choice, Side} from './choices.js';
import {Hand, type Way} from './hand.js';

/** Does both sides of a choice, each from the first view of its page. @returns how often each had to click. */
export async function weigh(choice: Choice, way: Way): Promise<{yes: number; no: number}> {
  const counted = {yes: 0, no: 0};
  await withPage(`privacy ${choice.choice} ${way}`, async (page) => {
    await choice.prepare?.(way);
    await openSignedIn(page, 'index.html', await choice.who(way));
    const path = await choice.path(page);
    const sides = choice.beginsWithNo ? (['no', 'yes'] as const) : (['yes', 'no'] as const);
    for (const side of sides) {
      await page.goto(`${siteUrl()}/${path}`);
      await complete(page);
      if (choice.alike && side === 'yes') await expectAlike(page, choice.alike);
      counted[side] = await use(page, way, choice[side]);
    }
  });
  return counted;
}

async function use(page: Page, way: Way, side: Side): Promise<number> {
  const hand = new Hand(page, way);
  await side.act(hand, page);
  await side.done(page);
  await complete(page);
  return hand.count;
}

/** Two buttons are drawn alike but for their words. */
async function expectAlike(page: Page, names: readonly [string, string]): Promise<void> {
  const looks = names.map((name) =>
    page
      .getByRole('button', {name})
      .first()
      .evaluate((button) => {
        const {color, backgroundColor, borderTopColor, fontSize, fontWeight, height} = getComputedStyle(button);
        return {color, backgroundColor, borderTopColor, fontSize, fontWeight, height};
      }),
  );
  const [yes, no] = await Promise.all(looks);
  assert.deepEqual(no, yes);
}
