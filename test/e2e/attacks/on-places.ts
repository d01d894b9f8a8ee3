import {documentOf} from '../../../vocab/rdf/iri.js';
import {coop as terms, dct, foaf, ldp, rdf, schema, solid, tree, vcard} from '../../../vocab/rdf/vocabularies.js';
import {recipeText} from '../../support/kitchen.js';
import {recipeType} from '../../support/recipes.js';
import {refused, type Attack, type Attempt} from './attack.js';

const page = '<!doctype html><script>alert(1)</script>';

/** What only moderators write. */
export const onLists: Readonly<Record<string, Attack>> = {
  'a row of the list': {
    tries: 'to append a row to the list, with Ana as its author',
    answers: refused,
    run: ({append, scene}) =>
      append(
        scene.list,
        `<${scene.list}> <${tree.member}> <#forged>. <#forged> a <${recipeType}>; <${dct.isVersionOf}> <${scene.ana.home}public/none.ttl#it>;
         <${dct.creator}> <${scene.ana.webId}>; <${schema.name}> "Poison".`,
      ),
  },
  'the list': {
    tries: 'to change, replace and delete the list',
    answers: refused,
    async run({patch, sparql, put, remove, scene}) {
      await patch(scene.list, {deletes: `<${scene.list}> <${tree.view}> <${documentOf(scene.list)}>.`});
      await sparql(scene.list, 'DELETE WHERE { ?s ?p ?o }');
      await put(scene.list, '');
      await remove(scene.list);
    },
  },
  'a member’s row': {
    tries: 'to append a row to the members’ list for oneself, and a second home to Ana’s',
    answers: refused,
    async run({append, webId, scene}) {
      const {membersList} = scene.layout;
      const own = `<#forged> <${dct.isVersionOf}> <${webId}>; <${terms.home}> <${scene.ana.home}>.`;
      await append(membersList, `<${membersList}> <${tree.member}> <#forged>. ${own}`);
      await append(membersList, `<#forged> <${dct.isVersionOf}> <${scene.ana.webId}>; <${terms.home}> <${scene.ben.home}>.`);
    },
  },
  'a page beside the list': {
    tries: 'to leave a page of the list, a web page and a folder in the list’s own folder, by PUT and by POST',
    answers: refused,
    async run({put, post, scene}) {
      const folder = new URL('.', scene.list).href;
      await put(`${folder}page-2.ttl`, `<${scene.list}> <${tree.member}> <#x>. ${recipeText('Poison', '<#x>')}`);
      await put(`${folder}index.html`, page, 'text/html');
      await put(`${folder}more/`, '');
      await post(folder, page, 'text/html');
      await post(folder, recipeText('Poison'));
    },
  },
};

/** What the coop says itself. */
export const onOfficial: Readonly<Record<string, Attack>> = {
  'the group of members': {
    tries: 'to become a member by writing into the group that the rules name',
    answers: refused,
    run: ({append, webId, scene}) => append(scene.group, `<${scene.group}> <${vcard.hasMember}> <${webId}>.`),
  },
  'the group of moderators': {
    tries: 'to become a moderator by writing into their group, and to name another group',
    answers: refused,
    async run({append, put, webId, scene}) {
      const {moderators, coop} = scene.layout;
      await append(moderators, `<${moderators}> <${vcard.hasMember}> <${webId}>.`);
      await put(moderators, `<#it> a <${vcard.Group}>; <${vcard.hasMember}> <${webId}>.`);
      await append(coop, `<${coop}> <${terms.moderators}> <${webId}>.`);
    },
  },
  'the local groups': {
    tries: 'to put oneself, and Ana, into a local group',
    answers: refused,
    run: ({append, webId, scene}) =>
      append(
        scene.layout.groups,
        `<#own> a <${vcard.Group}>; <${vcard.fn}> "Own"; <${vcard.hasMember}> <${webId}>, <${scene.ana.webId}>.`,
      ),
  },
  'the index of lists': {
    tries: 'to lead every tag to another list',
    answers: refused,
    run: ({append, scene}) =>
      append(
        scene.layout.typeIndex,
        `<#a> <${rdf.type}> <${solid.TypeRegistration}>; <${solid.forClass}> <${foaf.Person}>; <${solid.instance}> <https://elsewhere.invalid/#it>.`,
      ),
  },
  'a document in the coop’s name': {
    tries: 'to leave a recipe or a web page in the coop’s space',
    answers: refused,
    async run({put, post, scene}) {
      for (const folder of [scene.owner.storage, scene.layout.official]) {
        await put(`${folder}recipe.ttl`, recipeText('Poison'));
        await post(folder, page, 'text/html');
      }
    },
  },
};

/** Every place whose rules somebody might want to change. */
const placesWithRules = ({scene}: Attempt) =>
  [scene.list, scene.announcements, scene.layout.joiningBox, scene.group, `${scene.ana.home}public/`].map(documentOf);

export const onRules: Readonly<Record<string, Attack>> = {
  'the rules': {
    tries: 'to replace, add to and delete the rules of the list, the announcements, the box, the groups and Ana’s home',
    answers: refused,
    run: (attempt) =>
      attempt.each(placesWithRules(attempt), async (place) => {
        const rule = `<#own> a <http://www.w3.org/ns/auth/acl#Authorization>; <http://www.w3.org/ns/auth/acl#agent> <${attempt.webId}>;
          <http://www.w3.org/ns/auth/acl#accessTo> <${place}>; <http://www.w3.org/ns/auth/acl#mode> <http://www.w3.org/ns/auth/acl#Control>.`;
        await attempt.put(`${place}.acl`, rule);
        await attempt.append(`${place}.acl`, rule);
        await attempt.remove(`${place}.acl`);
      }),
  },
  'the description of a list or a home': {
    tries: 'to say more, or a false time, in the server’s own description (.meta) of the list, its folder and Ana’s home',
    answers: refused,
    run: (attempt) =>
      attempt.each(
        [
          documentOf(attempt.scene.list),
          new URL('.', attempt.scene.list).href,
          `${attempt.scene.ana.home}public/`,
          documentOf(attempt.scene.soup),
        ],
        (place) =>
          attempt.append(
            `${place}.meta`,
            `<${place}> <${dct.modified}> "1999-01-01"; <${ldp.contains}> <${attempt.scene.bread}>.`,
          ),
      ),
  },
};

/** What is for others to read. */
export const onSecrets: Readonly<Record<string, Attack>> = {
  'what moderators read': {
    tries: 'to read the box, a request in it, and the moderators’ folder',
    answers: refused,
    run: ({each, read, scene}) =>
      each(
        [scene.layout.joiningBox, scene.request, scene.layout.moderation, `${scene.layout.moderation}invitations.ttl`],
        read,
      ),
  },
  'what members read': {
    tries: 'to read where the group of members lies, and what Ana has written for members',
    answers: {...refused, member: '200'},
    run: ({each, read, scene}) => each([scene.layout.membership, scene.secret], read),
  },
  'what one person reads': {
    tries: 'to list Ana’s home and her inbox, and to read her draft, her note of homes and what she has asked the coop',
    answers: refused,
    run: ({each, read, scene}) => {
      const {home, storage} = scene.ana;
      const inside = [home, `${home}public/`, scene.draft, `${home}public/joining.ttl`];
      return each([...inside, `${storage}coop/homes.ttl`, `${storage}inbox/`], read);
    },
  },
  'where the group of members lies': {
    tries: 'to list the folder in which the group of members lies',
    answers: refused,
    run: ({each, read, scene}) => each([new URL('.', scene.group).href, new URL('..', scene.group).href], read),
  },
};
