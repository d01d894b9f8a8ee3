import assert from 'node:assert/strict';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {dct, foaf, owl, schema, tree} from '../../../vocab/rdf/vocabularies.js';
import {ThingList} from '../../../pods/index.js';
import {recipesKind} from '../../support/recipes.js';
import {carefulResources} from './look.js';
import {recipeText} from '../../support/kitchen.js';
import {assertHarmless, refused, signedIn, type Attack, type Attempt} from './attack.js';

const page = '<!doctype html><script>alert(1)</script>';

/** A recipe that says that it is Ana's, and speaks of her and of her own recipe too. */
const forged = ({scene}: Attempt) =>
  `${recipeText('Tarte')} <#it> <${dct.creator}> <${scene.ana.webId}>; <${owl.sameAs}> <${scene.soup}>.
   ${recipeText('Poison', `<${scene.soup}>`)} <${scene.ana.webId}> <${foaf.name}> "Mallory".`;

/** Where nobody but Ana writes. */
export const onHomes: Readonly<Record<string, Attack>> = {
  'something new in another’s home': {
    tries: 'to leave a recipe or a web page in Ana’s home, by PUT, POST and PATCH',
    answers: refused,
    run: (attempt) =>
      attempt.each(['public/', 'public/more/'], async (part) => {
        const container = `${attempt.scene.ana.home}${part}`;
        await attempt.put(`${container}forged.ttl`, recipeText('Poison'));
        await attempt.put(`${container}forged.html`, page, 'text/html');
        await attempt.append(`${container}forged.ttl`, recipeText('Poison'));
        if (part !== 'public/more/') await attempt.post(container, recipeText('Poison'));
      }),
  },
  'another’s recipe': {
    tries: 'to change, replace and delete Ana’s recipe',
    answers: refused,
    async run({append, sparql, put, remove, scene}) {
      await append(scene.soup, `<${scene.soup}> <${schema.name}> "Poison".`);
      await sparql(scene.soup, 'DELETE WHERE { ?s ?p ?o }');
      await put(scene.soup, recipeText('Poison'));
      await remove(scene.soup);
    },
  },
  'another’s profile': {
    tries: 'to change Ana’s profile, which the members’ list is made of',
    answers: refused,
    async run({append, put, scene}) {
      await append(scene.ana.webId, `<${scene.ana.webId}> <${foaf.name}> "Mallory".`);
      await put(scene.ana.webId, `<#me> <${foaf.name}> "Mallory".`);
    },
  },
};

/** Where others may write, and what lies there proves nothing. */
export const aroundHomes: Readonly<Record<string, Attack>> = {
  'in a folder of another’s that is open': {
    tries: 'to leave a recipe in a chat folder of Ana’s, in which anybody with an account may write, and to announce it',
    isMadeAnew: true,
    answers: {member: '201, 205', newcomer: '201, 403', stranger: '201, 403', anyone: '401'},
    async run(attempt) {
      const place = `${attempt.scene.chat}${attempt.by}.ttl`;
      await attempt.put(place, forged(attempt));
      await attempt.announce(`${place}#it`);
    },
    undo: async ({scene, by}) => assert.ok((await scene.ana.fetch(`${scene.chat}${by}.ttl`, {method: 'DELETE'})).ok),
  },
  'a web page in a folder of another’s that is open': {
    tries: 'to leave a web page with a script in Ana’s chat folder and in her inbox: it is served as harmless to open',
    isMadeAnew: true,
    answers: signedIn('201'),
    async run(attempt) {
      for (const folder of [attempt.scene.chat, `${attempt.scene.ana.storage}inbox/`]) {
        const {ana} = attempt.scene;
        const planted = await attempt.post(folder, page, 'text/html');
        if (!planted.ok) continue;
        await assertHarmless(ana.fetch, planted);
        assert.ok((await ana.fetch(planted.headers.get('location')!, {method: 'DELETE'})).ok);
      }
    },
  },
  'in the own home, about another': {
    tries:
      'to write in the own home a recipe that says it is Ana’s, with words about her and her recipe, and to announce it',
    isForSome: true,
    isMadeAnew: true,
    answers: {member: '201, 205', newcomer: '201, 403'},
    seen: {member: 'also “Tarte” by Ben'},
    async run(attempt) {
      const place = attempt.own('public/forged.ttl');
      await attempt.put(place, forged(attempt));
      await attempt.announce(`${place}#it`, attempt.scene.soup);
    },
    undo: withdrawOwn('public/forged.ttl'),
  },
  'in the own home, with other subjects': {
    tries: 'to announce what a document in the own home says of Ana’s recipe, and of Ana',
    isMadeAnew: true,
    answers: {member: '201, 205', newcomer: '201, 403'},
    async run(attempt) {
      const place = attempt.own('public/other.ttl');
      await attempt.put(
        place,
        `${recipeText('Poison', `<${attempt.scene.soup}>`)} ${recipeText('Poison', `<${attempt.scene.ana.webId}>`)}`,
      );
      await attempt.announce(place, `${place}#it`, attempt.scene.ana.webId);
    },
    undo: withdrawOwn('public/other.ttl'),
  },
  'in a list of one’s own': {
    tries:
      'to keep a list in the own home that goes on in Ana’s home, in the coop’s list and elsewhere on the web: who opens it sees its own rows',
    answers: {member: '201', newcomer: '201'},
    async run(attempt) {
      const {scene} = attempt;
      const place = attempt.own('public/list.ttl');
      const pages = [documentOf(scene.soup), documentOf(scene.list), 'https://elsewhere.invalid/list'];
      const relations = pages.map(
        (page, index) => `<> <${tree.relation}> <#r${index}>. <#r${index}> <${tree.node}> <${page}>.`,
      );
      await attempt.put(
        place,
        `<#it> a <${tree.Collection}>; <${tree.member}> <#own>. ${recipeText('Tarte', '<#own>')} ${relations.join(' ')}`,
      );
      const list = new ThingList(carefulResources(scene), `${place}#it`, recipesKind);
      await list.load();
      assert.deepEqual(
        list.state.rows.map(({thing}) => thing?.name),
        ['Tarte'],
      );
    },
    undo: (attempt) => attempt.remove(attempt.own('public/list.ttl')),
  },
  'with a name made of strange characters': {
    tries: 'to stop the tidying by a recipe whose name is made of control characters, quotes and brackets',
    isMadeAnew: true,
    answers: {member: '201, 205'},
    seen: {member: 'also “··· · · · · · ·b·” by Ben'},
    async run(attempt) {
      const place = attempt.own('public/odd.ttl');
      await attempt.put(place, recipeText(oddName()));
      await attempt.announce(`${place}#it`);
    },
    undo: withdrawOwn('public/odd.ttl'),
  },
  'in a profile that claims to be another': {
    tries: 'to write in the own profile that one is Ana, and has her name, and to announce it to the members’ list',
    isMadeAnew: true,
    answers: {member: '205', newcomer: '205, 403', stranger: '205, 403'},
    looksInto: 'members',
    seen: {member: 'also the member Ben, named “Ana”; no longer the member Ben, named “Ben”'},
    async run(attempt) {
      const {webId, scene} = attempt;
      const old = nameIn(attempt);
      await attempt.patch(webId, {
        deletes: old,
        inserts: `<${webId}> <${foaf.name}> "Ana"; <${owl.sameAs}> <${scene.ana.webId}>. <${scene.ana.webId}> <${foaf.name}> "Mallory".`,
      });
      await attempt.append(scene.layout.membersAnnouncements, `${attempt.entry(webId)} ${attempt.entry(scene.ana.webId)}`);
    },
    async undo(attempt) {
      const {webId, scene} = attempt;
      await attempt.patch(webId, {
        deletes: `<${webId}> <${foaf.name}> "Ana"; <${owl.sameAs}> <${scene.ana.webId}>. <${scene.ana.webId}> <${foaf.name}> "Mallory".`,
        inserts: nameIn(attempt),
      });
      if (attempt.by === 'member') await attempt.append(scene.layout.membersAnnouncements, attempt.entry(webId));
    },
  },
};

/** Control characters and every kind of bracket, all of which a table can show. */
function oddName(): string {
  return '\u0001\u007f" \\ > ] } \' <b>';
}

function nameIn({webId, actor}: Attempt): string {
  return `<${webId}> <${foaf.name}> "${actor!.name}".`;
}

function withdrawOwn(path: string) {
  return async (attempt: Attempt) => {
    const place = attempt.own(path);
    await attempt.remove(place);
    if (attempt.by === 'member') await attempt.announce(`${place}#it`);
  };
}
