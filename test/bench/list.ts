import {documentOf} from '../../vocab/rdf/iri.js';
import {literal, namedNode, triple, type Triple} from '../../vocab/rdf/terms.js';
import {coop, dct, ldes, rdf, schema, tree, vcard, xsd} from '../../vocab/rdf/vocabularies.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {makePeople, type ListedPerson} from './people.js';

const time = literal('2026-01-15T09:30:00.000Z', namedNode(xsd.dateTime));

/** A row in the form in which `admitMember` writes it. */
function rowTriples(list: string, person: ListedPerson): Triple[] {
  const row = `${documentOf(list)}#${person.row}`;
  return [
    triple(list, tree.member, row),
    triple(row, dct.isVersionOf, person.webId),
    triple(row, dct.creator, person.webId),
    triple(row, dct.issued, time),
    triple(row, dct.modified, time),
    triple(row, coop.home, person.home),
    triple(row, rdf.type, vcard.Individual),
    triple(row, vcard.inAddressBook, list),
    triple(row, vcard.fn, literal(person.name)),
    triple(row, vcard.role, literal(person.role)),
    triple(row, vcard.locality, literal(person.place)),
    ...person.skills.map((skill) => triple(row, schema.skills, literal(skill))),
  ];
}

/** A row of eight statements: the least that a list of members can say of each. */
function shortRowTriples(list: string, person: ListedPerson): Triple[] {
  const row = `${documentOf(list)}#${person.row}`;
  const kept: readonly string[] = [dct.isVersionOf, dct.creator, rdf.type, vcard.fn, vcard.role, vcard.locality];
  const told = rowTriples(list, person).filter(
    ({subject, predicate}) => subject.value === row && kept.includes(predicate.value),
  );
  return [triple(list, tree.member, row), ...told, triple(row, schema.skills, literal(person.skills[0]!))];
}

/** The rows of a list of these members. */
export function makeRows(list: string, people: readonly ListedPerson[]): Triple[] {
  return people.flatMap((person) => rowTriples(list, person));
}

/** How many rows are written at a time: writing one very large document takes far longer than reading it. */
const rowsAtOnce = 1_000;

/** A members' list in one document of Turtle, with rows as the kit writes them. */
export function makeList(list: string, count: number): string {
  return writeList(list, count, rowTriples);
}

/** The same with eight statements a member. */
export function makeShortList(list: string, count: number): string {
  return writeList(list, count, shortRowTriples);
}

function writeList(list: string, count: number, rowOf: typeof rowTriples): string {
  const people = makePeople(count);
  const parts = [writeTurtle([triple(list, rdf.type, ldes.EventStream), triple(list, rdf.type, tree.Collection)])];
  for (let from = 0; from < count; from += rowsAtOnce) {
    parts.push(writeTurtle(people.slice(from, from + rowsAtOnce).flatMap((person) => rowOf(list, person))));
  }
  return parts.join('\n');
}
