import {ask, linksOf, type Problem} from '../../../pods/index.js';
import {isInside, parseTurtle, vocabularies} from '../../../vocab/index.js';

/** A listing of some thousands. */
const listingBytes = 32 << 20;

/** What lies in a space. */
export interface Found {
  readonly url: string;
  readonly isContainer: boolean;
}

/**
 * All that lies in a container, at any depth, containers before what lies in them. What cannot be listed is told and passed over.
 */
export async function* crawl(
  fetcher: typeof fetch,
  root: string,
  onProblem: (url: string, problem: Problem) => void,
): AsyncGenerator<Found> {
  const waiting = [root];
  const seen = new Set<string>();
  for (let container = waiting.pop(); container !== undefined; container = waiting.pop()) {
    if (seen.has(container)) continue;
    seen.add(container);
    yield {url: container, isContainer: true};
    const inside = await listing(fetcher, container);
    if (!Array.isArray(inside)) {
      onProblem(container, inside);
      continue;
    }
    for (const url of inside) if (!url.endsWith('/')) yield {url, isContainer: false};
    // The last comes first from the stack: turned round, they come in the order of their names.
    waiting.push(...inside.filter((url) => url.endsWith('/')).reverse());
  }
}

async function listing(fetcher: typeof fetch, container: string): Promise<string[] | Problem> {
  const answer = await ask(fetcher, container, {headers: {accept: 'text/turtle'}, maxBytes: listingBytes, timeout: 60_000});
  if (!answer.ok) return answer.problem;
  try {
    const graph = await parseTurtle(answer.value.text, container);
    const {ldp} = vocabularies;
    return graph
      .iris(container, ldp.contains)
      .filter((url) => isInside(url, container))
      .sort();
  } catch (error) {
    return {kind: 'malformed', url: container, detail: String(error)};
  }
}

/** Where the rules of something lie that has rules of its own, or would. */
export function rulesOf(headers: Headers, url: string): string | undefined {
  return linksOf(headers, 'acl', url)[0];
}
