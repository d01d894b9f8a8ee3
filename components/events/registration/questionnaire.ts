import type {LitElement} from 'lit';
import {readAnswerLetter, type AnswerLetter} from '../../../vocab/kinds/event/question-answers.js';
import {
  answersTo,
  isErasingDay,
  readQuestions,
  unanswered,
  type EventQuestion,
  type GivenAnswer,
} from '../../../vocab/kinds/event/questions.js';
import type {Registration} from '../../../vocab/kinds/registration/registration.js';
import {eraseOwnAnswers, ownAnswersAddress, readOwnAnswers} from '../../../pods/registrations/answers/own-answers.js';
import {dayOf as todayAt} from '../calendar/month-grid.js';
import type {Invited} from './invited.js';

/** What the organiser asks, and what the person answers: loaded where an event has questions, or had some. */
export class Questionnaire {
  /** Questions that must be answered and were not when the person sent it. */
  missing: readonly EventQuestion[] = [];
  private typed = new Map<string, string>();
  /** What was answered last, by the person's own copy. */
  private letter?: AnswerLetter | undefined;
  private unfollow?: (() => void) | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly invited: () => Invited | undefined,
  ) {}

  /** What is asked: nothing any more once the answers are to be erased. */
  get questions(): readonly EventQuestion[] {
    const {event, community} = this.invited() ?? {};
    const {document} = (event && community?.resources.peek(event.iri)) ?? {};
    return document && event && !this.isErased ? readQuestions(document.graph, event.iri) : [];
  }

  /** Whether the day has come on which the answers go. */
  get isErased(): boolean {
    return isErasingDay(this.erasedOn, todayAt(new Date()));
  }

  /** The day on which the answers go. */
  get erasedOn(): string | undefined {
    return this.invited()?.event.answersErased?.slice(0, 10);
  }

  /** What stands in the form for a question. */
  textOf({iri}: EventQuestion): string {
    return this.typed.get(iri) ?? this.letter?.answers.find(({question}) => question === iri)?.text ?? '';
  }

  answer({iri}: EventQuestion, text: string): void {
    this.typed.set(iri, text);
    this.missing = this.missing.filter((one) => one.iri !== iri);
    this.host.requestUpdate();
  }

  private get given(): readonly GivenAnswer[] {
    const {questions} = this;
    return answersTo(
      questions,
      questions.map((question) => ({question: question.iri, text: this.textOf(question)})),
    );
  }

  /** The answers to send; nothing if those that were sent still stand. */
  toSend(own: Registration | undefined): readonly GivenAnswer[] | undefined {
    const {given, letter, questions} = this;
    if (!questions.length) return undefined;
    const isSent = letter !== undefined && own?.answers === letter.iri;
    const before = isSent ? answersTo(questions, letter.answers) : [];
    return JSON.stringify(given) === JSON.stringify(before) ? undefined : given;
  }

  /** Whether everything is answered that must be. What is not is said, and the focus goes there. */
  check(): boolean {
    this.missing = unanswered(this.questions, this.given);
    if (!this.missing.length) return true;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => this.find('.missing')?.focus());
    return false;
  }

  /** Puts the focus on a question. */
  goTo(question: EventQuestion): void {
    this.find(`#${idOf(this.questions.findIndex(({iri}) => iri === question.iri))}`)?.focus();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Takes up what was answered before; once the day has come, the own copy goes. */
  async look(registration: string): Promise<void> {
    const {resources, session} = this.invited()!.community;
    await readOwnAnswers(resources, registration, {fresh: true});
    this.follow(registration);
    if (!this.isErased || !this.letter || session.status !== 'signed-in') return;
    // If it cannot be erased now, it is when the page is open next.
    await eraseOwnAnswers(resources, session.fetch, registration);
  }

  /** With what waits to be sent laid over it. */
  private follow(registration: string): void {
    this.unfollow?.();
    const url = ownAnswersAddress(registration);
    const {resources} = this.invited()!.community;
    const take = () => {
      // Nothing is asked of the server here: this is called when its answer has come.
      const {document} = resources.peek(url);
      this.letter = document && readAnswerLetter(document.graph);
      this.host.requestUpdate();
    };
    this.unfollow = resources.subscribe(url, take);
    take();
  }

  /** What was typed is handed over. */
  settle(): void {
    this.typed = new Map();
    this.missing = [];
  }

  /** Another event is meant, another date, or another person. */
  forget(): void {
    this.unfollow?.();
    this.unfollow = this.letter = undefined;
    this.settle();
  }
}

/** The name of a question's input in the tree of the tag. */
export function idOf(index: number): string {
  return `question-${index}`;
}
