import {readFile} from 'node:fs/promises';
import type {Feature, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon} from 'geojson';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection, MultiPolygon, Polygon, Topology} from 'topojson-specification';
import {unrolled, type Position} from './clip.js';

/** A country as Natural Earth has it: its number (ISO 3166-1) and its polygons, each with its rings. */
export interface Country {
  readonly number: string | undefined;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** Land and borders at one scale. */
export interface Atlas {
  /** Those that go beyond 180° are there once for each side, to be clipped. */
  readonly rings: readonly (readonly Position[])[];
  readonly borders: readonly (readonly Position[])[];
  readonly countries: readonly Country[];
}

type World = Topology<{countries: GeometryCollection; land: GeometryCollection}>;

/** Reads what `world-atlas` has made of Natural Earth's maps for small (110m) or middle (50m) scales. */
export async function readAtlas(scale: '110m' | '50m'): Promise<Atlas> {
  const file = new URL(import.meta.resolve(`world-atlas/countries-${scale}.json`));
  const world = JSON.parse(await readFile(file, 'utf8')) as World;
  const {countries, land} = world.objects;
  return {
    rings: land.geometries
      .flatMap((one) => polygonsOf(world, one as Polygon | MultiPolygon))
      .flat()
      .flatMap(unrolled),
    borders: mesh(world, countries, (one, other) => one !== other).coordinates as unknown as Position[][],
    countries: countries.geometries.map((one) => ({
      number: one.id?.toString(),
      polygons: polygonsOf(world, one as Polygon | MultiPolygon),
    })),
  };
}

function polygonsOf(world: World, one: Polygon | MultiPolygon): readonly (readonly (readonly Position[])[])[] {
  const {geometry} = feature(world, one) as Feature<GeoPolygon | GeoMultiPolygon>;
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Position[][][];
}
