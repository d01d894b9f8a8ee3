import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {writePlacesTable} from '../../../vocab/formats/csv/places.js';
import {geoJsonMaxBytes, readGeoJson} from '../../../vocab/formats/geojson/read.js';
import {writeGeoJson} from '../../../vocab/formats/geojson/write.js';
import {placeOf} from '../../../vocab/kinds/place/place.js';

const point = (east: number, north: number) => ({type: 'Point', coordinates: [east, north]});
const feature = (geometry: unknown, properties: unknown = {name: 'Salle'}) => ({type: 'Feature', geometry, properties});
const collection = (features: readonly unknown[], more: object = {}) =>
  JSON.stringify({type: 'FeatureCollection', ...more, features});
const crs = (name: string) => ({crs: {type: 'name', properties: {name}}});

function placesIn(text: string) {
  const read = readGeoJson(text);
  assert.ok(read.ok, JSON.stringify(read));
  return read.places;
}

describe('GeoJSON', () => {
  const values = {
    name: ['Épicerie du pont'],
    note: ['Vrac.\nEt légumes.'],
    category: ['Épicerie', 'Vrac'],
    address: ['3 quai des Marronniers'],
    town: ['Crest'],
    latitude: ['44.7286'],
    longitude: ['5.0203'],
    openingHours: ['Mercredi, 9 h – 12 h'],
    phone: ['tel:+33475000000'],
    email: ['mailto:a@b.example'],
    website: ['https://epicerie.example/'],
    accessibility: ['https://w3id.org/solidaire/ns#PartlyAccessible'],
    accessibilityNote: ['Une marche.'],
  };

  it('reads as it was written', () => {
    const text = writeGeoJson([placeOf('https://ana.example/1#it', values)]);
    assert.deepEqual(placesIn(text), [values]);
  });

  it('is written with longitude first, and without a geometry for what lies nowhere (RFC 7946)', () => {
    const written = JSON.parse(
      writeGeoJson([
        placeOf('https://ana.example/1#it', values),
        placeOf('https://ana.example/2#it', {name: ['Ailleurs'], latitude: ['144']}),
      ]),
    ) as {features: {id: string; geometry: unknown}[]};
    assert.deepEqual(
      written.features.map(({geometry}) => geometry),
      [point(5.0203, 44.7286), null],
    );
    assert.equal(written.features[0]!.id, 'https://ana.example/1#it');
  });

  for (const properties of [
    {nom: 'Salle'},
    {NOM: 'Salle'},
    {'name:fr': 'Salle', label: 'x'},
    {libellé: 'Salle'},
    {title: ' Salle\u0000\u202E '},
    {name: '', titre: 'Salle'},
  ]) {
    it(`finds the name in ${JSON.stringify(properties)}`, () =>
      assert.deepEqual(placesIn(collection([feature(point(5, 44), properties)]))[0]!['name'], ['Salle']));
  }

  it('keeps no address that nobody may follow, and nothing that is no text', () => {
    const [place] = placesIn(
      collection([
        feature(point(5, 44), {
          name: 'Salle',
          website: 'javascript:alert(1)',
          phone: 'call me',
          email: 'nobody',
          description: {html: '<script>'},
          wheelchair: 'toString',
        }),
      ]),
    );
    assert.deepEqual(place, {name: ['Salle'], latitude: ['44'], longitude: ['5']});
  });

  it('counts what it leaves out, and why', () => {
    const read = readGeoJson(
      collection([
        feature(point(5, 44)),
        feature({type: 'MultiPoint', coordinates: [[5, 44]]}),
        feature({
          type: 'MultiPoint',
          coordinates: [
            [5, 44],
            [6, 45],
          ],
        }),
        feature({
          type: 'LineString',
          coordinates: [
            [5, 44],
            [6, 45],
          ],
        }),
        feature({
          type: 'Polygon',
          coordinates: [
            [
              [5, 44],
              [6, 45],
              [5, 45],
              [5, 44],
            ],
          ],
        }),
        feature({type: 'GeometryCollection', geometries: [point(5, 44)]}),
        feature(point(5, 144)),
        feature(null),
        feature(point(5, 44), {}),
        feature(point(5, 44), null),
        feature({type: 'Point', coordinates: ['5', '44']}),
        feature({type: 'Point', coordinates: [null, 44]}),
        null,
        'text',
      ]),
    );
    assert.ok(read.ok);
    assert.equal(read.places.length, 2);
    assert.deepEqual(read.skipped, {'no-point': 6, 'out-of-range': 1, 'no-position': 1, 'no-name': 2});
  });

  it('converts Web Mercator if the file says that it is in that', () => {
    const [place] = placesIn(collection([feature(point(558_857.24, 5_578_895.83))], crs('urn:ogc:def:crs:EPSG::3857')));
    assert.ok(Math.abs(Number(place!['latitude']![0]) - 44.7286) < 0.001, place!['latitude']![0]);
    assert.ok(Math.abs(Number(place!['longitude']![0]) - 5.0203) < 0.001, place!['longitude']![0]);
  });

  for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4326']) {
    it(`reads degrees that are named ${name}`, () =>
      assert.equal(placesIn(collection([feature(point(5, 44))], crs(name))).length, 1));
  }

  it('refuses other systems of coordinates, and says which', () => {
    const lambert = collection([feature(point(860_000, 6_400_000))]);
    assert.deepEqual(readGeoJson(collection([feature(point(5, 44))], crs('EPSG:2154'))), {
      ok: false,
      problem: 'other-system',
      system: 'EPSG:2154',
    });
    assert.deepEqual(readGeoJson(lambert), {ok: false, problem: 'other-system', system: 'EPSG:2154'});
    assert.deepEqual(readGeoJson(collection([feature(point(-9e6, 3e6))])), {ok: false, problem: 'other-system', system: ''});
    assert.deepEqual(readGeoJson(collection([feature(point(5, 44))], {crs: {type: 'link'}})), {
      ok: false,
      problem: 'other-system',
      system: '?',
    });
  });

  for (const [text, problem] of [
    ['', 'no-json'],
    ['{"type":"FeatureCollection","features":[', 'no-json'],
    ['<kml/>', 'no-json'],
    ['null', 'no-geojson'],
    ['[]', 'no-geojson'],
    ['{"type":"FeatureCollection","features":{}}', 'no-geojson'],
    ['{"type":"Topology"}', 'no-geojson'],
    [' '.repeat(geoJsonMaxBytes + 1), 'too-large'],
  ] as const) {
    it(`is ${problem} in ${JSON.stringify(text.slice(0, 50))}`, () =>
      assert.deepEqual(readGeoJson(text), {ok: false, problem}));
  }

  it('of almost 20 MB and 100,000 places is read in seconds', () => {
    const many = Array.from({length: 100_000}, (_, index) =>
      feature(point(5, 44), {name: `Lieu ${index}`, note: 'x'.repeat(60)}),
    );
    const text = collection(many);
    assert.ok(text.length < geoJsonMaxBytes && text.length > 15e6, String(text.length));
    const started = performance.now();
    assert.equal(placesIn(text).length, 100_000);
    assert.ok(performance.now() - started < 10_000);
  });

  it('nested a hundred thousand deep is refused, and nothing breaks', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const nested = `{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":${deep}}}]}`;
    const read = readGeoJson(nested);
    assert.ok(read.ok ? read.skipped['no-point'] === 1 : read.problem === 'no-json');
  });
});

describe('a table of places', () => {
  it('has one line a place, numbers as numbers, and nothing that a spreadsheet would run', () => {
    const headings = {
      name: 'Nom',
      category: 'Sorte',
      address: 'Adresse',
      town: 'Commune',
      latitude: 'Latitude',
      longitude: 'Longitude',
      openingHours: 'Horaires',
      phone: 'Téléphone',
      email: 'Courriel',
      website: 'Site',
      confirmedOn: 'Vérifié le',
    };
    const place = placeOf('https://ana.example/1#it', {
      name: ['=HYPERLINK("https://evil.example")'],
      category: ['Atelier', 'Vélo'],
      latitude: ['-12.5'],
      longitude: ['5'],
      phone: ['tel:0475000000'],
      confirmedOn: ['2026-11-28'],
    });
    assert.equal(
      writePlacesTable([place], headings),
      '\uFEFFNom,Sorte,Adresse,Commune,Latitude,Longitude,Horaires,Téléphone,Courriel,Site,Vérifié le\r\n' +
        '"\'=HYPERLINK(""https://evil.example"")","Atelier, Vélo",,,-12.5,5,,0475000000,,,2026-11-28\r\n',
    );
  });
});
