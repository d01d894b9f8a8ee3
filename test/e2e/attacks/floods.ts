import assert from 'node:assert/strict';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {ldp} from '../../../vocab/rdf/vocabularies.js';
import {
  admitMember,
  contribute,
  editThing,
  readRoll,
  removeMember,
  Resources,
  ThingList,
  withdraw,
} from '../../../pods/index.js';
import {valueOf} from '../../support/fixtures.js';
import {recipeText} from '../../support/kitchen.js';
import {recipeKind, recipesKind} from '../../support/recipes.js';
import {members, type Attack, type Attempt} from './attack.js';
import {announceAs, tidy} from './look.js';
import {asContributor} from './scene.js';

const many = (count: number, line: (index: number) => string) =>
  Array.from({length: count}, (_, index) => line(index)).join('\n');

/** Ana writes something while the attack goes on. */
async function cookTart({scene}: Attempt): Promise<void> {
  valueOf(await contribute(asContributor(scene.ana, scene), recipeKind, {name: ['Tarte']}, 'public', 'tarte'));
}

async function withdrawTart({scene}: Attempt): Promise<void> {
  valueOf(await withdraw(asContributor(scene.ana, scene), `${scene.ana.home}public/tarte.ttl#it`));
}

/** What is too much, or comes at the same time. */
export const floods: Readonly<Record<string, Attack>> = {
  'of twenty thousand statements': {
    tries:
      'to append 20,000 statements at once, so that nobody can read what Ana has announced: readers go on with the list',
    answers: {member: '205'},
    tidied: {member: 'also “Tarte” by Ana'},
    async run(attempt) {
      await cookTart(attempt);
      const statement = (index: number) => `<#junk-${index}> <urn:example:junk> "junk ${index}".`;
      await attempt.append(attempt.scene.announcements, many(20_000, statement));
    },
    undo: withdrawTart,
  },
  'that spoils the announcements': {
    tries:
      'to append a statement about a number, after which the server’s own document is malformed, when Ana has announced: readers go on with the list',
    answers: members('205'),
    tidied: {member: 'also “Tarte” by Ana'},
    async run(attempt) {
      if (attempt.by === 'member') await cookTart(attempt);
      await attempt.append(attempt.scene.announcements, '5 <urn:example:b> <urn:example:c>.');
    },
    undo: withdrawTart,
  },
  'of a thousand announcements': {
    tries:
      'to announce 1,000 addresses, 120 of them in the own home, before Ana announces: a reader opens 100 and is told of the rest',
    answers: {member: '205', stranger: '403'},
    seen: {member: 'also 21 more to look at'},
    tidied: {member: 'also “Tarte” by Ana'},
    async run(attempt) {
      const {scene} = attempt;
      const place = (index: number) =>
        `${index < 120 ? `${scene.ben.home}public` : 'https://elsewhere.invalid'}/${index}.ttl#it`;
      await attempt.announce(...Array.from({length: 1_000}, (_, index) => place(index)));
      if (attempt.by === 'member') await cookTart(attempt);
    },
    undo: withdrawTart,
  },
  'at the same time as its author and moderators': {
    tries:
      'to announce Ana’s recipe over and over while she changes it and two moderators’ pages tidy: what she says last counts',
    answers: {member: '205', stranger: '403'},
    seen: {member: 'also “Soupe froide” by Ana; no longer “Soupe” by Ana'},
    async run(attempt) {
      const {scene} = attempt;
      const again = Array.from({length: 6}, () => attempt.announce(scene.soup));
      const others = attempt.by === 'member' ? [rename(attempt, 'Soupe', 'Soupe froide'), tidy(scene), tidy(scene)] : [];
      await Promise.all([...again, ...others]);
    },
    undo: (attempt) => rename(attempt, 'Soupe froide', 'Soupe'),
  },
};

async function rename({scene}: Attempt, from: string, to: string): Promise<void> {
  const {ana, soup} = scene;
  const edit = {kind: recipeKind, iri: soup, base: {name: [from]}, values: {name: [to]}};
  valueOf(await editThing({resources: ana.read(), fetch: ana.fetch, ...edit}));
  await announceAs(scene, ana, soup);
}

/** What a member’s own server may answer. */
export const ownServers: Readonly<Record<string, Attack>> = {
  'that leads elsewhere': {
    tries: 'on a server of one’s own: to lead from an announced address to Ana’s recipe',
    isMadeAnew: true,
    answers: {member: '205'},
    async run({scene, announce}) {
      scene.rika.server.redirect('/coop/rika/public/r.ttl', documentOf(scene.soup));
      await announce(`${scene.rika.home}public/r.ttl#it`, `${scene.rika.home}public/r.ttl`);
    },
    undo: ({scene}) => Promise.resolve(scene.rika.server.forget('/coop/rika/public/r.ttl')),
  },
  'that sends too much': {
    tries: 'on a server of one’s own: to answer an announced address with two megabytes',
    isMadeAnew: true,
    answers: {member: '205'},
    async run({scene, announce}) {
      scene.rika.server.say(
        '/coop/rika/public/huge.ttl',
        `${recipeText('Huge')} <#it> <urn:example:p> "${'x'.repeat(2 << 20)}".`,
      );
      await announce(`${scene.rika.home}public/huge.ttl#it`);
    },
    undo: ({scene}) => Promise.resolve(scene.rika.server.forget('/coop/rika/public/huge.ttl')),
  },
  'that does not answer': {
    tries: 'on a server of one’s own: to leave readers waiting for an announced address: they see the list at once',
    isMadeAnew: true,
    answers: {member: '205'},
    async run({scene, announce}) {
      const held = scene.rika.server.hold('/coop/rika/public/slow.ttl');
      await announce(`${scene.rika.home}public/slow.ttl#it`);
      const resources = new Resources();
      const roll = () => readRoll(resources, scene.layout.membersList);
      const list = new ThingList(resources, scene.list, recipesKind, roll);
      const loading = list.load();
      await held.arrived;
      const atOnce = list.state.rows.map(({thing}) => thing?.name).sort();
      held.release();
      await loading;
      assert.deepEqual(atOnce, ['Pain', 'Soupe']);
    },
    undo: ({scene}) => Promise.resolve(scene.rika.server.forget('/coop/rika/public/slow.ttl')),
  },
  'that lists what is not there': {
    tries:
      'on a server of one’s own: to list Ana’s recipe, and places outside the home, when a list is made anew from the homes',
    isMadeAnew: true,
    answers: {member: '205'},
    async run({scene, announce}) {
      const {server, home} = scene.rika;
      const listed = [
        documentOf(scene.soup),
        `${server.origin}/outside.ttl`,
        `${home}private/x.ttl`,
        `${home}public/../y.ttl`,
      ];
      server.say('/coop/rika/public/', listed.map((url) => `<> <${ldp.contains}> <${url}>.`).join('\n'));
      await announce(`${server.origin}/outside.ttl#it`);
    },
    undo({scene}) {
      scene.rika.server.say('/coop/rika/public/', '');
      const outside = scene.rika.server.asked.filter((path) => !path.startsWith('/coop/rika/public/') && path !== '/card');
      return Promise.resolve(assert.deepEqual(outside, []));
    },
  },
};

/** What was in the list, and no longer has a place there. */
export const gone: Readonly<Record<string, Attack>> = {
  'moved out of the home': {
    tries: 'to keep the row of a recipe that has been moved out of the own home',
    isMadeAnew: true,
    answers: {member: '205, 201'},
    seen: {member: 'no longer “Pain” by Ben'},
    async run(attempt) {
      const {scene} = attempt;
      attempt.kept = await (await scene.ben.fetch(documentOf(scene.bread))).text();
      await attempt.remove(scene.bread);
      await attempt.put(`${scene.ben.storage}moved.ttl`, attempt.kept);
      await attempt.announce(scene.bread, `${scene.ben.storage}moved.ttl#it`);
    },
    async undo(attempt) {
      await attempt.remove(`${attempt.scene.ben.storage}moved.ttl`);
      await attempt.put(attempt.scene.bread, attempt.kept);
      await attempt.announce(attempt.scene.bread);
    },
  },
  'of who is a member no longer': {
    tries: 'to go on announcing after moderators have put one out: also what was written before goes when they tidy',
    isMadeAnew: true,
    answers: {member: '403'},
    isTidiedAnyway: true,
    seen: {member: 'also “Pain” by nobody; no longer the member Ben, named “Ben”; no longer “Pain” by Ben'},
    tidied: {member: 'no longer the member Ben, named “Ben”; no longer “Pain” by Ben'},
    async run({scene, announce}) {
      const {moderator, layout, ben, bread} = scene;
      valueOf(await removeMember({resources: moderator.read(), fetch: moderator.fetch, places: layout, webId: ben.webId}));
      await announce(bread);
    },
    async undo({scene, announce}) {
      const {moderator, layout, ben, bread} = scene;
      const {webId, home} = ben;
      valueOf(
        await admitMember({resources: moderator.read(), fetch: moderator.fetch, layout, webId, home, now: new Date()}),
      );
      await announce(bread);
    },
  },
};
