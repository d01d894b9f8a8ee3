import {isErasingDay, readQuestions, type EventQuestion, type GivenAnswer} from '../../../vocab/kinds/event/questions.js';
import {
  answersOf,
  eraseAnswers,
  obsoleteAnswers,
  readAnswers,
  removeAnswers,
  type ArrivedAnswers,
} from '../../../pods/registrations/answers/read-answers.js';
import type {Judgement} from '../../../pods/registrations/judge.js';
import {success, type Result} from '../../../pods/problem.js';
import type {SignedIn} from '../../../pods/session/session.js';
import {dayOf as todayAt} from '../calendar/month-grid.js';
import type {Invited} from '../registration/invited.js';

/** The answers to the organiser's questions, as the organiser's page reads them, and erases them once their day has come. */
export class OrganiserAnswers {
  questions: readonly EventQuestion[] = [];
  /** The day on which the answers go. */
  erasedOn?: string | undefined;
  /** Whether there are none any more, because their day has come. */
  isErased = false;
  private letters: readonly ArrivedAnswers[] = [];
  private given: ReadonlyMap<string, readonly GivenAnswer[]> = new Map();

  /** Whether an event asks something, or did. */
  static isAsked({event: {questions, answersErased}}: Invited): boolean {
    return questions.length > 0 || answersErased !== undefined;
  }

  /** Reads the letters; before the registrations are read, since these say which letters count. */
  async read({event, community}: Invited, day: string | undefined): Promise<Result<unknown>> {
    const {document} = community.resources.peek(event.iri);
    this.questions = document ? readQuestions(document.graph, event.iri) : [];
    this.erasedOn = event.answersErased?.slice(0, 10);
    if (this.isDue) {
      this.letters = [];
      return success(undefined);
    }
    const read = await readAnswers(community.resources, event.registrationBox!, {event: event.iri, day});
    if (read.ok) this.letters = read.value;
    return read;
  }

  /** Goes by what the registrations say. */
  take({participants}: Judgement): void {
    this.given = answersOf(participants, this.letters, this.questions);
  }

  /** Erases what is to be erased: everything on its day, before that what counts no longer. */
  async tidy({event, community}: Invited, judgement: Judgement, {fetch}: SignedIn): Promise<Result<unknown>> {
    const {resources} = community;
    if (!this.isDue) return removeAnswers(resources, fetch, obsoleteAnswers(judgement, this.letters));
    const erased = await eraseAnswers(resources, fetch, event.registrationBox!);
    this.isErased = erased.ok;
    return erased;
  }

  /** What somebody has answered to a question; empty if nothing. */
  textOf(registration: string, {iri}: EventQuestion): string {
    return this.given.get(registration)?.find(({question}) => question === iri)?.text ?? '';
  }

  private get isDue(): boolean {
    return isErasingDay(this.erasedOn, todayAt(new Date()));
  }
}
