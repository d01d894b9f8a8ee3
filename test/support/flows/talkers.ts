import type {Page} from 'playwright-core';
import {clientCredentials} from '../../../demo/server/css-accounts.js';
import {openRoom, prepareRooms, roomContainer, type WantedReaders} from '../../../pods/chat/open-room.js';
import {findStorage} from '../../../pods/coop/storage.js';
import {Resources} from '../../../pods/documents/resources.js';
import {createClientCredentialsSession} from '../../../pods/session/client-credentials.js';
import {podsUrl} from '../environment.js';
import {valueOf} from '../fixtures.js';
import {demoPerson} from './people.js';
import {complete} from './tags.js';

/** Asks in the name of somebody of the demo, from outside the browser. */
export async function fetchAs(pod: string): Promise<typeof fetch> {
  const {webId, ...login} = demoPerson(pod);
  const credentials = await clientCredentials(`${podsUrl()}/`, {...login, webId});
  return valueOf(await createClientCredentialsSession({issuer: `${podsUrl()}/`, webId, ...credentials})).fetch;
}

/** Opens a room in the space of somebody of the demo. @returns its channel. */
export async function openRoomOf(pod: string, by: typeof fetch, readers: WantedReaders, title: string): Promise<string> {
  const {webId} = demoPerson(pod);
  const storage = valueOf(await findStorage(new Resources({fetch: by}), webId, by));
  valueOf(await prepareRooms(by, {storage, owner: webId}));
  const room = {fetch: by, author: webId, owner: webId, container: roomContainer(storage), readers, title};
  return valueOf(await openRoom({...room, now: Date.now(), days: 2}));
}

/** A message on a page, by words in it. */
export const messageWith = (page: Page, words: string | RegExp) =>
  page.getByRole('log').getByRole('listitem').filter({hasText: words}).last();

/** Types into the box and sends it by keyboard. */
export async function write(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', {name: /^Votre message/});
  await box.click();
  await page.getByRole('button', {name: 'Envoyer', exact: true}).waitFor();
  await box.fill(text);
  await page.keyboard.press('Control+Enter');
}

/** Opens what can be done with a message and does it. */
export async function act(page: Page, words: string | RegExp, deed: string): Promise<void> {
  const message = messageWith(page, words);
  await message.getByRole('button', {name: /^Agir sur/}).click();
  await message.getByRole('button', {name: deed, exact: true}).click();
}

/** What a page shows of a conversation, each message in words, without what is only there for whoever looks. */
export async function shownOf(page: Page): Promise<string[]> {
  await page.reload();
  await complete(page);
  await page.getByRole('log').getByRole('listitem').first().waitFor();
  const items = page.getByRole('log').locator('li.message');
  const texts = await items.evaluateAll((all) =>
    all.map((item) => {
      const copy = item.cloneNode(true) as HTMLElement;
      for (const button of copy.querySelectorAll('.menu, .doing, .reactions button')) button.remove();
      return copy.textContent
        .replace(/ \(vous\)/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    }),
  );
  return texts;
}
