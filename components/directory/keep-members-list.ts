import type {Coop} from '../../vocab/kinds/coop/coop.js';
import {memberRows} from '../../pods/coop/admit.js';
import type {Resources} from '../../pods/documents/resources.js';
import {answerByRule} from '../../pods/joining/by-rule.js';
import {tidyList} from '../../pods/lists/tidy.js';
import type {SignedIn} from '../../pods/session/session.js';

/** A moderator's part of keeping the members' list. @returns whether the list has changed. */
export async function keepMembersList(resources: Resources, {fetch}: SignedIn, coop: Coop, list: string): Promise<boolean> {
  const now = new Date();
  const answered = coop.joiningBox ? await answerByRule({resources, fetch, coop, membersList: list, now}) : undefined;
  const tidied = await tidyList({resources, fetch, list, shape: memberRows, now});
  const changes = tidied.ok ? tidied.value.rows + tidied.value.announcements : 0;
  return changes > 0 || (answered?.ok === true && answered.value.answered.length > 0);
}
