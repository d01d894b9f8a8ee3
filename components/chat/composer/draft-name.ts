import type {draftNames} from '../../data/drafts.js';

/** Under which names drafts of messages begin. */
export const chatDrafts: `${typeof draftNames.draft}chat:` = 'coop:draft:chat:';

/** What a draft of a conversation, or of one thread in it, is called. */
export function draftName(webId: string, channel: string, thread: string | undefined): string {
  return thread === undefined ? `${webId} ${channel}` : `${webId} ${channel} ${thread}`;
}

/** Whether something was typed here and not sent: what writes is loaded at once then. */
export function hasDraft(name: string): boolean {
  const beginning = `${chatDrafts}${name} `;
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(beginning) && !key.includes(' ', beginning.length));
  } catch {
    return false;
  }
}
