import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {get, name, patch, put, type Place} from './place.js';

/** Who may do what, by Web Access Control. */
export function describeRights(placeOf: () => Place): void {
  describe('rights', () => {
    let place: Place;
    before(() => void (place = placeOf()));

    const everyone = `acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:mode acl:Read`;

    it('what everyone may read inside a container is not listed to them', async () => {
      const container = await place.container();
      await place.rule(container, `${everyone}; acl:default <${container}>`);
      await put(place.owner.fetch, `${container}doc.ttl`, '');
      assert.equal((await get(place.anyone, `${container}doc.ttl`)).status, 200);
      assert.equal((await get(place.anyone, container)).status, 401);
      assert.equal((await get(place.stranger.fetch, container)).status, 403);
    });

    it('rules of its own replace what a document inherits', async () => {
      const container = await place.container();
      await place.rule(container, `${everyone}; acl:default <${container}>`);
      await put(place.owner.fetch, `${container}doc.ttl`, '');
      await place.rule(`${container}doc.ttl`);
      assert.equal((await get(place.anyone, `${container}doc.ttl`)).status, 401);
    });

    it('a right to append adds, and neither reads, replaces, takes away nor deletes', async () => {
      const url = await place.document(`<#a> <${name}> "Ana".`);
      await place.rule(url, `acl:agent <${place.member.webId}>; acl:accessTo <${url}>; acl:mode acl:Append`);
      assert.equal((await patch(place.member.fetch, url, {inserts: `<#b> <${name}> "Bo".`})).status, 205);
      assert.equal((await patch(place.member.fetch, url, {deletes: `<#a> <${name}> "Ana".`})).status, 403);
      assert.equal((await get(place.member.fetch, url)).status, 403);
      assert.equal((await put(place.member.fetch, url, '')).status, 403);
      assert.equal((await place.member.fetch(url, {method: 'DELETE'})).status, 403);
      assert.equal((await patch(place.stranger.fetch, url, {inserts: `<#b> <${name}> "Cy".`})).status, 403);
      assert.equal((await patch(place.anyone, url, {inserts: `<#b> <${name}> "Cy".`})).status, 401);
      assert.deepEqual(await place.names(url), ['Ana', 'Bo']);
    });

    it('a box takes what is posted, and nobody touches it after', async () => {
      const box = await place.container();
      await place.rule(box, `acl:agentClass acl:AuthenticatedAgent; acl:accessTo <${box}>; acl:mode acl:Append`);
      const post = (by: typeof fetch) => by(box, {method: 'POST', body: '', headers: {'content-type': 'text/turtle'}});
      const item = (await post(place.member.fetch)).headers.get('location')!;
      assert.equal((await patch(place.member.fetch, item, {inserts: `<#b> <${name}> "Bo".`})).status, 403);
      assert.equal((await put(place.member.fetch, item, '')).status, 403);
      assert.equal((await put(place.member.fetch, `${box}chosen.ttl`, '')).status, 403);
      assert.equal((await post(place.anyone)).status, 401);
    });

    it('the second creator with a right to append only is refused where the owner is told that it exists', async () => {
      const container = await place.container();
      await place.rule(
        container,
        `acl:agent <${place.member.webId}>; acl:accessTo <${container}>; acl:default <${container}>; acl:mode acl:Append`,
      );
      const create = (by: typeof fetch) => put(by, `${container}doc.ttl`, '', {'if-none-match': '*'});
      assert.equal((await create(place.member.fetch)).status, 201);
      assert.equal((await create(place.member.fetch)).status, 403);
      assert.equal((await create(place.owner.fetch)).status, 412);
    });

    it('a group gives rights to whom it has as members, if everyone can read it', async () => {
      const container = await place.container();
      await place.rule(container, `${everyone}; acl:default <${container}>`);
      const vcard = (term: string) => `<http://www.w3.org/2006/vcard/ns#${term}>`;
      await put(
        place.owner.fetch,
        `${container}group.ttl`,
        `<#it> ${vcard('hasMember')} <${place.member.webId}>; ${vcard('member')} <${place.stranger.webId}>.`,
      );
      const url = await place.document();
      await place.rule(url, `acl:agentGroup <${container}group.ttl#it>; acl:accessTo <${url}>; acl:mode acl:Read`);
      assert.equal((await get(place.member.fetch, url)).status, 200);
      assert.equal((await get(place.stranger.fetch, url)).status, 403);
      await place.rule(`${container}group.ttl`);
      assert.equal((await get(place.member.fetch, url)).status, 403);
    });

    it('only who controls a resource reads or writes its rules', async () => {
      const url = await place.document();
      await place.rule(url, `acl:agent <${place.member.webId}>; acl:accessTo <${url}>; acl:mode acl:Read, acl:Write`);
      assert.equal((await put(place.member.fetch, url, '')).status, 205);
      assert.equal((await get(place.member.fetch, `${url}.acl`)).status, 403);
      assert.equal((await put(place.member.fetch, `${url}.acl`, '')).status, 403);
      assert.equal((await get(place.owner.fetch, `${url}.acl`)).status, 200);
    });

    it('the owner of a storage can repair rules that leave nobody in control', async () => {
      const url = await place.document();
      await put(place.owner.fetch, `${url}.acl`, `<#none> a <http://people.example/Nothing>.`);
      assert.equal((await get(place.owner.fetch, url)).status, 403);
      assert.equal((await place.owner.fetch(`${url}.acl`, {method: 'DELETE'})).status, 205);
      assert.equal((await get(place.owner.fetch, url)).status, 200);
    });
  });
}
