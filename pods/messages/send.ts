import {post} from '../boxes/post.js';
import type {Result} from '../problem.js';
import {noteTriples, type Message} from './note.js';

/** Puts a message into the inbox of the person that it is for. The address must come from `findInbox` or the like. */
export async function sendMessage(fetcher: typeof fetch, inbox: string, message: Message): Promise<Result<void>> {
  const posted = await post(fetcher, inbox, noteTriples(message));
  return posted.ok ? {ok: true, value: undefined} : posted;
}
