import {ask, type Answer, type Request} from './http.js';
import {failure, type Result} from './problem.js';

/** Asks a server to write or to take something away, as {@link ask} does. A web page in the place of the answer counts as none. */
export async function askToWrite(fetcher: typeof fetch, url: string, request: Request): Promise<Result<Answer>> {
  const answer = await ask(fetcher, url, request);
  if (!answer.ok || !isPage(answer.value)) return answer;
  return failure('offline', {url, detail: 'A web page answered a write'});
}

/**
 * Whether a web page was sent. To a write no pod server answers so: hotels and tired gateways do, and nothing has been written. A server
 * that sends a sentence and calls it HTML has written.
 */
function isPage({status, headers, text}: Answer): boolean {
  return status === 200 && /^text\/html\b/i.test(headers.get('content-type') ?? '') && /^\s*</.test(text);
}
