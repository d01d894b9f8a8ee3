import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import {newItemIri} from '../../../pods/boxes/post.js';
import {announcedIn} from '../../../pods/lists/announced.js';
import {readProfile} from '../../../pods/members/profile.js';
import {plainKind} from '../../../pods/outbox/plain-kind.js';
import type {ContributeWork, Work} from '../../../pods/outbox/work.js';
import {contributionAddress} from '../../../pods/things/address.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import type {FieldValues} from '../../../vocab/shapes/descriptor.js';
import {literal, triple} from '../../../vocab/rdf/terms.js';
import {schema} from '../../../vocab/rdf/vocabularies.js';
import {foundCoop, join, type TestCoop} from '../../support/fixtures.js';
import {createMemoryPod, type Person} from '../../support/memory-pod.js';
import {Device, type Tab} from '../../support/outbox/device.js';
import {nextTurn, until} from '../../support/outbox/until.js';
import {createRecipeList, recipeKind} from '../../support/recipes.js';

type Member = Person & {home: string};

let coop: TestCoop;
let ana: Member;
let list: string;
let announcements: string;

beforeEach(async () => {
  coop = await foundCoop(createMemoryPod());
  ana = await join(coop, 'ana');
  ({list, announcements} = await createRecipeList(coop.options, coop.layout));
});

function recipe(audience: ContributeWork['audience'] = 'public'): ContributeWork {
  const {coop: iri, moderators, membership} = coop.layout;
  const kind = plainKind(recipeKind);
  const us = {iri, moderators, membership};
  return {type: 'contribute', coop: us, home: ana.home, audience, name: 'soup', kind, values: {name: ['Soup']}, list};
}

const addressOf = ({home, audience, name}: ContributeWork) => contributionAddress(home, audience, name);

async function announced(): Promise<string[]> {
  const url = announcements.split('#')[0]!;
  return [...(await parseTurtle(coop.pod.text(url)!, url))]
    .map(({object}) => object.value)
    .filter((iri) => iri.startsWith(ana.home));
}

/** Types something in a page that is closed before the step of this number; whether it lived to see the end. */
async function typeAndClose(tab: Tab, work: Work, closesAt: number): Promise<boolean> {
  tab.closesAt = tab.steps + closesAt;
  const sent = tab.outbox.add(work).then((id) => tab.outbox.settled(id));
  await Promise.race([sent, until(() => tab.isClosed)]);
  for (let turn = 0; turn < 20; turn++) await nextTurn();
  return !tab.isClosed;
}

describe('a new thing', () => {
  it('is on screen at once, then in the home, then announced', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const work = recipe();
    coop.pod.faults.answer(503, {method: 'PUT', times: 1});
    const id = await tab.outbox.add(work);
    const read = await tab.resources.read(addressOf(work));
    assert.ok(read.ok && read.value.pending?.[0] === id);
    assert.equal(read.value.graph.objects(addressOf(work), schema.name)[0]?.value, 'Soup');
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    await tab.outbox.resume();
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.match(coop.pod.text(addressOf(work))!, /Soup/);
    assert.deepEqual(await announced(), [addressOf(work)]);
    assert.ok(tab.resources.peek(addressOf(work)).document);
  });

  it('can be edited before it has arrived anywhere', async () => {
    const device = new Device(coop.pod.fetch);
    const tab = device.open(ana);
    device.isOnline = false;
    const work = recipe();
    const iri = addressOf(work);
    await tab.outbox.add(work);
    const edits = [{iri, kind: work.kind, base: {name: ['Soup']}, values: {name: ['Broth'], note: ['Salt']}}];
    const id = await tab.outbox.add({type: 'edit', iri, edits});
    assert.equal(tab.resources.peek(iri).document?.graph.objects(iri, schema.name)[0]?.value, 'Broth');
    device.isOnline = true;
    tab.tellOnline();
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.match(coop.pod.text(iri)!, /Broth/);
    assert.doesNotMatch(coop.pod.text(iri)!, /Soup/);
  });

  for (const audience of ['public', 'members'] as const) {
    it(`is written, can be read and is announced once, whenever its page is closed: for ${audience}`, async () => {
      const ben = await join(coop, 'ben');
      const restore = coop.pod.remember();
      let isWhole = false;
      for (let closesAt = 1; !isWhole; closesAt++) {
        restore();
        const device = new Device(coop.pod.fetch);
        const work = recipe(audience);
        isWhole = await typeAndClose(device.open(ana), work, closesAt);
        const isKept = device.items.size > 0 || coop.pod.text(addressOf(work)) !== undefined;
        const next = device.open(ana);
        await next.outbox.start();
        await next.outbox.resume();
        assert.deepEqual(next.outbox.state.deeds, [], `closed before step ${closesAt}`);
        assert.deepEqual(await announced(), isKept ? [addressOf(work)] : [], `closed before step ${closesAt}`);
        assert.equal(coop.pod.text(addressOf(work)) !== undefined, isKept);
        const read = isKept ? await ben.fetch(addressOf(work).split('#')[0]!) : undefined;
        assert.equal(read?.status, isKept ? 200 : undefined, `closed before step ${closesAt}`);
      }
    });
  }

  it('shows where it stands if the list takes no word of it, and can be told later', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const work = recipe();
    coop.pod.faults.answer(403, {method: 'PATCH', path: new URL(announcements).pathname, times: 2});
    const id = await tab.outbox.add(work);
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    await tab.outbox.resume();
    const deed = await tab.outbox.settled(id);
    assert.deepEqual([deed?.done, deed?.problem?.kind], [['source'], 'forbidden']);
    assert.match(coop.pod.text(addressOf(work))!, /Soup/);
    await tab.outbox.retry(id);
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.deepEqual(await announced(), [addressOf(work)]);
  });

  it('can be followed by an item in a box, which keeps its name when it is sent again', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const iri = newItemIri();
    const {pathname} = new URL(coop.layout.joiningBox);
    const post = {box: coop.layout.joiningBox, slug: 'x1', item: [triple(iri, schema.name, literal('Ballot'))]};
    coop.pod.faults.loseRequest({method: 'POST', path: pathname, times: 1});
    const id = await tab.outbox.add({...recipe(), post});
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    assert.deepEqual(tab.outbox.state.deeds[0]?.done, ['source']);
    await tab.outbox.resume();
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.match(coop.pod.text(`${coop.layout.joiningBox}x1`)!, /Ballot/);
  });
});

describe('a thing that is taken away', () => {
  it('is gone from the screen at once, then from the home, and the list is told to look', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const work = recipe();
    await tab.outbox.settled(await tab.outbox.add(work));
    coop.pod.put(announcements, '');
    await tab.resources.read(addressOf(work));
    const held = coop.pod.faults.hold({method: 'DELETE', times: 1});
    const id = await tab.outbox.add({type: 'withdraw', iri: addressOf(work), home: ana.home, list});
    await held.arrived;
    assert.equal(tab.resources.peek(addressOf(work)).document, undefined);
    held.release();
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.equal(tab.resources.peek(addressOf(work)).document, undefined);
    assert.equal(coop.pod.text(addressOf(work)), undefined);
    assert.deepEqual(await announced(), [addressOf(work)]);
  });

  it('is taken away although it has just changed, or something else than its server says that it is gone', async () => {
    for (const status of [412, 404]) {
      const tab = new Device(coop.pod.fetch).open(ana);
      const iri = `${ana.home}public/other-app.ttl#it`;
      coop.pod.put(iri, '<#it> <#says> "soup".');
      coop.pod.faults.answer(status, {method: 'DELETE', times: 1});
      const id = await tab.outbox.add({type: 'withdraw', iri, home: ana.home, list});
      await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
      // Another app, which leaves no marks.
      coop.pod.put(iri, '<#it> <#says> "broth".');
      await tab.outbox.resume();
      assert.equal(await tab.outbox.settled(id), undefined);
      assert.equal(coop.pod.text(iri.split('#')[0]!), undefined, `after ${status}`);
    }
  });

  it('is a question if another app has changed it, and nobody can say whether it had been taken away before', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const iri = `${ana.home}public/other-app.ttl#it`;
    coop.pod.put(iri, '<#it> <#says> "soup".');
    coop.pod.faults.loseRequest({method: 'DELETE', times: 1});
    const id = await tab.outbox.add({type: 'withdraw', iri, home: ana.home, list});
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    coop.pod.put(iri, '<#it> <#says> "broth".');
    await tab.outbox.resume();
    assert.equal((await tab.outbox.settled(id))?.problem?.kind, 'conflict');
    assert.match(coop.pod.text(iri.split('#')[0]!)!, /broth/);
    await tab.outbox.retry(id);
    assert.equal(await tab.outbox.settled(id), undefined);
    assert.equal(coop.pod.text(iri.split('#')[0]!), undefined);
  });

  it('is none outside the own home', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const id = await tab.outbox.add({type: 'withdraw', iri: `${ana.storage}profile/card#me`, home: ana.home});
    assert.equal((await tab.outbox.settled(id))?.problem?.kind, 'forbidden');
    assert.ok(coop.pod.text(`${ana.storage}profile/card`));
  });
});

describe('the own profile', () => {
  const profile = (tab: Tab) =>
    readProfile(tab.resources, {webId: ana.webId, home: ana.home}, undefined, [], {fresh: true}).then(({told}) => told);
  const wish = (base: Awaited<ReturnType<typeof profile>>): Work => {
    const {coop: iri, moderators, membership} = coop.layout;
    const values = {name: ['Ana'], phone: ['tel:+33600000000']};
    return {
      type: 'profile',
      home: ana.home,
      coop: {iri, moderators, membership},
      base,
      values,
      audiences: {phone: 'members'},
    };
  };

  it('is on screen at once, each value for its audience, and then with the server', async () => {
    const tab = new Device(coop.pod.fetch).open(ana);
    const work = wish(await profile(tab));
    coop.pod.faults.answer(503, {method: 'PUT', times: 1});
    const id = await tab.outbox.add(work);
    const shown = await profile(tab);
    assert.deepEqual(
      [shown.public?.name, shown.public?.phone, shown.members?.phone],
      [['Ana'], undefined, ['tel:+33600000000']],
    );
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    await tab.outbox.resume();
    assert.equal(await tab.outbox.settled(id), undefined);
    const device = new Device(coop.pod.fetch).open(ana);
    const stored = await profile(device);
    assert.deepEqual([stored.public?.name, stored.members?.phone], [['Ana'], ['tel:+33600000000']]);
  });

  it('is saved as a whole, whenever its page is closed', async () => {
    const restore = coop.pod.remember();
    let isWhole = false;
    for (let closesAt = 1; !isWhole; closesAt++) {
      restore();
      const device = new Device(coop.pod.fetch);
      const tab = device.open(ana);
      isWhole = await typeAndClose(tab, wish(await profile(tab)), closesAt);
      const isKept = device.items.size > 0 || isWhole || (await profile(new Device(coop.pod.fetch).open(ana))).public?.name;
      const next = device.open(ana);
      await next.outbox.start();
      await next.outbox.resume();
      assert.deepEqual(next.outbox.state.deeds, [], `closed before step ${closesAt}`);
      const stored = await profile(new Device(coop.pod.fetch).open(ana));
      const expected = isKept ? [['Ana'], ['tel:+33600000000']] : [undefined, undefined];
      assert.deepEqual([stored.public?.name, stored.members?.phone], expected, `closed before step ${closesAt}`);
    }
  });

  it('is not saved again after another device has set the old value back, whenever its page is closed', async () => {
    const restore = coop.pod.remember();
    let isWhole = false;
    for (let closesAt = 1; !isWhole; closesAt++) {
      restore();
      const device = new Device(coop.pod.fetch);
      const elsewhere = () => new Device(coop.pod.fetch).open(ana);
      const save = async (tab: Tab, values: FieldValues, base: Awaited<ReturnType<typeof profile>>) =>
        tab.outbox.settled(
          await tab.outbox.add({...wish(base), values, audiences: {phone: 'members', place: 'members'}} as Work),
        );
      const first = elsewhere();
      await save(first, {place: ['Lyon'], phone: ['tel:+3310']}, await profile(first));
      const tab = device.open(ana);
      isWhole = await typeAndClose(tab, wish(await profile(tab)), closesAt);
      const other = elsewhere();
      const now = await profile(other);
      const hasArrived = now.members?.phone?.[0] === 'tel:+33600000000';
      if (hasArrived) await save(other, {phone: ['tel:+3310']}, now);
      await save(other, {place: ['Brest']}, now);
      const isKept = device.items.size > 0;
      const next = device.open(ana);
      await next.outbox.start();
      await next.outbox.resume();
      assert.deepEqual(next.outbox.state.deeds, [], `closed before step ${closesAt}`);
      const {members} = await profile(elsewhere());
      const expected = hasArrived || !isKept ? 'tel:+3310' : 'tel:+33600000000';
      assert.deepEqual([members?.phone, members?.place], [[expected], ['Brest']], `closed before step ${closesAt}`);
    }
  });

  it('asks about a value that another device has changed, and is settled by one call', async () => {
    const [one, other] = [new Device(coop.pod.fetch).open(ana), new Device(coop.pod.fetch).open(ana)];
    const base = await profile(one);
    await other.outbox.settled(await other.outbox.add({...wish(base), values: {name: ['Anna']}} as Work));
    const id = await one.outbox.add(wish(base));
    const stuck = await one.outbox.settled(id);
    assert.deepEqual(stuck?.problem?.conflicts, [{field: 'name', mine: ['Ana'], theirs: ['Anna']}]);
    assert.equal(stuck?.other?.by, ana.webId);
    await one.outbox.choose(id, stuck.problem.conflicts[0]!, 'mine');
    assert.equal(await one.outbox.settled(id), undefined);
    assert.deepEqual((await profile(other)).public?.name, ['Ana']);
  });
});

it('a list that refuses is asked once more, since servers refuse as well whose group of members cannot be read just now', async () => {
  const tab = new Device(coop.pod.fetch).open(ana);
  const {pathname: path} = new URL(announcements);
  const [source, other] = [`${ana.home}public/x.ttl#it`, `${ana.home}public/y.ttl#it`];
  const announceIt = async (iri: string, times: number) => {
    coop.pod.faults.answer(403, {method: 'PATCH', path, times});
    const id = await tab.outbox.add({type: 'announce', list, source: iri});
    await until(() => tab.outbox.state.deeds[0]?.attempts === 1);
    await tab.outbox.resume();
    assert.equal(await tab.outbox.settled(id), undefined);
  };
  await announceIt(source, 1);
  await announceIt(other, 2);
  assert.deepEqual(await announced(), [source]);
});

it('what is announced twice is told once', async () => {
  const tab = new Device(coop.pod.fetch).open(ana);
  const source = `${ana.home}public/x.ttl#it`;
  for (let round = 0; round < 2; round++) {
    await tab.outbox.settled(await tab.outbox.add({type: 'announce', list, source}));
  }
  assert.deepEqual(await announced(), [source]);
  assert.equal(announcedIn(await parseTurtle(coop.pod.text(announcements)!, announcements)).length, 1);
});
