import {findInbox} from '../messages/find-inbox.js';
import {nameFrom} from '../name-from.js';
import type {Sending} from '../outbox/deeds/handler.js';
import {isPassing, success, type Result} from '../problem.js';
import {tellAbout} from './invite.js';
import {copyOf} from '../../vocab/formats/longchat/write.js';
import type {SayWork} from './say-work.js';

/**
 * Tells those who are named in a message, or answered by it. That somebody cannot be told is nobody's failure: the words are in the room; and
 * whoever is told twice, since an answer was lost, is shown it once.
 */
export async function tellPeople(work: SayWork, sending: Sending): Promise<Result<unknown>> {
  const {utterance, channel, day, tells = []} = work;
  if (utterance.act !== 'post') return success(undefined);
  const {resources, fetch, deed} = sending;
  const message = copyOf(day, utterance.name);
  for (const {webId, why} of tells) {
    const iri = `urn:uuid:${await nameFrom(`${message} ${webId}`)}`;
    const {text, time, answers} = utterance;
    const inbox = await findInbox(resources, webId, fetch);
    const notice = {iri, from: deed.webId, to: webId, channel, time, why, message, answers, text};
    const told = inbox.ok ? await tellAbout(fetch, inbox.value, notice) : inbox;
    if (!told.ok && isPassing(told.problem)) return told;
  }
  return success(undefined);
}
