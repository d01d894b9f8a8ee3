import {pageLink} from '../../../pods/lists/page-links.js';
import {memberRows, rowIri, rowTriples} from '../../../pods/index.js';
import {degreesText} from '../../../vocab/geo/degrees.js';
import {documentOf, Graph, literal, namedNode, triple, vocabularies, type Triple} from '../../../vocab/index.js';
import {pagesFor, rowsOfPage, type SeedLayout} from './layout.js';
import {personAt, type SyntheticPerson} from './person.js';

const {coop, dct, foaf, pim, rdf, schema, tree, vcard, wgs84, coopPlace, xsd} = vocabularies;

/** When the first of them has joined; each of the others a minute after the one before. */
const firstJoined = Date.UTC(2025, 0, 1);

/** What somebody's own document says. */
export function profileTriples(layout: SeedLayout, person: SyntheticPerson): Triple[] {
  const {name, role, town, spot, within = 0, skills, note, picture} = person;
  const url = layout.profile(person);
  const webId = `${url}#me`;
  const address = `${url}#address`;
  const text = (predicate: string, value: string | undefined) =>
    value === undefined ? [] : [triple(webId, predicate, literal(value))];
  const number = (predicate: string, value: string) => triple(webId, predicate, literal(value, namedNode(xsd.decimal)));
  return [
    triple(url, foaf.primaryTopic, webId),
    triple(webId, rdf.type, foaf.Person),
    ...text(vcard.fn, name),
    ...text(foaf.name, name),
    ...text(vcard.role, role),
    ...(town === undefined
      ? []
      : [triple(webId, vcard.hasAddress, address), triple(address, vcard.locality, literal(town))]),
    ...skills.map((skill) => triple(webId, schema.skills, literal(skill))),
    ...text(vcard.note, note),
    ...(picture === undefined ? [] : [triple(webId, foaf.thumbnail, picture)]),
    ...(spot === undefined
      ? []
      : [
          number(wgs84.lat, degreesText(spot.latitude)),
          number(wgs84.long, degreesText(spot.longitude)),
          number(coopPlace.withinKilometres, String(within)),
        ]),
    triple(webId, pim.storage, layout.personStorage(person)),
  ];
}

/** What a page of the members' list says: the rows of those people, as admitting each of them would have written it. */
export async function pageTriples(layout: SeedLayout, number: number, members: number): Promise<Triple[]> {
  const first = number * rowsOfPage;
  const {list} = layout;
  // Where the list begins, for who comes upon a page first.
  const triples = [
    triple(layout.page(number), rdf.type, tree.Node),
    triple(layout.page(number), coop.lastWrite, layout.mark(number)),
    triple(list, rdf.type, tree.Collection),
    triple(list, tree.view, documentOf(list)),
  ];
  for (let index = first; index < Math.min(members, first + rowsOfPage); index++) {
    triples.push(...(await rowOf(layout, personAt(layout.seed, index))));
  }
  return triples;
}

async function rowOf(layout: SeedLayout, person: SyntheticPerson): Promise<Triple[]> {
  const {list} = layout;
  const webId = layout.webId(person);
  const row = await rowIri(list, webId);
  const graph = new Graph(profileTriples(layout, person));
  const owner = {source: webId, creator: webId, homes: [layout.home(person)]};
  const issued = literal(new Date(firstJoined + person.index * 60_000).toISOString(), namedNode(xsd.dateTime));
  return [...rowTriples(list, row, owner, memberRows, {graph}), triple(row, dct.issued, issued)];
}

/** What the list's own document says of its pages. */
export function linkTriples(layout: SeedLayout, members: number): Triple[] {
  const root = documentOf(layout.list);
  const pages = Array.from({length: pagesFor(members)}, (_, number) => number);
  return pages.flatMap((number) => pageLink(root, layout.page(number), layout.mark(number)));
}
