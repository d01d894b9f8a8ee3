/** Small PMTiles files (version 3), as a coop's own would be. */
import {zxyToTileId} from 'pmtiles';

/** One tile: where it is, and what it holds. */
export interface Tile {
  readonly at: readonly [zoom: number, x: number, y: number];
  readonly content: Uint8Array;
}

/** What a file says of itself. */
export interface About {
  /** As in the header: 1 for vector tiles, 2 for PNG. */
  readonly type?: number;
  readonly version?: number;
  readonly minZoom?: number;
  readonly maxZoom?: number;
  readonly metadata?: object;
  /** So many bytes of nothing at its end. */
  readonly padding?: number;
}

const headerSize = 127;
const gzip = 2;
const none = 1;

/** Writes a file with one directory, packed as the usual writers do. */
export async function writePmtiles(tiles: readonly Tile[], about: About = {}): Promise<Blob> {
  const sorted = tiles
    .map(({at: [zoom, x, y], content}) => ({id: zxyToTileId(zoom, x, y), content}))
    .sort((one, other) => one.id - other.id);
  const directory = await pack(directoryOf(sorted));
  const metadata = await pack(new TextEncoder().encode(JSON.stringify(about.metadata ?? {})));
  const content = new Blob(sorted.map((tile) => tile.content as Uint8Array<ArrayBuffer>));
  const zooms = tiles.map(({at}) => at[0]);
  const header = headerOf({
    lengths: [directory.length, metadata.length, 0, content.size],
    count: tiles.length,
    type: about.type ?? 2,
    version: about.version ?? 3,
    zooms: [about.minZoom ?? Math.min(...zooms), about.maxZoom ?? Math.max(...zooms)],
  });
  return new Blob([header, directory, metadata, content, new Uint8Array(about.padding ?? 0)]);
}

/** A picture of one colour with a text on it. */
export async function drawPicture(text: string, colour = '#b7d3a8'): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(256, 256);
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 256, 256);
  context.fillStyle = context.strokeStyle = '#445';
  context.strokeRect(0, 0, 256, 256);
  context.font = '20px sans-serif';
  context.fillText(text, 12, 30);
  return new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
}

/** The tiles of a zoom around a point, each with a picture that names it. */
export function picturesAround(
  {latitude, longitude}: {readonly latitude: number; readonly longitude: number},
  zoom: number,
  reach: number,
): Promise<Tile[]> {
  const [middleX, middleY] = [
    Math.floor(((longitude + 180) / 360) * 2 ** zoom),
    Math.floor((0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** zoom),
  ];
  const steps = Array.from({length: 2 * reach + 1}, (_, index) => index - reach);
  const places = steps.flatMap((x) => steps.map((y) => [zoom, middleX + x, middleY + y] as const));
  return Promise.all(places.map(async (at) => ({at, content: await drawPicture(at.join('/'))})));
}

function directoryOf(tiles: readonly {readonly id: number; readonly content: Uint8Array}[]): Uint8Array {
  const lengths = tiles.map(({content}) => content.length);
  const numbers = [
    tiles.length,
    ...tiles.map(({id}, index) => id - (tiles[index - 1]?.id ?? 0)),
    ...tiles.map(() => 1),
    ...lengths,
    // Where each begins, plus one; 0 for right after the one before.
    ...tiles.map((_, index) => (index ? 0 : 1)),
  ];
  return Uint8Array.from(numbers.flatMap(varint));
}

function varint(number: number): number[] {
  const bytes: number[] = [];
  for (; number > 127; number = Math.floor(number / 128)) bytes.push((number % 128) | 128);
  return [...bytes, number];
}

interface Numbers {
  /** Of the directory, the metadata, the leaves and the tiles. */
  readonly lengths: readonly number[];
  readonly count: number;
  readonly type: number;
  readonly version: number;
  readonly zooms: readonly [number, number];
}

function headerOf({lengths, count, type, version, zooms}: Numbers): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(headerSize));
  [...'PMTiles'].forEach((letter, index) => view.setUint8(index, letter.charCodeAt(0)));
  view.setUint8(7, version);
  let offset = headerSize;
  lengths.forEach((length, index) => {
    view.setBigUint64(8 + 16 * index, BigInt(offset), true);
    view.setBigUint64(16 + 16 * index, BigInt(length), true);
    offset += length;
  });
  [72, 80, 88].forEach((at) => view.setBigUint64(at, BigInt(count), true));
  [1, gzip, none, type, ...zooms].forEach((byte, index) => view.setUint8(96 + index, byte));
  const degrees = [-180, -85, 180, 85];
  degrees.forEach((degree, index) => view.setInt32(102 + 4 * index, degree * 1e7, true));
  return new Uint8Array(view.buffer);
}

async function pack(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
