import type {RangeResponse, Source} from 'pmtiles';

/** How long a piece may take, in milliseconds. */
const patience = 30_000;
/** No piece that is asked for is larger, in bytes: a picture, or a part of the file's own table. */
const pieceAtMost = 2_000_000;
/** A file of at most so many bytes is taken whole from a server that gives nothing else. */
const wholeAtMost = 5_000_000;

/** The server gives the file only as a whole, and it is too large for that. */
export class NoRanges extends Error {}
/** The file is another one than before. */
export class ChangedFile extends Error {}

/** A file of which a page reads pieces, by range requests (RFC 9110, 14). It asks without credentials, and does not say from which page. */
export class RangedFile implements Source {
  private whole: ArrayBuffer | undefined;
  private etag: string | null = null;

  /**
   * @param life what ends with it: no piece is awaited any longer then.
   * @param cache how the browser's own copies are used: those of a file that has changed are not.
   */
  constructor(
    private readonly address: URL,
    private readonly life: AbortSignal,
    private readonly cache: RequestCache = 'default',
  ) {}

  getKey(): string {
    return this.address.href;
  }

  /** @throws NoRanges, ChangedFile, or whatever else keeps the piece from coming. */
  async getBytes(offset: number, length: number, signal = this.life): Promise<RangeResponse> {
    if (this.whole) return {data: this.whole.slice(offset, offset + length)};
    if (!(offset >= 0 && length > 0 && length <= pieceAtMost)) throw new RangeError('no such piece');
    const {status, headers, body} = await fetch(this.address, {
      cache: this.cache,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {range: `bytes=${offset}-${offset + length - 1}`},
      signal: AbortSignal.any([signal, this.life, AbortSignal.timeout(patience)]),
    });
    if (!body || (status !== 206 && status !== 200)) throw new Error(`${status}`);
    if (status === 206) {
      this.compare(headers.get('etag'));
      return {data: await readBytes(body, length)};
    }
    if (Number(headers.get('content-length')) > wholeAtMost) {
      await body.cancel();
      throw new NoRanges();
    }
    const whole = await readBytes(body, wholeAtMost).catch((error: unknown) => {
      throw error instanceof TooLong ? new NoRanges() : error;
    });
    this.whole = whole;
    return {data: whole.slice(offset, offset + length)};
  }

  /** Pieces of two files are none. A weak mark tells nothing of single bytes (RFC 9110, 8.8.1), and another host need not tell any. */
  private compare(etag: string | null): void {
    if (!etag || etag.startsWith('W/')) return;
    if (this.etag && this.etag !== etag) throw new ChangedFile();
    this.etag = etag;
  }
}

/** There is more than what may be read. */
class TooLong extends Error {}

/** Reads at most so many bytes, and stops reading what is longer. @throws Error if it is. */
export async function readBytes(stream: ReadableStream<Uint8Array>, most: number): Promise<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = stream.getReader();
  let length = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new TooLong();
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
}
