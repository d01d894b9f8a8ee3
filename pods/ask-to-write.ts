import {ask, type Answer, type Request} from './http.js';
import {failure, type Result} from './problem.js';

/**
 * Asks a server to write, as {@link ask} does. A web page in the place of its answer is none: hotels and tired gateways send one, and nothing has
 * been written.
 */
export async function askToWrite(fetcher: typeof fetch, url: string, request: Request): Promise<Result<Answer>> {
  const answer = await ask(fetcher, url, request);
  return answer.ok && isPage(answer.value) ? failure('offline', {url, detail: 'A web page answered a write'}) : answer;
}

/** A server that sends a sentence and calls it HTML has written. */
function isPage({status, headers, text}: Answer): boolean {
  return status === 200 && /^text\/html\b/i.test(headers.get('content-type') ?? '') && text.trimStart().startsWith('<');
}
