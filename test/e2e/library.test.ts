import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {moveWork, newVersionWork, removeWork, fileAddress} from '../../pods/library/document-work.js';
import {uploadFile} from '../../pods/files/upload.js';
import {valueOf} from '../support/fixtures.js';
import {moveIn} from '../support/inhabitants.js';
import {everybody, furnish, Library, type Who} from '../support/library/library.js';
import {gatherElectorate} from '../support/polls/rush.js';

const seers: Readonly<Record<'everyone' | 'members' | 'group' | 'person', readonly Who[]>> = {
  everyone: everybody,
  members: ['member', 'in-group', 'moderator'],
  group: ['in-group', 'moderator'],
  person: ['member', 'moderator'],
};

/** Half a minute: five accounts are made, since only the server's own rights can be believed. */
describe('a library on the real server', () => {
  let library: Library;

  before(async () => {
    const {owner, layout, people} = await gatherElectorate(2);
    const partner = await moveIn();
    const reader = ({webId, session}: Pick<typeof owner, 'webId' | 'session'>) => ({webId, fetch: session.fetch});
    const [member, grouped] = people.map((one) => ({...reader(one), home: one.home}));
    const moderator = reader(owner);
    await furnish(layout, {owner: moderator, moderator, member: member!, grouped: grouped!}, fetch);
    const all = {moderator, member: member!, 'in-group': grouped!, partner: reader(partner)};
    library = new Library(layout, all, fetch);
  });

  for (const readers of ['everyone', 'members', 'group'] as const) {
    it(`shows ${readers}, and nobody else, what is published, replaced and moved, and nobody what is deleted`, async () => {
      const [from, to] = [await library.list(readers, 'in-group'), await library.list('everyone')];
      const title = `Minutes for ${readers}`;
      const {iri, file} = await library.add('in-group', from, title);
      const forThem = {seeing: seers[readers], getting: seers[readers]};
      assert.deepEqual(await library.witnesses(title, file), forThem, 'announced');
      await library.tidy(from);
      assert.deepEqual(await library.witnesses(title, file), forThem, 'in the list');

      const {item, document} = await library.item('in-group', iri);
      const newer = await store(library, 'in-group', from, 'The second version.');
      const note = {note: 'Shorter', dated: '2026-03-02'};
      await library.send('in-group', newVersionWork(item, document, {url: newer, size: 19}, note, from.address));
      await library.tidy(from);
      assert.deepEqual(await library.witnesses(title, newer), forThem, 'replaced');
      assert.deepEqual(await library.witnesses(title, file), forThem, 'the older version');

      const replaced = await library.item('in-group', iri);
      const work = moveWork(replaced.item, from.address, library.place('in-group', to));
      await library.send('in-group', work);
      for (const list of [from, to]) await library.tidy(list);
      const moved = work.copies.map(([, url]) => url);
      assert.equal(moved.length, 2);
      const all = {seeing: everybody, getting: everybody};
      for (const url of moved) assert.deepEqual(await library.witnesses(title, url), all, 'moved');
      for (const url of [file, newer, iri])
        assert.deepEqual((await library.witnesses(title, url)).getting, [], 'left behind');

      const target = moved[0]!.replace(/[^/]*$/, `${work.to.name}.ttl#it`);
      const last = await library.item('in-group', target);
      await library.send('in-group', removeWork(last.item, library.people['in-group'].home!, to.address));
      await library.tidy(to);
      for (const url of [...moved, target])
        assert.deepEqual(await library.witnesses(title, url), {seeing: [], getting: []}, 'deleted');
    });
  }

  it('shows what is in a member’s own folder to that member and to the moderators alone', async () => {
    const list = await library.list('person');
    const {file} = await library.add('moderator', list, 'Contract');
    await library.tidy(list);
    assert.deepEqual(await library.witnesses('Contract', file), {seeing: ['member'], getting: seers.person});
  });

  it('takes a file of many bytes whole, and none twice under one name', async () => {
    const place = library.place('member', await library.list('members'));
    const content = new Blob([new Uint8Array(5_000_000).fill(7)]);
    const {fetch: send} = library.people.member;
    const url = fileAddress(place, 'bin');
    const upload = {fetch: send, url, content, type: 'application/octet-stream', maxBytes: 10_000_000};
    valueOf(await uploadFile(upload));
    assert.equal((await (await send(url)).arrayBuffer()).byteLength, 5_000_000);
    const again = await uploadFile(upload);
    assert.equal(again.ok ? undefined : again.problem.kind, 'conflict');
  });
});

async function store(library: Library, who: Exclude<Who, 'visitor'>, list: Parameters<Library['place']>[1], text: string) {
  const url = fileAddress(library.place(who, list), 'txt');
  const content = new Blob([text]);
  const {fetch: send} = library.people[who];
  valueOf(await uploadFile({fetch: send, url, content, type: 'text/plain', maxBytes: 1_000}));
  return url;
}
