import type {TemplateResult} from 'lit';
import type {AnsweredByRule} from '../../pods/joining/by-rule.js';
import type {JoinRequest} from '../../pods/joining/requests.js';
import {success, type Problem, type Result} from '../../pods/problem.js';
import {dropTyped} from '../data/keep-typed.js';
import type {DeskStrings} from '../strings/joining/desk-strings.js';
import type {Strings} from '../strings/strings.js';
import {drawAndKeepFocus, type DeskHost} from './desk-host.js';
import {MembershipChangeEvent} from './events.js';
import {nameOf} from './name-of.js';
import type {Answer, RequestsDesk} from './requests-desk.js';
import {renderRequests, type RequestActions, type Trouble} from './requests-view.js';

type Words = DeskStrings['requests'];

/** What waits for a moderator, and what becomes of it. */
export class RequestsPart {
  private found?: AnsweredByRule;
  private readonly troubles = new Map<string, Trouble>();
  /** What has been done last, in whatever language the page has by now. */
  private say?: (words: Words) => string;
  private boxTrouble?: Trouble;
  /** Refusals that are being written: none is lost because another one is begun. */
  private readonly refusing = new Set<string>();
  private isBusy = false;

  private readonly actions: RequestActions = {
    accept: (request) => this.start(request, () => this.desk.accept(request), request.wish === 'join' ? 'joined' : 'left'),
    refuse: (request) => void this.openRefusal(request),
    cancel: (request) => void this.closeRefusal(request),
    sendRefusal: (request, reason) => this.start(request, () => this.desk.refuse(request, reason), 'refused'),
    clear: (request) => this.start(request, () => this.forgetItems(request.items), 'cleared'),
    clearRubbish: () => this.startClearing(),
    reload: () => this.host.track(this.reload()),
  };

  constructor(
    private readonly host: DeskHost,
    private readonly desk: RequestsDesk,
  ) {}

  /** Lets the coop's rule answer first, then shows what is left. */
  async load(): Promise<Result<void>> {
    const answered = await this.desk.answerByRule(this.host.languages());
    if (!answered.ok) return answered;
    this.found = answered.value;
    this.troubles.clear();
    this.boxTrouble = undefined;
    const {answered: done, failed} = answered.value;
    for (const [{webId}, problem] of failed) this.troubles.set(webId, {problem, isOwn: false});
    const [left, joined] = (['leave', 'join'] as const).map((wish) => done.filter((one) => one.wish === wish).length);
    this.say = done.length ? (words) => words.byRule(left!, joined!) : undefined;
    for (const {webId, wish} of done) this.host.tell(new MembershipChangeEvent(webId, wish === 'join'));
    return success(undefined);
  }

  /** What the live region says. */
  status(words: Words): string {
    if (this.isBusy) return words.saving;
    const count = this.found?.requests.length ?? 0;
    return [this.say?.(words), count ? words.count(count) : words.none].filter(Boolean).join(' ');
  }

  render(general: Strings, words: Words): TemplateResult {
    const {troubles, boxTrouble, refusing, isBusy, actions} = this;
    const languages = this.host.languages();
    const found = this.found!;
    const draftOf = (request: JoinRequest) => this.draftOf(request);
    return renderRequests({general, words, languages, found, troubles, boxTrouble, refusing, isBusy, actions, draftOf});
  }

  private start(request: JoinRequest, act: () => Promise<Result<Answer>>, outcome: keyof Words['done']): void {
    // Nobody answers twice by pressing twice.
    if (!this.isBusy) this.host.track(this.answer(request, act, outcome));
  }

  private async answer(
    request: JoinRequest,
    act: () => Promise<Result<Answer>>,
    outcome: keyof Words['done'],
  ): Promise<void> {
    const {webId} = request;
    this.isBusy = true;
    this.troubles.delete(webId);
    await this.host.draw();
    const answer = await act();
    this.isBusy = false;
    if (answer.ok) await this.conclude(request, answer.value, outcome);
    else await this.fail(request, answer);
  }

  private async fail({webId}: JoinRequest, {problem}: Result<Answer> & {ok: false}): Promise<void> {
    this.troubles.set(webId, {problem, isOwn: true});
    this.host.report(problem);
    await this.host.draw();
  }

  private async conclude(request: JoinRequest, answer: Answer, outcome: keyof Words['done']): Promise<void> {
    const {webId} = request;
    const done = answer === 'gone' ? 'gone' : outcome;
    // Who leaves, or has not asked, waits for no word.
    const wasTold = answer === 'gone' || answer.isTold || done === 'left' || done === 'cleared';
    this.say = (words) => [words.done[done](nameOf(request)), wasTold ? undefined : words.notTold].filter(Boolean).join(' ');
    this.refusing.delete(webId);
    dropTyped(this.draftOf(request));
    if (done === 'joined' || done === 'left') this.host.tell(new MembershipChangeEvent(webId, done === 'joined'));
    const index = this.indexOf(webId);
    this.found = {...this.found!, requests: this.found!.requests.filter((one) => one.webId !== webId)};
    await drawAndKeepFocus(this.host, `.request:nth-child(${index + 1})`, '.request:last-child', '.status');
  }

  private async openRefusal({webId}: JoinRequest): Promise<void> {
    if (this.isBusy) return;
    this.refusing.add(webId);
    await this.host.draw();
    this.host
      .root()
      .querySelector<HTMLElement>(`#reason-${this.indexOf(webId)}`)
      ?.focus();
  }

  private async closeRefusal({webId}: JoinRequest): Promise<void> {
    this.refusing.delete(webId);
    this.troubles.delete(webId);
    await drawAndKeepFocus(this.host, `.request:nth-child(${this.indexOf(webId) + 1}) .refuse`);
  }

  private async forgetItems(items: readonly string[]): Promise<Result<Answer>> {
    const cleared = await this.desk.clear(items);
    return cleared.ok ? success({isTold: false}) : cleared;
  }

  private startClearing(): void {
    if (!this.isBusy) this.host.track(this.clearAll());
  }

  /** What could not be read for want of room in one reading comes up afterwards. */
  private async clearAll(): Promise<void> {
    this.isBusy = true;
    await this.host.draw();
    const cleared = await this.desk.clear(this.found!.rubbish);
    const loaded = cleared.ok ? await this.load() : cleared;
    this.isBusy = false;
    if (loaded.ok) {
      const byRule = this.say;
      this.say = (words) => [words.rubbishCleared, byRule?.(words)].filter(Boolean).join(' ');
      await drawAndKeepFocus(this.host, '.status');
    } else {
      this.failBox(loaded.problem);
      await this.host.draw();
    }
  }

  private async reload(): Promise<void> {
    const loaded = await this.load();
    if (!loaded.ok) this.failBox(loaded.problem);
    await drawAndKeepFocus(this.host, '.status');
  }

  private failBox(problem: Problem): void {
    this.boxTrouble = {problem, isOwn: true};
    this.host.report(problem);
  }

  private draftOf({webId}: JoinRequest): string {
    return this.desk.draftName(webId);
  }

  private indexOf(webId: string): number {
    return this.found!.requests.findIndex((one) => one.webId === webId);
  }
}
