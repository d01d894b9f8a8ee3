import {hasBlankNodes} from '../../vocab/rdf/change-graph.js';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findCoop} from '../../pods/coop/discovery.js';
import {Resources} from '../../pods/documents/resources.js';
import {factsOf, readProfile, type Profile, type Told} from '../../pods/members/profile.js';
import {saveProfile} from '../../pods/members/profile-save.js';
import type {Audience} from '../../pods/homes/places.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import type {FieldValues} from '../../vocab/shapes/descriptor.js';
import {foundCoop, join, problemOf, resourcesOf, valueOf} from '../support/fixtures.js';
import {createMemoryPod, type Person} from '../support/memory-pod.js';

type Audiences = Readonly<Partial<Record<string, Audience>>>;
const phone = 'tel:0400000000';

/** A coop with a member, Ana, who has a profile. */
async function settle(turtle = '<#me> vcard:fn "Ana".') {
  const coop = await foundCoop(createMemoryPod());
  const ana = await join(coop, 'ana', turtle);
  const {pod, layout} = coop;
  const places = {public: ana.webId, members: `${ana.home}members/profile.ttl`, private: `${ana.home}private/profile.ttl`};
  /** A device on which Ana has opened her profile. */
  const openDevice = async (by: Person = ana) => {
    const resources = resourcesOf(pod, by);
    const us = valueOf(await findCoop(resources, layout.coop));
    const {told: base} = await readProfile(resources, ana);
    return {
      base,
      resources,
      save: (values: FieldValues, audiences: Audiences = {}, fetch = by.fetch, from: Told = base) =>
        saveProfile({resources, fetch, webId: ana.webId, home: ana.home, coop: us, base: from, values, audiences}),
    };
  };
  const told = async () => (await readProfile(resourcesOf(pod, ana), ana)).told;
  const graphOf = async (part: keyof typeof places) =>
    parseTurtle(pod.text(places[part]) ?? '', places[part].split('#')[0]!);
  return {...coop, ana, places, openDevice, told, graphOf};
}

/** What is told of a field, as `audience: values`. */
const facts = (told: Told, field: string) =>
  factsOf(told, field).map(({audience, values}) => `${audience}: ${values.join()}`);
/** Every part that holds a field. */
const holders = (told: Told, field: string) =>
  Object.entries(told).flatMap(([part, values]) => (values[field] ? [part] : []));

describe('a profile', () => {
  const choices = {phone: 'members', note: 'private', role: 'public'} as const;

  it('shows each of its readers exactly what is meant for them', async () => {
    const {pod, ana, moderator, openDevice, ...coop} = await settle();
    const bo = await join({pod, moderator, ...coop}, 'bo');
    const device = await openDevice();
    valueOf(await device.save({phone: [phone], note: ['mine'], role: ['Smith']}, choices));
    const seenBy = async (reader?: Person) => {
      const {told} = await readProfile(resourcesOf(pod, reader), ana);
      return Object.keys(choices).map((field) => facts(told, field)[0]);
    };
    assert.deepEqual(await seenBy(), [undefined, undefined, 'public: Smith']);
    assert.deepEqual(await seenBy(pod.createPerson('eve')), [undefined, undefined, 'public: Smith']);
    assert.deepEqual(await seenBy(bo), [`members: ${phone}`, undefined, 'public: Smith']);
    assert.deepEqual(await seenBy(moderator), [`members: ${phone}`, undefined, 'public: Smith']);
    assert.deepEqual(await seenBy(ana), [`members: ${phone}`, 'private: mine', 'public: Smith']);
  });

  it('leaves what is not for everybody in no document that somebody else can read', async () => {
    const {pod, ana, moderator, places, openDevice, ...coop} = await settle();
    const bo = await join({pod, moderator, ...coop}, 'bo');
    valueOf(await (await openDevice()).save({phone: [phone], note: ['mine']}, choices));
    const status = async (by: typeof fetch, url: string) => (await by(url)).status;
    const all = [pod.fetch, pod.createPerson('eve').fetch, bo.fetch, moderator.fetch, ana.fetch];
    const answers = (url: string) => Promise.all(all.map((by) => status(by, url)));
    assert.deepEqual(await answers(places.members), [401, 403, 200, 200, 200]);
    assert.deepEqual(await answers(places.private), [401, 403, 403, 403, 200]);
    assert.deepEqual(await answers(`${ana.home}members/`), [401, 403, 403, 200, 200]);
    for (const secret of ['0400000000', 'mine']) assert.ok(!pod.text(places.public)!.includes(secret));
    assert.ok(!pod.text(places.members)!.includes('mine'));
    for (const by of all.slice(0, -1)) {
      const answer = await by(places.members, {method: 'PUT', body: '', headers: {'content-type': 'text/turtle'}});
      assert.ok([401, 403].includes(answer.status));
    }
  });

  it('is empty where nothing was written yet, and not there where the reader may not look', async () => {
    const {pod, ana} = await settle();
    const own = await readProfile(resourcesOf(pod, ana), ana);
    assert.deepEqual([own.told, own.unread], [{public: {name: ['Ana']}, members: {}, private: {}}, []]);
    const others = await readProfile(resourcesOf(pod), ana);
    assert.deepEqual([others.told, others.unread], [{public: {name: ['Ana']}}, []]);
  });

  it('names each part that could not be read, and why', async () => {
    const {pod, ana, places} = await settle();
    pod.faults.answer(500, {path: new URL(places.members).pathname});
    pod.put(places.private, 'no Turtle');
    const read = await readProfile(resourcesOf(pod, ana), ana);
    const why = Object.fromEntries(read.unread.map(({audience, problem}) => [audience, problem.kind]));
    assert.deepEqual(why, {members: 'server', private: 'malformed'});
    assert.deepEqual(Object.keys(read.told), ['public']);
  });

  it('of somebody without a home lies where everybody reads it, whatever was chosen', async () => {
    const pod = createMemoryPod();
    const {webId, fetch} = pod.createPerson('nour');
    const resources = resourcesOf(pod);
    const {told} = await readProfile(resources, {webId});
    assert.deepEqual(Object.keys(told), ['public']);
    const saved = await saveProfile({
      resources,
      fetch,
      webId,
      base: told,
      values: {phone: [phone]},
      audiences: {phone: 'private'},
    });
    assert.deepEqual(facts(valueOf(saved).told, 'phone'), [`public: ${phone}`]);
  });

  it('tells the time of its youngest part', async () => {
    const {pod, ana, openDevice} = await settle();
    const before = (await readProfile(resourcesOf(pod, ana), ana)).modified!;
    valueOf(await (await openDevice()).save({phone: [phone]}, choices));
    pod.put(`${ana.home}members/profile.ttl`, '');
    const {modified} = await readProfile(resourcesOf(pod, ana), ana);
    assert.ok(before instanceof Date && modified!.getTime() >= before.getTime());
  });
});

describe('saving a profile', () => {
  const parts = ['public', 'members', 'private'] as const;
  const fields = {
    phone: ['tel:1234', 'tel:5678'],
    email: ['mailto:a@b.example', 'mailto:c@d.example'],
    place: ['Lyon', 'Die'],
    note: ['Bonjour', 'Bonsoir'],
    website: ['https://a.example/', 'https://b.example/'],
  } as const;

  for (const [field, [value, other]] of Object.entries(fields)) {
    it(`takes “${field}” to any audience and back, in one document at a time`, async () => {
      const {openDevice, told} = await settle();
      for (const audience of ['public', 'members', 'private', 'public', 'private', 'members', 'public'] as const) {
        const {save} = await openDevice();
        const saved = valueOf(await save({[field]: [value]}, {[field]: audience}));
        assert.deepEqual(holders(saved.told, field), [audience]);
        assert.deepEqual(await told(), saved.told);
      }
    });

    it(`gives “${field}” another value and another audience at once, and empties it everywhere`, async () => {
      const {openDevice, told, graphOf} = await settle();
      valueOf(await (await openDevice()).save({[field]: [value]}));
      valueOf(await (await openDevice()).save({[field]: [other]}, {[field]: 'members'}));
      assert.deepEqual(facts(await told(), field), [`members: ${other}`]);
      valueOf(await (await openDevice()).save({[field]: []}, {[field]: 'public'}));
      assert.deepEqual(facts(await told(), field), []);
      for (const part of parts) {
        const graph = await graphOf(part);
        assert.ok(![...graph].some(({object}) => object.value === value || object.value === other));
      }
    });
  }

  it('keeps the name for everybody', async () => {
    const {openDevice, told} = await settle();
    valueOf(await (await openDevice()).save({name: ['Anna']}, {name: 'private'}));
    assert.deepEqual(facts(await told(), 'name'), ['public: Anna']);
  });

  it('makes no document, and asks for no rules, for the want of a value', async () => {
    const {pod, places, openDevice} = await settle();
    const {save} = await openDevice();
    const before = pod.arrivals.length;
    valueOf(await save({name: ['Ana'], phone: [], note: []}, {phone: 'members', note: 'private'}));
    assert.ok(pod.arrivals.slice(before).every(({method}) => method === 'GET'));
    valueOf(await save({role: ['Smith'], phone: []}, {phone: 'members'}));
    assert.deepEqual([pod.text(places.members), pod.text(places.private)], [undefined, undefined]);
  });

  it('leaves what it does not know, and fields that are not named, where they are', async () => {
    const turtle = `<#me> vcard:fn "Ana"; vcard:role "Smith"; vcard:hasAddress <#a>; <x:mood> 7; vcard:note "Hello"@en, "Bonjour"@fr.
      <#a> vcard:locality "Lyon"; vcard:country-name "France".`;
    const {openDevice, graphOf, told} = await settle(turtle);
    valueOf(await (await openDevice()).save({place: ['Lyon'], note: ['Hello']}, {place: 'members', note: 'private'}));
    const values = (graph: Iterable<{object: {value: string}}>) => [...graph].map(({object}) => object.value);
    const [open, members, hidden] = await Promise.all(parts.map(graphOf));
    assert.ok(['7', 'France', 'Smith'].every((value) => values(open!).includes(value)));
    assert.ok(['Lyon', 'Hello', 'Bonjour'].every((value) => !values(open!).includes(value)));
    assert.deepEqual(facts(await told(), 'place'), ['members: Lyon']);
    assert.ok(!values(members!).includes('France'));
    // The same text in another language is as private as the first.
    assert.ok(['Hello', 'Bonjour'].every((value) => values(hidden!).includes(value)));
    const languages = [...hidden!].flatMap(({object}) => (object.termType === 'Literal' ? object.language : []));
    assert.deepEqual(languages.sort(), ['en', 'fr']);
  });

  it('gives a text that moves and changes the language of the one that it replaces', async () => {
    const {openDevice, graphOf} = await settle('<#me> vcard:fn "Ana"; vcard:note "Bonjour"@fr.');
    valueOf(await (await openDevice()).save({note: ['Bonsoir']}, {note: 'private'}));
    const texts = [...(await graphOf('private'))].flatMap(({object}) => (object.termType === 'Literal' ? [object] : []));
    assert.deepEqual(
      texts.map(({value, language}) => `${value}@${language}`),
      ['Bonsoir@fr'],
    );
  });

  it('takes further numbers along, so that none is lost and none is left open', async () => {
    const {openDevice, graphOf} = await settle(
      `<#me> vcard:fn "Ana"; vcard:hasTelephone <#a>, <#b>. <#a> vcard:value <tel:1111>. <#b> vcard:value <tel:2222>.`,
    );
    const {save, base} = await openDevice();
    valueOf(await save({phone: base.public!['phone']!}, {phone: 'members'}));
    const numbers = async (part: 'public' | 'members') =>
      [...(await graphOf(part))].flatMap(({object}) => (object.value.startsWith('tel:') ? object.value : [])).sort();
    assert.deepEqual([await numbers('public'), await numbers('members')], [[], ['tel:1111', 'tel:2222']]);
  });

  it('replaces a number wherever another app has put it', async () => {
    const {openDevice, graphOf} = await settle('<#me> vcard:fn "Ana"; vcard:hasTelephone <tel:1111>.');
    valueOf(await (await openDevice()).save({phone: ['tel:2222']}));
    const graph = await graphOf('public');
    assert.ok(![...graph].some(({subject, object}) => [subject.value, object.value].includes('tel:1111')));
    assert.equal([...graph].filter(({object}) => object.value === 'tel:2222').length, 1);
  });

  it('names new nodes in the document that they lie in, and none without a name', async () => {
    const {openDevice, graphOf, places} = await settle();
    valueOf(await (await openDevice()).save({phone: [phone], place: ['Die']}, {phone: 'members', place: 'members'}));
    const graph = await graphOf('members');
    const subjects = [...graph.subjects()].filter((subject) => subject !== places.public);
    assert.ok(subjects.every((subject) => subject.startsWith(places.members)));
    assert.equal(hasBlankNodes(graph), false);
  });

  it('is refused as a value when an address is none, and writes nothing', async () => {
    const {openDevice, pod} = await settle();
    const {save} = await openDevice();
    const before = pod.arrivals.length;
    assert.equal(problemOf(await save({phone: ['tel:1> <x:y> <z:z>. <x:a']})), 'bad-address');
    assert.equal(pod.arrivals.length, before);
  });

  it('writes nothing at all while one of the parts cannot be read', async () => {
    const {openDevice, pod, places} = await settle();
    const {save} = await openDevice();
    pod.faults.answer(500, {path: new URL(places.private).pathname});
    const before = pod.arrivals.length;
    assert.equal(problemOf(await save({phone: [phone], role: ['Smith']}, {phone: 'members'})), 'server');
    assert.ok(pod.arrivals.slice(before).every(({method}) => method === 'GET'));
  });

  it('does not work for somebody else', async () => {
    const {openDevice, pod, told} = await settle('<#me> vcard:fn "Ana"; vcard:role "Smith".');
    const {save} = await openDevice(pod.createPerson('eve'));
    assert.equal(problemOf(await save({role: ['Evil']})), 'forbidden');
    assert.deepEqual(facts(await told(), 'role'), ['public: Smith']);
  });
});

describe('a saving that is interrupted', () => {
  /** Lets the first `count` writes pass; of the next one the request, or only the answer, is lost. */
  const interrupted = (by: typeof fetch, count: number, lost: 'request' | 'answer'): typeof fetch => {
    let left = count;
    return async (input, init) => {
      const isWrite = ['PUT', 'PATCH', 'POST', 'DELETE'].includes(init?.method ?? 'GET');
      if (!isWrite || left-- > 0) return by(input, init);
      if (lost === 'answer') await by(input, init);
      throw new TypeError('The connection was lost');
    };
  };
  const moves: readonly [string, Audience, Audience][] = [
    ['narrower', 'public', 'members'],
    ['narrowest', 'public', 'private'],
    ['wider', 'private', 'members'],
    ['open', 'members', 'public'],
  ];

  for (const [how, from, to] of moves) {
    for (const lost of ['request', 'answer'] as const) {
      it(`at any point of a move to a ${how} audience, with a lost ${lost}, has lost nothing, opened nothing, and ends when repeated`, async () => {
        for (let count = 0; count < 20; count++) {
          const {ana, openDevice, told} = await settle();
          valueOf(await (await openDevice()).save({phone: [phone], note: ['old']}, {phone: from, note: from}));
          const device = await openDevice();
          const values = {phone: [phone], note: ['new']};
          const choices = {phone: to, note: to};
          const first = await device.save(values, choices, interrupted(ana.fetch, count, lost));
          const between = await told();
          for (const field of ['phone', 'note']) {
            const parts = holders(between, field);
            assert.ok(
              parts.length > 0 && parts.every((part) => part === from || part === to),
              `${field} in ${parts.join()}`,
            );
          }
          // A page that was opened anew knows nothing of the first try.
          const again = count % 2 ? device : {save: (await openDevice()).save, base: device.base};
          valueOf(await again.save(values, choices, ana.fetch, count % 2 ? device.base : undefined));
          const after = await told();
          assert.deepEqual([facts(after, 'phone'), facts(after, 'note')], [[`${to}: ${phone}`], [`${to}: new`]]);
          assert.deepEqual([holders(after, 'phone'), holders(after, 'note')], [[to], [to]]);
          if (first.ok) return;
        }
        assert.fail('The saving never came to its end');
      });
    }
  }

  it('shows both values of a field that two parts tell differently, and keeps the one that is chosen', async () => {
    const {pod, openDevice, places, told} = await settle('<#me> vcard:fn "Ana"; vcard:note "old".');
    valueOf(await (await openDevice()).save({phone: [phone]}, {phone: 'members'}));
    const text = pod.text(places.members)!;
    pod.put(places.members, `${text}\n<${places.public}> <http://www.w3.org/2006/vcard/ns#note> "new".`);
    const {base, save} = await openDevice();
    assert.deepEqual(facts(base, 'note'), ['public: old', 'members: new']);
    valueOf(await save({note: ['new']}, {note: 'members'}));
    assert.deepEqual(facts(await told(), 'note'), ['members: new']);
  });
});

describe('a profile edited on two devices', () => {
  it('keeps both changes to different fields, in whatever part', async () => {
    const {openDevice, told} = await settle();
    const [first, second] = [await openDevice(), await openDevice()];
    valueOf(await first.save({phone: [phone], role: []}, {phone: 'members'}));
    valueOf(await second.save({phone: [], note: ['mine'], role: ['Smith']}, {phone: 'members', note: 'private'}));
    const now = await told();
    assert.deepEqual(
      ['phone', 'note', 'role'].map((field) => facts(now, field)[0]),
      [`members: ${phone}`, 'private: mine', 'public: Smith'],
    );
  });

  it('takes the value of one and the audience of the other', async () => {
    const {openDevice, told} = await settle('<#me> vcard:fn "Ana"; vcard:note "old".');
    const [first, second] = [await openDevice(), await openDevice()];
    valueOf(await first.save({note: ['old']}, {note: 'members'}));
    valueOf(await second.save({note: ['new']}, {note: 'public'}));
    assert.deepEqual(facts(await told(), 'note'), ['members: new']);
    const third = await openDevice();
    valueOf(await (await openDevice()).save({note: ['newer']}));
    valueOf(await third.save({note: ['new']}, {note: 'private'}));
    assert.deepEqual(facts(await told(), 'note'), ['private: newer']);
  });

  it('ends with the narrower of two audiences, whoever comes first', async () => {
    for (const [one, other] of [
      ['members', 'private'],
      ['private', 'members'],
    ] as const) {
      const {openDevice, told} = await settle('<#me> vcard:fn "Ana"; vcard:note "old".');
      const [first, second] = [await openDevice(), await openDevice()];
      valueOf(await first.save({note: ['old']}, {note: one}));
      valueOf(await second.save({note: ['old']}, {note: other}));
      assert.deepEqual(facts(await told(), 'note'), ['private: old']);
      assert.deepEqual(holders(await told(), 'note'), ['private']);
    }
  });

  for (const audience of ['public', 'members', 'private'] as const) {
    it(`tells the second of two values for one field (${audience}), and writes nothing of the second`, async () => {
      const {openDevice, told} = await settle('<#me> vcard:fn "Ana"; vcard:note "old".');
      const [first, second] = [await openDevice(), await openDevice()];
      valueOf(await first.save({note: ['mine']}, {note: audience}));
      const refused = await second.save(
        {note: ['yours'], role: ['Smith'], phone: [phone]},
        {note: 'members', phone: 'members'},
      );
      assert.deepEqual(!refused.ok && refused.problem.conflicts, [{field: 'note', mine: ['yours'], theirs: ['mine']}]);
      const now = await told();
      assert.deepEqual([facts(now, 'note'), facts(now, 'role'), facts(now, 'phone')], [[`${audience}: mine`], [], []]);
    });
  }

  it('merges values of a field with many, in the narrower part', async () => {
    const {openDevice, told} = await settle('<#me> vcard:fn "Ana"; schema:skills "Bees", "Bread".');
    const [first, second] = [await openDevice(), await openDevice()];
    valueOf(await first.save({skills: ['Bees', 'Beer', 'Bread']}, {skills: 'members'}));
    valueOf(await second.save({skills: ['Bread', 'Books']}));
    const now = await told();
    assert.deepEqual(holders(now, 'skills'), ['members']);
    assert.deepEqual([...now.members!['skills']!].sort(), ['Beer', 'Books', 'Bread']);
  });

  it('at the same instant ends with one value in one part', async () => {
    const {pod, openDevice, told} = await settle('<#me> vcard:fn "Ana"; vcard:note "old".');
    const [first, second] = [await openDevice(), await openDevice()];
    const held = pod.faults.hold({method: 'PUT', times: 2});
    const both = [first.save({note: ['mine']}, {note: 'members'}), second.save({note: ['yours']}, {note: 'private'})];
    await held.arrived;
    held.release();
    const results = await Promise.all(both);
    assert.ok(results.some(({ok}) => ok));
    const now: Profile['told'] = await told();
    const values = factsOf(now, 'note').flatMap(({values: found}) => found);
    assert.ok(values.length && values.every((value) => ['mine', 'yours'].includes(value)), JSON.stringify(now));
    assert.ok(!now.public?.['note']);
  });

  it('sees a change that came while it was saving', async () => {
    const {pod, ana, openDevice, told} = await settle('<#me> vcard:fn "Ana"; vcard:note "old".');
    const [first, second] = [await openDevice(), await openDevice()];
    let isFirst = true;
    const late: typeof fetch = async (input, init) => {
      if (init?.method === 'PATCH' && isFirst) {
        isFirst = false;
        valueOf(await second.save({note: ['old']}, {note: 'private'}));
      }
      return ana.fetch(input, init);
    };
    valueOf(await first.save({note: ['new']}, {note: 'public'}, late));
    assert.deepEqual(facts(await told(), 'note'), ['private: new']);
    assert.ok(!pod.text(ana.webId)!.includes('new'));
  });
});

it('a profile is read by the same reader only', async () => {
  const {pod, ana, openDevice} = await settle();
  valueOf(await (await openDevice()).save({phone: [phone]}, {phone: 'members'}));
  const state = {person: ana as Person | undefined};
  const resources = new Resources({
    fetch: pod.fetch,
    session: () => (state.person ? {status: 'signed-in', ...state.person} : {status: 'signed-out'}),
    mayAuthenticate: () => true,
  });
  assert.deepEqual(facts((await readProfile(resources, ana)).told, 'phone'), [`members: ${phone}`]);
  state.person = undefined;
  resources.forgetPrivate();
  assert.deepEqual((await readProfile(resources, ana)).told, {public: {name: ['Ana']}});
});
