import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {triple} from '../../../vocab/rdf/terms.js';
import {as} from '../../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../../vocab/rdf/write.js';
import {freePort} from '../../../tools/servers/ports.js';
import {startSiteServer} from '../../../tools/servers/site-server.js';
import {communityPage, firstPage, listed, writePages} from '../pages.js';
import {makePeople, type ListedPerson} from '../people.js';
import {createPodCoop, type Owner} from '../pod-coop.js';
import {installProbe, type Probed} from '../probe.js';
import {spread, type Spread} from '../statistics.js';
import {Wire} from '../../../tools/cli/audit/wire.js';

/** A page of a coop in which many have just changed their profiles. */
export interface AnnouncedLoad {
  readonly rows: number;
  readonly announced: number;
  /** Until the first 20 names are drawn. */
  readonly firstPage: Spread;
  /** Until every announced source has been read again. */
  readonly confirmed: Spread;
  readonly requests: number;
}

const announced = 100;

async function putTurtle({session}: Owner, url: string, body: string): Promise<void> {
  const response = await session.fetch(url, {method: 'PUT', headers: {'content-type': 'text/turtle'}, body});
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
}

/** Gives some of the listed people a real document of their own, on the same server. */
async function makeSources(owner: Owner, people: readonly ListedPerson[]): Promise<void> {
  for (const {webId, name} of people) {
    const body = `<${webId}> a <http://xmlns.com/foaf/0.1/Person>; <http://www.w3.org/2006/vcard/ns#fn> "${name}, lately".`;
    await putTurtle(owner, documentOf(webId), body);
  }
}

export async function measureAnnounced(browser: Browser, podsUrl: string, loads: number): Promise<AnnouncedLoad> {
  const storage = `${podsUrl}/bench-announced/`;
  const people = makePeople(listed - 1).map((person, index) =>
    index % 10 === 0 ? {...person, webId: `${storage}official/people/p${index}.ttl#me`} : person,
  );
  const {owner, layout} = await createPodCoop(podsUrl, 'bench-announced', people);
  const real = people.filter(({webId}) => webId.startsWith(storage)).slice(0, announced);
  await makeSources(owner, real);
  const entries = real.map(({webId}, index) => triple(`${layout.membersAnnouncements}#a${index}`, as.object, webId));
  await putTurtle(owner, layout.membersAnnouncements, writeTurtle(entries));
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const page = {...communityPage(layout.coop), name: 'announced'};
  const port = await freePort();
  await writePages(folder, `http://localhost:${port}`, [page]);
  const site = await startSiteServer({port, podsOrigin: podsUrl, roots: {'/': folder}});
  try {
    const found = [];
    for (let load = -1; load < loads; load++) {
      const one = await loadOnce(browser, `${site.url}/announced.html`);
      if (load >= 0) found.push(one);
    }
    return {
      rows: listed,
      announced: real.length,
      firstPage: spread(found.map(({first}) => first)),
      confirmed: spread(found.map(({all}) => all)),
      requests: spread(found.map(({requests}) => requests)).median,
    };
  } finally {
    await site.stop();
    await rm(folder, {recursive: true, force: true});
  }
}

async function loadOnce(browser: Browser, url: string) {
  const context = await browser.newContext({locale: 'fr-FR'});
  try {
    const page = await context.newPage();
    const wire = await Wire.attach(await context.newCDPSession(page));
    await page.addInitScript(installProbe, {tag: 'coop-directory', count: firstPage});
    await page.goto(url, {waitUntil: 'commit'});
    const first = await page.evaluate(() => (globalThis as Probed).firstPage!);
    const all = await page.evaluate(async () => {
      await document.querySelector<HTMLElement & {complete: Promise<void>}>('coop-directory')!.complete;
      return performance.now();
    });
    return {first, all, requests: wire.requests};
  } finally {
    await context.close();
  }
}
