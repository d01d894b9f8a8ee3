import assert from 'node:assert/strict';
import {as, coop as terms, dct, pim, rdf} from '../../../vocab/rdf/vocabularies.js';
import {joiningDocument, readJoiningState} from '../../../pods/index.js';
import {valueOf} from '../../support/fixtures.js';
import {assertHarmless, refused, signedIn, type Attack, type Attempt} from './attack.js';

const withAccount = (text: string) => ({member: text, newcomer: text, stranger: text});

/** A request as it lies in the box. */
function request({scene}: Attempt, wish: string, webId: string, home: string, iri = 'urn:uuid:forged'): string {
  return `<${iri}> <${rdf.type}> <${wish}>; <${as.actor}> <${webId}>; <${as.object}> <${scene.layout.coop}>; <${terms.home}> <${home}>.`;
}

/** Every home that somebody might claim for somebody. */
const homesToClaim = ({scene: {ana}, actor}: Attempt) => [
  ...[ana.home, `${ana.home}coop/x/`, ana.storage, ana.home.replace('/coop/x', '/coop/%78')],
  `${actor?.storage ?? 'https://nobody.invalid/'}coop/x/`,
];

export const onBox: Readonly<Record<string, Attack>> = {
  'to join in another’s name': {
    tries: 'to ask to join in the name of Ana, with her home, with others, and with the own',
    answers: signedIn('201'),
    seen: withAccount('moderators: also Ana asks to join, not confirmed'),
    looksInto: 'box',
    run: (attempt) =>
      attempt.each(homesToClaim(attempt), (home) =>
        attempt.post(attempt.scene.layout.joiningBox, request(attempt, as.Join, attempt.scene.ana.webId, home)),
      ),
  },
  'to leave in another’s name': {
    tries: 'to ask to leave in the name of Ana, also with her own word copied as far as it can be read',
    answers: {member: '403, 201', newcomer: '403, 201', stranger: '403, 201', anyone: '401'},
    seen: withAccount('moderators: also Ana asks to leave, not confirmed'),
    looksInto: 'box',
    async run(attempt) {
      const {scene} = attempt;
      const word = await (await attempt.read(joiningDocument(scene.ana.home))).text();
      const known = /urn:uuid:[0-9a-f-]+/.exec(word)?.[0];
      for (const iri of ['urn:uuid:forged', ...(known ? [known] : [])]) {
        await attempt.post(scene.layout.joiningBox, request(attempt, as.Leave, scene.ana.webId, scene.ana.home, iri));
      }
    },
  },
  'with another’s name in the own home': {
    tries: 'to ask in the name of Ana, with a word that lies in the own home',
    answers: {member: '205, 201', newcomer: '205, 201'},
    seen: {
      member: 'moderators: also Ana asks to leave, not confirmed',
      newcomer:
        'moderators: also Ana asks to leave, not confirmed; also Nour asks to join, not confirmed; no longer Nour asks to join, confirmed',
    },
    looksInto: 'box',
    async run(attempt) {
      const home = attempt.own('');
      const forged = request(attempt, as.Leave, attempt.scene.ana.webId, home);
      attempt.kept = await (await attempt.actor!.fetch(joiningDocument(home))).text();
      await attempt.put(joiningDocument(home), forged);
      await attempt.post(attempt.scene.layout.joiningBox, forged);
    },
    undo: (attempt) => attempt.put(joiningDocument(attempt.own('')), attempt.kept),
  },
  'with another’s storage in the own profile': {
    tries: 'to ask to join with a home in Ana’s storage, which the own profile names as its own',
    answers: {newcomer: '205, 201', stranger: '205, 201'},
    seen: {stranger: 'moderators: also Sam asks to join, not confirmed'},
    looksInto: 'box',
    async run(attempt) {
      await attempt.append(attempt.webId, storageOfAna(attempt));
      for (const home of homesToClaim(attempt)) {
        await attempt.post(attempt.scene.layout.joiningBox, request(attempt, as.Join, attempt.webId, home));
      }
    },
    undo: (attempt) => attempt.patch(attempt.webId, {deletes: storageOfAna(attempt)}),
  },
  'that is changed afterwards': {
    tries: 'to change, replace and delete a request in the box: others’ and one’s own',
    answers: refused,
    looksInto: 'box',
    async run({append, put, remove, read, scene}) {
      await append(scene.request, `<#x> <${rdf.type}> <${as.Delete}>.`);
      await put(scene.request, '');
      await remove(scene.request);
      await read(scene.request);
    },
  },
  'that is none': {
    tries: 'to leave a web page (served as harmless to open), a picture, text that is no Turtle and a folder in the box',
    answers: signedIn('201'),
    seen: withAccount('moderators: also 4 × rubbish in the box'),
    looksInto: 'box',
    async run({post, scene}) {
      const {joiningBox} = scene.layout;
      const planted = await post(joiningBox, '<!doctype html><script>alert(1)</script>', 'text/html');
      if (planted.ok) await assertHarmless(scene.moderator.fetch, planted);
      await post(joiningBox, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
      await post(joiningBox, 'rubbish <');
      await post(joiningBox, '', 'text/turtle', {
        slug: 'folder',
        link: '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"',
      });
    },
  },
  'by a name of one’s choice': {
    tries: 'to leave a document in the box under a name of one’s choice, and rules as “.acl”',
    answers: {...refused},
    looksInto: 'box',
    async run({put, post, scene}) {
      const {joiningBox} = scene.layout;
      await put(`${joiningBox}chosen.ttl`, '');
      for (const slug of ['.acl', 'chosen.acl', '.meta']) await post(joiningBox, '', 'text/turtle', {slug});
    },
  },
  'by its description': {
    tries:
      'to give the box, and a request in it, other times in the server’s own description (.meta), or to spoil it, and Ana’s inbox',
    answers: signedIn('405'),
    looksInto: 'box',
    async run({append, scene}) {
      const {joiningBox} = scene.layout;
      const time = `<${dct.modified}> "1999-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`;
      await append(`${joiningBox}.meta`, `<${scene.request}> ${time}.`);
      await append(`${joiningBox}.meta`, `<${joiningBox}> <http://www.w3.org/ns/ldp#contains> <${scene.soup}>.`);
      // A number as a subject: a server that takes this answers nothing any more but that it has failed.
      for (const place of [joiningBox, `${scene.ana.storage}inbox/`])
        await append(`${place}.meta`, '5 <urn:example:b> <urn:example:c>.');
    },
  },
  'answered in the coop’s name': {
    tries: 'to tell Nour that the coop has refused her, by a message in her inbox',
    answers: signedIn('201'),
    async run(attempt) {
      const {nour, layout, coop} = attempt.scene;
      const word = await (await attempt.read(joiningDocument(nour.home))).text();
      attempt.statuses.pop();
      const known = attempt.by === 'newcomer' ? undefined : /urn:uuid:[0-9a-f-]+/.exec(word)?.[0];
      const refusal = `<#no> <${rdf.type}> <${as.Reject}>; <${as.actor}> <${layout.coop}>; <${as.object}> <${known ?? 'urn:uuid:1'}>; <${as.content}> "Go away".`;
      await attempt.post(`${nour.storage}inbox/`, refusal);
      const state = valueOf(await readJoiningState(nour.read(), nour.webId, nour.storage, coop));
      assert.equal(state.status, 'asked');
    },
  },
};

function storageOfAna({webId, scene}: Attempt): string {
  return `<${webId}> <${pim.storage}> <${scene.ana.storage}>.`;
}
