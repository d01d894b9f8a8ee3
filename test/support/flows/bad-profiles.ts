import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {put} from '../pod-contract/place.js';
import type {FlowPerson} from './people.js';

/** Sets a flag on the page when it runs. */
export const markup = `<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>`;

const prefixes = `@prefix foaf: <http://xmlns.com/foaf/0.1/>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
@prefix acl: <http://www.w3.org/ns/auth/acl#>. @prefix tree: <https://w3id.org/tree#>. @prefix dct: <http://purl.org/dc/terms/>.
@prefix as: <https://www.w3.org/ns/activitystreams#>. @prefix coop: <https://w3id.org/solidaire/ns#>.\n`;

const profile = (name: string, more = '') =>
  `${prefixes}<#it> a foaf:Person; foaf:name ${JSON.stringify(name)}; vcard:role "Jardinière"${more}.`;

/** What may lie where a member's profile should be. The name of each is that of its document. */
const documents: Readonly<Record<string, string>> = {
  good: profile('Bonne Fiche'),
  malformed: `${prefixes}<#it> foaf:name "Sans fin .`,
  forbidden: profile('Fiche secrète'),
  huge: profile('Grande Fiche', `; vcard:note "${'x'.repeat(1_200_000)}"`),
  script: profile('Site Piégé', '; foaf:homepage <javascript:window.hacked=true>'),
  bracket: profile('Site Cassé', '; foaf:homepage <https://x.example/a\\u003E.>'),
  markup: profile(markup),
};

/** A space full of profiles that cannot be shown, or not without care. */
export interface BadPlace {
  /** The container in which the documents lie; everybody may list it. */
  readonly container: string;
  /** Addresses of the people, by what is the matter with them. */
  readonly people: Readonly<Record<string, string>>;
  /** Origins that answer too late, or not at all. */
  readonly strangers: readonly string[];
  /** Puts one more document into the space, outside the container, and gives its address. */
  add(name: string, turtle: string): Promise<string>;
  close(): Promise<void>;
}

/** Fills a space, and starts a server that never answers. */
export async function createBadPlace(owner: FlowPerson): Promise<BadPlace> {
  const container = `${owner.pod}gens/`;
  const lists = `${owner.pod}listes/`;
  for (const folder of [container, lists]) {
    await expectOk(put(owner.fetch, folder));
    await rule(owner, folder, 'acl:agentClass foaf:Agent');
  }
  for (const [name, turtle] of Object.entries(documents)) {
    await expectOk(put(owner.fetch, `${container}${name}.ttl`, turtle));
  }
  await rule(owner, `${container}forbidden.ttl`);
  const slow = await startSilentServer();
  const dead = 'https://personne.invalid';
  const here = [...Object.keys(documents), 'missing'].map((name) => [name, `${container}${name}.ttl#it`]);
  return {
    container,
    people: {
      ...(Object.fromEntries(here) as Record<string, string>),
      slow: `${slow.origin}/card#it`,
      dead: `${dead}/card#it`,
    },
    strangers: [slow.origin],
    async add(name, turtle) {
      await expectOk(put(owner.fetch, `${lists}${name}`, prefixes + turtle));
      return `${lists}${name}`;
    },
    close: () => slow.close(),
  };
}

/** Gives a resource rules of its own: the owner's, and that of `reader`. */
async function rule({fetch: by, webId}: FlowPerson, resource: string, reader?: string): Promise<void> {
  const scope = `acl:accessTo <${resource}>; acl:default <${resource}>`;
  const owner = `<#owner> a acl:Authorization; acl:agent <${webId}>; ${scope}; acl:mode acl:Read, acl:Write, acl:Control.`;
  const other = reader ? `<#other> a acl:Authorization; ${reader}; ${scope}; acl:mode acl:Read.` : '';
  await expectOk(put(by, `${resource}.acl`, `${prefixes}${owner}\n${other}`));
}

async function expectOk(sent: Promise<Response>): Promise<void> {
  const response = await sent;
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
}

/** Takes every request and answers none. */
async function startSilentServer(): Promise<{origin: string; close(): Promise<void>}> {
  const server: Server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
