import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {TestContext} from 'node:test';

/** What a request said, for a test to look at. */
export interface Seen {
  readonly path: string;
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The claims of its DPoP proof. */
  readonly proof: Record<string, unknown>;
}

/** Starts a server on this machine for one test. Gives its address, with the closing slash, and what it was asked. */
export async function serve(test: TestContext, answer: (seen: Seen, response: ServerResponse) => void) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const {url: path = '/', method = '', headers} = request;
      const one = {path, method, headers, body, proof: claimsOf(String(headers['dpop'] ?? ''))};
      seen.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {url: `http://localhost:${(server.address() as AddressInfo).port}/`, seen};
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {'content-type': 'application/json', ...headers});
  response.end(JSON.stringify(body));
}

function claimsOf(proof: string): Record<string, unknown> {
  const payload = proof.split('.')[1];
  return payload ? (JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>) : {};
}
