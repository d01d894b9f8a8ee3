import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import ContactsModule from '@solid-data-modules/contacts-rdflib';
import {Fetcher, Namespace, sym, Store, UpdateManager} from 'rdflib';
import {
  admitMember,
  assignToGroups,
  createCoop,
  createHome,
  defineGroup,
  removeMember,
  type CoopLayout,
} from '../../pods/index.js';
import {valueOf} from '../support/fixtures.js';
import {moveIn, type Inhabitant} from '../support/inhabitants.js';
import {patch} from '../support/pod-contract/place.js';

const vcard = Namespace('http://www.w3.org/2006/vcard/ns#');

/** Another app that looks for the first time, with libraries that are not ours. */
function openApp() {
  const store = new Store();
  const fetcher = new Fetcher(store, {fetch: (input, init) => fetch(input, init)});
  const updater = new UpdateManager(store);
  return {store, fetcher, contacts: new ContactsModule({store, fetcher, updater})};
}

describe('the directory in other address books', () => {
  let layout: CoopLayout;
  let moderator: Inhabitant;
  let ana: Inhabitant;
  let ben: Inhabitant;

  async function admit(person: Inhabitant, name: string): Promise<void> {
    const {webId, session, storage} = person;
    const inserts = `<${webId}> <${vcard('fn').value}> "${name}".`;
    assert.ok((await patch(session.fetch, webId, {inserts})).ok);
    const home = valueOf(await createHome({fetch: session.fetch, storage, webId, moderators: layout.moderators}));
    const {resources} = moderator;
    valueOf(await admitMember({resources, fetch: moderator.session.fetch, layout, webId, home, now: new Date()}));
  }

  before(async () => {
    const owner = await moveIn();
    [moderator, ana, ben] = [await moveIn(), await moveIn(), await moveIn()];
    const {webId, storage, session} = owner;
    const coop = {fetch: session.fetch, storage, owner: webId, name: 'La Forge', moderators: [moderator.webId]};
    layout = valueOf(await createCoop(coop));
    await admit(ana, 'Ana Œuvrard');
    await admit(ben, 'Ben');
    const {groups, membersList} = layout;
    const desk = {resources: moderator.resources, fetch: moderator.session.fetch, groups, membersList};
    valueOf(await defineGroup(desk, {slug: 'lyon', name: 'Lyon'}));
    valueOf(await assignToGroups(desk, ana.webId, [`${groups}#lyon`]));
  });

  it('is an address book with everybody’s name', async () => {
    const {title, contacts, groups} = await openApp().contacts.readAddressBook(layout.membersList);
    assert.equal(title, 'La Forge');
    assert.deepEqual(contacts.map(({name}) => name).sort(), ['Ana Œuvrard', 'Ben']);
    assert.deepEqual(
      groups.map(({name, uri}) => [name, uri]),
      [['Lyon', `${layout.groups}#lyon`]],
    );
  });

  it('opens one contact', async () => {
    const {contacts} = openApp();
    const book = await contacts.readAddressBook(layout.membersList);
    const {uri} = book.contacts.find(({name}) => name === 'Ben')!;
    assert.equal((await contacts.readContact(uri)).name, 'Ben');
  });

  it('tells who is in a group, by the addresses that access rules understand', async () => {
    const group = await openApp().contacts.readGroup(`${layout.groups}#lyon`);
    assert.equal(group.name, 'Lyon');
    assert.deepEqual(
      group.members.map(({uri}) => uri),
      [ana.webId],
    );
  });

  it('is read by rdflib, with the person behind each contact', async () => {
    const {store, fetcher} = openApp();
    await fetcher.load(layout.membersList);
    const contacts = store.each(null, vcard('inAddressBook'), sym(layout.membersList));
    const people = contacts.map(
      (contact) => store.any(contact as never, sym('http://purl.org/dc/terms/isVersionOf'))?.value,
    );
    assert.deepEqual(people.sort(), [ana.webId, ben.webId].sort());
    assert.ok(
      contacts.every((contact) =>
        store.holds(contact as never, sym('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'), vcard('Individual')),
      ),
    );
  });

  it('no longer knows who has left', async () => {
    const {coop, membersList, membership, groups} = layout;
    const places = {coop, membersList, membership, groups};
    const {resources, session} = moderator;
    valueOf(await removeMember({resources, fetch: session.fetch, places, webId: ana.webId}));
    const book = await openApp().contacts.readAddressBook(membersList);
    assert.deepEqual(
      book.contacts.map(({name}) => name),
      ['Ben'],
    );
    assert.deepEqual((await openApp().contacts.readGroup(`${groups}#lyon`)).members, []);
  });
});
