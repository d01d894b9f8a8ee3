import {answerTriples, type AnswerLetter} from '../../../vocab/kinds/event/question-answers.js';
import {post} from '../../boxes/post.js';
import type {Result} from '../../problem.js';
import {itemPrefix} from '../addresses.js';
import {answersIn} from './answers-box.js';

/** Sends the answers to the organiser, into the event's box. Sent again, it is the same letter. */
export function putAnswers(fetcher: typeof fetch, box: string, letter: AnswerLetter): Promise<Result<unknown>> {
  return post(fetcher, answersIn(box), answerTriples(letter), `${itemPrefix(letter)}${crypto.randomUUID()}`);
}
