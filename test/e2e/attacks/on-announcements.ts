import assert from 'node:assert/strict';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {as, coop as terms, dct, foaf, owl, rdfs, schema, tree} from '../../../vocab/rdf/vocabularies.js';
import {rowIri} from '../../../pods/lists/rows.js';
import {recipeText} from '../../support/kitchen.js';
import {recipeType} from '../../support/recipes.js';
import {members, refused, type Attack, type Attempt} from './attack.js';
import {announceAs} from './look.js';

/** Other addresses at which a server answers the same document. */
export const otherSpellings = (iri: string) => [
  iri.replace('#', '?again#'),
  iri.replace('#', '?#'),
  iri.replace('.ttl', '%2Ettl'),
  iri.replace('/public/', '/%70ublic/'),
  iri.replace('/public/', '/public//'),
];

const row = ({scene}: Attempt) => rowIri(scene.list, scene.soup);

/** What members may append to: none of it is believed. */
export const onAnnouncements: Readonly<Record<string, Attack>> = {
  'of what another member has written': {
    tries: 'to announce Ana’s recipe in her stead',
    answers: members('205'),
    run: (attempt) => attempt.announce(attempt.scene.soup),
  },
  'of what is missing in another’s home': {
    tries: 'to announce a recipe that Ana does not have',
    answers: members('205'),
    run: (attempt) => attempt.announce(`${attempt.scene.ana.home}public/none.ttl#it`),
  },
  'of what lies in nobody’s home': {
    tries:
      'to announce a page elsewhere on the web, and recipes in the own storage outside the home: they are not even opened',
    answers: {member: '201, 205', newcomer: '201, 403', stranger: '201, 403', anyone: '401'},
    async run(attempt) {
      const outside = attempt.actor && `${attempt.actor.storage}outside.ttl`;
      if (outside) await attempt.put(outside, recipeText('Outside'));
      await attempt.announce('https://elsewhere.invalid/recipe.ttl#it', ...(outside ? [`${outside}#it`] : []));
    },
    undo: (attempt) => attempt.remove(`${attempt.actor!.storage}outside.ttl`),
  },
  'of another’s recipe at other addresses': {
    tries: 'to announce Ana’s recipe again, at other spellings of its address that the server answers',
    isMadeAnew: true,
    answers: members('205'),
    run: (attempt) => attempt.announce(...otherSpellings(attempt.scene.soup)),
  },
  'of what is not for everybody': {
    tries: 'to announce in the public list what Ana keeps for members, and what she keeps to herself',
    isForSome: true,
    answers: members('205'),
    run: (attempt) => attempt.announce(attempt.scene.secret, attempt.scene.draft),
  },
  'of who is no member': {
    tries: 'to announce to the members’ list somebody who is no member, and a document that says it is Ana',
    answers: {member: '201, 205', newcomer: '201, 403', stranger: '201, 403'},
    looksInto: 'members',
    async run(attempt) {
      const {scene, actor} = attempt;
      const place = `${actor!.storage}person.ttl`;
      await attempt.put(place, `<#me> a <${foaf.Person}>; <${foaf.name}> "Ana"; <${owl.sameAs}> <${scene.ana.webId}>.`);
      const entries = [scene.sam.webId, `${place}#me`].map((source) => attempt.entry(source));
      await attempt.append(scene.layout.membersAnnouncements, entries.join('\n'));
    },
    undo: (attempt) => attempt.remove(`${attempt.actor!.storage}person.ttl`),
  },
  'with a whole row': {
    tries: 'to append a row of the list to the announcements, with Ana as its author',
    isForSome: true,
    answers: members('205'),
    run: ({append, scene}) =>
      append(
        scene.announcements,
        `<${scene.list}> <${tree.member}> <#forged>. <#forged> a <${recipeType}>; <${dct.isVersionOf}> <${scene.soup}>;
         <${dct.creator}> <${scene.ana.webId}>; <${schema.name}> "Poison"; <${as.object}> <${scene.soup}>.`,
      ),
  },
  'with a tombstone': {
    tries: 'to say in the announcements that Ana’s recipe, and its row, are deleted',
    answers: members('205'),
    run: async (attempt) =>
      attempt.append(
        attempt.scene.announcements,
        `<${attempt.scene.soup}> a <${as.Delete}>. <${await row(attempt)}> a <${as.Delete}>; <${as.object}> <${attempt.scene.soup}>.`,
      ),
  },
  'with more on another’s entry': {
    tries: 'to add a name, another author and another address to the announcement that Ana has made',
    isForSome: true,
    answers: members('205'),
    async run({scene, append, actor}) {
      await announceAs(scene, scene.ana, scene.soup);
      const read = await scene.ana.read().read(scene.announcements);
      assert.ok(read.ok);
      const entry = [...read.value.graph.subjects()].find(
        (subject) => read.value.graph.iri(subject, as.object) === scene.soup,
      );
      const other = actor?.webId ?? scene.ben.webId;
      const more = `<${schema.name}> "Poison"; <${dct.creator}> <${other}>; <${as.object}> <${scene.draft}>`;
      await append(scene.announcements, `<${entry}> a <${recipeType}>; ${more}.`);
    },
  },
  'with another page of the list': {
    tries: 'to lead the list on to a page elsewhere, and to another document of announcements',
    answers: members('205'),
    run: ({scene, append}) =>
      append(
        scene.announcements,
        `<> <${tree.relation}> <#on>; <${rdfs.seeAlso}> <https://elsewhere.invalid/>. <#on> <${tree.node}> <https://elsewhere.invalid/list>.
         <${scene.list}> <${tree.view}> <https://elsewhere.invalid/list>; <${terms.announcements}> <https://elsewhere.invalid/new>.`,
      ),
  },
  'with false times': {
    tries: 'to say in the announcements that Ana’s recipe and its row are older, or newer, than they are',
    answers: members('205'),
    async run(attempt) {
      const {append, scene} = attempt;
      const time = (predicate: string) => `<${predicate}> "1999-01-01T00:00:00Z", "2999-01-01T00:00:00Z"`;
      const times = [as.published, dct.issued, dct.modified].map(time).join('; ');
      const entry = `<#old> <${as.object}> <${scene.soup}>; ${times}.`;
      await append(scene.announcements, `${entry} <${scene.soup}> ${times}. <${await row(attempt)}> ${times}.`);
    },
  },
  'with nodes without a name': {
    tries: 'to fill the announcements with nodes without a name, which no patch can take away again',
    answers: members('205'),
    run: ({sparql, scene}) =>
      sparql(scene.announcements, `INSERT DATA { _:a <${as.object}> <${scene.soup}>; <${rdfs.seeAlso}> _:b }`),
  },
  'by a patch with a condition': {
    tries: 'to let the server copy what it finds, by a patch with “where”',
    answers: members('205'),
    run: ({patch, scene}) =>
      patch(scene.announcements, {
        where: `<${scene.announcements}> <${rdfs.seeAlso}> ?list.`,
        inserts: `?list <${as.object}> <${scene.soup}>.`,
      }),
  },
};

/** What takes away or replaces: members cannot. */
export const againstAnnouncements: Readonly<Record<string, Attack>> = {
  'taken away by a patch': {
    tries: 'to take statements out of the announcements (N3 Patch)',
    answers: refused,
    run: (attempt) => attempt.patch(attempt.scene.announcements, {deletes: ownStatement(attempt)}),
  },
  'taken away by an update': {
    tries: 'to take statements out of the announcements (SPARQL Update, four forms)',
    answers: refused,
    run: (attempt) =>
      attempt.each(
        [
          `DELETE DATA { ${ownStatement(attempt)} }`,
          'DELETE WHERE { ?s ?p ?o }',
          `DELETE { ?s ?p ?o } INSERT { <#x> <${as.object}> <${attempt.scene.bread}> } WHERE { ?s ?p ?o }`,
          `INSERT DATA { <#x> <${as.object}> <${attempt.scene.bread}> }; DELETE WHERE { ?s ?p ?o }`,
        ],
        (update) => attempt.sparql(attempt.scene.announcements, update),
      ),
  },
  'replaced or deleted': {
    tries: 'to replace the announcements by an empty document or a web page, and to delete them',
    answers: refused,
    async run({put, remove, scene}) {
      await put(scene.announcements, '');
      await put(scene.announcements, '<!doctype html><script>alert(1)</script>', 'text/html');
      await remove(scene.announcements);
    },
  },
  described: {
    tries:
      'to change the server’s own description of the announcements (.meta): a type, other rules, the media type, the time',
    answers: {...refused, member: '405'},
    run: ({each, append, scene}) =>
      each(
        [
          `a <${tree.Collection}>`,
          `<http://www.w3.org/ns/auth/acl#accessControl> <https://elsewhere.invalid/>`,
          `<http://www.w3.org/ns/ma-ont#format> "text/html"`,
          `<${dct.modified}> "1999"`,
        ],
        (statement) => append(`${scene.announcements}.meta`, `<${scene.announcements}> ${statement}.`),
      ),
  },
};

function ownStatement({scene}: Attempt): string {
  return `<${scene.announcements}> <${rdfs.seeAlso}> <${documentOf(scene.list)}>`;
}
