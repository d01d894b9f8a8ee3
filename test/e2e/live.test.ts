import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {freePort} from '../../tools/servers/ports.js';
import {startPodServer} from '../../tools/servers/pod-server.js';
import {createCoop, ensureInbox, Resources} from '../../pods/index.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {valueOf} from '../support/fixtures.js';
import {forbidLines, listens, Requests, setVisible, watchLines} from '../support/flows/live.js';
import {addPage, demoCoop} from '../support/flows/own-page.js';
import {createPerson, demoPerson, foaf, openSignedIn, type FlowPerson} from '../support/flows/people.js';
import {readKept} from '../support/flows/storage.js';
import {complete, field, save} from '../support/flows/tags.js';
import {put} from '../support/pod-contract/place.js';

const people = (...names: string[]) =>
  names.map((name, index) => `<#p${index}> a <${foaf('Person')}>; <${foaf('name')}> "${name}".`).join('\n');

/** A document with people in a space of its own, readable as the rules say. */
async function publish(owner: FlowPerson, rules: string, ...names: string[]): Promise<string> {
  const url = `${owner.pod}people.ttl`;
  await write(owner, url, ...names);
  await allow(owner, url, rules);
  return url;
}

async function write(owner: FlowPerson, url: string, ...names: string[]): Promise<void> {
  const answer = await put(owner.fetch, url, people(...names));
  assert.ok(answer.ok, `${url} answered ${answer.status}`);
}

async function allow({webId, fetch: by}: FlowPerson, url: string, ...rules: string[]): Promise<void> {
  const own = `acl:agent <${webId}>; acl:mode acl:Read, acl:Write, acl:Control`;
  const blocks = [own, ...rules.filter(Boolean)].map(
    (rule, index) => `<#${index}> a acl:Authorization; acl:accessTo <${url}>; ${rule}.`,
  );
  const answer = await put(by, `${url}.acl`, `@prefix acl: <http://www.w3.org/ns/auth/acl#>.\n${blocks.join('\n')}`);
  assert.ok(answer.ok, `the rules of ${url} answered ${answer.status}`);
}

const everyone = 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read';
const directoryOf = (url: string) => `<coop-directory src="${url}"></coop-directory>`;
const sees = (page: Page, text: string) => page.getByText(text, {exact: true}).first().waitFor();
const loses = (page: Page, text: string) => page.getByText(text, {exact: true}).first().waitFor({state: 'detached'});

/** How long something takes, in milliseconds. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

describe('what others do', () => {
  it('shows in another browser in less than two seconds, without a reload: a profile in the directory', async () => {
    const name = `Amina Vivante-${Date.now().toString(36)}`;
    await withPage('live-directory', async (reader, context) => {
      await watchLines(context);
      await reader.goto(`${siteUrl()}/annuaire.html`);
      await listens(reader, 2);
      const loads: string[] = [];
      reader.on('framenavigated', (frame) => loads.push(frame.url()));
      await withPage('live-writer', async (writer) => {
        await openSignedIn(writer, 'ma-fiche.html', demoPerson('amina'));
        await field(writer, 'Nom').fill(name);
        await save(writer);
        await writer.getByText('Votre fiche est enregistrée et l’annuaire est prévenu.').waitFor();
        const taken = await time(() => reader.getByRole('link', {name}).waitFor());
        assert.ok(taken < 2_000, `${taken} ms`);
      });
      assert.deepEqual(loads, []);
    });
  });

  it('shows in lists of any kind, and in each tag that shows the same thing', async () => {
    const owner = await createPerson('Ines');
    const url = await publish(owner, everyone, 'Premier Nom');
    await withPage('live-list', async (page, context) => {
      await watchLines(context);
      const body = `<coop-list src="${url}" kind="member"></coop-list>
        <coop-table src="${url}" kind="member" fields="name"></coop-table><coop-member src="${url}#p0"></coop-member>`;
      await page.goto(await addPage(context, {body}));
      await complete(page);
      await listens(page);
      await write(owner, url, 'Deuxième Nom', 'Encore Quelqu’un');
      const taken = await time(async () => {
        await sees(page, 'Encore Quelqu’un');
        for (const tag of ['coop-list', 'coop-table', 'coop-member']) {
          await page.locator(tag).getByText('Deuxième Nom').first().waitFor();
        }
      });
      assert.ok(taken < 2_000, `${taken} ms`);
      assert.equal(await page.getByText('Premier Nom').count(), 0);
      await listens(page, 1);
    });
  });

  it('shows within half a minute where no line can be held', async () => {
    const owner = await createPerson('Jean');
    const url = await publish(owner, everyone, 'Avant');
    await withPage('live-polling', async (page, context) => {
      await forbidLines(context);
      await page.clock.install();
      await page.goto(await addPage(context, {body: directoryOf(url)}));
      await sees(page, 'Avant');
      const requests = new Requests(page, podsUrl());
      await requests.pass(page, 5);
      await write(owner, url, 'Après');
      await requests.pass(page, 40);
      await sees(page, 'Après');
      await loses(page, 'Avant');
    });
  });

  it('asks nothing while nobody sees the page, and shows all at once when somebody does', async () => {
    const owner = await createPerson('Karl');
    const url = await publish(owner, everyone, 'Avant');
    await withPage('live-hidden', async (page, context) => {
      await watchLines(context);
      await page.clock.install();
      await page.goto(await addPage(context, {body: directoryOf(url)}));
      await sees(page, 'Avant');
      const requests = new Requests(page, podsUrl());
      await requests.pass(page, 5);
      await listens(page);
      await setVisible(page, false);
      await page.waitForFunction(() => (globalThis as unknown as {lines: number}).lines === 0);
      const before = requests.all.length;
      await write(owner, url, 'Après');
      await requests.pass(page, 600);
      assert.deepEqual(requests.all.slice(before), []);
      await setVisible(page, true);
      await sees(page, 'Après');
    });
  });

  it('costs an idle page with six tags no more than a request a minute', async () => {
    await withPage('live-idle', async (page, context) => {
      await watchLines(context);
      await page.clock.install();
      const list = `${podsUrl()}/coop/official/members/index.ttl#it`;
      const body = `<coop-community src="${demoCoop()}"><coop-sign-in></coop-sign-in><coop-directory></coop-directory>
        <coop-count for="liste"></coop-count><coop-list id="liste" src="${list}" kind="member"></coop-list>
        <coop-member src="${demoPerson('elodie').webId}"></coop-member></coop-community>`;
      await page.goto(await addPage(context, {body}));
      await complete(page);
      const requests = new Requests(page, podsUrl());
      await requests.pass(page, 10);
      await listens(page, 3);
      const before = requests.all.length;
      const bytesBefore = requests.bytes;
      await requests.pass(page, 600);
      const asked = requests.all.slice(before);
      assert.ok(asked.length <= 10, asked.join('\n'));
      assert.ok(asked.length > 0, 'nothing was asked at all: then nobody would lose what may no longer be read');
      console.log(
        `An idle page with six tags: ${asked.length} requests, ${requests.bytes - bytesBefore} bytes in ten minutes.`,
      );
    });
  });

  it('costs no more on the idle page of a moderator, with messages', async () => {
    const {pod: storage, ...owner} = await createPerson('La Forge');
    const moderators = [owner.webId];
    const layout = valueOf(await createCoop({...owner, storage, owner: owner.webId, name: 'La Forge', moderators}));
    const resources = new Resources({session: () => ({status: 'signed-in', ...owner}), mayAuthenticate: () => true});
    const inbox = valueOf(await ensureInbox({...owner, resources, storage}));
    await withPage('live-idle-moderator', async (page, context) => {
      await watchLines(context);
      await page.clock.install();
      const requests = new Requests(page, podsUrl());
      const body = `<coop-community src="${layout.coop}" session="host"><coop-directory></coop-directory><coop-inbox></coop-inbox>
        <coop-status></coop-status><coop-join-requests></coop-join-requests><coop-member src="${owner.webId}"></coop-member>
        </coop-community>`;
      const identity = {webId: owner.webId, fetch: requests.through(owner.fetch)};
      await page.goto(await addPage(context, {body, identity}));
      await complete(page);
      await requests.pass(page, 10);
      await listens(page, 4);
      const before = requests.all.length;
      await requests.pass(page, 600);
      const asked = requests.all.slice(before);
      assert.ok(asked.length <= 10, asked.join('\n'));
      console.log(`An idle page of a moderator with six tags: ${asked.length} requests in ten minutes.`);
      const text =
        '<> a <https://www.w3.org/ns/activitystreams#Note>; <https://www.w3.org/ns/activitystreams#content> "Coucou".';
      const sender = await createPerson('Paul');
      await sender.fetch(inbox, {method: 'POST', headers: {'content-type': 'text/turtle'}, body: text});
      await page.getByText('1 nouveau message vient d’arriver.').waitFor();
      await sees(page, 'Coucou');
    });
  });

  it('is taken from a reader who may no longer read it', async () => {
    const [owner, reader] = [await createPerson('Lou'), await createPerson('Max')];
    const url = await publish(owner, `acl:agent <${reader.webId}>; acl:mode acl:Read`, 'Entre nous');
    await withPage('live-revoked', async (page, context) => {
      await watchLines(context);
      await page.clock.install();
      const body = `<coop-community src="${demoCoop()}" session="host"></coop-community>${directoryOf(url)}`;
      const requests = new Requests(page, podsUrl());
      const identity = {...reader, fetch: requests.through(reader.fetch)};
      await page.goto(await addPage(context, {body, identity}));
      await sees(page, 'Entre nous');
      await requests.pass(page, 5);
      await listens(page);
      await allow(owner, url);
      await requests.pass(page, 400);
      await loses(page, 'Entre nous');
      await page.getByText('Vous n’avez pas accès à ces informations.').first().waitFor();
    });
  });
});

describe('a server that goes away', () => {
  it('leaves what was read on screen and after a reload, with its date, and shows what is new once it is back', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'pods-'));
    const options = {port: await freePort(), directory};
    let server = await startPodServer(options);
    try {
      const owner = await createPerson('Nina', server.url);
      const url = await publish(owner, everyone, 'Gardée');
      await withPage('live-offline', async (page, context) => {
        await watchLines(context);
        const allowed = [server.url, server.url.replace('http', 'ws')];
        // Signed in: nothing is kept for visitors.
        const body = `<coop-community session="host" src="${demoCoop()}">${directoryOf(url)}</coop-community>`;
        const address = await addPage(context, {body, allow: allowed, identity: owner});
        await page.goto(address);
        await sees(page, 'Gardée');
        await listens(page);
        await isKept(page, url);
        await server.stop();
        await page.goto(address);
        await sees(page, 'Gardée');
        await page.getByText('Enregistré sur cet appareil le').waitFor();
        await page.getByText(`${new URL(server.url).host} n’est pas disponible pour le moment.`).waitFor();
        server = await startPodServer(options);
        await write(owner, url, 'Nouvelle');
        await page.evaluate(() => dispatchEvent(new Event('online')));
        await sees(page, 'Nouvelle');
        await page.getByText('Enregistré sur cet appareil').waitFor({state: 'detached'});
        await listens(page);
        await server.stop();
        server = await startPodServer(options);
        await write(owner, url, 'Dernière');
        await sees(page, 'Dernière');
      });
    } finally {
      await server.stop();
      await rm(directory, {recursive: true, force: true});
    }
  });
});

/** Waits until the page has written down what it has read of a document. */
async function isKept(page: Page, url: string): Promise<void> {
  for (;;) {
    const {databases} = await readKept(page);
    if (databases['coop:kept']?.some((key) => key.includes(url))) return;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
