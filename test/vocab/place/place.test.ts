import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {rowShapeOf, rowTriples} from '../../../pods/lists/rows.js';
import {contributionTriples} from '../../../pods/things/contribute.js';
import {memberSpot} from '../../../vocab/kinds/member/member-spot.js';
import {findPlaces, placeKind, readPlace, type Place} from '../../../vocab/kinds/place/place.js';
import {Graph} from '../../../vocab/rdf/graph.js';
import {parseTurtle} from '../../../vocab/rdf/turtle.js';

const url = 'https://ana.example/coop/places/1.ttl';
const it1 = `${url}#it`;
const prefixes = `
  @prefix schema: <http://schema.org/>. @prefix schemas: <https://schema.org/>. @prefix vcard: <http://www.w3.org/2006/vcard/ns#>.
  @prefix wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>. @prefix pair: <http://virtual-assembly.org/ontologies/pair#>.
  @prefix as: <https://www.w3.org/ns/activitystreams#>. @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#>.
  @prefix geo: <http://www.opengis.net/ont/geosparql#>. @prefix dct: <http://purl.org/dc/terms/>.
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.
`;
const crest = {latitude: 44.7286, longitude: 5.0203};

async function read(turtle: string): Promise<Place> {
  return readPlace(await parseTurtle(prefixes + turtle, url), it1, ['fr']);
}

describe('a place', () => {
  const values = {
    name: ['Épicerie du pont'],
    note: ['Vrac et légumes.'],
    category: ['Épicerie', 'Vrac'],
    address: ['3 quai des Marronniers'],
    town: ['Crest'],
    latitude: ['44.7286'],
    longitude: ['5.0203'],
    openingHours: ['Mercredi et samedi, 9 h – 12 h'],
    phone: ['tel:0475000000'],
    email: ['mailto:epicerie@deux-rives.example'],
    website: ['https://epicerie.example/'],
    accessibility: ['https://w3id.org/solidaire/ns#PartlyAccessible'],
    accessibilityNote: ['Une marche de 10 cm.'],
    group: ['https://coop.example/groups#crest'],
    language: ['fr', 'oc'],
    confirmedOn: ['2026-11-28'],
  };
  const written = new Graph(contributionTriples(it1, placeKind, values));

  it('reads as it was written', () => {
    const {iri, spot, changed, issues, ...fields} = readPlace(written, it1);
    assert.deepEqual({iri, spot, changed, issues}, {iri: it1, spot: crest, changed: undefined, issues: []});
    const plain = Object.entries(values).map(([name, all]) => [
      name,
      ['category', 'language'].includes(name) ? all : all[0],
    ]);
    assert.deepEqual(fields, Object.fromEntries(plain));
  });

  it('has no node without a name', () => {
    assert.ok([...written.subjects()].every((subject) => !subject.startsWith('_:')));
  });

  it('says in its row what a list and a map show, and not the long texts', () => {
    const row = 'https://coop.example/places/index.ttl#r';
    const owner = {source: it1, creator: 'https://ana.example/#me', homes: []};
    const modified = new Date('2026-11-28T10:00:00Z');
    const triples = rowTriples('https://coop.example/places/index.ttl#it', row, owner, rowShapeOf(placeKind), {
      graph: written,
      modified,
    });
    const listed = readPlace(new Graph(triples), it1, [], row);
    assert.deepEqual(listed.spot, crest);
    assert.equal(listed.town, 'Crest');
    assert.equal(listed.confirmedOn, '2026-11-28');
    assert.equal(listed.changed, modified.toISOString());
    assert.deepEqual([...listed.category].sort(), ['Vrac', 'Épicerie']);
    assert.equal(listed.note, undefined);
    assert.equal(listed.openingHours, undefined);
  });

  it('is read from schema.org over https', async () => {
    const place = await read(`<#it> a schemas:LocalBusiness; schemas:name "Forge"; schemas:telephone "04 75 00 00 00";
      schemas:address [schemas:streetAddress "2 rue Haute"; schemas:addressLocality "Die"];
      schemas:geo [schemas:latitude 44.7531; schemas:longitude "5.3703"]; schemas:openingHours "Mo 09:00-12:00", "Sa 10:00-12:00".`);
    assert.equal(place.name, 'Forge');
    assert.equal(place.address, '2 rue Haute');
    assert.equal(place.town, 'Die');
    assert.equal(place.phone, 'tel:0475000000');
    assert.deepEqual(place.spot, {latitude: 44.7531, longitude: 5.3703});
    assert.equal(place.openingHours, 'Mo 09:00-12:00\nSa 10:00-12:00');
  });

  for (const [name, turtle] of [
    ['an address book', `<#it> a vcard:Location; vcard:fn "Salle"; vcard:hasGeo <geo:44.7286,5.0203>.`],
    ['an address book that writes a text', `<#it> a vcard:Location; vcard:fn "Salle"; vcard:hasGeo "geo:44.7286,5.0203".`],
    [
      'GeoSPARQL',
      `<#it> a schema:Place; rdfs:label "Salle"; geo:hasGeometry [geo:asWKT "POINT(5.0203 44.7286)"^^geo:wktLiteral].`,
    ],
    ['PAIR', `<#it> a pair:Place; pair:label "Salle"; pair:latitude 44.7286; pair:longitude 5.0203.`],
    ['the W3C’s vocabulary', `<#it> a wgs84:SpatialThing; rdfs:label "Salle"; wgs84:lat "44.7286"; wgs84:long "5.0203".`],
    [
      'a point beside it',
      `<#it> a schema:Place; rdfs:label "Salle"; wgs84:location [wgs84:lat 44.7286; wgs84:long 5.0203].`,
    ],
    ['ActivityStreams', `<#it> a as:Place; as:name "Salle"; as:latitude 44.7286; as:longitude 5.0203.`],
  ] as const) {
    it(`is read from ${name}`, async () => {
      const place = await read(turtle);
      assert.equal(place.name, 'Salle');
      assert.deepEqual(place.spot, crest);
    });
  }

  for (const [name, where] of [
    ['out of range', 'wgs84:lat 144.7; wgs84:long 5.0'],
    ['half of it', 'wgs84:lat 44.7'],
    ['no numbers', 'wgs84:lat "here"; wgs84:long "there"'],
    ['not finite', 'wgs84:lat "INF"^^xsd:double; wgs84:long "NaN"^^xsd:double'],
    ['another system', 'vcard:hasGeo <geo:873000,6400000;crs=epsg2154>'],
  ] as const) {
    it(`lies nowhere if its position is ${name}, and keeps its name`, async () => {
      const place = await read(`<#it> a schema:Place; schema:name "Salle"; ${where}.`);
      assert.equal(place.name, 'Salle');
      assert.equal(place.spot, undefined);
    });
  }

  it('is found, and what events and other things only lead to is not', async () => {
    const graph = await parseTurtle(
      `${prefixes} <#it> a schema:Place. <#hall> a schema:Place. <#party> a schema:Event; schema:location <#hall>.
      <#point> a wgs84:Point. <#it> wgs84:location <#point>. [] a schema:Place.`,
      url,
    );
    assert.deepEqual(findPlaces(graph), [it1]);
  });
});

describe('a member on a map', () => {
  it('is there only after saying how exactly', () => {
    assert.deepEqual(memberSpot({latitude: '44.7', longitude: '5.1', within: '5'}), {
      spot: {latitude: 44.7, longitude: 5.1},
      within: 5,
    });
    assert.deepEqual(memberSpot({latitude: '44.7', longitude: '5.1', within: '0'})?.within, 0);
    assert.equal(memberSpot({latitude: '44.7', longitude: '5.1', within: undefined}), undefined);
    assert.equal(memberSpot({latitude: '44.7', longitude: '5.1', within: '-1'}), undefined);
    assert.equal(memberSpot({latitude: '94.7', longitude: '5.1', within: '5'}), undefined);
  });
});
