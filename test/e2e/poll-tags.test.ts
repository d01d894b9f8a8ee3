import assert from 'node:assert/strict';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {withPage} from '../support/browser.js';
import {podsDirectory, siteUrl} from '../support/environment.js';
import {demoPerson, openSignedIn} from '../support/flows/people.js';

const question = 'Acheter un deuxième four à pain ?';
/** Milliseconds for which a vote of this test is open: enough for three people on a busy machine. */
const open = 150_000;

/** Day and time on the clocks of the site, as the inputs take them. */
function wall(time: number): {day: string; clock: string} {
  const parts = new Intl.DateTimeFormat('sv-SE', {dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris'});
  const [day, clock] = parts.format(time).split(' ') as [string, string];
  return {day, clock};
}

/** A moderator opens a vote by yes and no. @returns the address of its page. */
async function openVote(page: Page, closes: number): Promise<string> {
  const form = page.locator('coop-poll-form');
  await form.getByRole('textbox', {name: 'Question'}).fill(question);
  await form.getByRole('radio', {name: 'Oui, non ou abstention'}).check();
  const {day, clock} = wall(closes);
  await form.locator('#closes').fill(day);
  await form.locator('#closes-time').fill(clock);
  await form.getByRole('button', {name: 'Relire les règles'}).click();
  await form.getByRole('button', {name: 'Ouvrir le vote'}).click();
  const link = form.getByRole('link', {name: 'Voir le vote'});
  await link.waitFor({timeout: 60_000});
  return link.evaluate((element) => (element as HTMLAnchorElement).href);
}

/** Votes, looks once more, and sends. */
async function vote(page: Page, choice: string): Promise<void> {
  const poll = page.locator('coop-poll');
  await poll.getByRole('radio', {name: choice}).check();
  await poll.getByRole('button', {name: 'Continuer'}).click();
  await poll.getByRole('button', {name: 'Envoyer mon vote'}).click();
  await poll.getByText(/Votre vote (est arrivé|est compté)/).waitFor({timeout: 30_000});
}

/** Opens a page of the site in the name of somebody of the demo. */
async function as(pod: string, address: string, run: (page: Page) => Promise<void>): Promise<void> {
  await withPage(
    `vote of ${pod}`,
    async (page) => {
      await openSignedIn(page, address.replace(`${siteUrl()}/`, ''), demoPerson(pod));
      await run(page);
    },
    // As long as there is no outcome, no reading pack and no vote, servers say so.
    {expect: /404|401|403/},
  );
}

async function countAgain(page: Page): Promise<void> {
  await page.locator('coop-poll').getByRole('button', {name: 'Recompter', exact: true}).click();
}

/** Changes what somebody has voted, in the file of the server. */
async function tamper(item: string): Promise<void> {
  const path = new URL(item).pathname;
  const folder = join(podsDirectory(), path.replace(/[^/]*$/, ''));
  const name = path.replace(/.*\//, '');
  const file = (await readdir(folder)).find((one) => one.startsWith(name) && !one.includes('.meta'))!;
  const text = await readFile(join(folder, file), 'utf8');
  const changed = text.replace(/\bcoop:Yes\b|ns#Yes>/, (word) => word.replace('Yes', 'No'));
  assert.notEqual(changed, text);
  await writeFile(join(folder, file), changed);
}

/** Items in the box, as they lie in the folder of the server. */
async function itemsOf(poll: string): Promise<string[]> {
  const box = poll.replace(/poll\.ttl.*$/, 'box/0/');
  const files = await readdir(join(podsDirectory(), new URL(box).pathname));
  return files.filter((file) => !file.startsWith('.')).map((file) => `${box}${file.replace(/\$.*$/, '')}`);
}

describe('a vote on the pages of the demo', () => {
  it('is opened, voted in, changed, closed, counted again by somebody else, and a ballot changed on disk is named', async () => {
    const closes = Math.ceil((Date.now() + open) / 60_000) * 60_000;
    let address = '';
    await as('rene', 'ouvrir-un-vote.html', async (page) => {
      address = await openVote(page, closes);
    });
    await as('amina', address, (page) => vote(page, 'Oui'));
    await as('elodie', address, (page) => vote(page, 'Oui'));
    await as('zoe', address, async (page) => {
      await vote(page, 'Oui');
      await page.locator('coop-poll').getByRole('button', {name: 'Changer mon vote'}).click();
      await vote(page, 'Non');
    });
    await as('rene', address, async (page) => {
      const poll = page.locator('coop-poll');
      await poll.getByText('4 votes sont confirmés').or(poll.getByText('3 votes sont confirmés')).waitFor({timeout: 30_000});
      const decision = poll.getByRole('textbox', {name: /Ce qui est décidé/});
      await decision.waitFor({timeout: Math.max(closes - Date.now(), 0) + 30_000});
      await decision.fill('Nous l’achetons en janvier.');
      const desk = poll.locator('.desk');
      await desk.getByRole('button', {name: 'Continuer'}).click();
      await desk.getByRole('button', {name: 'Clore le vote'}).click();
      await poll.getByText('Le résultat est publié').waitFor({timeout: 60_000});
    });
    const iri = new URL(address).searchParams.get('id')!;
    await as('driss', address, async (page) => {
      const poll = page.locator('coop-poll');
      await poll.getByText(/Adopté.*2 oui, 1 non/).waitFor();
      await countAgain(page);
      await poll.getByText('Votre compte est le même que le résultat publié.').waitFor({timeout: 120_000});
      const [first] = await itemsOf(iri);
      assert.ok(first);
      for (const item of await itemsOf(iri)) await tamper(item).catch(() => undefined);
      await poll.getByRole('button', {name: 'Recompter encore'}).click();
      await poll.getByText(/Vote de Amina.*changé après avoir été confirmé/).waitFor({timeout: 120_000});
    });
  });
});
