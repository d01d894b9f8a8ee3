import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  admitMember,
  announce,
  createCoop,
  createHome,
  editThing,
  findStorage,
  membersKind,
  Resources,
  ThingList,
  type CoopLayout,
} from '../../pods/index.js';
import {memberKind, readFields, type FieldValues} from '../../vocab/index.js';
import {problemOf, valueOf} from '../support/fixtures.js';
import {moveIn, type Inhabitant} from '../support/inhabitants.js';

/** What a form of this device was filled with, and how it saves. */
async function openDevice({session, webId}: Inhabitant, by: typeof fetch = session.fetch) {
  const resources = new Resources();
  const base = readFields(memberKind, valueOf(await resources.read(webId)).graph, webId).values;
  return (values: FieldValues) => editThing({resources, fetch: by, kind: memberKind, iri: webId, base, values});
}

describe('a coop on the real server', () => {
  let coop: Inhabitant;
  let moderator: Inhabitant;
  let ana: Inhabitant;
  let layout: CoopLayout;

  before(async () => {
    [coop, moderator, ana] = [await moveIn(), await moveIn(), await moveIn(true)];
    const options = {
      fetch: coop.session.fetch,
      storage: coop.storage,
      owner: coop.webId,
      name: 'La Forge',
      moderators: [moderator.webId],
    };
    layout = valueOf(await createCoop(options));
    assert.deepEqual(valueOf(await createCoop(options)), layout, 'can be repeated');
  });

  const namesInDirectory = async () => {
    const list = new ThingList(new Resources(), layout.membersList, membersKind([]));
    await list.load();
    return list.state.rows.map(({thing}) => thing?.name);
  };
  const tell = ({session, resources, webId}: Inhabitant) =>
    announce({resources, fetch: session.fetch, list: layout.membersList, source: webId});

  it('finds a storage that the profile does not name', async () => {
    assert.equal(valueOf(await findStorage(coop.resources, coop.webId, coop.session.fetch)), coop.storage);
  });

  it('admits a member, whose home and announcements then work', async () => {
    valueOf(await (await openDevice(ana))({name: ['Ana'], place: ['Lyon']}));
    assert.equal(problemOf(await tell(ana)), 'forbidden', 'not a member yet');
    const {storage, webId, session} = ana;
    const home = valueOf(await createHome({fetch: session.fetch, storage, webId, moderators: layout.moderators}));
    const admission = {resources: moderator.resources, fetch: moderator.session.fetch, layout, webId, home, now: new Date()};
    valueOf(await admitMember(admission));
    valueOf(await admitMember(admission));
    assert.deepEqual(await namesInDirectory(), ['Ana']);

    const note = `${home}public/note.ttl`;
    const put = await session.fetch(note, {method: 'PUT', body: '', headers: {'content-type': 'text/turtle'}});
    assert.equal(put.status, 201);
    const statuses = async (by: typeof fetch) => [
      (await by(note)).status,
      (await by(`${home}public/`)).status,
      (await by(home)).status,
    ];
    assert.deepEqual(await statuses(fetch), [200, 401, 401]);
    assert.deepEqual(await statuses(moderator.session.fetch), [200, 200, 403]);
    assert.deepEqual(await statuses(coop.session.fetch), [200, 403, 403]);
  });

  it('shows the change that a member has made and announced, to anyone', async () => {
    valueOf(await (await openDevice(ana))({name: ['Anna']}));
    assert.deepEqual(await namesInDirectory(), ['Ana'], 'not announced yet');
    valueOf(await tell(ana));
    valueOf(await tell(ana));
    assert.deepEqual(await namesInDirectory(), ['Anna']);
  });

  it('keeps one value when two devices fill the same empty field, and tells the second', async () => {
    const [first, second] = [await openDevice(ana), await openDevice(ana)];
    const results = await Promise.all([first({role: ['Welder']}), second({role: ['Smith']})]);
    assert.deepEqual(results.map(problemOf).sort(), ['conflict', undefined]);
    const {graph} = valueOf(await new Resources().read(ana.webId));
    assert.equal(graph.objects(ana.webId, 'http://www.w3.org/2006/vcard/ns#role').length, 1);
  });

  it('writes once when an answer is lost', async () => {
    let sent = 0;
    const losing: typeof fetch = async (input, init) => {
      const response = await ana.session.fetch(input, init);
      if (init?.method !== 'PATCH' || sent++ > 0) return response;
      throw new TypeError('lost');
    };
    valueOf(await (await openDevice(ana, losing))({note: ['Hello']}));
    assert.equal(sent, 1);
    const {values} = readFields(memberKind, valueOf(await new Resources().read(ana.webId)).graph, ana.webId);
    assert.deepEqual(values.note, ['Hello']);
  });

  it('keeps every statement of a profile with nodes without a name', async () => {
    const bo = await moveIn();
    const body = `@prefix vcard: <http://www.w3.org/2006/vcard/ns#>. <#me> vcard:fn "Bo"; vcard:hasAddress [vcard:locality "Lyon"; vcard:region "Rhône"].`;
    const put = await bo.session.fetch(bo.webId, {method: 'PUT', body, headers: {'content-type': 'text/turtle'}});
    assert.ok(put.ok);
    valueOf(await (await openDevice(bo))({place: ['Brest']}));
    const {graph} = valueOf(await new Resources().read(bo.webId));
    const [address] = graph.objects(bo.webId, 'http://www.w3.org/2006/vcard/ns#hasAddress');
    const about = (name: string) =>
      graph.objects(`_:${address!.value}`, `http://www.w3.org/2006/vcard/ns#${name}`).map(({value}) => value);
    assert.deepEqual([about('locality'), about('region')], [['Brest'], ['Rhône']]);
  });
});
