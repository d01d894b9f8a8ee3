import {coopAgenda} from '../../vocab/rdf/agenda-vocabulary.js';
import {triple} from '../../vocab/rdf/terms.js';
import {askToWrite} from '../ask-to-write.js';
import {changeDocument} from '../documents/change.js';
import type {Resources} from '../documents/resources.js';
import {success, type Result} from '../problem.js';
import {boxParts} from './addresses.js';

export interface Striking {
  readonly resources: Resources;
  /** Makes requests in the name of the organiser, or of a moderator. */
  readonly fetch: typeof fetch;
  /** The event's box. */
  readonly box: string;
  /** Claims that are not to count. */
  readonly strike?: Iterable<string>;
  /** Claims that are to count after all. */
  readonly giveBack?: Iterable<string>;
}

/** Strikes claims out, or gives them their rank back. Several pages can do it at the same time, twice as well as once. */
export async function strikeClaims(striking: Striking): Promise<Result<unknown>> {
  const {resources, fetch, box, strike = [], giveBack = []} = striking;
  const url = boxParts.struck(box);
  const statements = (claims: Iterable<string>) => [...claims].map((claim) => triple(url, coopAgenda.struck, claim));
  return changeDocument({
    resources,
    fetch,
    url,
    create: true,
    plan: (graph) =>
      success({
        deletes: statements(giveBack).filter((one) => graph.has(one)),
        inserts: statements(strike).filter((one) => !graph.has(one)),
      }),
  });
}

/** Takes letters that are none, or that lie there twice, out of the box: the organiser can. What is gone already is no failure. */
export async function removeLetters(fetcher: typeof fetch, urls: Iterable<string>): Promise<Result<void>> {
  for (const url of urls) {
    const gone = await askToWrite(fetcher, url, {method: 'DELETE'});
    if (!gone.ok && gone.problem.kind !== 'missing') return gone;
  }
  return success(undefined);
}
