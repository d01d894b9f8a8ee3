import {cp, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {inRoot} from '../../tools/paths.js';
import {makeList} from './list.js';

/** How many members the lists have. */
export const listed = 1_000;

/** How many names make the first page complete. */
export const firstPage = 20;

/** A page to load, and where its names appear. */
export interface BenchPage {
  name: string;
  /** What stands in its body. */
  body: string;
  scripts: readonly string[];
  /** The tag in whose shadow root the names appear; without one, in the page itself. */
  tag?: string;
}

const kit = ['/cdn/solidaire.js'];

/** The least that shows 20 names: it fetches, looks for names in the text, and parses nothing. */
export const barePage: BenchPage = {name: 'bare', body: '<ul id="names"></ul>', scripts: ['/bare.js']};

const bareScript = `
fetch('/members.ttl').then((response) => response.text()).then((text) => {
  const names = document.getElementById('names');
  for (const [, name] of text.matchAll(/vcard:fn "([^"]*)"/g)) {
    names.append(Object.assign(document.createElement('li'), {textContent: name}));
    if (names.childElementCount === ${firstPage}) break;
  }
});
`;

/** The tag by itself, with a list that the site serves compressed. */
export const tagPage: BenchPage = directory('tag', '/members.ttl#it');

/** The tag by itself, with a list at an address. */
export function directory(name: string, src: string): BenchPage {
  return {name, body: `<coop-directory src="${src}"></coop-directory>`, scripts: kit, tag: 'coop-directory'};
}

/** The tag within a community, which finds the list by the coop's own documents. */
export function communityPage(coop: string): BenchPage {
  const body = `<coop-community src="${coop}"><coop-directory></coop-directory></coop-community>`;
  return {name: 'community', body, scripts: kit, tag: 'coop-directory'};
}

function markup({name, body, scripts, tag}: BenchPage): string {
  // A module starts when the page has been read, as the script of the bare page does at its end.
  const [inHead, atEnd] = tag
    ? [scripts.map((src) => `<script type="module" src="${src}"></script>`), []]
    : [[], scripts.map((src) => `<script src="${src}"></script>`)];
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${inHead.join('')}</head>
<body>${body}${atEnd.join('')}</body>
</html>
`;
}

/** Writes the pages, the bundles as they are now, and a list of members, as a site in `folder`. */
export async function writePages(folder: string, siteUrl: string, pages: readonly BenchPage[]): Promise<void> {
  await mkdir(folder, {recursive: true});
  await cp(inRoot('dist/cdn'), join(folder, 'cdn'), {recursive: true});
  await writeFile(join(folder, 'bare.js'), bareScript);
  await writeFile(join(folder, 'members.ttl'), makeList(`${siteUrl}/members.ttl#it`, listed));
  for (const page of pages) await writeFile(join(folder, `${page.name}.html`), markup(page));
}
