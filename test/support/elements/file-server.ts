import {atEnd} from './page.js';

/** How a server gives one file, and what it was asked. */
export interface ServedFile {
  content: Blob;
  /** Whether it gives pieces. */
  hasRanges: boolean;
  etag: string | undefined;
  /** What it answers instead of the file. */
  status: number | undefined;
  readonly asked: Request[];
  /** So many bytes were taken from it. */
  sent: number;
}

/** Serves one file at an address, until the end of the test: in pieces as RFC 9110, 14 says, or whole. */
export function serveFile(address: string, content: Blob, given: Partial<ServedFile> = {}): ServedFile {
  const file: ServedFile = {hasRanges: true, etag: undefined, status: undefined, sent: 0, ...given, content, asked: []};
  const before = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url !== address) return before(input, init);
    file.asked.push(request);
    await Promise.resolve();
    request.signal.throwIfAborted();
    return file.status ? new Response('', {status: file.status}) : answer(file, request.headers.get('range'));
  };
  atEnd(() => (globalThis.fetch = before));
  return file;
}

function answer(file: ServedFile, range: string | null): Response {
  const {content, etag, hasRanges} = file;
  const headers = new Headers(etag ? {etag} : {});
  const [, from, to] = (hasRanges && /^bytes=(\d+)-(\d+)$/.exec(range ?? '')) || [];
  const body = from === undefined ? content : content.slice(Number(from), Number(to) + 1);
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      file.sent += piece.length;
      controller.enqueue(piece);
    },
  });
  return new Response(body.stream().pipeThrough(counted), {status: from === undefined ? 200 : 206, headers});
}
