import {documentOf} from '../../../vocab/rdf/iri.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {solid} from '../../../vocab/rdf/vocabularies.js';
import {ask} from '../../http.js';
import {failure, success, type Result} from '../../problem.js';
import {sameIssuer} from './issuer.js';

/**
 * Checks that a WebID's profile names the provider which vouches for it (Solid-OIDC, section 9.1). Without this any provider
 * could speak for anybody. The profile is read without credentials, as anyone would.
 * Fails as `refused` if it names other providers, else with what went wrong reading it.
 */
export async function confirmIssuer(webId: string, issuer: string): Promise<Result<void>> {
  const url = documentOf(webId);
  const profile = await ask(fetch, url, {headers: {accept: 'text/turtle'}, cache: 'no-cache'});
  if (!profile.ok) return profile;
  try {
    const graph = await parseTurtle(profile.value.text, profile.value.url);
    if (graph.iris(webId, solid.oidcIssuer).some((one) => sameIssuer(one, issuer))) return success(undefined);
    return failure('refused', {url, detail: `the profile does not name ${issuer}`});
  } catch (error) {
    return failure('malformed', {url, detail: String(error)});
  }
}
