import assert from 'node:assert/strict';
import {
  announce,
  answerByRule,
  memberRows,
  membersKind,
  readRoll,
  rebuildList,
  Resources,
  ThingList,
  tidyList,
  type Tidying,
} from '../../../pods/index.js';
import {podsUrl} from '../../support/environment.js';
import {valueOf} from '../../support/fixtures.js';
import {recipeRows, recipesKind} from '../../support/recipes.js';
import {asContributor, deskOf, type Actor, type Scene} from './scene.js';

/** What somebody sees of the coop, one line a thing, in words that are the same in every run. */
export type Sight = readonly string[];

/** How a person is called, whatever the person's profile says. */
export function nameOf(scene: Scene, webId: string | undefined): string {
  const people = [scene.ana, scene.ben, scene.nour, scene.sam, scene.rika];
  return people.find((person) => person.webId === webId)?.name ?? 'nobody';
}

/** A name as a table can hold it. */
const quoted = (name = '…') => `“${name.replace(/[^\p{L}\p{N} …]/gu, '·')}”`;

/** Reads without credentials, and from no other host than the coop's and the homes'. */
export function carefulResources(scene: Scene): Resources {
  const careful: typeof fetch = (input, init) => {
    const {url} = new Request(input, init);
    assert.ok([podsUrl(), scene.rika.server.origin].includes(new URL(url).origin), `${url} is asked`);
    return fetch(input, init);
  };
  return new Resources({fetch: careful});
}

/** The list of recipes and that of members, as somebody sees them who opens them now. */
export async function look(scene: Scene, reader?: Actor): Promise<Sight> {
  const resources = reader ? reader.read() : carefulResources(scene);
  const roll = () => readRoll(resources, scene.layout.membersList);
  const recipes = new ThingList(resources, scene.list, recipesKind, roll);
  const members = new ThingList(resources, scene.layout.membersList, membersKind([]));
  await Promise.all([recipes.load(), members.load()]);
  const known = valueOf(await roll());
  return [
    ...recipes.state.rows.map(({source, thing}) => `${quoted(thing?.name)} by ${nameOf(scene, known.authorOf(source))}`),
    ...(recipes.state.waiting ? [`${recipes.state.waiting} more to look at`] : []),
    ...members.state.rows.map(({source, thing}) => `the member ${nameOf(scene, source)}, named ${quoted(thing?.name)}`),
  ].sort();
}

/** The requests in the coop's box, as a moderator's page shows them when it has answered those that need nobody. */
export async function lookIntoBox(scene: Scene): Promise<Sight> {
  const {requests, rubbish, answered} = valueOf(await answerByRule(deskOf(scene.moderator, scene)));
  assert.deepEqual(answered, [], 'nobody joins or leaves');
  return [
    ...requests.map(({webId, wish, isConfirmed}) => {
      return `${nameOf(scene, webId)} asks to ${wish}, ${isConfirmed ? 'confirmed' : 'not confirmed'}`;
    }),
    ...(rubbish.length ? [`${rubbish.length} × rubbish in the box`] : []),
  ].sort();
}

/** A list that moderators keep. */
export type Kept = 'recipes' | 'members';

/** What a moderator's page works with. */
export async function tidyingOf(scene: Scene, list: Kept): Promise<Tidying> {
  const {moderator, layout} = scene;
  const resources = moderator.read();
  const common = {resources, fetch: moderator.fetch, now: new Date()};
  if (list === 'members') return {...common, list: layout.membersList, shape: memberRows};
  const roll = valueOf(await readRoll(resources, layout.membersList));
  return {...common, list: scene.list, shape: recipeRows, roll};
}

/** What a moderator's open page does. */
export async function tidy(scene: Scene, list: Kept = 'recipes'): Promise<void> {
  valueOf(await tidyList(await tidyingOf(scene, list)));
}

export async function rebuild(scene: Scene, list: Kept = 'recipes'): Promise<void> {
  valueOf(await rebuildList(await tidyingOf(scene, list)));
}

/** A member tells the list that one of the own things is new, or has changed. */
export async function announceAs(scene: Scene, actor: Actor, source: string): Promise<void> {
  valueOf(await announce({...asContributor(actor, scene), source}));
}

/** What has come and what has gone between two sights, as a sentence. */
export function change(before: Sight, after: Sight): string {
  const rest = [...before];
  const come = after.filter((line) => {
    const index = rest.indexOf(line);
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  if (!come.length && !rest.length) return 'as before';
  return [...come.map((line) => `also ${line}`), ...rest.map((line) => `no longer ${line}`)].join('; ');
}
