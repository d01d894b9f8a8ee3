import {geosparqlTypes, treeFragments as tree} from '../rdf/fragment-vocabulary.js';
import {literal, namedNode, type Term} from '../rdf/terms.js';
import {geosparql, rdfs, wgs84} from '../rdf/vocabularies.js';
import type {Spot} from '../geo/spot.js';
import {TurtleBody} from '../rdf/write.js';
import {isPrefix, type KeyRange} from './key-range.js';
import type {Box, Relation} from './relation.js';
import {pagePrefixes, type RowText} from './row-text.js';

/** A property of a row that its page repeats, because the page's links tell of it. */
export interface Said {
  readonly property: string;
  readonly value: Term;
}

/** A row on a page, with the keys under which it stands there. */
export interface PageRow {
  readonly row: RowText;
  readonly said: readonly Said[];
}

export interface PageContent {
  /** The list that the page is a part of. */
  readonly list: string;
  /** Where it leads to. Nodes may be relative to the page, so that pages can lie anywhere. */
  readonly relations?: readonly Relation[];
  readonly rows?: readonly PageRow[];
}

/** Writes a page of an index as Turtle (TREE, https://treecg.github.io/specification/). The same content makes the same text. */
export function writePage({list, relations = [], rows = []}: PageContent): string {
  const terms = new TurtleBody(pagePrefixes(list));
  const named = relations.map((relation, index) => writeRelation(terms, relation, `#${index + 1}`));
  const links = named.flatMap(({names}) => names);
  const it = terms.shorten(namedNode(list));
  const write = (iri: string) => terms.shorten(namedNode(iri));
  const blocks = [
    `${it} ${write(tree.view)} <>.`,
    `<> a ${write(tree.Node)}${links.length ? `; ${write(tree.relation)} ${links.join(', ')}` : ''}.`,
    ...named.flatMap(({statements}) => statements),
    ...(rows.length ? [`${it} ${write(tree.member)} ${rows.map(({row}) => row.name).join(', ')}.`] : []),
    ...rows.map((row) => writeRow(terms, row)),
  ];
  return `${terms.toString()}\n${blocks.join('\n')}\n`;
}

function writeRow(terms: TurtleBody, {row, said}: PageRow): string {
  for (const prefix of row.prefixes) terms.used.add(prefix);
  const keys = said.map(({property, value}) => `${terms.shorten(namedNode(property))} ${terms.shorten(value)}`);
  return `${row.name} ${[row.statements, ...keys].filter(Boolean).join('; ')}.`;
}

/** What a link promises of one property of what is behind it. */
interface Limit {
  readonly type: string;
  readonly value?: Term;
}

/** A range that is none of a beginning takes two links to the same page: what is behind it fulfils both. */
function writeRelation(terms: TurtleBody, relation: Relation, name: string) {
  const {node, path, count, centre, label, range, box} = relation;
  const write = (iri: string) => terms.shorten(namedNode(iri));
  const limits = box ? [boxLimit(box)] : range && path !== undefined ? rangeLimits(range) : [];
  const about = [
    count !== undefined && `${write(tree.remainingItems)} ${count}`,
    label !== undefined && `${write(rdfs.label)} ${terms.shorten(literal(label))}`,
    centre && `${write(wgs84.lat)} ${centre.latitude.toFixed(4)}; ${write(wgs84.long)} ${centre.longitude.toFixed(4)}`,
  ];
  const property = box ? geosparql.asWKT : path;
  const all: readonly Limit[] = limits.length ? limits : [{type: tree.Relation}];
  const names = all.map((_, index) => `<${name}${index ? 'b' : ''}>`);
  const statements = all.map(({type, value}, index) => {
    const limit = value && `${write(tree.path)} ${write(property!)}; ${write(tree.value)} ${terms.shorten(value)}`;
    // A relative address is none that a term may be: its signs are our own (`slugOf`).
    const target = `${write(tree.node)} ${terms.shorten({termType: 'NamedNode', value: node})}`;
    return `${names[index]!} ${[`a ${write(type)}`, limit, target, ...(index ? [] : about)].filter(Boolean).join('; ')}.`;
  });
  return {names, statements};
}

function rangeLimits(range: KeyRange): Limit[] {
  const {from, to} = range;
  if (isPrefix(range)) return from ? [{type: tree.PrefixRelation, value: literal(from)}] : [];
  if (to === `${from}\u0000`) return [{type: tree.EqualToRelation, value: literal(from)}];
  return [
    ...(from ? [{type: tree.GreaterThanOrEqualToRelation, value: literal(from)}] : []),
    ...(to === undefined ? [] : [{type: tree.LessThanRelation, value: literal(to)}]),
  ];
}

/** As GeoSPARQL writes it, longitude first. Rounded outwards, so that nothing that is inside falls out of it. */
function boxLimit({west, south, east, north}: Box): Limit {
  const [w, s, e, n] = [floor(west), floor(south), -floor(-east), -floor(-north)];
  const polygon = `POLYGON((${w} ${s}, ${e} ${s}, ${e} ${n}, ${w} ${n}, ${w} ${s}))`;
  return {type: tree.GeospatiallyContainsRelation, value: literal(polygon, namedNode(geosparqlTypes.wktLiteral))};
}

function floor(degrees: number): number {
  // Adding 0 makes of −0 the number that it is written as.
  return Math.floor(degrees * 1e6) / 1e6 + 0;
}

/** Where a row stands, in the form in which links promise it. */
export function pointOf({latitude, longitude}: Spot): Said {
  return {
    property: geosparql.asWKT,
    value: literal(`POINT(${longitude} ${latitude})`, namedNode(geosparqlTypes.wktLiteral)),
  };
}
