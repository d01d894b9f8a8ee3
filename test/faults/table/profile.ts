import assert from 'node:assert/strict';
import {sym} from 'rdflib';
import {profileDocument, readProfile} from '../../../pods/members/profile.js';
import {foaf, vcard} from '../../../vocab/rdf/vocabularies.js';
import type {Place} from '../../support/faults/place.js';
import {checkAnnounced, values, type Operation} from './operation.js';

/** What a person says of themself, each to somebody else. */
interface Words {
  readonly name: string;
  readonly phone: string;
  readonly note: string;
}

export const saveProfile: Operation = {
  name: 'a profile, each field for its readers',
  async open(place) {
    const {ana, coop} = place;
    const {list, announcements} = await place.list();
    const at = {webId: ana.webId, home: ana.home};
    return async () => {
      // Who is in the list's announcements already need not be announced: a moderator has just tidied.
      await place.tidied(announcements);
      const word = place.name();
      const words: Words = {name: `Ana ${word}`, phone: `tel:+33${word.slice(1).padStart(9, '1')}`, note: `Note ${word}`};
      return {
        async fill({resources}) {
          const {told: base, unread} = await readProfile(resources, at);
          assert.deepEqual(unread, []);
          const wanted = {name: [words.name], phone: [words.phone], note: [words.note]};
          const audiences = {phone: 'members', note: 'private'} as const;
          return {type: 'profile', home: ana.home, coop, base, values: wanted, audiences, list};
        },
        checkSource: () => checkParts(place, words),
        checkTold: () => checkAnnounced(place, announcements, ana.webId),
        async checkShown({resources}) {
          const {told} = await readProfile(resources, at, undefined, [], {fresh: true});
          const shown = [told.public?.name, told.members?.phone, told.private?.note];
          assert.deepEqual(shown, await storedParts(place), 'the page shows something else');
        },
      };
    };
  },
};

/** Name, number and note, each where it belongs. */
async function storedParts({server, ana}: Place): Promise<(string[] | undefined)[]> {
  const part = (audience: 'public' | 'members' | 'private') => server.statements(profileDocument(audience, ana)!);
  const [everybody, members, alone] = [await part('public'), await part('members'), await part('private')];
  const [node] = members?.each(sym(ana.webId), sym(vcard.hasTelephone)) ?? [];
  const orNone = (found: string[]) => (found.length ? found : undefined);
  return [
    orNone(values(everybody, ana.webId, vcard.fn)),
    orNone(node ? values(members, node.value, vcard.value) : []),
    orNone(values(alone, ana.webId, vcard.note)),
  ];
}

async function checkParts(place: Place, {name, phone, note}: Words): Promise<void> {
  assert.deepEqual(await storedParts(place), [[name], [phone], [note]]);
  const {server, ana} = place;
  const everybody = await server.statements(ana.webId);
  assert.deepEqual(values(everybody, ana.webId, foaf.name), [name], 'one name for other apps');
  const elsewhere = [vcard.hasTelephone, vcard.note].flatMap((property) => values(everybody, ana.webId, property));
  assert.deepEqual(elsewhere, [], 'what is not for everybody');
}
