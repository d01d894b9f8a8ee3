import {answerByRule, memberRows, rebuildList, success, tidyList, type Resources, type Result} from '../../pods/index.js';
import type {Coop} from '../../vocab/index.js';

export interface MembersList {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly coop: Coop;
  readonly list: string;
}

export interface TidiedMembers {
  /** Rows that were written anew. */
  readonly rows: number;
  /** Announcements that were taken away. */
  readonly announcements: number;
  /** Profiles that could not be read now. */
  readonly unread: number;
  /** People who were admitted, because they are invited or the coop is open. */
  readonly joined: number;
  /** People who have left. */
  readonly left: number;
  /** Requests that a moderator must look at. */
  readonly waiting: number;
}

/**
 * A moderator's background work on the members' list: requests for which the coop's rule needs nobody are answered, and what was
 * announced, or with `rebuild` every row, is read at its source.
 */
export async function tidyMembers(
  {coop, ...members}: MembersList,
  rebuild: boolean,
  now = new Date(),
): Promise<Result<TidiedMembers>> {
  const {resources, fetch, list} = members;
  const answered = coop.joiningBox
    ? await answerByRule({resources, fetch, coop, membersList: list, now})
    : success({answered: [], requests: []});
  if (!answered.ok) return answered;
  const tidying = {...members, shape: memberRows, now};
  const tidied = rebuild ? await rebuildList(tidying) : await tidyList(tidying);
  if (!tidied.ok) return tidied;
  const {answered: done, requests} = answered.value;
  const left = done.filter(({wish}) => wish === 'leave').length;
  return success({...tidied.value, joined: done.length - left, left, waiting: requests.length});
}
