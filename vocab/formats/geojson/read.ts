import {spotValues} from '../../geo/degrees.js';
import type {FieldValues} from '../../shapes/descriptor.js';
import {valuesOf} from './properties.js';
import {systemNamed, unnamedSystem, type Position, type ToSpot} from './systems.js';

/** Why something in a file becomes no place. */
export type SkipReason = 'no-position' | 'no-point' | 'out-of-range' | 'no-name';

/** Why nothing can be read out of a file. */
export type FileRefusal = 'too-large' | 'no-json' | 'no-geojson';

/** What a file of places holds. Nothing is guessed: of a line or a surface there is no one point. */
export type GeoJsonRead =
  | {
      readonly ok: true;
      /** The values of each place to be, by field; each has a name and a position. */
      readonly places: readonly FieldValues[];
      /** How many things were left out, by reason. */
      readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
    }
  | {readonly ok: false; readonly problem: FileRefusal}
  /** `system`: the system of coordinates that the file is in, empty if it cannot be told. */
  | {readonly ok: false; readonly problem: 'other-system'; readonly system: string};

/** Larger files are not read, in bytes. */
export const geoJsonMaxBytes = 20 << 20;

/** Reads places out of GeoJSON (RFC 7946), as map programs and public offices write it. */
export function readGeoJson(text: string): GeoJsonRead {
  if (text.length > geoJsonMaxBytes) return {ok: false, problem: 'too-large'};
  const content = parse(text);
  if (content === undefined) return {ok: false, problem: 'no-json'};
  const features = featuresIn(content);
  if (!features) return {ok: false, problem: 'no-geojson'};
  const named = systemName(content);
  const toSpot = systemNamed(named);
  if (!toSpot) return {ok: false, problem: 'other-system', system: named!.slice(0, 100)};
  const system = named === undefined ? unnamedSystem(features.flatMap((feature) => pointOf(feature) ?? [])) : undefined;
  return system === undefined ? collect(features, toSpot) : {ok: false, problem: 'other-system', system};
}

type Plain = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A collection, or one feature alone. */
function featuresIn(content: unknown): readonly Plain[] | undefined {
  if (!isPlain(content)) return undefined;
  if (content['type'] === 'Feature') return [content];
  const {features} = content;
  return content['type'] === 'FeatureCollection' && Array.isArray(features) ? features.filter(isPlain) : undefined;
}

function systemName(content: unknown): string | undefined {
  const {crs} = content as Plain;
  if (!isPlain(crs)) return undefined;
  const name = isPlain(crs['properties']) ? crs['properties']['name'] : undefined;
  return typeof name === 'string' ? name : '?';
}

/** The one point of a feature. */
function pointOf({geometry}: Plain): [Position] | undefined {
  if (!isPlain(geometry)) return undefined;
  const {type, coordinates} = geometry;
  const given: unknown =
    type === 'MultiPoint' && Array.isArray(coordinates) && coordinates.length === 1 ? coordinates[0] : coordinates;
  if ((type !== 'Point' && type !== 'MultiPoint') || !Array.isArray(given)) return undefined;
  const [east, north] = given as readonly unknown[];
  return Number.isFinite(east) && Number.isFinite(north) ? [[east as number, north as number]] : undefined;
}

function collect(features: readonly Plain[], toSpot: ToSpot): GeoJsonRead {
  const places: FieldValues[] = [];
  const skipped: Partial<Record<SkipReason, number>> = {};
  for (const feature of features) {
    const place = placeIn(feature, toSpot);
    if (typeof place === 'string') skipped[place] = (skipped[place] ?? 0) + 1;
    else places.push(place);
  }
  return {ok: true, places, skipped};
}

function placeIn(feature: Plain, toSpot: ToSpot): FieldValues | SkipReason {
  if (!isPlain(feature['geometry'])) return 'no-position';
  const point = pointOf(feature);
  if (!point) return 'no-point';
  const spot = toSpot(point[0]);
  if (!spot) return 'out-of-range';
  const values = isPlain(feature['properties']) ? valuesOf(feature['properties']) : {};
  return values['name'] ? {...values, ...spotValues(spot)} : 'no-name';
}
