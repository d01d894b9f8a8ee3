import type {PodDocument} from '../../pods/documents/resources.js';
import {silence} from '../../tools/cli/progress.js';
import {Memory} from '../../tools/cli/steward/memory.js';
import {runRound, type Round} from '../../tools/cli/steward/round.js';
import {listWordsIn} from '../../tools/cli/steward/open-work.js';
import {Work} from '../../tools/cli/steward/work.js';
import type {Counts, StepName} from '../../tools/cli/steward/work.js';
import {loadNewsPageWords} from '../../tools/strings/news-pages/load.js';
import {valueOf, type TestCoop} from './fixtures.js';

export interface RoundOptions {
  readonly now: Date;
  readonly memory?: Memory;
  readonly isFull?: boolean;
  readonly pages?: readonly PodDocument[];
  /** What comes between the steward and the network. */
  readonly through?: (send: typeof fetch) => typeof fetch;
}

/** Opens a steward's work on a coop in memory, in the moderator's name. */
export function openWork({pod, layout, moderator}: TestCoop, options: RoundOptions) {
  const {now, memory = Memory.empty(), isFull = false, pages, through = (send) => send} = options;
  return Work.open({
    session: {status: 'signed-in', webId: moderator.webId, fetch: through(moderator.fetch)},
    send: through(pod.fetch),
    coop: layout.coop,
    language: 'fr',
    newsWords: loadNewsPageWords,
    listWords: listWordsIn,
    memory,
    progress: silence,
    now,
    isFull,
    pages,
  });
}

/** Lets a steward do one round. */
export async function stewardRound(coop: TestCoop, options: RoundOptions): Promise<Round> {
  return runRound(valueOf(await openWork(coop, options)));
}

/** What a step of a round has counted. */
export function counted({steps}: Round, name: StepName): Counts {
  return steps.find((step) => step.name === name)!.counts;
}
