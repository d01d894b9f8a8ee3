import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {documentEditWork, moveWork, newVersionWork, removeWork} from '../../../pods/library/document-work.js';
import {pin} from '../../../pods/library/pin.js';
import {announce} from '../../../pods/lists/announce.js';
import type {Readers} from '../../../pods/lists/coop-lists.js';
import {readDocument} from '../../../vocab/kinds/document/document.js';
import {problemOf, valueOf} from '../../support/fixtures.js';
import {everybody, type Who} from '../../support/library/library.js';
import {MemoryLibrary} from '../../support/library/memory-library.js';

const seers: Readonly<Record<'everyone' | 'members' | 'group' | 'person', readonly Who[]>> = {
  everyone: everybody,
  members: ['member', 'in-group', 'moderator'],
  group: ['in-group', 'moderator'],
  person: ['member', 'moderator'],
};

describe('a library', () => {
  for (const readers of ['everyone', 'members', 'group'] as const) {
    it(`shows what is added for ${readers} to them and to nobody else, before and after it is in the list`, async () => {
      const library = await MemoryLibrary.open();
      const list = await library.list(readers, 'in-group');
      const {file} = await library.add('in-group', list, 'Accounts');
      const expected = {seeing: seers[readers], getting: seers[readers]};
      assert.deepEqual(await library.witnesses('Accounts', file), expected);
      assert.deepEqual(await library.tidy(list), {rows: 1, announcements: 1, unread: 0});
      assert.deepEqual(await library.witnesses('Accounts', file), expected);
      assert.deepEqual(await library.tidy(list), {rows: 0, announcements: 0, unread: 0});
    });

    it(`that the coop keeps itself shows what a moderator adds for ${readers} to them and to nobody else`, async () => {
      const library = await MemoryLibrary.open({isKept: true});
      const list = await library.list(readers, 'moderator');
      const {file} = await library.add('moderator', list, 'Statutes');
      assert.deepEqual(await library.witnesses('Statutes', file), {seeing: seers[readers], getting: seers[readers]});
      await library.tidy(list);
      assert.deepEqual(await library.witnesses('Statutes', file), {seeing: seers[readers], getting: seers[readers]});
    });
  }

  it('shows what is in a member’s own folder to that member and to the moderators alone', async () => {
    const library = await MemoryLibrary.open();
    const list = await library.list('person', 'member');
    const {file} = await library.add('moderator', list, 'Contract');
    assert.deepEqual(await library.witnesses('Contract', file), {seeing: ['member'], getting: seers.person});
    await library.tidy(list);
    assert.deepEqual(await library.witnesses('Contract', file), {seeing: ['member'], getting: seers.person});
  });

  it('takes nothing into a list that lies in a part of a home for others', async () => {
    const library = await MemoryLibrary.open();
    const [members, group] = [await library.list('members'), await library.list('group', 'in-group')];
    const {iri} = await library.add('in-group', group, 'For the valley');
    const {fetch} = library.people['in-group'];
    const resources = library.read('in-group');
    valueOf(await announce({resources, fetch, list: members.address, source: iri}));
    await library.tidy(members);
    assert.ok(!library.pod.text(members.address)!.includes('For the valley'));
    assert.deepEqual(await library.seen('member'), []);
  });

  it('does not let a member put something into the folder that the coop keeps, nor pin it', async () => {
    const library = await MemoryLibrary.open({isKept: true});
    const list = await library.list('members');
    await assert.rejects(library.add('member', list, 'Mine'), /forbidden/);
    const {fetch} = library.people.member;
    const resources = library.read('member');
    assert.equal(problemOf(await pin({resources, fetch}, list.address, 'https://x.example/#it', true)), 'forbidden');
  });

  it('keeps older versions when a document is replaced, and files of all of them go with it', async () => {
    const library = await MemoryLibrary.open();
    const list = await library.list('members');
    const {iri, file} = await library.add('member', list, 'Rules');
    const second = file.replace('document-', 'document-2');
    await library.people.member.fetch(second, {method: 'PUT', body: 'new', headers: {'content-type': 'text/plain'}});
    const before = await library.item('member', iri);
    const replaced = {note: 'Shorter', dated: '2026-03-02'};
    await library.send(
      'member',
      newVersionWork(before.item, before.document, {url: second, size: 3}, replaced, list.address),
    );
    const {item} = await library.item('member', iri);
    assert.deepEqual([item.version, item.versionNote, item.file, item.size], [2, 'Shorter', second, 3]);
    assert.deepEqual(
      item.older.map(({version, file: old}) => [version, old]),
      [[1, file]],
    );
    await library.send('member', removeWork(item, library.people.member.home!, list.address));
    assert.deepEqual(
      [library.pod.text(iri), library.pod.text(file), library.pod.text(second)],
      [undefined, undefined, undefined],
    );
    await library.tidy(list);
    assert.deepEqual(await library.seen('member'), []);
  });

  it('moves a document to other readers with its file, and leaves nothing behind', async () => {
    const library = await MemoryLibrary.open();
    const [members, everyone] = [await library.list('members'), await library.list('everyone')];
    const {iri, file} = await library.add('member', everyone, 'Minutes', {summary: ['What was said']});
    await library.tidy(everyone);
    const {item} = await library.item('member', iri);
    const work = moveWork(item, everyone.address, library.place('member', members));
    await library.send('member', work);
    assert.deepEqual([library.pod.text(iri), library.pod.text(file)], [undefined, undefined]);
    const moved = work.copies[0]![1];
    assert.equal(library.pod.text(moved), 'All about Minutes.');
    assert.deepEqual(await library.witnesses('Minutes', moved), {seeing: seers.members, getting: seers.members});
    await library.tidy(everyone);
    await library.tidy(members);
    assert.deepEqual(await library.witnesses('Minutes', moved), {seeing: seers.members, getting: seers.members});
  });

  it('is in one place at least, whenever the page that moves it is closed', async () => {
    const library = await MemoryLibrary.open();
    const [members, everyone] = [await library.list('members'), await library.list('everyone')];
    const {iri, file} = await library.add('member', everyone, 'Minutes');
    const place = library.place('member', members);
    const restore = library.pod.remember();
    let isMoved = false;
    for (let closesAt = 1; !isMoved; closesAt++) {
      restore();
      const tab = library.pageOf('member');
      const item = readDocument(valueOf(await tab.resources.read(iri)).graph, iri);
      const work = moveWork(item, everyone.address, place);
      tab.closesAt = tab.steps + closesAt;
      const done = tab.outbox.add(work).then((id) => tab.outbox.settled(id));
      await Promise.race([done.catch(() => undefined), tab.closed]);
      const [from, to] = [library.pod.text(file), library.pod.text(work.copies[0]![1])];
      assert.ok(from !== undefined || to === 'All about Minutes.', `closed after ${closesAt} steps`);
      isMoved = library.pod.text(iri) === undefined;
    }
  });

  it('changes single fields and leaves the others', async () => {
    const library = await MemoryLibrary.open();
    const list = await library.list('members');
    const {iri} = await library.add('member', list, 'Rules', {keyword: ['bread']});
    const {document} = await library.item('member', iri);
    await library.send('member', documentEditWork(iri, document, {category: ['https://x.example/c#1']}, list.address));
    const {item} = await library.item('member', iri);
    assert.deepEqual([item.title, item.keyword, item.category], ['Rules', ['bread'], ['https://x.example/c#1']]);
  });

  it('pins what a moderator chooses, and takes the pin away', async () => {
    const library = await MemoryLibrary.open();
    const list = await library.list('everyone');
    const {iri} = await library.add('member', list, 'Statutes');
    const {moderator} = library.people;
    const writer = {resources: library.read('moderator'), fetch: moderator.fetch};
    for (const isPinned of [true, true, false]) {
      valueOf(await pin(writer, list.address, iri, isPinned));
      assert.deepEqual((await library.list('everyone')).pinned, isPinned ? [iri] : []);
    }
  });

  it('leaves out a list that is not for this reader, and names the readers of the others', async () => {
    const library = await MemoryLibrary.open();
    const readers = async (who: Who): Promise<Readers['who'][]> =>
      (await library.lists(who)).map((list) => list.readers.who);
    assert.deepEqual(await readers('visitor'), ['everyone']);
    assert.deepEqual(await readers('partner'), ['everyone']);
    assert.deepEqual(await readers('member'), ['everyone', 'members', 'person']);
    assert.deepEqual(await readers('in-group'), ['everyone', 'members', 'group']);
    assert.deepEqual(await readers('moderator'), ['everyone', 'members', 'group']);
  });
});
