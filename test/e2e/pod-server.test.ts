import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {withPage} from '../support/browser.js';
import {podsDirectory, podsUrl} from '../support/environment.js';

const everyone = (document: string) => `
  <#all> a <http://www.w3.org/ns/auth/acl#Authorization>;
    <http://www.w3.org/ns/auth/acl#agentClass> <http://xmlns.com/foaf/0.1/Agent>;
    <http://www.w3.org/ns/auth/acl#accessTo> <${document}>;
    <http://www.w3.org/ns/auth/acl#mode> <http://www.w3.org/ns/auth/acl#Read> .`;

before(async () => {
  const page = '<!doctype html><title>before</title><script>document.title = "a script ran"</script>';
  await writeFile(join(podsDirectory(), 'stored.html'), page);
  await writeFile(join(podsDirectory(), 'stored.html.acl'), everyone('./stored.html'));
});

function assertHarmless(response: Response): void {
  assert.equal(response.headers.get('content-security-policy'), 'sandbox');
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
}

describe('the pod server', () => {
  for (const method of ['GET', 'HEAD']) {
    it(`marks a stored page as harmless when it is asked for by ${method}`, async () => {
      const response = await fetch(`${podsUrl()}/stored.html`, {method});
      assert.equal(response.status, 200);
      assertHarmless(response);
    });
  }

  it('marks refusals as well, and documents that only their owner may see', async () => {
    const response = await fetch(`${podsUrl()}/nothing-here`);
    assert.equal(response.status, 401);
    assertHarmless(response);
  });

  it('runs no script of a stored page', async () => {
    await withPage('stored-page', async (page) => {
      await page.goto(`${podsUrl()}/stored.html`);
      assert.equal(await page.title(), 'before');
    });
  });

  it('leaves the scripts of its own sign-in page alone', async () => {
    const response = await fetch(`${podsUrl()}/.account/login/password/`, {headers: {accept: 'text/html'}});
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-security-policy'), null);
    await withPage('sign-in-page', async (page) => {
      await page.goto(`${podsUrl()}/.account/login/password/`);
      await page.getByRole('button', {name: 'Log in'}).waitFor();
    });
  });
});
