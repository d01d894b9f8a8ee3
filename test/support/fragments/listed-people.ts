import {literal, namedNode, triple, type Triple} from '../../../vocab/rdf/terms.js';
import {coop, coopPlace, dct, foaf, rdf, schema, tree, vcard, wgs84, xsd} from '../../../vocab/rdf/vocabularies.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {makePeople, type ListedPerson} from '../../bench/people.js';

/** A list of members, where the demo's coop would have it. */
export const peopleList = 'https://pods.example/forge/official/members/index.ttl#it';

/** What the members' list says of somebody, as tidying writes it; every other one stands on the map. */
export function rowOf(person: ListedPerson, list = peopleList): Triple[] {
  const {row: name, webId, home, name: label, role, place, skills} = person;
  const row = `${list.replace(/#.*/, '')}#${name}`;
  const decimal = (value: number) => literal(value.toFixed(4), namedNode(xsd.decimal));
  const digits = parseInt(name.slice(2, 10), 16);
  const spot = [
    triple(row, wgs84.lat, decimal(42 + (digits % 7_000) / 1_000)),
    triple(row, wgs84.long, decimal(-1 + ((digits >> 7) % 8_000) / 1_000)),
    triple(row, coopPlace.withinKilometres, literal('1', namedNode(xsd.decimal))),
  ];
  return [
    triple(list, tree.member, row),
    triple(row, rdf.type, vcard.Individual),
    triple(row, vcard.inAddressBook, list),
    triple(row, dct.isVersionOf, webId),
    triple(row, dct.creator, webId),
    triple(row, coop.home, home),
    triple(row, dct.modified, literal('2026-11-01T08:00:00.000Z', namedNode(xsd.dateTime))),
    triple(row, dct.issued, literal('2026-11-01T08:00:01.000Z', namedNode(xsd.dateTime))),
    triple(row, vcard.fn, literal(label)),
    triple(row, foaf.name, literal(label)),
    triple(row, vcard.role, literal(role)),
    triple(row, vcard.locality, literal(place)),
    ...[...new Set(skills)].map((skill) => triple(row, schema.skills, literal(skill))),
    ...(digits % 2 ? spot : []),
  ];
}

/** Such a list as one document. */
export function graphOf(people: readonly ListedPerson[], list = peopleList): Graph {
  return new Graph(people.flatMap((person) => rowOf(person, list)));
}

export {makePeople, type ListedPerson};
