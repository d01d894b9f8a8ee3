import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {
  admitMember,
  contribute,
  createCoop,
  ensureHome,
  ensureAudience,
  findCoop,
  requestToJoin,
  type CoopLayout,
} from '../../pods/index.js';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {ldp} from '../../vocab/rdf/vocabularies.js';
import type {Coop} from '../../vocab/index.js';
import {valueOf} from '../support/fixtures.js';
import {moveIn, type Inhabitant} from '../support/inhabitants.js';
import {createRecipeList, recipeKind} from '../support/recipes.js';

/** Every container of a storage, as its owner finds them. */
async function containersOf({session, storage}: Inhabitant, from = storage): Promise<string[]> {
  const listing = await (await session.fetch(from, {headers: {accept: 'text/turtle'}})).text();
  const inside = (await parseTurtle(listing, from)).iris(from, ldp.contains).filter((url) => url.endsWith('/'));
  const deeper = await Promise.all(inside.map((url) => containersOf({session, storage} as Inhabitant, url)));
  return [from, ...deeper.flat()];
}

describe('who can list what', () => {
  let owner: Inhabitant;
  let moderator: Inhabitant;
  let ana: Inhabitant;
  let ben: Inhabitant;
  let layout: CoopLayout;
  let coop: Coop;
  let home: string;

  before(async () => {
    [owner, moderator, ana, ben] = [await moveIn(), await moveIn(), await moveIn(), await moveIn()];
    const place = {fetch: owner.session.fetch, storage: owner.storage, owner: owner.webId};
    layout = valueOf(await createCoop({...place, name: 'La Forge', moderators: [moderator.webId]}));
    coop = valueOf(await findCoop(owner.resources, layout.coop));
    for (const person of [ana, ben]) {
      const {resources, session, webId, storage} = person;
      const {fetch} = session;
      valueOf(await requestToJoin({resources, fetch, webId, coop}));
      const options = {resources, fetch, webId, storage, coop: coop.iri, moderators: layout.moderators};
      home = valueOf(await ensureHome(options));
      const admission = {resources: moderator.resources, fetch: moderator.session.fetch, layout};
      valueOf(await admitMember({...admission, webId, home, now: new Date()}));
      valueOf(await ensureAudience({resources, fetch, webId, coop, home, audience: 'members'}));
    }
    const {list} = await createRecipeList(place, layout);
    const author = {resources: ben.resources, fetch: ben.session.fetch, webId: ben.webId, coop, home, list};
    for (const audience of ['public', 'members', 'private'] as const)
      valueOf(await contribute(author, recipeKind, {name: [audience]}, audience));
  });

  it('nobody but the member and the moderators can list anything in a member’s space', async () => {
    const containers = await containersOf(ben);
    assert.deepEqual(
      ['public/', 'members/', 'private/'].filter((name) => !containers.includes(home + name)),
      [],
    );
    for (const url of containers.filter((container) => container.startsWith(home) || container.endsWith('/coop/'))) {
      assert.equal((await fetch(url)).status, 401, url);
      assert.equal((await ana.session.fetch(url)).status, 403, `${url}, another member`);
      assert.equal((await owner.session.fetch(url)).status, 403, `${url}, who owns the coop’s space`);
      const forModerators = [`${home}public/`, `${home}members/`].includes(url);
      assert.equal((await moderator.session.fetch(url)).status, forModerators ? 200 : 403, `${url}, a moderator`);
    }
    assert.equal((await fetch(`${ben.storage}inbox/`)).status, 401);
    assert.equal((await ana.session.fetch(`${ben.storage}inbox/`)).status, 403);
  });

  it('nobody but moderators can list in the coop’s space where members, requests and decisions lie', async () => {
    const closed = (await containersOf(owner)).filter(
      (url) => !url.startsWith(layout.official) || url === layout.joiningBox,
    );
    const [, ...below] = closed;
    for (const url of below.filter((container) => !container.includes('/recipes-'))) {
      assert.equal((await fetch(url)).status, 401, url);
      // Members may see what is for members; where the group lies they learn from one document there.
      const status = (await ana.session.fetch(url)).status;
      assert.equal(status, url === layout.members ? 200 : 403, `${url}, a member`);
    }
  });

  it('everybody reads what is public, members what is for members, the author alone what is private', async () => {
    const listed = async (audience: string) => {
      const url = `${home}${audience}/`;
      const text = await (await ben.session.fetch(url, {headers: {accept: 'text/turtle'}})).text();
      return (await parseTurtle(text, url)).iris(url, ldp.contains).find((thing) => /\/x[^/]+\.ttl$/.test(thing))!;
    };
    const statuses = async (url: string) => [
      (await fetch(url)).status,
      (await owner.session.fetch(url)).status,
      (await ana.session.fetch(url)).status,
      (await ben.session.fetch(url)).status,
    ];
    assert.deepEqual(await statuses(await listed('public')), [200, 200, 200, 200]);
    assert.deepEqual(await statuses(await listed('members')), [401, 403, 200, 200]);
    assert.deepEqual(await statuses(await listed('private')), [401, 403, 403, 200]);
  });
});
