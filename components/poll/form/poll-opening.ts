import type {Voter} from '../../../vocab/kinds/poll/count-types.js';
import {readWholeList} from '../../../pods/lists/whole-list.js';
import {pollAddress} from '../../../pods/polls/addresses.js';
import {openPoll} from '../../../pods/polls/open-poll.js';
import type {PollDraft} from '../../../pods/polls/poll-draft.js';
import {success, type Result} from '../../../pods/problem.js';
import {randomName} from '../../../pods/random.js';
import type {SignedIn} from '../../../pods/session/session.js';
import type {Community} from '../../data/community.js';
import type {PollDesk} from './poll-desk.js';

/** A poll about to be opened. */
export interface Opening {
  readonly community: Community;
  readonly session: SignedIn;
  readonly desk: PollDesk;
  /** Last part of its address: the same each time it is tried. */
  readonly name: string;
  readonly draft: PollDraft;
  readonly voters: readonly Voter[];
  readonly onProgress: (progress: {readonly done: number; readonly of: number}) => void;
}

/** A name for a poll about to be opened, which nobody can guess. */
export const newPollName = randomName;

/** Opens a poll, or goes on with an opening that broke off. @returns its address. */
export function sendPoll({community, session, desk, ...poll}: Opening): Promise<Result<string>> {
  const {resources} = community;
  return openPoll({resources, fetch: session.fetch, coop: desk.coop, list: desk.list!, ...poll});
}

/**
 * Whether a poll whose opening broke off is open all the same: the list is written last, and its answer can get lost.
 * @returns its address if it is.
 */
export async function findOpened({resources}: Community, list: string, name: string): Promise<Result<string | undefined>> {
  const poll = pollAddress(list, name);
  const read = await readWholeList(resources, list, {fresh: true});
  return read.ok ? success(read.value.rows.has(poll) ? poll : undefined) : read;
}
