import {randomUUID} from 'node:crypto';
import {Parser, type Quad} from 'n3';
import type {BrowserContext, Page} from 'playwright-core';
import {clientCredentials, createAccount} from '../../../demo/server/css-accounts.js';
import {createClientCredentialsSession} from '../../../pods/session/client-credentials.js';
import {authorize} from '../../e2e/sign-in-protocol/steps.js';
import {podsUrl, siteUrl} from '../environment.js';
import {patch} from '../pod-contract/place.js';

/** Somebody with an account and a space of their own. */
export interface FlowPerson {
  readonly email: string;
  readonly password: string;
  readonly webId: string;
  /** The space, with its closing slash. */
  readonly pod: string;
  /** Asks in the person's name, from outside the browser. */
  readonly fetch: typeof fetch;
}

export const vcard = (term: string) => `http://www.w3.org/2006/vcard/ns#${term}`;
export const foaf = (term: string) => `http://xmlns.com/foaf/0.1/${term}`;

/** The people of the demo: whoever changes what they have written shares them with the other flows. */
export function demoPerson(pod: string): Pick<FlowPerson, 'email' | 'password' | 'webId'> {
  return {
    email: `${pod}@demo.example`,
    password: `demo-${pod}`,
    webId: `${podsUrl()}/${pod}/profile/card#me`,
  };
}

/** A fresh account, whose profile tells a name and nothing else. */
export async function createPerson(name: string, server = podsUrl()): Promise<FlowPerson> {
  const pod = `p${randomUUID().slice(0, 8)}`;
  const login = {email: `${pod}@flows.example`, password: 'a long password'};
  const account = await createAccount(`${server}/`, {...login, pod, linkStorage: true});
  const credentials = await clientCredentials(`${server}/`, {...login, webId: account.webId});
  const session = await createClientCredentialsSession({issuer: `${server}/`, webId: account.webId, ...credentials});
  if (!session.ok) throw new Error(`No session for ${account.webId}: ${session.problem.kind}`);
  const person = {...login, ...account, fetch: session.value.fetch};
  // The server begins every profile with the name of the space.
  const nameIs = (text: string) => `<${person.webId}> <${foaf('name')}> ${JSON.stringify(text)}.`;
  const inserts = `${nameIs(name)} <${person.webId}> <${vcard('fn')}> ${JSON.stringify(name)}.`;
  const named = await patch(person.fetch, person.webId, {deletes: nameIs(pod), inserts});
  if (!named.ok) throw new Error(`The profile ${person.webId} answered ${named.status}`);
  return person;
}

/** Adds statements about the person to the person's own profile, written in Turtle without the subject. */
export async function describeSelf({fetch: by, webId}: FlowPerson, statements: string): Promise<void> {
  const response = await patch(by, webId, {inserts: `<${webId}> ${statements}.`});
  if (!response.ok) throw new Error(`The profile ${webId} answered ${response.status}`);
}

/** What really lies in a document, read by a parser that is not the kit's. */
export async function readStored(url: string, by: typeof fetch = fetch): Promise<Quad[]> {
  const response = await by(url, {headers: {accept: 'text/turtle'}});
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return new Parser({baseIRI: url.replace(/#.*/, '')}).parse(await response.text());
}

/** The values of a property, as they are stored. */
export async function storedValues(url: string, predicate: string, subject = url): Promise<string[]> {
  const quads = await readStored(url);
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({object}) => object.value)
    .sort();
}

/** Begins to sign in on a page of the site and stops at the provider's first page. */
export async function leaveToSignIn(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Se connecter', exact: true}).click();
  await page.getByRole('button', {name: /^Se connecter avec/}).click();
  await page.waitForURL(`${podsUrl()}/**`);
}

/** Signs in where the provider knows the browser already; for flows that are not about the password. */
export async function signInAgain(page: Page): Promise<void> {
  await leaveToSignIn(page);
  await page.waitForSelector('#authorize');
  await authorize(page);
  await page.waitForURL(`${siteUrl()}/**`);
  await page.getByRole('button', {name: 'Se déconnecter'}).waitFor();
}

/** Makes the provider know the browser, as after an earlier visit: its own cookie, without its password page. */
export async function rememberAtProvider(
  context: BrowserContext,
  {email, password}: Pick<FlowPerson, 'email' | 'password'>,
): Promise<void> {
  const {controls} = (await (await fetch(`${podsUrl()}/.account/`, {headers: {accept: 'application/json'}})).json()) as {
    controls: {password: {login: string}};
  };
  const answer = await fetch(controls.password.login, {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json'},
    body: JSON.stringify({email, password}),
  });
  const {authorization} = (await answer.json()) as {authorization: string};
  await context.addCookies([{name: 'css-account', value: authorization, url: podsUrl(), httpOnly: true, sameSite: 'Lax'}]);
}

/** A page of the site on which somebody is signed in. */
export async function openSignedIn(page: Page, path: string, person: Pick<FlowPerson, 'email' | 'password'>): Promise<void> {
  await rememberAtProvider(page.context(), person);
  await page.goto(`${siteUrl()}/${path}`);
  await signInAgain(page);
}
