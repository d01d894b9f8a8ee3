import {readFile} from 'node:fs/promises';
import {posix} from 'node:path';
import {listFiles} from '../../build/walk.js';
import {inRoot} from '../../paths.js';

/** A picture of the documentation, whose size a page says beforehand, so that its text does not jump. */
export interface SitePicture {
  /** Its file in the project. */
  readonly source: string;
  /** Its file in the site. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The pictures that texts of the project show, by their files in the project. They are copied beside the pages. */
export async function readPictures(folder = 'docs/pictures'): Promise<ReadonlyMap<string, SitePicture>> {
  const names = (await listFiles(inRoot(folder))).filter((name) => name.endsWith('.webp'));
  const pictures = await Promise.all(names.map((name) => readPicture(posix.join(folder, name))));
  return new Map(pictures.map((picture) => [picture.source, picture]));
}

async function readPicture(source: string): Promise<SitePicture> {
  const file = await readFile(inRoot(source));
  const size = webpSize(file);
  if (!size) throw new Error(`${source} is not a WebP picture whose size can be read`);
  return {source, path: source.replace(/^docs\//, ''), ...size, bytes: file.length};
}

/**
 * Width and height of a WebP picture in pixels, from its first 30 bytes; nothing if it is none (RFC 9649: a lossy, a lossless or an extended
 * picture say them in different places).
 */
export function webpSize(file: Buffer): {readonly width: number; readonly height: number} | undefined {
  if (file.length < 30 || file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP')
    return undefined;
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return {width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff};
    case 'VP8L': {
      const bits = file.readUInt32LE(21);
      return {width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1};
    }
    case 'VP8X':
      return {width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1};
    default:
      return undefined;
  }
}
