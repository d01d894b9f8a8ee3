import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {parseTurtle} from '../../vocab/rdf/turtle.js';
import {describeNotifications} from './pod-contract/notifications.js';
import {get, name, patch, Place, put, type PodServer} from './pod-contract/place.js';
import {describeRights} from './pod-contract/rights.js';

/** What the rooms above rely on when they talk to a pod server. */
export function describePodServer(title: string, start: () => PodServer | Promise<PodServer>): void {
  describe(title, () => {
    let place: Place;

    before(async () => {
      place = await Place.on(await start());
    });

    describe('reading', () => {
      it('gives Turtle with an entity tag, the address of the rules, and the patches that it takes', async () => {
        const url = await place.document(`<#a> <${name}> "Ana".`);
        const response = await get(place.owner.fetch, url);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('content-type'), 'text/turtle');
        assert.match(response.headers.get('etag')!, /^"/);
        assert.match(response.headers.get('accept-patch')!, /text\/n3/);
        assert.ok(response.headers.get('link')!.includes(`<${url}.acl>; rel="acl"`));
        assert.equal(await response.text(), `<#a> <${name}> "Ana".`);
      });

      it('answers HEAD like GET without a body', async () => {
        const url = await place.document();
        const response = await place.owner.fetch(url, {method: 'HEAD'});
        assert.equal(response.status, 200);
        assert.equal(response.headers.get('etag'), (await get(place.owner.fetch, url)).headers.get('etag'));
        assert.equal(await response.text(), '');
      });

      it('saves the transfer of what the reader has', async () => {
        const url = await place.document();
        const etag = (await get(place.owner.fetch, url)).headers.get('etag')!;
        assert.equal((await get(place.owner.fetch, url, {'if-none-match': etag})).status, 304);
        assert.equal((await get(place.owner.fetch, url, {'if-none-match': '"other"'})).status, 200);
      });

      it('tells anyone to sign in and refuses a stranger, whether the document exists or not', async () => {
        const url = await place.document();
        for (const address of [url, `${url}-missing`]) {
          const response = await get(place.anyone, address);
          assert.equal(response.status, 401);
          assert.match(response.headers.get('www-authenticate')!, /Bearer|DPoP/);
          assert.equal((await get(place.stranger.fetch, address)).status, 403);
        }
        assert.equal((await get(place.owner.fetch, `${url}-missing`)).status, 404);
      });

      it('answers a document at other spellings of its address too', async () => {
        const url = await place.document(`<#a> <${name}> "Ana".`);
        await place.rule(url, `acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:accessTo <${url}>; acl:mode acl:Read`);
        // As anyone: a proof of who asks is for one spelling of the address.
        for (const other of [
          `${url}?x=1`,
          url.replace('doc', '%64oc'),
          url.replace('doc.', 'doc%2E'),
          url.replace('/doc', '//doc'),
        ]) {
          const response = await get(place.anyone, other);
          assert.deepEqual([response.status, response.url], [200, other]);
        }
      });

      it('does not turn other media into Turtle', async () => {
        const url = `${await place.container()}data.json`;
        await put(place.owner.fetch, url, '{}', {'content-type': 'application/json'});
        assert.equal((await get(place.owner.fetch, url)).status, 501);
      });

      it('lists a container with the kinds of its documents', async () => {
        const container = await place.container();
        await put(place.owner.fetch, `${container}a.ttl`, '');
        await put(place.owner.fetch, `${container}page.html`, '', {'content-type': 'text/html'});
        await put(place.owner.fetch, `${container}inner/`);
        const graph = await parseTurtle(await (await get(place.owner.fetch, container)).text(), container);
        const found = graph.iris(container, 'http://www.w3.org/ns/ldp#contains').sort();
        assert.deepEqual(found, [`${container}a.ttl`, `${container}inner/`, `${container}page.html`]);
        assert.ok(graph.isA(container, 'http://www.w3.org/ns/ldp#Container'));
        assert.ok(graph.isA(`${container}a.ttl`, 'http://www.w3.org/ns/iana/media-types/text/turtle#Resource'));
        assert.ok(graph.isA(`${container}page.html`, 'http://www.w3.org/ns/iana/media-types/text/html#Resource'));
      });

      it('declares a storage by a link', async () => {
        const isStorage = async (url: string) =>
          (await place.owner.fetch(url, {method: 'HEAD'})).headers
            .get('link')!
            .includes('<http://www.w3.org/ns/pim/space#Storage>; rel="type"');
        assert.equal(await isStorage(place.owner.storage), true);
        assert.equal(await isStorage(await place.container()), false);
      });
    });

    describe('putting', () => {
      it('creates with 201 and replaces with 205, and never tells the new entity tag', async () => {
        const url = `${await place.container()}deep/down/doc.ttl`;
        const created = await put(place.owner.fetch, url, '');
        assert.equal(created.status, 201);
        assert.equal(created.headers.get('etag'), null);
        const replaced = await put(place.owner.fetch, url, '');
        assert.equal(replaced.status, 205);
        assert.equal(replaced.headers.get('etag'), null);
      });

      it('wants a type', async () => {
        const response = await place.owner.fetch(`${await place.container()}doc`, {
          method: 'PUT',
          body: new Uint8Array([1]),
        });
        assert.equal(response.status, 400);
      });

      it('replaces only what the writer has seen', async () => {
        const url = await place.document();
        const etag = (await get(place.owner.fetch, url)).headers.get('etag')!;
        assert.equal((await put(place.owner.fetch, url, '', {'if-match': etag})).status, 205);
        assert.notEqual((await get(place.owner.fetch, url)).headers.get('etag'), etag);
        assert.equal((await put(place.owner.fetch, url, '', {'if-match': etag})).status, 412);
        const now = (await get(place.owner.fetch, url)).headers.get('etag')!;
        assert.equal((await put(place.owner.fetch, url, '', {'if-match': `W/${now}`})).status, 412);
        assert.equal((await put(place.owner.fetch, `${url}-missing`, '', {'if-match': '*'})).status, 412);
      });

      it('takes a tag of what is gone for no condition at all', async () => {
        const url = await place.document();
        const etag = (await get(place.owner.fetch, url)).headers.get('etag')!;
        await place.owner.fetch(url, {method: 'DELETE'});
        assert.equal((await put(place.owner.fetch, url, '', {'if-match': etag})).status, 201);
      });

      it('lets exactly one of many creators win', async () => {
        const url = `${await place.container()}doc.ttl`;
        const all = await Promise.all(
          Array.from({length: 8}, () => put(place.owner.fetch, url, '', {'if-none-match': '*'})),
        );
        assert.deepEqual(all.map(({status}) => status).sort(), [201, ...Array<number>(7).fill(412)]);
      });

      it('refuses a container that is there, and a name that a container has', async () => {
        const container = await place.container();
        assert.equal((await put(place.owner.fetch, container)).status, 409);
        assert.equal((await put(place.owner.fetch, container.slice(0, -1), '')).status, 409);
      });

      it('refuses rules that are no Turtle', async () => {
        assert.equal((await put(place.owner.fetch, `${await place.container()}.acl`, 'rubbish <')).status, 400);
      });

      it('stores a document that is no Turtle as it is', async () => {
        const url = await place.document('rubbish <');
        assert.equal(await (await get(place.owner.fetch, url)).text(), 'rubbish <');
        assert.equal((await patch(place.owner.fetch, url, {inserts: `<#a> <${name}> "A".`})).status, 400);
      });
    });

    describe('patching', () => {
      it('keeps a statement that is taken away and added in one patch, and refuses that where there is none', async () => {
        const url = await place.document(`<#a> <${name}> "Ana".`);
        const same = {deletes: `<#a> <${name}> "Ana".`, inserts: `<#a> <${name}> "Ana", "Bo".`};
        assert.equal((await patch(place.owner.fetch, url, same)).status, 205);
        assert.deepEqual(await place.names(url), ['Ana', 'Bo']);
        assert.equal((await patch(place.owner.fetch, `${url}-missing`, same)).status, 409);
      });

      it('inserts and deletes, and creates what was not there', async () => {
        const url = `${await place.container()}doc.ttl`;
        const created = await patch(place.owner.fetch, url, {inserts: `<#a> <${name}> "Ana", "Bo".`});
        assert.equal(created.status, 201);
        const changed = await patch(place.owner.fetch, url, {
          deletes: `<#a> <${name}> "Ana".`,
          inserts: `<#a> <${name}> "Cy".`,
        });
        assert.equal(changed.status, 205);
        assert.equal(changed.headers.get('etag'), null);
        assert.deepEqual(await place.names(url), ['Bo', 'Cy']);
      });

      it('changes nothing when something to delete is not there', async () => {
        const url = await place.document(`<#a> <${name}> "Ana".`);
        const response = await patch(place.owner.fetch, url, {
          deletes: `<#a> <${name}> "Bo".`,
          inserts: `<#a> <${name}> "Cy".`,
        });
        assert.equal(response.status, 409);
        assert.deepEqual(await place.names(url), ['Ana']);
        assert.equal((await patch(place.owner.fetch, `${url}-new`, {deletes: `<#a> <${name}> "Bo".`})).status, 409);
      });

      it('takes no nodes without a name', async () => {
        const url = await place.document();
        assert.equal((await patch(place.owner.fetch, url, {inserts: `<#a> <${name}> [].`})).status, 422);
      });

      it('refuses what is no patch', async () => {
        const url = await place.document();
        const send = (body: string, type = 'text/n3') =>
          place.owner.fetch(url, {method: 'PATCH', body, headers: {'content-type': type}});
        assert.equal((await send('rubbish <')).status, 400);
        assert.equal((await send('')).status, 422);
        assert.equal((await send('hello', 'text/plain')).status, 415);
      });

      it('honours conditions', async () => {
        const url = await place.document();
        const inserts = `<#a> <${name}> "Ana".`;
        const etag = (await get(place.owner.fetch, url)).headers.get('etag')!;
        assert.equal((await patch(place.owner.fetch, url, {inserts}, {'if-none-match': '*'})).status, 412);
        assert.equal((await patch(place.owner.fetch, url, {inserts}, {'if-match': etag})).status, 205);
        assert.equal((await patch(place.owner.fetch, url, {inserts}, {'if-match': etag})).status, 412);
        assert.equal((await patch(place.owner.fetch, `${url}-new`, {inserts}, {'if-none-match': '*'})).status, 201);
      });

      it('loses nothing of what many insert at once', async () => {
        const url = await place.document();
        const wanted = ['a', 'b', 'c', 'd', 'e', 'f'];
        await Promise.all(wanted.map((value) => patch(place.owner.fetch, url, {inserts: `<#a> <${name}> "${value}".`})));
        assert.deepEqual(await place.names(url), wanted);
      });

      it('lets one of two win who delete the same', async () => {
        const url = await place.document(`<#a> <${name}> "old".`);
        const change = (value: string) =>
          patch(place.owner.fetch, url, {deletes: `<#a> <${name}> "old".`, inserts: `<#a> <${name}> "${value}".`});
        const both = await Promise.all([change('mine'), change('theirs')]);
        assert.deepEqual(both.map(({status}) => status).sort(), [205, 409]);
        assert.equal((await place.names(url)).length, 1);
      });

      it('does not patch a container', async () => {
        assert.equal(
          (await patch(place.owner.fetch, await place.container(), {inserts: `<#a> <${name}> "A".`})).status,
          409,
        );
      });
    });

    describe('posting and deleting', () => {
      it('takes the name that is asked for if it is free', async () => {
        const container = await place.container();
        const post = () =>
          place.owner.fetch(container, {method: 'POST', body: '', headers: {'content-type': 'text/turtle', slug: 'note'}});
        const first = await post();
        assert.equal(first.status, 201);
        assert.equal(first.headers.get('location'), `${container}note`);
        const second = (await post()).headers.get('location')!;
        assert.notEqual(second, `${container}note`);
        assert.ok(second.startsWith(container));
      });

      it('does not post into what is not there, or is no container', async () => {
        const post = (url: string) =>
          place.owner.fetch(url, {method: 'POST', body: '', headers: {'content-type': 'text/turtle'}});
        assert.equal((await post(`${await place.container()}missing/`)).status, 404);
        assert.equal((await post(await place.document())).status, 405);
      });

      it('deletes a document with its rules, and a container only when it is empty', async () => {
        const container = await place.container();
        const url = `${container}doc.ttl`;
        await put(place.owner.fetch, url, '');
        await place.rule(url);
        assert.equal((await place.owner.fetch(container, {method: 'DELETE'})).status, 409);
        assert.equal((await place.owner.fetch(url, {method: 'DELETE'})).status, 205);
        assert.equal((await get(place.owner.fetch, `${url}.acl`)).status, 404);
        assert.equal((await place.owner.fetch(container, {method: 'DELETE'})).status, 205);
        assert.equal((await get(place.owner.fetch, container)).status, 404);
      });

      it('changes the entity tag of a container when something comes or goes, not when it changes', async () => {
        const container = await place.container();
        const etag = async () => (await place.owner.fetch(container, {method: 'HEAD'})).headers.get('etag');
        const empty = await etag();
        await put(place.owner.fetch, `${container}a.ttl`, '');
        const one = await etag();
        assert.notEqual(one, empty);
        await put(place.owner.fetch, `${container}a.ttl`, `<#a> <${name}> "A".`);
        assert.equal(await etag(), one);
        await place.owner.fetch(`${container}a.ttl`, {method: 'DELETE'});
        assert.notEqual(await etag(), one);
      });
    });

    describeRights(() => place);
    describeNotifications(() => place);
  });
}
