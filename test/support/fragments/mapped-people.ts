import {buildIndex} from '../../../pods/fragments/build-index.js';
import {IndexRows} from '../../../pods/fragments/index-rows.js';
import type {Spot} from '../../../vocab/geo/spot.js';
import {memberIndex} from '../../../vocab/kinds/member/index-plan.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {coopFragments} from '../../../vocab/rdf/vocabularies.js';
import type {MemoryPod} from '../memory-pod.js';
import {Random} from '../random.js';

/** A member of whom a test says where they are. */
export interface MappedPerson {
  readonly id: string;
  readonly name: string;
  readonly town?: string;
  readonly spot?: Spot;
}

export const webIdOf = ({id}: MappedPerson) => `https://members.example/${id}/card#me`;

const prefixes = `
@prefix dct: <http://purl.org/dc/terms/>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>. @prefix wgs: <http://www.w3.org/2003/01/geo/wgs84_pos#>.
@prefix coop: <https://w3id.org/solidaire/ns#>. @prefix tree: <https://w3id.org/tree#>. @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
@prefix as: <https://www.w3.org/ns/activitystreams#>. @prefix ldes: <https://w3id.org/ldes#>.
`;

/** A row of the members' list, as tidying writes it. @param issued when. */
export function rowOf(person: MappedPerson, list: string, issued = '2026-01-01T00:00:00Z'): string {
  const {id, name, town, spot} = person;
  const row = `<${list.replace(/#.*/, '')}#r-${id}>`;
  const place = town ? `; vcard:locality ${JSON.stringify(town)}` : '';
  const where = spot ? `; wgs:lat ${spot.latitude}; wgs:long ${spot.longitude}; coop:withinKilometres 0` : '';
  return `<${list}> tree:member ${row}. ${row} a vcard:Individual; dct:isVersionOf <${webIdOf(person)}>; dct:creator <${webIdOf(person)}>;
    coop:home <https://members.example/${id}/coop/>; dct:issued "${issued}"^^xsd:dateTime; vcard:fn ${JSON.stringify(name)}${place}${where}.\n`;
}

/** Pages of the index by their addresses, and the list's own document: as a coop has them that says to have six thousand members. */
export async function mappedIndex(
  list: string,
  people: readonly MappedPerson[],
  {own = '', modified = '2026-02-01T00:00:00Z', weight = 0}: {own?: string; modified?: string; weight?: number} = {},
): Promise<{readonly files: ReadonlyMap<string, string>; readonly document: string}> {
  const rows = new IndexRows(list, memberIndex);
  // The longer the rows, the fewer on a page.
  const note = weight ? `; vcard:note "${'x'.repeat(weight)}"` : '';
  const text = prefixes + people.map((person) => rowOf(person, list).replace(/\.\n$/, `${note}.\n`)).join('');
  await rows.add(await parseTurtle(text, list));
  const files = new Map<string, string>();
  let views = '';
  for await (const {orderedBy, field, root, count, pages} of buildIndex(list, memberIndex, rows.rows())) {
    for (const page of pages) files.set(new URL(`by/${page.path}`, list).href, page.write());
    const claimed = orderedBy === coopFragments.sortKey ? Math.max(6_000, count) : count;
    const named = field ? `; dct:identifier "${field}"` : '';
    const view = `<${new URL(`by/${root}`, list).href}>`;
    views += `<${list}> tree:view ${view}. ${view} coop:orderedBy <${orderedBy}>; tree:remainingItems ${claimed}; dct:modified "${modified}"^^xsd:dateTime${named}.\n`;
  }
  return {files, document: `${prefixes}<${list}> a ldes:EventStream.\n${views}${own}`};
}

/** People here and there in the south of France, and some of whom nobody knows where they are: the same for the same seed. */
export function somePeople(seed: number, count: number): MappedPerson[] {
  const random = new Random(seed);
  return Array.from({length: count}, (_, index) => ({
    id: `p${index}`,
    name: `Membre ${String(index).padStart(4, '0')}`,
    town: random.pick(['Crest', 'Die', 'Lyon']),
    ...(random.chance(75) && {
      spot: {latitude: 43 + random.below(5_000) / 1_000, longitude: 1 + random.below(6_000) / 1_000},
    }),
  }));
}

/** Puts the list, and the pages of its index, into a pod. @returns the pages by their addresses. */
export async function putMapped(
  pod: MemoryPod,
  list: string,
  people: readonly MappedPerson[],
  options: Parameters<typeof mappedIndex>[2] = {weight: 3_000},
): Promise<ReadonlyMap<string, string>> {
  const {files, document} = await mappedIndex(list, people, options);
  for (const [url, text] of files) pod.put(url, text);
  pod.put(list.split('#')[0]!, document);
  return files;
}
