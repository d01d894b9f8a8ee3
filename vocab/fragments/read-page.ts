import type {Graph} from '../rdf/graph.js';
import {treeFragments as tree} from '../rdf/fragment-vocabulary.js';
import {termKey, type Term} from '../rdf/terms.js';
import {rdf, rdfs, wgs84} from '../rdf/vocabularies.js';
import {spotOf, type Spot} from '../geo/spot.js';
import {intersect, keysWith, onlyKey, type KeyRange} from './key-range.js';
import type {Box, Relation} from './relation.js';

/**
 * The links of a page to others, one for each page: where several lead to one page, what is behind it fulfils all of them
 * (TREE, https://treecg.github.io/specification/#relations). What a link says in a way that is not known limits nothing.
 */
export function relationsOf(graph: Graph, page: string): readonly Relation[] {
  const found = new Map<string, Relation | undefined>();
  for (const link of graph.objects(page, tree.relation).map(termKey)) {
    for (const node of graph.iris(link, tree.node)) {
      const relation = readRelation(graph, link, node);
      const known = found.get(node);
      found.set(node, found.has(node) ? known && join(known, relation) : relation);
    }
  }
  return [...found.values()].filter((relation) => relation !== undefined);
}

/** Both at once; nothing if nothing can be behind it. */
function join(one: Relation, other: Relation): Relation | undefined {
  const {range, box, path} = other;
  // Limits on two properties: each is true by itself, and one of them is enough to look by.
  if (one.path !== undefined && path !== undefined && one.path !== path) return one;
  const both = one.range && range ? intersect(one.range, range) : (one.range ?? range);
  if (one.range && range && !both) return undefined;
  return {...other, ...defined(one), range: both, box: one.box ?? box, path: one.path ?? path};
}

function defined(relation: Relation): Relation {
  return Object.fromEntries(Object.entries(relation).filter(([, value]) => value !== undefined)) as unknown as Relation;
}

function readRelation(graph: Graph, link: string, node: string): Relation {
  const [value] = graph.objects(link, tree.value);
  const types = graph.iris(link, rdf.type);
  const type = types.find((one) => Object.hasOwn(rangesBy, one));
  return {
    node,
    path: graph.iri(link, tree.path),
    range: type && value ? rangesBy[type]!(value.value) : undefined,
    box: types.includes(tree.GeospatiallyContainsRelation) && value ? readBox(value.value) : undefined,
    count: readCount(graph.objects(link, tree.remainingItems)[0]),
    centre: readSpot(graph, link),
    label: graph.objects(link, rdfs.label)[0]?.value,
  };
}

const rangesBy: Readonly<Record<string, (value: string) => KeyRange>> = {
  [tree.PrefixRelation]: keysWith,
  [tree.EqualToRelation]: onlyKey,
  [tree.GreaterThanOrEqualToRelation]: (value) => ({from: value}),
  [tree.GreaterThanRelation]: (value) => ({from: `${value}\u0000`}),
  [tree.LessThanRelation]: (value) => ({from: '', to: value}),
  [tree.LessThanOrEqualToRelation]: (value) => ({from: '', to: `${value}\u0000`}),
};

function readCount(term: Term | undefined): number | undefined {
  const count = Number(term?.value.trim() || 'none');
  return Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function readSpot(graph: Graph, link: string): Spot | undefined {
  return spotOf(graph.objects(link, wgs84.lat)[0]?.value, graph.objects(link, wgs84.long)[0]?.value);
}

/** The box around a polygon in WKT (OGC 06-103r4), longitude first, as GeoSPARQL writes it where it names no system of coordinates. */
function readBox(text: string): Box | undefined {
  const polygon = /^\s*(?:<http:\/\/www\.opengis\.net\/def\/crs\/OGC\/1\.3\/CRS84>\s*)?POLYGON\s*\(\(([^()]*)\)/i.exec(text);
  const corners = polygon?.[1]!.split(',').map((corner) => corner.trim().split(/\s+/).map(Number));
  if (!corners?.length || corners.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y))) return undefined;
  const [longitudes, latitudes] = [corners.map(([x]) => x!), corners.map(([, y]) => y!)];
  return {
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}
