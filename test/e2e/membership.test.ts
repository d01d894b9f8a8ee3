import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {
  admitMember,
  assignToGroups,
  createCoop,
  createHome,
  defineGroup,
  findMembersGroup,
  Resources,
  type CoopLayout,
} from '../../pods/index.js';
import {withPage} from '../support/browser.js';
import {valueOf} from '../support/fixtures.js';
import {bringAxe, expectAccessible} from '../support/flows/axe.js';
import {addPage} from '../support/flows/own-page.js';
import {createPerson, readStored, vcard, type FlowPerson} from '../support/flows/people.js';
import {complete} from '../support/flows/tags.js';
import {podsUrl} from '../support/environment.js';

const tags = '<coop-join></coop-join><coop-join-requests></coop-join-requests><coop-directory></coop-directory>';

let moderator: FlowPerson;

const resourcesOf = ({webId, fetch}: FlowPerson) =>
  new Resources({
    session: () => ({status: 'signed-in', webId, fetch}),
    mayAuthenticate: (url) => url.startsWith(podsUrl()),
  });

async function found(policy: 'approved' | 'open', name: string): Promise<CoopLayout> {
  const {fetch, pod: storage, webId} = await createPerson(name);
  return valueOf(await createCoop({fetch, storage, owner: webId, name, policy, moderators: [moderator.webId]}));
}

/** Opens a page of the coop as somebody, and waits until its tags show all they have to. */
async function visit(
  who: FlowPerson,
  {coop}: CoopLayout,
  run: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await withPage(`membership ${who.webId.slice(-24)}`, async (page, context) => {
    await bringAxe(context);
    const body = `<h1>Essai</h1><coop-community src="${coop}" session="host">${tags}</coop-community>`;
    await page.goto(await addPage(context, {identity: who, body}));
    await complete(page);
    await run(page);
  });
}

const status = (page: Page, tag: 'coop-join' | 'coop-join-requests') => page.locator(tag).getByRole('status').first();
const press = (page: Page, name: string) => page.getByRole('button', {name, exact: true}).click();

async function askToJoin(who: FlowPerson, layout: CoopLayout): Promise<void> {
  await visit(who, layout, async (page) => {
    await press(page, 'Demander à rejoindre');
    await status(page, 'coop-join').getByText('Votre demande est envoyée.').waitFor();
  });
}

/** The IRIs that a document holds, as the moderator reads it. */
async function mentions(url: string, iri: string): Promise<boolean> {
  const quads = await readStored(url, moderator.fetch);
  return quads.some((quad) => [quad.subject.value, quad.object.value].includes(iri));
}

async function membersGroup(layout: CoopLayout): Promise<string> {
  return valueOf(await findMembersGroup(resourcesOf(moderator), layout));
}

async function isMember(layout: CoopLayout, {webId}: FlowPerson): Promise<[list: boolean, rights: boolean]> {
  const quads = await readStored(await membersGroup(layout), moderator.fetch);
  const hasRights = quads.some(({predicate, object}) => predicate.value === vcard('hasMember') && object.value === webId);
  return [await mentions(layout.membersList, webId), hasRights];
}

before(async () => {
  moderator = await createPerson('Mona');
});

describe('a membership, from the first request to the last', () => {
  let layout: CoopLayout;
  let nour: FlowPerson;
  let home: string;

  before(async () => {
    layout = await found('approved', 'La Forge');
    nour = await createPerson('Nour Haddad');
  });

  it('begins with a request that a moderator accepts', async () => {
    await askToJoin(nour, layout);
    await visit(moderator, layout, async (page) => {
      await expectAccessible(page, 'a request and no invitations');
      await press(page, 'Accepter Nour Haddad');
      await status(page, 'coop-join-requests').getByText('Nour Haddad est maintenant membre.').waitFor();
    });
    assert.deepEqual(await isMember(layout, nour), [true, true]);
    const row = (await readStored(layout.membersList)).find(({predicate}) => predicate.value.endsWith('#home'));
    home = row!.object.value;
    assert.ok(home.startsWith(`${nour.pod}coop/`));
  });

  it('takes one click to end, on the page where it began', async () => {
    await writeRecipe();
    const desk = {resources: resourcesOf(moderator), fetch: moderator.fetch, ...layout};
    valueOf(await defineGroup(desk, {slug: 'lyon', name: 'Lyon'}));
    valueOf(await assignToGroups(desk, nour.webId, [`${layout.groups}#lyon`]));
    await visit(nour, layout, async (page) => {
      await page.getByText('Vous êtes membre de La Forge.').waitFor();
      await expectAccessible(page, 'a member');
      await press(page, 'Quitter La Forge');
      await status(page, 'coop-join').getByText('Votre départ est noté.').waitFor();
      await expectAccessible(page, 'leaving');
      await page.reload();
      await complete(page);
      await status(page, 'coop-join').getByText('Votre départ est noté.').waitFor();
    });
  });

  it('can be kept by whoever has pressed the button by mistake', async () => {
    await visit(nour, layout, async (page) => {
      await press(page, 'Annuler mon départ');
      await status(page, 'coop-join').getByText('Votre départ est annulé.').waitFor();
    });
    await visit(moderator, layout, async (page) => {
      await status(page, 'coop-join-requests').getByText('Aucune demande n’attend de réponse.', {exact: true}).waitFor();
    });
    assert.deepEqual(await isMember(layout, nour), [true, true]);
  });

  it('ends everywhere when a moderator opens the site', async () => {
    await visit(nour, layout, async (page) => {
      await press(page, 'Quitter La Forge');
      await status(page, 'coop-join').getByText('Votre départ est noté.').waitFor();
    });
    await visit(moderator, layout, async (page) => {
      await status(page, 'coop-join-requests').getByText('1 personne a quitté la coopérative.').waitFor();
      await page.getByText('Départs : Nour Haddad').waitFor();
      await expectAccessible(page, 'somebody has left');
    });
    assert.deepEqual(await isMember(layout, nour), [false, false]);
    assert.equal(await mentions(layout.groups, nour.webId), false);
    await visit(nour, layout, async (page) => {
      await page.getByRole('button', {name: 'Demander à rejoindre'}).waitFor();
      assert.equal(await page.locator('coop-directory').getByText('Nour Haddad').count(), 0);
    });
  });

  it('takes nothing away from the own space', async () => {
    assert.equal(await mentions(`${home}public/recipe.ttl`, 'urn:example:Recipe'), true);
    const response = await nour.fetch(`${home}public/recipe.ttl`, {method: 'DELETE'});
    assert.equal(response.ok, true);
  });

  it('can begin again, in the same home', async () => {
    await askToJoin(nour, layout);
    await visit(moderator, layout, async (page) => {
      await press(page, 'Accepter Nour Haddad');
      await status(page, 'coop-join-requests').getByText('Nour Haddad est maintenant membre.').waitFor();
    });
    assert.equal(await mentions(layout.membersList, home), true);
  });

  async function writeRecipe(): Promise<void> {
    const written = await nour.fetch(`${home}public/recipe.ttl`, {
      method: 'PUT',
      headers: {'content-type': 'text/turtle'},
      body: '<#it> a <urn:example:Recipe>.',
    });
    assert.equal(written.ok, true);
  }
});

describe('somebody whom the coop expects', () => {
  it('gives the address of the account, and is admitted without a click', async () => {
    const layout = await found('approved', 'La Ruche');
    const lea = await createPerson('Léa Morel');
    let address = '';
    await visit(lea, layout, async (page) => {
      address = await page.locator('coop-join .address').innerText();
    });
    assert.equal(address, lea.webId);
    await visit(moderator, layout, async (page) => {
      await page.getByRole('textbox', {name: 'Adresses des comptes, une par ligne'}).fill(address);
      await press(page, 'Inviter');
      await page.getByText('1 invitation ajoutée. 1 personne invitée.').waitFor();
      await expectAccessible(page, 'an invitation');
    });
    await askToJoin(lea, layout);
    await visit(moderator, layout, async (page) => {
      await status(page, 'coop-join-requests').getByText('1 personne a été accueillie.').waitFor();
      await page.getByText('Personne n’est invité pour le moment.').waitFor();
    });
    assert.deepEqual(await isMember(layout, lea), [true, true]);
  });
});

describe('an open coop', () => {
  it('says so, and admits whoever asks', async () => {
    const layout = await found('open', 'Le Pré');
    const [ana, ben] = [await createPerson('Ana'), await createPerson('Ben')];
    await visit(ana, layout, async (page) => {
      await page.getByText('Cette coopérative est ouverte : toute personne qui le demande est admise.').waitFor();
      await expectAccessible(page, 'an open coop');
    });
    for (const person of [ana, ben]) await askToJoin(person, layout);
    await visit(moderator, layout, async (page) => {
      await status(page, 'coop-join-requests').getByText('2 personnes ont été accueillies.').waitFor();
    });
    for (const person of [ana, ben]) assert.deepEqual(await isMember(layout, person), [true, true]);
  });
});

describe('somebody who was refused', () => {
  it('can ask again, and the request waits for another answer', async () => {
    const layout = await found('approved', 'Le Four');
    const ali = await createPerson('Ali');
    await askToJoin(ali, layout);
    await visit(moderator, layout, async (page) => {
      await press(page, 'Refuser Ali');
      await page.getByRole('textbox', {name: 'Pourquoi ?'}).fill('Revenez en mars.');
      await press(page, 'Envoyer le refus');
      await status(page, 'coop-join-requests').getByText('La demande d’Ali est refusée.').waitFor();
    });
    await visit(ali, layout, async (page) => {
      await page.getByText('Revenez en mars.').waitFor();
      await press(page, 'Demander à nouveau');
      await status(page, 'coop-join').getByText('Votre demande est envoyée.').waitFor();
      await page.reload();
      await complete(page);
      await status(page, 'coop-join').getByText('Votre demande est envoyée.').waitFor();
    });
    await visit(moderator, layout, async (page) => {
      await press(page, 'Accepter Ali');
      await status(page, 'coop-join-requests').getByText('Ali est maintenant membre.').waitFor();
    });
    await visit(ali, layout, (page) => page.getByText('Vous êtes membre de Le Four.').waitFor());
  });
});

describe('a member who was registered by a program', () => {
  it('leaves like everybody else', async () => {
    const layout = await found('approved', 'La Grange');
    const eva = await createPerson('Eva');
    const {fetch, pod: storage, webId} = eva;
    const home = valueOf(await createHome({fetch, storage, webId, moderators: layout.moderators}));
    const by = {resources: resourcesOf(moderator), fetch: moderator.fetch};
    valueOf(await admitMember({...by, layout, webId, home, now: new Date()}));
    await visit(eva, layout, async (page) => {
      await press(page, 'Quitter La Grange');
      await status(page, 'coop-join').getByText('Votre départ est noté.').waitFor();
    });
    await visit(moderator, layout, async (page) => {
      await status(page, 'coop-join-requests').getByText('1 personne a quitté la coopérative.').waitFor();
    });
    assert.deepEqual(await isMember(layout, eva), [false, false]);
  });
});
