import {readRules} from '../access/read-rules.js';
import {writeRules} from '../access/rules.js';
import {ensureContainer} from '../documents/containers.js';
import {ask} from '../http.js';
import {failure, success, type Result} from '../problem.js';

/**
 * Makes the container for the pages of a list, and sees to it that they are for the same people as the list: whoever reads the list reads
 * them, and nobody else writes them. A list that has no rules of its own has those of its container, and so do its pages. One that has some
 * gives them to its pages, which takes somebody in control of it. Where the rules are nobody's to read, the server must at least say the same
 * of both (`WAC-Allow`, https://solidproject.org/TR/wac).
 * Problems: `forbidden` if the pages would be for others; then nothing has been moved.
 */
export async function preparePagesContainer(fetcher: typeof fetch, list: string, container: string): Promise<Result<void>> {
  const made = await ensureContainer(fetcher, container);
  if (!made.ok) return made;
  const own = await readRules(fetcher, list);
  if (own.ok) {
    const known = await readRules(fetcher, container);
    if (known.ok || known.problem.kind !== 'missing') return known.ok ? success(undefined) : known;
    return writeRules(
      fetcher,
      container,
      own.value.filter(({here}) => here).map((rule) => ({...rule, inside: true})),
    );
  }
  return own.problem.kind === 'missing' ? success(undefined) : compareRights(fetcher, list, container);
}

async function compareRights(fetcher: typeof fetch, list: string, container: string): Promise<Result<void>> {
  const [ofList, ofPages] = [await rightsOf(fetcher, list), await rightsOf(fetcher, container)];
  if (!ofList.ok) return ofList;
  if (!ofPages.ok) return ofPages;
  if (ofList.value === ofPages.value) return success(undefined);
  return failure('forbidden', {
    url: container,
    detail: `Pages would be for others: ${ofPages.value} and not ${ofList.value}`,
  });
}

/** What a server says that whoever asks, and everybody, may do; nothing if it does not say it. */
async function rightsOf(fetcher: typeof fetch, url: string): Promise<Result<string>> {
  const answer = await ask(fetcher, url, {method: 'HEAD'});
  if (!answer.ok) return answer;
  const rights = answer.value.headers.get('wac-allow') ?? '';
  const groups = [...rights.matchAll(/(\w+)="([^"]*)"/g)].map(
    ([, who, modes]) => `${who}: ${modes!.split(/\s+/).sort().join(' ')}`,
  );
  return success(groups.sort().join('; '));
}
