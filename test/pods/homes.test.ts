import {hasBlankNodes} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {admitMember} from '../../pods/coop/admit.js';
import {findStorage} from '../../pods/coop/storage.js';
import {createHome} from '../../pods/homes/create-home.js';
import {announce} from '../../pods/lists/announce.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {foundCoop, join, problemOf, resourcesOf, valueOf, type TestCoop} from '../support/fixtures.js';
import {createMemoryPod, type Person} from '../support/memory-pod.js';

const dct = (name: string) => `http://purl.org/dc/terms/${name}`;
const status = async (by: typeof fetch, url: string, init?: RequestInit) => (await by(url, init)).status;
const put = (by: typeof fetch, url: string) =>
  status(by, url, {method: 'PUT', body: '', headers: {'content-type': 'text/turtle'}});

async function rowsOf({pod, layout}: TestCoop) {
  const graph = await parseTurtle(pod.text(layout.membersList)!, layout.membersList.split('#')[0]!);
  const rows = graph.iris(layout.membersList, 'https://w3id.org/tree#member');
  return {graph, rows, sources: rows.map((row) => graph.iri(row, dct('isVersionOf')))};
}

describe('a home', () => {
  async function moveIn() {
    const coop = await foundCoop(createMemoryPod());
    const member = await join(coop, 'ana');
    return {...coop, member, ...member};
  }

  it('lies in the member’s storage under a name that says nothing', async () => {
    const {storage, home} = await moveIn();
    assert.match(home, new RegExp(`^${storage}coop/[a-z0-9]{12,}/$`));
  });

  it('shows its public part to whoever knows the address, and lists it to the member and moderators only', async () => {
    const {pod, member, moderator, home} = await moveIn();
    assert.equal(await put(member.fetch, `${home}public/note.ttl`), 201);
    assert.equal(await status(pod.fetch, `${home}public/note.ttl`), 200);
    assert.equal(await status(pod.fetch, `${home}public/`), 401);
    assert.equal(await status(pod.createPerson().fetch, `${home}public/`), 403);
    assert.equal(await status(moderator.fetch, `${home}public/`), 200);
    assert.equal(await status(moderator.fetch, `${home}public/note.ttl`), 200);
  });

  it('keeps everything else to the member', async () => {
    const {pod, member, moderator, home} = await moveIn();
    assert.equal(await put(member.fetch, `${home}private/note.ttl`), 201);
    for (const place of [home, `${home}private/`, `${home}private/note.ttl`]) {
      assert.equal(await status(pod.fetch, place), 401, place);
      assert.equal(await status(moderator.fetch, place), 403, place);
      assert.equal(await status(member.fetch, place), 200, place);
    }
  });

  it('can be written and appended to by nobody but the member', async () => {
    const {pod, moderator, home} = await moveIn();
    for (const by of [moderator.fetch, pod.createPerson().fetch]) {
      for (const place of [home, `${home}public/`, `${home}private/`]) {
        assert.equal(await put(by, `${place}planted.ttl`), 403, place);
        assert.equal(
          await status(by, place, {method: 'POST', body: '', headers: {'content-type': 'text/turtle'}}),
          403,
          place,
        );
        assert.equal(await put(by, `${place}.acl`), 403, place);
      }
    }
  });

  it('cannot be made in somebody else’s storage', async () => {
    const {pod, layout, member} = await moveIn();
    const {webId, fetch} = pod.createPerson();
    assert.equal(
      problemOf(await createHome({fetch, storage: member.storage, webId, moderators: layout.moderators})),
      'forbidden',
    );
  });
});

describe('admitting a member', () => {
  it('lists what the profile shows to everybody, and lets the member announce', async () => {
    const coop = await foundCoop(createMemoryPod());
    const profile = `<#me> vcard:fn "Ana"@fr; vcard:role "Welder"; vcard:hasAddress <#a>; schema:skills "Bees", "Bread"; vcard:note "long". <#a> vcard:locality "Lyon".`;
    const ana = await join(coop, 'ana', profile);
    const {graph, rows, sources} = await rowsOf(coop);
    assert.deepEqual(sources, [ana.webId]);
    const [row] = rows;
    const texts = (predicate: string) => graph.objects(row!, predicate).map(({value}) => value);
    const vcard = (name: string) => texts(`http://www.w3.org/2006/vcard/ns#${name}`);
    assert.deepEqual([vcard('fn'), vcard('role'), vcard('locality'), vcard('note')], [['Ana'], ['Welder'], ['Lyon'], []]);
    assert.deepEqual(texts('http://schema.org/skills'), ['Bees', 'Bread']);
    assert.deepEqual(graph.iris(row!, 'https://w3id.org/solidaire/ns#home'), [ana.home]);
    assert.equal(texts(dct('issued')).length, 1);
    assert.equal(hasBlankNodes(graph), false);
  });

  const admit = ({pod, moderator, layout}: TestCoop, {webId}: Person, by = moderator) =>
    admitMember({
      resources: resourcesOf(pod, by),
      fetch: by.fetch,
      layout,
      webId,
      home: `${pod.origin}/ana/coop/x/`,
      now: new Date(),
    });

  it('twice keeps one row, also when two moderators do it at once or an answer is lost', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = coop.pod.createPerson('ana');
    await Promise.all([admit(coop, ana), admit(coop, ana)].map(async (admission) => valueOf(await admission)));
    coop.pod.faults.loseAnswer({method: 'PATCH'});
    valueOf(await admit(coop, ana));
    assert.deepEqual((await rowsOf(coop)).sources, [ana.webId]);
  });

  it('can be finished after it was interrupted', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = coop.pod.createPerson('ana');
    coop.pod.faults.answer(403, {method: 'PATCH', path: /groups/});
    assert.equal(problemOf(await admit(coop, ana)), 'forbidden');
    valueOf(await admit(coop, ana));
    assert.deepEqual((await rowsOf(coop)).sources, [ana.webId]);
    const {layout, pod} = coop;
    valueOf(await announce({resources: resourcesOf(pod), fetch: ana.fetch, list: layout.membersList, source: ana.webId}));
  });

  it('is for moderators', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = coop.pod.createPerson('ana');
    assert.equal(problemOf(await admit(coop, ana, ana)), 'forbidden');
    assert.deepEqual((await rowsOf(coop)).sources, []);
  });

  it('waits for a profile that can be read', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = coop.pod.createPerson('ana');
    coop.pod.put('/ana/profile/card', 'rubbish <');
    assert.equal(problemOf(await admit(coop, ana)), 'malformed');
    assert.deepEqual((await rowsOf(coop)).sources, []);
  });

  it('writes markup and signs of a hostile name as a text', async () => {
    const coop = await foundCoop(createMemoryPod());
    await join(coop, 'ana', String.raw`<#me> foaf:name "<b>\" . <https://x/evil> <https://x/p> \"x".`);
    const {graph, rows} = await rowsOf(coop);
    assert.equal(
      graph.objects(rows[0]!, 'http://www.w3.org/2006/vcard/ns#fn')[0]?.value,
      '<b>" . <https://x/evil> <https://x/p> "x',
    );
    assert.deepEqual(graph.about('https://x/evil'), []);
  });
});

describe('announcing', () => {
  async function announced({pod, layout}: TestCoop): Promise<string[]> {
    const graph = await parseTurtle(pod.text(layout.membersAnnouncements)!, layout.membersAnnouncements);
    return [...graph]
      .filter(({predicate}) => predicate.value === 'https://www.w3.org/ns/activitystreams#object')
      .map(({object}) => object.value);
  }
  const tell = ({pod, layout}: TestCoop, {webId, fetch}: Person, resources = resourcesOf(pod)) =>
    announce({resources, fetch, list: layout.membersList, source: webId});

  it('twice says it once', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana');
    const resources = resourcesOf(coop.pod);
    valueOf(await tell(coop, ana, resources));
    valueOf(await tell(coop, ana, resources));
    valueOf(await tell(coop, ana));
    assert.deepEqual(await announced(coop), [ana.webId]);
  });

  it('again after its answer was lost says it once', async () => {
    const coop = await foundCoop(createMemoryPod());
    const ana = await join(coop, 'ana');
    coop.pod.faults.loseAnswer({method: 'PATCH'});
    await tell(coop, ana);
    valueOf(await tell(coop, ana));
    assert.deepEqual(await announced(coop), [ana.webId]);
  });

  it('by many at once loses none', async () => {
    const coop = await foundCoop(createMemoryPod());
    const members = [await join(coop, 'ana'), await join(coop, 'bo'), await join(coop, 'cy')];
    for (const told of await Promise.all(members.map((member) => tell(coop, member)))) valueOf(told);
    assert.deepEqual((await announced(coop)).sort(), members.map(({webId}) => webId).sort());
  });

  it('is for members, and the others are told so', async () => {
    const coop = await foundCoop(createMemoryPod());
    assert.equal(problemOf(await tell(coop, coop.pod.createPerson())), 'forbidden');
    assert.deepEqual(await announced(coop), []);
  });

  it('to a list that takes no announcements is told as such', async () => {
    const pod = createMemoryPod();
    const ana = pod.createPerson();
    const list = `${pod.put('/list.ttl', '<#it> a <https://w3id.org/tree#Collection>.')}#it`;
    assert.equal(
      problemOf(await announce({resources: resourcesOf(pod), fetch: ana.fetch, list, source: ana.webId})),
      'missing',
    );
  });
});

describe('a member’s storage', () => {
  const pim = '<http://www.w3.org/ns/pim/space#storage>';

  it('is the one that the profile names', async () => {
    const pod = createMemoryPod();
    const ana = pod.createPerson('ana');
    pod.put('/ana/profile/card', `<#me> ${pim} <https://elsewhere.example/ana/>.`);
    assert.equal(valueOf(await findStorage(resourcesOf(pod), ana.webId, ana.fetch)), 'https://elsewhere.example/ana/');
  });

  it('ends in a slash, however the profile writes it', async () => {
    const pod = createMemoryPod();
    const ana = pod.createPerson('ana');
    pod.put('/ana/profile/card', `<#me> ${pim} <https://elsewhere.example/ana>.`);
    assert.equal(valueOf(await findStorage(resourcesOf(pod), ana.webId, ana.fetch)), 'https://elsewhere.example/ana/');
  });

  it('is else found above the profile, as freshly made pods need it', async () => {
    const pod = createMemoryPod();
    const ana = pod.createPerson('ana');
    assert.equal(valueOf(await findStorage(resourcesOf(pod), ana.webId, ana.fetch)), ana.storage);
  });

  it('is not guessed when there is none', async () => {
    const pod = createMemoryPod();
    const webId = `${pod.put('/people/ana.ttl', '<#me> <http://xmlns.com/foaf/0.1/name> "Ana".')}#me`;
    assert.equal(problemOf(await findStorage(resourcesOf(pod), webId, pod.fetch)), 'missing');
  });

  it('on a server that is away is told as such', async () => {
    const pod = createMemoryPod();
    const ana = pod.createPerson('ana');
    const resources = resourcesOf(pod);
    valueOf(await resources.read(ana.webId));
    pod.faults.close();
    assert.equal(problemOf(await findStorage(resources, ana.webId, ana.fetch)), 'offline');
    assert.equal(problemOf(await findStorage(resourcesOf(pod), ana.webId, ana.fetch)), 'offline');
  });
});
