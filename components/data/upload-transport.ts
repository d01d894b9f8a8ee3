import type {Transport} from '../../pods/files/upload.js';

/** Time without a byte leaving after which a connection counts as dead, in milliseconds. */
const patience = 60_000;

/**
 * Sends as `fetch` does and tells how far it is, which browsers do for `XMLHttpRequest` alone. The file is read off the disk while it is sent.
 * An answer comes without its body: nobody reads what a server says about a file.
 */
export const uploadTransport: Transport = (onProgress) => (input, init) => {
  const {method = 'PUT', headers, body, signal} = init ?? {};
  const url = input instanceof Request ? input.url : String(input);
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const guard = new Guard(() => request.abort());
    const fail = () => {
      guard.end();
      reject(signal?.aborted ? (signal.reason as Error) : new TypeError('The connection was cut'));
    };
    request.open(method, url);
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({loaded, total}) => {
      guard.renew();
      onProgress(loaded, total);
    };
    request.onload = () => {
      guard.end();
      resolve(new Response(null, {status: request.status, headers: headersOf(request)}));
    };
    request.onerror = request.onabort = fail;
    signal?.addEventListener('abort', () => request.abort(), {once: true});
    if (signal?.aborted) return fail();
    guard.renew();
    request.send(body as XMLHttpRequestBodyInit);
  });
};

/** Ends what no longer moves. */
class Guard {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly giveUp: () => void) {}

  renew(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.giveUp, patience);
  }

  end(): void {
    clearTimeout(this.timer);
  }
}

function headersOf(request: XMLHttpRequest): Headers {
  const lines = request.getAllResponseHeaders().trim().split(/\r?\n/).filter(Boolean);
  const pairs = lines.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  return new Headers(pairs);
}
