import assert from 'node:assert/strict';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {before, describe, it} from 'node:test';
import {withTables} from '../../tools/privacy/page.js';
import type {ClickRecord} from '../../tools/privacy/record.js';
import {contentSecurityPolicy} from '../../tools/servers/site/policy.js';
import {inRoot} from '../../tools/paths.js';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {demoPerson, openSignedIn, rememberAtProvider} from '../support/flows/people.js';
import {forgets, readEverything, readKept, type Kept} from '../support/flows/storage.js';
import {complete, field} from '../support/flows/tags.js';
import {authorize} from './sign-in-protocol/steps.js';
import {choices} from '../support/privacy/choices.js';
import {isNamed, keptOnDevice, passing} from '../support/privacy/declared.js';
import {Hand, ways} from '../support/privacy/hand.js';
import {left, namesOf, undeclared} from '../support/privacy/kept.js';
import {demoPages, pathOf, rests, tryForbidden, visit, type Visit} from '../support/privacy/visits.js';
import {weigh} from '../support/privacy/weigh.js';
import {Witness, type Asked} from '../support/privacy/witness.js';

/** What all pages did, each with its address. */
interface Journey {
  readonly visits: Visit[];
  readonly origins: Set<string>;
  readonly setCookies: string[];
  readonly foreign: Asked[];
}

const begin = (): Journey => ({visits: [], origins: new Set(), setCookies: [], foreign: []});

async function add(journey: Journey, witness: Witness): Promise<void> {
  journey.foreign.push(...(await witness.foreignRequests()));
  witness.origins.forEach((origin) => journey.origins.add(origin));
  journey.setCookies.push(...witness.setCookies);
}

/** What is so of a page that should not be, by page; nothing if all is well. */
function flaws(visits: readonly Visit[], flawOf: (visit: Visit) => readonly unknown[]): Record<string, readonly unknown[]> {
  const found = visits.map((one) => [one.path, flawOf(one)] as const);
  return Object.fromEntries(found.filter(([, flaw]) => flaw.length));
}

const lines = (origin: string) => origin.replace(/^http/, 'ws');
const spaces = () => [podsUrl(), lines(podsUrl())];

describe('a visitor of the demo', () => {
  const journey = begin();

  before(async () => {
    const names = await demoPages();
    const paths: string[] = [];
    await withPage('privacy addresses', async (page) => {
      for (const name of names) paths.push(await pathOf(page, name, false));
    });
    for (const path of paths) {
      await withPage(
        `privacy ${path.slice(0, 40)}`,
        async (page, context) => {
          const witness = await Witness.attach(context, siteUrl());
          journey.visits.push(await visit(page, path));
          journey.setCookies.push(...(await context.cookies()).map(({name}) => `${path}: ${name}`));
          await tryForbidden(page);
          // What a page sends when it is left counts as well.
          await page.goto('about:blank');
          await add(journey, witness);
        },
        // What the test tries is refused; what else is, the visit has noticed.
        {expect: /Content Security Policy|TrustedScript/},
      );
    }
  });

  it('is shown pages that ask the site and the spaces alone, also when a page is used, and left', () => {
    assert.deepEqual(
      [...journey.origins].filter((origin) => ![siteUrl(), ...spaces()].includes(origin)),
      [],
    );
    assert.ok(journey.foreign.length > 100, 'spaces are asked');
    assert.deepEqual(
      flaws(journey.visits, ({hinted}) => hinted.filter((href) => !href.startsWith(`${siteUrl()}/`))),
      {},
      'nor does a page prepare to go elsewhere',
    );
  });

  it('tells the spaces nothing but the address of the connection: no cookie, no page, no name', () => {
    assert.deepEqual(
      journey.foreign.filter(({tells}) => tells.length),
      [],
    );
  });

  it('gets no cookie, from the site or from a space', () => {
    assert.deepEqual(journey.setCookies, []);
    assert.deepEqual(
      flaws(journey.visits, ({kept}) => (kept.cookies ? [kept.cookies] : [])),
      {},
    );
  });

  it('has nothing kept on the device: no storage, no database, no cache, no program', () => {
    assert.deepEqual(
      flaws(journey.visits, ({kept, workers}) => [
        ...namesOf(kept).map(({where, name}) => `${where} ${name}`),
        ...kept.caches,
        ...(workers ? [`${workers} service workers`] : []),
      ]),
      {},
    );
  });

  it('is on pages whose policy on content is in force, and refuses nothing of theirs', () => {
    const policy = contentSecurityPolicy(podsUrl());
    assert.deepEqual(
      flaws(journey.visits, ({headers}) => (headers['content-security-policy'] === policy ? [] : [headers])),
      {},
    );
    assert.deepEqual(
      flaws(journey.visits, ({refused}) => refused),
      {},
    );
  });

  it('is on pages that name themselves to nobody, and may use neither camera, nor microphone, nor payment', () => {
    assert.deepEqual(
      flaws(journey.visits, ({headers}) => (headers['referrer-policy'] === 'no-referrer' ? [] : ['Referrer-Policy'])),
      {},
    );
    for (const part of ['camera=()', 'microphone=()', 'payment=()', 'usb=()']) {
      assert.deepEqual(
        flaws(journey.visits, ({headers}) => (headers['permissions-policy']?.includes(part) ? [] : [part])),
        {},
      );
    }
  });

  it('is told apart by nothing of the device, and measured by nothing', () => {
    assert.deepEqual(
      flaws(journey.visits, ({sensed}) => sensed),
      {},
    );
  });
});

describe('a member of the demo', () => {
  const journey = begin();
  const member = () => demoPerson('rene');
  let after: Kept;
  let everything = '';
  let cookiesOfSite: string[] = [];

  before(async () => {
    await withPage('privacy signed in', async (page, context) => {
      const witness = await Witness.attach(context, siteUrl());
      await openSignedIn(page, 'index.html', member());
      for (const name of await demoPages()) journey.visits.push(await visit(page, await pathOf(page, name, true)));
      cookiesOfSite = witness.setCookies.filter((line) => line.startsWith(`${siteUrl()}/`));
      await page.goto(`${siteUrl()}/ma-fiche.html`);
      await complete(page);
      await field(page, 'Commune').fill('Brouillon-sur-Isère');
      journey.visits.push({...journey.visits.at(-1)!, path: 'a draft', kept: await readKept(page)});
      await page.getByRole('button', {name: 'Se déconnecter'}).click();
      await page.getByRole('button', {name: 'Effacer les brouillons et me déconnecter'}).click();
      await page.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
      await complete(page);
      await rests(page);
      for (const text of [member().webId, `${podsUrl()}/rene/`, 'Brouillon-sur']) await forgets(page, text);
      after = await readKept(page);
      everything = await readEverything(page);
      await add(journey, witness);
    });
  });

  it('is shown pages that ask the site and the spaces alone', () => {
    assert.deepEqual(
      [...journey.origins].filter((origin) => ![siteUrl(), ...spaces()].includes(origin)),
      [],
    );
  });

  it('gets no cookie from the site, and the spaces get none from its pages', () => {
    assert.deepEqual(cookiesOfSite, []);
    const ofProvider = journey.setCookies.filter((line) => line.startsWith(`${podsUrl()}/`));
    assert.ok(ofProvider.length, 'the provider’s own pages set theirs, which shows that cookies are seen');
    // Although the provider, which is on the spaces' host here, has its own: they sign in there.
    assert.deepEqual(
      journey.foreign.filter(({tells}) => tells.includes('cookie') || tells.includes('referer')),
      [],
    );
  });

  it('has nothing kept on the device under a name that is not declared', () => {
    assert.deepEqual(
      flaws(journey.visits, ({kept}) => undeclared(kept)),
      {},
    );
    const seen = (name: string) => journey.visits.some(({kept}) => namesOf(kept).some((one) => isNamed(name, one.name)));
    for (const name of ['coop:session', 'coop:session:hint', 'coop:kept', 'coop:provider', 'coop:draft:…']) {
      assert.ok(seen(name), `the test has come where there is ${name}`);
    }
  });

  it('leaves nothing on the device but what is declared to stay, and nothing that tells who it was', () => {
    assert.deepEqual(left(after), []);
    const {webId, email} = member();
    for (const text of [webId, email, 'René', 'Brouillon']) assert.ok(!everything.includes(text), text);
  });

  it('is on pages whose policy refuses nothing of theirs', () => {
    assert.deepEqual(
      flaws(journey.visits, ({refused}) => refused),
      {},
    );
  });

  it('finds no box ticked beforehand that would show, share or send something', () => {
    // Whoever makes a letter for paper begins with all that there is: it is shown to nobody, and sent to nobody.
    const forms = journey.visits.filter(({path}) => path !== 'lettre.html');
    assert.deepEqual(
      flaws(forms, ({ticked}) => ticked),
      {},
    );
  });

  it('is told apart by nothing of the device, and measured by nothing', () => {
    assert.deepEqual(
      // What a member has typed and no server has yet must not be cleared: the browser is asked for that once something waits.
      flaws(journey.visits, ({sensed}) => sensed.filter((one) => one !== 'StorageManager.persist')),
      {},
    );
  });
});

describe('somebody who chooses', () => {
  const clicks: ClickRecord[] = [];

  for (const choice of choices) {
    const name = `${choice.choice}: to refuse, or to take it back, costs no more than to accept`;
    it(name, async () => {
      const [mouse, keyboard] = [await weigh(choice, 'mouse'), await weigh(choice, 'keyboard')];
      for (const {yes, no} of [mouse, keyboard]) assert.ok(no <= yes, `${no} clicks for no, ${yes} for yes`);
      const {yes, no} = choice;
      const test = name.replace(`${choice.choice}: `, '… ');
      clicks.push({
        choice: choice.choice,
        yes: {how: yes.how, clicks: mouse.yes},
        no: {how: no.how, clicks: mouse.no},
        test,
      });
    });
  }

  it('to leave the coop costs no more than to ask to join it', () => {
    const [join, leave] = ['to ask to join the coop', 'to stay a member of the coop'].map((name) =>
      clicks.find(({choice}) => choice === name)!,
    );
    assert.ok(leave!.no.clicks <= join!.yes.clicks);
  });

  it('to sign out costs no more than to sign in, and to stay signed in on the device is not ticked', async () => {
    const found = {yes: 0, no: 0};
    for (const way of ways) {
      await withPage(`privacy session ${way}`, async (page, context) => {
        await rememberAtProvider(context, demoPerson('jules'));
        await page.goto(`${siteUrl()}/annuaire.html`);
        await complete(page);
        const into = new Hand(page, way);
        await into.press('Se connecter');
        assert.equal(await page.getByRole('checkbox', {name: 'Rester connecté sur cet appareil'}).isChecked(), false);
        await into.press(`Se connecter avec ${new URL(podsUrl()).host}`);
        await page.waitForURL(`${podsUrl()}/**`);
        await page.waitForSelector('#authorize');
        await authorize(page);
        await page.waitForURL(`${siteUrl()}/**`);
        await complete(page);
        const out = new Hand(page, way);
        await out.press('Se déconnecter');
        await page.getByRole('button', {name: 'Se connecter', exact: true}).waitFor();
        assert.ok(out.count <= into.count);
        Object.assign(found, {yes: into.count, no: out.count});
      });
    }
    clicks.push({
      choice: 'to be signed in (the provider’s own pages not counted)',
      yes: {how: '“Sign in”, “Sign in with …”', clicks: found.yes},
      no: {how: '“Sign out”', clicks: found.no},
      test: 'to sign out costs no more than to sign in, …',
    });
  });

  it('and all that is kept is as docs/privacy.md tells it', async () => {
    const kept = keptOnDevice.map(({name, where, what, until, after}) => ({name, where, what, until, after}));
    const records = {kept, passing, clicks};
    await mkdir(inRoot('test-results'), {recursive: true});
    await writeFile(inRoot('test-results/privacy.json'), JSON.stringify(records, undefined, 2));
    const page = await readFile(inRoot('docs/privacy.md'), 'utf8');
    assert.equal(page, withTables(page, records), 'Run “npm run privacy:table” and commit the result.');
  });
});
