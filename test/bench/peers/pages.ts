import {cp, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {inRoot} from '../../../tools/paths.js';
import {schema, tree, vcard} from '../../../vocab/rdf/vocabularies.js';
import type {Peer} from './install.js';

/** Whose page it is: the kit's as it comes, the kit's with all members drawn at once, or the peer's, which does nothing else. */
export const makers = ['kit', 'kit-all', 'peer'] as const;
export type Maker = (typeof makers)[number];

/** The same list of members, as an integrator would show it with one of the two kits. */
export interface PeerPage {
  readonly name: string;
  readonly maker: Maker;
  readonly members: number;
  /** How many members are drawn when the page is complete. */
  readonly drawn: number;
  /** The address of the list, on the pod server. */
  readonly list: string;
}

/** How many members the kit draws on a page of its list, unless told otherwise. */
const pageSize = 20;

/** The pages for a list. For one that fits on the kit's first page, drawing all members is what it does anyway. */
export function pagesFor(list: string, members: number): PeerPage[] {
  const page = (maker: Maker): PeerPage => {
    const drawn = maker === 'kit' ? Math.min(pageSize, members) : members;
    return {name: `${maker}-${members}`, maker, members, drawn, list};
  };
  return makers.filter((maker) => maker !== 'kit-all' || members > pageSize).map(page);
}

const kitHead = '<script type="module" src="/cdn/solidaire.js"></script>';

function kitBody({maker, list, drawn}: PeerPage): string {
  const size = maker === 'kit-all' ? ` page-size="${drawn}"` : '';
  return `<coop-directory src="${list}"${size}></coop-directory>`;
}

const peerHead = `<script type="module" src="/pod-os/elements.esm.js"></script>
<link rel="stylesheet" href="/pod-os/elements.css">`;

/**
 * By the peer's documentation: a resource within an app, and a list of what it leads to, whose template is repeated. A row says what
 * the kit's says by default, as far as the peer's elements can: of several skills, `pos-value` shows one.
 */
function peerBody({list}: PeerPage): string {
  const value = (predicate: string) => `<pos-value predicate="${predicate}"></pos-value>`;
  return `<pos-app>
<pos-resource uri="${list}">
<ul>
<pos-list rel="${tree.member}">
<template>
<li><strong><pos-label></pos-label></strong> ${[vcard.role, vcard.locality, schema.skills].map(value).join(' ')}</li>
</template>
</pos-list>
</ul>
</pos-resource>
</pos-app>`;
}

function markup(page: PeerPage): string {
  const [head, body] = page.maker === 'peer' ? [peerHead, peerBody(page)] : [kitHead, kitBody(page)];
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${page.name}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;
}

/** Writes a site in `folder`: the pages, and both kits as a site would host them itself. */
export async function writePeerPages(folder: string, peer: Peer, pages: readonly PeerPage[]): Promise<void> {
  await cp(inRoot('dist/cdn'), join(folder, 'cdn'), {recursive: true});
  await cp(peer.files, join(folder, 'pod-os'), {recursive: true, filter: (file) => !file.endsWith('.map')});
  for (const page of pages) await writeFile(join(folder, `${page.name}.html`), markup(page));
}
