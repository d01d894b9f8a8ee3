import type {Line, Point} from './drawing.js';

/** What a coop draws over the land: read from GeoJSON (RFC 7946) that anybody may have written. */
export interface OwnDrawing {
  /** Each with its rings: the first goes around it, the others around its holes. */
  readonly areas: readonly (readonly Line[])[];
  readonly lines: readonly Line[];
  readonly points: readonly {readonly at: Point; readonly name: string | undefined}[];
  /** Whether something was left out, for it lies nowhere on the earth or is too much. */
  readonly isPartial: boolean;
}

/** More than this slows a phone down, whoever wrote it: corners in all, and geometries within each other. */
const limits = {corners: 200_000, points: 300, depth: 6, letters: 60};

/** Systems in which numbers are longitude and latitude. RFC 7946 knows no other; the format before it did. */
const knownSystems = /(?:CRS84|EPSG:{1,2}4326)"$/;

/** Reads GeoJSON. @throws TypeError if it is none, or is in another coordinate system. */
export function readOwnDrawing(file: unknown): OwnDrawing {
  if (!isObject(file) || typeof file.type !== 'string') throw new TypeError('no GeoJSON');
  const system = isObject(file.crs) && isObject(file.crs.properties) ? JSON.stringify(file.crs.properties.name) : undefined;
  if (system !== undefined && !knownSystems.test(system)) throw new TypeError('another coordinate system');
  return new Reader().read(file);
}

type Json = Readonly<Record<string, unknown>>;

class Reader {
  private readonly areas: Line[][] = [];
  private readonly lines: Line[] = [];
  private readonly points: {at: Point; name: string | undefined}[] = [];
  private corners = 0;
  private isPartial = false;

  read(file: Json): OwnDrawing {
    this.add(file, undefined, 0);
    const {areas, lines, points, isPartial} = this;
    return {areas, lines, points, isPartial};
  }

  private add(one: unknown, name: string | undefined, depth: number): void {
    if (!isObject(one) || depth > limits.depth) return void (this.isPartial = true);
    const inner = (all: unknown, named = name) => listOf(all).forEach((each) => this.add(each, named, depth + 1));
    if (one.type === 'FeatureCollection') return inner(one.features);
    if (one.type === 'GeometryCollection') return inner(one.geometries);
    if (one.type === 'Feature') return one.geometry === null ? undefined : inner([one.geometry], nameIn(one.properties));
    this.addGeometry(one.type, one.coordinates, name);
  }

  private addGeometry(type: unknown, coordinates: unknown, name: string | undefined): void {
    if (type === 'Point') this.addPoint(coordinates, name);
    else if (type === 'MultiPoint') listOf(coordinates).forEach((one) => this.addPoint(one, name));
    else if (type === 'LineString') this.lines.push(...this.readLines([coordinates], 2));
    else if (type === 'MultiLineString') this.lines.push(...this.readLines(coordinates, 2));
    else if (type === 'Polygon') this.addArea(coordinates);
    else if (type === 'MultiPolygon') listOf(coordinates).forEach((one) => this.addArea(one));
    else this.isPartial = true;
  }

  private addPoint(position: unknown, name: string | undefined): void {
    const at = pointOf(position);
    if (at && this.points.length < limits.points) this.points.push({at, name});
    else this.isPartial = true;
  }

  private addArea(rings: unknown): void {
    const lines = this.readLines(rings, 4);
    if (lines.length) this.areas.push(lines);
  }

  private readLines(lines: unknown, shortest: number): Line[] {
    return listOf(lines).flatMap((line) => {
      const points = listOf(line).map(pointOf);
      this.corners += points.length;
      const isGood = points.length >= shortest && points.every((point) => point) && this.corners <= limits.corners;
      if (!isGood) this.isPartial = true;
      return isGood ? [points as Point[]] : [];
    });
  }
}

/** A position on the earth: longitude first. */
function pointOf(position: unknown): Point | undefined {
  const [longitude, latitude] = listOf(position);
  const isOnEarth = (degrees: unknown, most: number): degrees is number =>
    typeof degrees === 'number' && Math.abs(degrees) <= most;
  return isOnEarth(longitude, 180) && isOnEarth(latitude, 90) ? [latitude, longitude] : undefined;
}

function nameIn(properties: unknown): string | undefined {
  const name = isObject(properties) && typeof properties.name === 'string' ? properties.name.trim() : '';
  return name ? name.slice(0, limits.letters) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
