import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {withPage} from '../support/browser.js';
import {podsUrl, siteUrl} from '../support/environment.js';
import {createPerson, rememberAtProvider} from '../support/flows/people.js';
import {put} from '../support/pod-contract/place.js';

const html = `<!doctype html><title>before</title><script>
  document.title = 'a script ran';
  fetch('/.account/', {headers: {accept: 'application/json'}, credentials: 'include'});
</script>`;

describe('the two servers', () => {
  it('keep a page that a member has stored from acting as whoever opens it', async () => {
    const author = await createPerson('Lou');
    const victim = await createPerson('Max');
    const url = `${author.pod}page.html`;
    const svg = `${author.pod}image.svg`;
    const rule = (of: string) => `@prefix acl: <http://www.w3.org/ns/auth/acl#>.
      <#me> a acl:Authorization; acl:agent <${author.webId}>; acl:accessTo <${of}>; acl:mode acl:Read, acl:Write, acl:Control.
      <#all> a acl:Authorization; acl:agentClass <http://xmlns.com/foaf/0.1/Agent>; acl:accessTo <${of}>; acl:mode acl:Read.`;
    await put(author.fetch, url, html, {'content-type': 'text/html'});
    await put(
      author.fetch,
      svg,
      `<svg xmlns="http://www.w3.org/2000/svg"><script>document.title="a script ran"</script></svg>`,
      {
        'content-type': 'image/svg+xml',
      },
    );
    for (const stored of [url, svg]) {
      assert.equal((await put(author.fetch, `${stored}.acl`, rule(stored))).status, 201);
      const {headers} = await fetch(stored);
      assert.equal(headers.get('content-security-policy'), 'sandbox');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
    for (const stored of [author.webId, author.pod, `${author.pod}missing`]) {
      assert.equal((await fetch(stored)).headers.get('content-security-policy'), 'sandbox', stored);
    }
    await withPage('stored-by-a-member', async (page, context) => {
      await rememberAtProvider(context, victim);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(url);
      assert.equal(await page.title(), 'before');
      await page.goto(svg);
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        asked.filter((address) => address.includes('.account')),
        [],
      );
    });
  });

  it('send the real site compressed, and nothing that is not the site’s', async () => {
    for (const path of ['/annuaire.html', '/style.css', '/cdn/solidaire.js', '/cdn/coop-directory.js']) {
      const response = await fetch(`${siteUrl()}${path}`, {headers: {'accept-encoding': 'br'}});
      assert.deepEqual([response.status, response.headers.get('content-encoding')], [200, 'br'], path);
    }
    for (const path of ['/nothing.html', '/cdn/nothing.js', '/..%2fpackage.json', '/cdn/..%2f..%2fpackage.json']) {
      const response = await fetch(`${siteUrl()}${path}`);
      assert.equal(response.status, 404, path);
      assert.ok(response.headers.get('content-security-policy'), path);
    }
    assert.equal((await fetch(`${podsUrl()}/.account/login/password/`)).headers.get('content-security-policy'), null);
  });
});
