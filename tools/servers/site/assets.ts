import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {contentType, isText} from './content-types.js';

export type Encoding = 'br' | 'gzip' | 'identity';

/** A file as it is sent. */
export interface Asset {
  type: string;
  etag: string;
  body(encoding: Encoding): Promise<Buffer>;
  /** Whether it has compressed forms. */
  compressed: boolean;
}

const compressors: Record<Encoding, (content: Buffer) => Promise<Buffer>> = {
  br: (content) => promisify(brotliCompress)(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}),
  gzip: (content) => promisify(gzip)(content, {level: 9}),
  identity: (content) => Promise.resolve(content),
};

function createAsset(file: string, content: Buffer): Asset {
  const type = contentType(file);
  const bodies = new Map<Encoding, Promise<Buffer>>();
  return {
    type,
    etag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    compressed: isText(type) && content.length > 200,
    body(encoding) {
      const body = bodies.get(encoding) ?? compressors[encoding](content);
      bodies.set(encoding, body);
      return body;
    },
  };
}

/** Keeps files in memory, compressed once, and reads them again when they change. */
export class AssetCache {
  private readonly entries = new Map<string, {version: string; asset: Asset}>();

  /** `rewrite` gives the content that is sent in place of the stored one. */
  constructor(private readonly rewrite: (file: string, content: Buffer) => Buffer) {}

  async get(file: string): Promise<Asset> {
    const {mtimeMs, size} = await stat(file);
    const version = `${mtimeMs} ${size}`;
    const entry = this.entries.get(file);
    if (entry?.version === version) return entry.asset;
    const asset = createAsset(file, this.rewrite(file, await readFile(file)));
    this.entries.set(file, {version, asset});
    return asset;
  }
}
