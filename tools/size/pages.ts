import {cp, mkdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {inRoot} from '../paths.js';

/** A small coop in plain files: what a page reads does not matter here, only which code it needs to read it. */
const documents: Readonly<Record<string, string>> = {
  'coop.ttl': `
    @prefix schema: <http://schema.org/>. @prefix solid: <http://www.w3.org/ns/solid/terms#>.
    <#us> a schema:Organization; schema:name "Coop"; solid:publicTypeIndex <types.ttl>.`,
  'types.ttl': `
    @prefix vcard: <http://www.w3.org/2006/vcard/ns#>. @prefix solid: <http://www.w3.org/ns/solid/terms#>.
    <#places> a solid:TypeRegistration; solid:forClass <http://schema.org/Place>; solid:instance <places.ttl>.
    <#members> a solid:TypeRegistration; solid:forClass vcard:Individual; solid:instance <members.ttl#it>.`,
  'members.ttl': `
    @prefix tree: <https://w3id.org/tree#>. @prefix dct: <http://purl.org/dc/terms/>.
    @prefix ldes: <https://w3id.org/ldes#>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
    @prefix coop: <https://w3id.org/solidaire/ns#>.
    <#it> a ldes:EventStream; tree:member <#r-1>; coop:announcements <new.ttl>.
    <#r-1> dct:isVersionOf <anna.ttl#me>; dct:creator <anna.ttl#me>; vcard:fn "Anna".`,
  'places.ttl': `
    @prefix schema: <http://schema.org/>. @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>.
    <#bakery> a schema:Place; schema:name "Bakery"; wgs84:lat 44.7286; wgs84:long 5.0203.`,
  'new.ttl': `<#a> <https://www.w3.org/ns/activitystreams#object> <anna.ttl#me>.`,
  'anna.ttl': `
    @prefix vcard: <http://www.w3.org/2006/vcard/ns#>. @prefix foaf: <http://xmlns.com/foaf/0.1/>.
    <#me> a vcard:Individual, foaf:Person; vcard:fn "Anna".`,
};

/** Hands an identity to the page's provider, as a site that signs people in itself would. */
const hostScript = `
  const community = document.querySelector('coop-community');
  await customElements.whenDefined('coop-community');
  community.identity = {webId: new URL('pods/anna.ttl#me', location.href).href, fetch: (...request) => fetch(...request)};`;

export interface PageOfTags {
  name: string;
  tags: readonly string[];
  language?: string;
  /** How people sign in, if not by the kit's own code; with `host`, somebody is signed in by the page. */
  session?: 'host' | 'inrupt';
}

/** What a tag needs to show its usual face. An attribute that a tag does not know would load the code that complains of it. */
const attributes: Readonly<Record<string, string>> = {
  'coop-sign-in': ' providers="http://localhost:8080/"',
  'coop-list': ' kind="member" item-href="item.html?id={id}"',
  'coop-table': ' kind="member" item-href="item.html?id={id}"',
  'coop-filter': ' search facets="skills"',
};

function markup({tags, language = 'fr', session}: PageOfTags): string {
  const way = session ? ` session="${session}"` : '';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <title>Size</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/cdn/solidaire.js"></script>
    ${session === 'host' ? '<script type="module" src="/host.js"></script>' : ''}
  </head>
  <body>
    <coop-community src="/pods/coop.ttl#us"${way}>
      ${tags.map((tag) => `<${tag}${attributes[tag] ?? ''}></${tag}>`).join('\n      ')}
    </coop-community>
  </body>
</html>
`;
}

/** Writes a site of plain files into `folder`: the bundles, the coop and the pages. */
export async function writeSite(folder: string, pages: readonly PageOfTags[]): Promise<void> {
  await cp(inRoot('dist/cdn'), join(folder, 'cdn'), {recursive: true});
  const files = {
    'host.js': hostScript,
    ...Object.fromEntries(pages.map((page) => [`${page.name}.html`, markup(page)])),
    ...Object.fromEntries(Object.entries(documents).map(([name, text]) => [`pods/${name}`, text])),
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), {recursive: true});
    await writeFile(join(folder, name), text);
  }
}
