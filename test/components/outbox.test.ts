import {attendTo} from '../../components/data/attend.js';
import {Community} from '../../components/data/community.js';
import {openedOutbox} from '../../components/data/opened-outbox.js';
import {mayWait, outboxHint} from '../../pods/outbox/hint.js';
import {deedsAsText} from '../../pods/outbox/as-text.js';
import {openKitchen} from '../support/outbox/recipe.js';
import type {Person} from '../support/memory-pod.js';
import {atEnd, expect, startPod, waitUntil} from '../support/elements/page.js';

/** A page of the coop's site in which a person is signed in, with the browser's own storage, locks and line between tabs. */
function openPage(person: Person): Community {
  const community = new Community('https://coop.example/us');
  community.setSession({status: 'signed-in', webId: person.webId, fetch: person.fetch});
  atEnd(() => community.setSession({status: 'signed-out'}));
  return community;
}

async function openOutbox(community: Community) {
  const outbox = await community.outbox();
  return outbox!;
}

/** Writes a hint as another tab does: this page is told of it, as it is not of what it writes itself. */
function hintFromAnotherTab(webId: string): void {
  const frame = document.body.appendChild(document.createElement('iframe'));
  atEnd(() => frame.remove());
  frame.contentWindow!.localStorage.setItem(outboxHint + webId, '1');
}

describe('the outbox in a browser', () => {
  it('keeps what was typed for the next page, which sends it by itself', async () => {
    const kitchen = openKitchen(undefined, startPod());
    const {pod, ana, url} = kitchen;
    const page = openPage(ana);
    await page.resources.read(url);
    pod.faults.answer(503, {method: 'PATCH', times: 1});
    const outbox = await openOutbox(page);
    await outbox.add(kitchen.edit(page, {name: ['Broth']}));
    await waitUntil(() => outbox.state.deeds[0]?.attempts === 1);
    page.setSession({status: 'signed-out'});
    expect(mayWait(() => localStorage, ana.webId)).to.equal(true);
    openPage(ana);
    await waitUntil(async () => (await kitchen.stored()).name?.[0] === 'Broth', 'it is sent', {timeout: 5_000});
    await waitUntil(() => !mayWait(() => localStorage, ana.webId));
  });

  it('shows in one tab what was typed in another, until it has arrived', async () => {
    const kitchen = openKitchen(undefined, startPod());
    const {pod, ana, url} = kitchen;
    const [one, other] = [openPage(ana), openPage(ana)];
    for (const page of [one, other]) await page.resources.read(url);
    const [outbox, second] = [await openOutbox(one), await openOutbox(other)];
    const held = pod.faults.hold({method: 'PATCH', times: 1});
    const id = await outbox.add(kitchen.edit(one, {name: ['Broth']}));
    await waitUntil(() => kitchen.shown(other)?.name?.[0] === 'Broth');
    await held.arrived;
    expect(other.resources.peek(url).document!.pending).to.deep.equal([id]);
    held.release();
    await second.settled(id);
    expect(kitchen.shown(other)).to.deep.equal({name: ['Broth']});
    expect(other.resources.peek(url).document!.pending).to.equal(undefined);
  });

  it('shows in a tab that was opened before, and in which nothing was typed, what is typed in another one', async () => {
    const kitchen = openKitchen(undefined, startPod());
    const {pod, ana, url} = kitchen;
    const [early, other] = [openPage(ana), openPage(ana)];
    for (const page of [early, other]) await page.resources.read(url);
    attendTo(early);
    expect(openedOutbox(early).value).to.equal(undefined);
    pod.faults.close();
    const outbox = await openOutbox(other);
    await outbox.add(kitchen.edit(other, {name: ['Broth']}));
    localStorage.removeItem(outboxHint + ana.webId);
    hintFromAnotherTab(ana.webId);
    await waitUntil(() => kitchen.shown(early)?.name?.[0] === 'Broth');
    expect(openedOutbox(early).value?.state.deeds).to.have.length(1);
    pod.faults.open();
    await openedOutbox(early).value!.resume();
    expect(await kitchen.stored()).to.deep.equal({name: ['Broth']});
  });

  it('opens nothing for what another person types in another tab, or when nobody is signed in', async () => {
    const kitchen = openKitchen(undefined, startPod());
    const ben = kitchen.pod.createPerson('ben');
    const page = openPage(ben);
    let opened = 0;
    page.outbox = () => (opened++, Promise.resolve(undefined));
    attendTo(page);
    hintFromAnotherTab(kitchen.ana.webId);
    page.setSession({status: 'signed-out'});
    hintFromAnotherTab(ben.webId);
    // Told in order: when this one has been heard, so have those before.
    const heard = new Promise((resolve) => addEventListener('storage', ({key}) => key === 'last' && resolve(key)));
    document.querySelector('iframe')!.contentWindow!.localStorage.setItem('last', '');
    await heard;
    expect(opened).to.equal(0);
  });

  it('shows nothing of it to the next person, and keeps it for its own', async () => {
    const kitchen = openKitchen(undefined, startPod());
    const {pod, ana, url} = kitchen;
    const ben = pod.createPerson('ben');
    pod.rule(url, 'acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read, acl:Write');
    const page = openPage(ana);
    await page.resources.read(url);
    pod.faults.answer(503, {method: 'PATCH', times: 1});
    const outbox = await openOutbox(page);
    const id = await outbox.add(kitchen.edit(page, {name: ['Broth']}));
    await waitUntil(() => outbox.state.deeds[0]?.attempts === 1);
    page.setSession({status: 'signed-in', webId: ben.webId, fetch: ben.fetch});
    const bens = await openOutbox(page);
    expect(bens.state.deeds).to.deep.equal([]);
    await page.resources.read(url);
    expect(kitchen.shown(page)).to.deep.equal({name: ['Soup']});
    page.setSession({status: 'signed-in', webId: ana.webId, fetch: ana.fetch});
    const again = await openOutbox(page);
    expect(deedsAsText(again.state.deeds)).to.contain('Broth');
    await again.resume();
    await again.settled(id);
    expect(await kitchen.stored()).to.deep.equal({name: ['Broth']});
  });
});
