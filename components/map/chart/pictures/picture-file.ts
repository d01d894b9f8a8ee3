import {Compression, PMTiles, TileType, type Header} from 'pmtiles';
import {ChangedFile, NoRanges, RangedFile, readBytes} from './ranged-file.js';

/** Why a file of map pictures is not shown. */
export type Refusal = 'vector' | 'noRanges' | 'unreadable';

/** The file is not shown: `refusal` says why. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** What is packed may be so many bytes once it is unpacked. */
const unpackedAtMost = 4_000_000;
/** So many letters of whose pictures they are are shown. */
const letters = 200;

/** What of the file's header a map needs. */
export interface PictureFacts {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Where there are pictures, where the file says that: west, south, east, north, in degrees. */
  readonly bounds: readonly [number, number, number, number] | undefined;
}

/** A raster PMTiles file (version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md), read piece by piece. */
export class PictureFile {
  private constructor(
    readonly facts: PictureFacts,
    private archive: PMTiles,
    private readonly begin: (cache?: RequestCache) => PMTiles,
  ) {}

  /**
   * Reads what the file says of itself.
   * @param life what ends with it.
   * @throws Refused
   */
  static async open(address: URL, life: AbortSignal): Promise<PictureFile> {
    const begin = (cache?: RequestCache) => new PMTiles(new RangedFile(address, life, cache), undefined, unpack);
    const archive = begin();
    const header = await archive.getHeader().catch((error: unknown) => {
      throw new Refused(error instanceof NoRanges ? 'noRanges' : 'unreadable');
    });
    return new PictureFile(factsOf(header), archive, begin);
  }

  /** One picture; nothing where there is none. @throws Error if it does not come, or is no picture. */
  async picture(zoom: number, x: number, y: number, signal: AbortSignal): Promise<Blob | undefined> {
    const {archive} = this;
    const read = (from: PMTiles) => from.getZxy(zoom, x, y, signal);
    const found = await read(archive).catch((error: unknown) => {
      if (signal.aborted) throw error;
      // What has failed once is remembered as such: the next picture begins anew.
      const isChanged = error instanceof ChangedFile;
      if (this.archive === archive) this.archive = this.begin(isChanged ? 'reload' : undefined);
      if (isChanged) return read(this.archive);
      throw error;
    });
    if (!found) return undefined;
    const type = typeOf(new Uint8Array(found.data));
    if (!type) throw new TypeError('no picture');
    return new Blob([found.data], {type});
  }

  /** Whose pictures they are, as text; nothing where the file does not say. */
  async credit(): Promise<string | undefined> {
    const about = await this.archive.getMetadata().catch(() => undefined);
    const {attribution} = (about ?? {}) as {attribution?: unknown};
    return typeof attribution === 'string' ? plainText(attribution).slice(0, letters) || undefined : undefined;
  }
}

function factsOf({specVersion, tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat}: Header): PictureFacts {
  if (specVersion === 3 && (tileType === TileType.Mvt || tileType === TileType.Mlt)) throw new Refused('vector');
  const isRaster = tileType >= TileType.Png && tileType <= TileType.Avif;
  if (specVersion !== 3 || !isRaster || minZoom > maxZoom || maxZoom > 26) throw new Refused('unreadable');
  const isSomewhere = minLon < maxLon && minLat < maxLat && minLon >= -180 && maxLon <= 180 && minLat >= -90 && maxLat <= 90;
  return {minZoom, maxZoom, bounds: isSomewhere ? [minLon, minLat, maxLon, maxLat] : undefined};
}

/** Unpacks what the file has packed, to a limit. Brotli and Zstandard are unpacked by no browser, and used by no known writer of pictures. */
async function unpack(data: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.None || compression === Compression.Unknown) return data;
  if (compression !== Compression.Gzip) throw new TypeError('packed in another way');
  return readBytes(new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip')), unpackedAtMost);
}

/** What a picture is by its first bytes; nothing for everything else, drawings with scripts (SVG) among it. */
function typeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\x89PNG')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'image/webp';
  return /^[^]{4}ftypavi[fs]/.test(start) ? 'image/avif' : undefined;
}

const signs: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', copy: '©', nbsp: ' ', '#39': "'"};

/** What a piece of markup says. It is shown as text, whatever is in it: this is for the looks alone. */
function plainText(markup: string): string {
  return markup
    .slice(0, 4_000)
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#?\w+);/g, (all, name: string) => signs[name] ?? all)
    .replace(/\s+/g, ' ')
    .trim();
}
