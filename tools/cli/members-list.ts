import {memberRows, rebuildList, tidyList, type Resources, type Result} from '../../pods/index.js';

export interface MembersList {
  readonly resources: Resources;
  /** Makes requests in a moderator's name. */
  readonly fetch: typeof fetch;
  readonly list: string;
}

export interface TidiedMembers {
  /** Rows that were written anew. */
  readonly rows: number;
  /** Announcements that were taken away. */
  readonly announcements: number;
  /** Profiles that could not be read now. */
  readonly unread: number;
}

/** A moderator's background work on the members' list: what was announced, or with `rebuild` every row, is read at its source. */
export function tidyMembers(members: MembersList, rebuild: boolean): Promise<Result<TidiedMembers>> {
  const tidying = {...members, shape: memberRows, now: new Date()};
  return rebuild ? rebuildList(tidying) : tidyList(tidying);
}
