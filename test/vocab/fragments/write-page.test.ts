import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Parser} from 'n3';
import {graph as rdflibGraph, parse as rdflibParse} from 'rdflib';
import {keysWith, onlyKey, type KeyRange} from '../../../vocab/fragments/key-range.js';
import {relationsOf} from '../../../vocab/fragments/read-page.js';
import type {Relation} from '../../../vocab/fragments/relation.js';
import {RowWriter} from '../../../vocab/fragments/row-text.js';
import {slugOf} from '../../../vocab/fragments/slug.js';
import {writePage, type PageRow} from '../../../vocab/fragments/write-page.js';
import {coopFragments} from '../../../vocab/rdf/fragment-vocabulary.js';
import type {Graph} from '../../../vocab/rdf/graph.js';
import {literal, namedNode, triple, type Triple} from '../../../vocab/rdf/terms.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';
import {dct, rdf, tree, vcard} from '../../../vocab/rdf/vocabularies.js';

const list = 'https://pods.example/forge/official/members/index.ttl#it';
const page = 'https://pods.example/forge/official/members/by/words/root.ttl';
const path = coopFragments.searchKey;

/** What a page says, once two other readers have said the same. */
async function read(text: string): Promise<Graph> {
  const graph = await parseTurtle(text, page);
  assert.equal(new Parser({baseIRI: page}).parse(text).length, graph.size);
  const store = rdflibGraph();
  rdflibParse(text, store, page, 'text/turtle');
  assert.equal(store.length, graph.size);
  return graph;
}

const linkTo = (range: KeyRange, index: number): Relation => ({node: `${slugOf(range)}.ttl`, path, range, count: index});

describe('a page of an index as Turtle', () => {
  it('leads to the same ranges as it was made of', async () => {
    const ranges: KeyRange[] = [
      {from: '', to: 'b\u0010'},
      {from: 'b\u0010', to: 'c'},
      keysWith('c"\\'),
      keysWith('خب'),
      onlyKey("l'été\n"),
      {from: '😀', to: '😀é'},
      {from: '😁'},
    ];
    const graph = await read(writePage({list, relations: ranges.map(linkTo)}));
    const found = relationsOf(graph, page);
    assert.deepEqual(
      found.map(({range, count, path: by}) => ({range: {to: undefined, ...range}, count, by})),
      ranges.map((range, count) => ({range: {to: undefined, ...range}, count, by: path})),
    );
    assert.deepEqual(
      found.map(({node}) => node),
      ranges.map((range) => new URL(`${slugOf(range)}.ttl`, page).href),
    );
  });

  it('leads to parts of the earth that hold all that they promise, and says how many are there and what they are called', async () => {
    const box = {west: 0, south: 40.97989806962013, east: 5.625, north: 45.123456789};
    const centre = {latitude: 45.76412, longitude: 4.83569};
    const value = {
      node: 'x.ttl',
      path: coopFragments.facetKey,
      range: onlyKey('soudure'),
      label: 'Soudure "à froid"',
      count: 12,
    };
    const graph = await read(writePage({list, relations: [{node: 'of-1202.ttl', box, centre, count: 7}, value]}));
    const [tile, facet] = relationsOf(graph, page);
    assert.ok(tile?.box && tile.box.west <= box.west && tile.box.east >= box.east, JSON.stringify(tile));
    assert.ok(tile.box.south <= box.south && tile.box.north >= box.north && tile.box.north - box.north < 1e-5);
    assert.deepEqual([tile.count, tile.centre], [7, {latitude: 45.7641, longitude: 4.8357}]);
    assert.deepEqual([facet?.label, facet?.count, facet?.range], [value.label, 12, value.range]);
  });

  it('repeats each row as the list has it, but for what only the list needs', async () => {
    const row = `${list.replace('#it', '')}#r-0123456789abcdef0123`;
    const said = [
      triple(row, rdf.type, vcard.Individual),
      triple(row, vcard.fn, literal('Alice Martin', 'fr')),
      triple(row, dct.isVersionOf, 'https://alice.example/profile/card#me'),
      triple(row, dct.modified, literal('2026-11-01T00:00:00Z', namedNode('http://www.w3.org/2001/XMLSchema#dateTime'))),
    ];
    const dropped = [triple(row, dct.issued, literal('2026')), triple(row, vcard.inAddressBook, list)];
    const text = new RowWriter(list).write(row, [...said, ...dropped]);
    assert.deepEqual(new RowWriter(list).write(row, [...dropped, ...said].reverse()), text);
    const keys = [{property: path, value: literal('martin alice martin')}];
    const graph = await read(writePage({list, rows: [{row: text, said: keys}]}));
    assert.deepEqual(graph.iris(list, tree.member), [row]);
    assert.equal(graph.about(row).length, said.length + 1);
    for (const one of [...said, triple(row, path, literal('martin alice martin'))]) assert.ok(graph.has(one));
    assert.equal(graph.iri(list, tree.view), page);
  });

  it('lets nothing that a row says become a statement of its own', async () => {
    const hostile = ['"""', '".\n<x:a> <x:b> <x:c>.', '\\', '\\"', "'''", '\u0000', '# end', '@prefix l: <x:y>.', '\ud800'];
    const rows = hostile.map((value, index): PageRow => {
      const row = `https://other.example/list${index}#a.b,c;d`;
      const strange: Triple = {
        ...triple(row, vcard.url, 'x:y'),
        // As a parser gives it: nobody has looked at it.
        object: {termType: 'NamedNode', value: `http://x/${value}>.<x:a> <x:b> <x:c`},
      };
      const text = new RowWriter(list).write(row, [triple(row, vcard.fn, literal(value)), strange]);
      return {row: text, said: [{property: path, value: literal(value)}]};
    });
    const text = writePage({list, rows, relations: hostile.map((value, index) => linkTo(keysWith(value), index))});
    const graph = await read(text);
    assert.deepEqual(graph.about('x:a'), []);
    // An address that is none is left out: some readers refuse all of a page that holds one.
    assert.deepEqual(graph.objects('https://other.example/list0#a.b,c;d', vcard.url), []);
    assert.equal(graph.objects('https://other.example/list1#a.b,c;d', vcard.fn)[0]?.value, hostile[1]);
  });
});

describe('the name of a page', () => {
  it('is safe on any file system, short, and another one for each range', () => {
    const ranges = [
      ...['', 'con', 'root', 'a', 'a b', 'a-b', 'a_b', 'é', '😀', 'مرحبا', 'A'].map(keysWith),
      onlyKey('a'),
      {from: '', to: 'a'},
      {from: 'a', to: 'c'},
      {from: 'a'},
      keysWith('مرحبا'.repeat(16)),
      keysWith(`${'مرحبا'.repeat(15)}مرحبx`),
    ];
    const names = ranges.map(slugOf);
    assert.equal(new Set(names).size, names.length);
    for (const name of names) assert.match(name, /^(of|is|from|to)-[a-z0-9_~-]{0,120}$/);
  });
});
