import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {createCoop, type CoopLayout} from '../../pods/index.js';
import {withPage} from '../support/browser.js';
import {valueOf} from '../support/fixtures.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {addPage} from '../support/flows/own-page.js';
import {createPerson, type FlowPerson} from '../support/flows/people.js';

const tags = '<coop-join></coop-join><coop-join-requests></coop-join-requests><coop-directory></coop-directory>';

describe('asking to join on a page', () => {
  let layout: CoopLayout;
  let moderator: FlowPerson;

  before(async () => {
    const owner = await createPerson('La Forge');
    moderator = await createPerson('Mona');
    const {fetch, pod: storage, webId} = owner;
    const options = {fetch, storage, owner: webId, name: 'La Forge', moderators: [moderator.webId]};
    layout = valueOf(await createCoop(options));
  });

  const pageFor = (identity: FlowPerson) => ({
    identity,
    body: `<h1>La Forge</h1><coop-community src="${layout.coop}" session="host">${tags}</coop-community>`,
  });

  it('ends in the directory when a moderator accepts', async () => {
    const nour = await createPerson('Nour Haddad');
    await withPage('newcomer', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, pageFor(nour)));
      await page.getByText('Voici ce qui sera écrit, et qui pourra le lire :').waitFor();
      await page.getByText('Cette page est réservée à l’équipe de modération.').waitFor();
      await expectAccessible(page, 'before asking');
      await page.getByRole('button', {name: 'Demander à rejoindre'}).click();
      await page.getByRole('status').getByText('Votre demande est envoyée.').waitFor();
      await page.reload();
      await page.getByText('Votre demande est envoyée.').waitFor();
      assert.equal(await page.getByRole('button', {name: 'Demander à rejoindre'}).count(), 0);
    });
    await withPage('moderator', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, pageFor(moderator)));
      await page.getByText('Demande confirmée par la personne elle-même.').waitFor();
      await expectAccessible(page, 'a request');
      await page.getByRole('button', {name: 'Accepter Nour Haddad'}).click();
      await page.getByRole('status').getByText('Nour Haddad est maintenant membre.').waitFor();
    });
    await withPage('member', async (page, context) => {
      await page.goto(await addPage(context, pageFor(nour)));
      await page.getByText('Vous êtes membre de La Forge.').waitFor();
      await page.getByRole('button', {name: 'Nour Haddad'}).waitFor();
    });
  });

  it('ends with a reason when a moderator refuses, and can be done again', async () => {
    const ali = await createPerson('Ali');
    await withPage('asks', async (page, context) => {
      await page.goto(await addPage(context, pageFor(ali)));
      await page.getByRole('button', {name: 'Demander à rejoindre'}).click();
      await page.getByText('Votre demande est envoyée.').waitFor();
    });
    await withPage('refuses', async (page, context) => {
      await bringAxe(context);
      await page.goto(await addPage(context, pageFor(moderator)));
      await page.getByRole('button', {name: 'Refuser Ali'}).click();
      await page.getByRole('textbox', {name: 'Pourquoi ?'}).fill('Pas encore <b>de place</b>.');
      await expectAccessible(page, 'refusing');
      await page.getByRole('button', {name: 'Envoyer le refus'}).click();
      await page.getByRole('status').getByText('La demande d’Ali est refusée.').waitFor();
    });
    await withPage('refused', async (page, context) => {
      await page.goto(await addPage(context, pageFor(ali)));
      await page.getByText('La Forge a répondu non à votre demande.').waitFor();
      await page.getByText('Pas encore <b>de place</b>.').waitFor();
      await page.getByRole('button', {name: 'Demander à nouveau'}).click();
      await page.getByText('Votre demande est envoyée.').waitFor();
    });
  });
});
