import {ruleTriples, type Rule} from '../access/rules.js';
import {writeTurtle} from '../../vocab/rdf/write.js';
import {day, dayAddress} from '../../vocab/formats/longchat/addresses.js';
import {findRules} from '../access/rules.js';
import {askToWrite} from '../ask-to-write.js';
import {createDocument} from '../documents/change.js';
import {inParallel} from '../in-parallel.js';
import {success, type Problem, type Result} from '../problem.js';

/** A date as `YYYY-MM-DD`, in UTC as LongChat counts days. @param time in milliseconds. */
export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export interface NewDays {
  /** Makes requests in the name of whoever has control of the room. */
  readonly fetch: typeof fetch;
  readonly channel: string;
  /** Rules of each of the documents. */
  readonly rules: readonly Rule[];
  /** Any time of the first day, in milliseconds. */
  readonly from: number;
  readonly count: number;
}

/**
 * Makes the documents of some days, the first one before the others. Two requests for each; harmless when repeated, or done by two at once: what
 * is there stays as it is. Everything that a document holds before its rules are there can be read by the room's readers, and written by nobody
 * but its keepers.
 */
export async function makeDays({fetch, channel, rules, from, count}: NewDays): Promise<Result<void>> {
  const [first, ...others] = Array.from({length: count}, (_, index) => dayAddress(channel, from + index * day));
  if (!first) return success(undefined);
  const begun = await makeShared(fetch, first, rules);
  if (!begun.ok) return begun;
  // Where a server keeps the rules of one document in this way, it does so for its neighbours.
  const isUsual = begun.value === `${first}.acl`;
  let failed: Problem | undefined;
  await inParallel(others, async (url) => {
    if (failed) return;
    const made = await makeShared(fetch, url, rules, isUsual ? `${url}.acl` : undefined);
    if (!made.ok) failed ??= made.problem;
  });
  return failed ? {ok: false, problem: failed} : success(undefined);
}

/**
 * Makes a document that people append to, with its rules.
 * @param known address of its rules, if it is known.
 * @returns the address of its rules.
 */
export async function makeShared(
  fetcher: typeof fetch,
  url: string,
  rules: readonly Rule[],
  known?: string,
): Promise<Result<string>> {
  const made = await createDocument(fetcher, url, []);
  if (!made.ok) return made;
  const aclUrl = known === undefined ? await findRules(fetcher, url) : success(known);
  if (!aclUrl.ok) return aclUrl;
  const ruled = await askToWrite(fetcher, aclUrl.value, {
    method: 'PUT',
    headers: {'content-type': 'text/turtle', 'if-none-match': '*'},
    body: writeTurtle(ruleTriples(url, rules, aclUrl.value)),
  });
  // Rules that are there were written by somebody with control, in the same words or later.
  return ruled.ok || ruled.problem.status === 412 ? aclUrl : ruled;
}
