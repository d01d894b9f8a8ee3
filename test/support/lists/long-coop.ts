import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {dct, tree} from '../../../vocab/rdf/vocabularies.js';
import {documentOf} from '../../../vocab/rdf/iri.js';
import {membersKind} from '../../../pods/lists/members-kind.js';
import {pageList, type Paged, type Paging} from '../../../pods/lists/page-list.js';
import {ThingList} from '../../../pods/lists/thing-list.js';
import {foundCoop, resourcesOf, valueOf, type TestCoop} from '../fixtures.js';
import {createMemoryPod, type MemoryPod} from '../memory-pod.js';

/** The WebID of a member whom only the list knows, counted from 0. */
export const memberAt = (index: number): string => `https://elsewhere.example/p${String(index).padStart(4, '0')}/card#me`;

/** A coop with so many members whom only the list knows, each with a row of ten statements; the first were admitted first. */
export async function foundLongCoop(members: number, pod: MemoryPod = createMemoryPod()): Promise<TestCoop> {
  const coop = await foundCoop(pod);
  addMembers(coop, members);
  return coop;
}

/** Adds rows to a list of members, one a minute. */
export function addMembers({pod, layout}: TestCoop, members: number): void {
  const url = documentOf(layout.membersList);
  const rows = Array.from({length: members}, (_, index) => {
    const issued = new Date(Date.UTC(2026, 0, 2) + index * 60_000).toISOString();
    const [webId, home] = [memberAt(index), memberAt(index).replace('card#me', 'coop/h/')];
    return `<#it> tree:member <#r-${index}>.
      <#r-${index}> a vcard:Individual; vcard:inAddressBook <#it>; dct:isVersionOf <${webId}>; dct:creator <${webId}>; coop:home <${home}>;
        dct:issued "${issued}"^^xsd:dateTime; vcard:fn "Ana ${index}"; vcard:role "Cook"; vcard:locality "Lyon".`;
  });
  pod.put(url, `${prefixes} ${pod.text(url)!}\n${rows.join('\n')}`);
}

const prefixes = `@prefix tree: <https://w3id.org/tree#>. @prefix dct: <http://purl.org/dc/terms/>.
  @prefix coop: <https://w3id.org/solidaire/ns#>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.`;

/** What a moderator needs to move rows to pages; `asked` makes all requests. */
export function pagingOf({pod, moderator, layout}: TestCoop, asked: typeof fetch = moderator.fetch): Paging {
  const resources = resourcesOf({...pod, fetch: asked}, {...moderator, fetch: asked});
  return {resources, fetch: asked, list: layout.membersList};
}

export async function page(coop: TestCoop): Promise<Paged> {
  return valueOf(await pageList(pagingOf(coop)));
}

/** The documents in the container of a list's pages, by the last part of their address. */
export async function pagesOf({pod, layout}: TestCoop): Promise<Map<string, Graph>> {
  const container = new URL('pages/', layout.membersList).href;
  const listing = await pod.fetch(container, {headers: {accept: 'text/turtle'}});
  if (!listing.ok) return new Map();
  const graph = await parseTurtle(await listing.text(), container);
  const pages = graph.iris(container, 'http://www.w3.org/ns/ldp#contains').filter((url) => !url.endsWith('/'));
  return new Map(
    await Promise.all(
      pages.map(async (url): Promise<[string, Graph]> => [
        url.slice(container.length),
        await parseTurtle(pod.text(url)!, url),
      ]),
    ),
  );
}

export function rootOf({pod, layout}: TestCoop): Promise<Graph> {
  const url = documentOf(layout.membersList);
  return parseTurtle(pod.text(url)!, url);
}

/** Numbers of the pages that the list links, in order. */
export function linkedPages(root: Graph, list: string): string[] {
  const url = documentOf(list);
  const nodes = root.iris(url, tree.relation).flatMap((relation) => root.iris(relation, tree.node));
  return nodes.map((node) => node.slice(new URL('pages/', url).href.length)).sort();
}

/** The sources that a document has rows for. */
export function sourcesIn(graph: Graph, list: string): string[] {
  return graph.iris(list, tree.member).flatMap((row) => graph.iris(row, dct.isVersionOf));
}

/** Every source that the list says it has, as often as it says it: in its own document and on the pages that it links. */
export async function allSources(coop: TestCoop): Promise<string[]> {
  const {membersList} = coop.layout;
  const [root, pages] = [await rootOf(coop), await pagesOf(coop)];
  const linked = linkedPages(root, membersList).flatMap((name) => sourcesIn(pages.get(name)!, membersList));
  return [...sourcesIn(root, membersList), ...linked].sort();
}

/** What a visitor sees of the list. */
export async function visit({pod, layout}: TestCoop) {
  const list = new ThingList(resourcesOf(pod), layout.membersList, membersKind(['en']));
  await list.load();
  const {rows, problem} = list.state;
  return {list, problem, sources: rows.map(({source}) => source).sort(), names: rows.map(({label}) => label)};
}
