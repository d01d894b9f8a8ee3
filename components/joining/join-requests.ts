import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {JoinRequest} from '../../pods/joining/requests.js';
import type {Decided} from '../../pods/joining/decide.js';
import type {Problem, Result} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {CoopElement} from '../data/coop-element.js';
import {LanguageController} from '../data/language.js';
import {define} from '../define.js';
import {loadJoiningStrings} from '../strings/load.js';
import type {JoiningStrings} from '../strings/joining/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {hostOf, problemSentence, renderProblem} from '../ui/problem.js';
import type {RequestsDesk} from './join-requests-data.js';
import {joiningStyles} from './joining.styles.js';

type Words = JoiningStrings['answer'];

/**
 * Shows moderators who asks to join, and lets them accept or refuse with a reason, which the newcomer gets.
 *
 * A request that nobody has confirmed can only be refused: the server does not tell who sent it, so the request must also lie
 * where only the person it names can write.
 *
 * @slot - Shown until the requests are there and when scripts are off.
 * @fires {ProblemEvent} coop-error - The requests could not be read or answered; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The requests are shown.
 * @csspart name - The heading.
 * @csspart list - The requests.
 * @csspart item - One request.
 * @csspart problem - What went wrong.
 */
export class CoopJoinRequests extends CoopElement {
  static override styles = [baseStyles, formStyles, joiningStyles];

  /** Level of the heading, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  @state() private requests?: readonly JoinRequest[];
  @state() private problem?: Problem;
  @state() private answerProblem?: Problem;
  @state() private refusing?: string;
  @state() private busyWith?: string;
  @state() private said = '';
  private readonly joiningLanguage = new LanguageController(this, loadJoiningStrings);
  private desk?: RequestsDesk;
  private openedFor?: string;

  override connectedCallback(): void {
    super.connectedCallback();
    this.track(this.joiningLanguage.ready);
  }

  /** Reads the requests again. */
  async refresh(): Promise<void> {
    this.openedFor = undefined;
    this.handleCommunity();
    await this.complete;
  }

  protected override handleCommunity(): void {
    const session = this.provider.value?.session;
    if (session?.status === 'signed-in' && session.webId !== this.openedFor) this.track(this.open(session));
    else if (session?.status === 'signed-out') {
      this.requests = this.desk = this.openedFor = undefined;
      this.track(Promise.resolve());
    }
  }

  protected override render(): TemplateResult {
    const {strings: general, requests, problem} = this;
    const words = this.joiningLanguage.strings?.answer;
    if (!general || !words) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    const isSignedOut = this.provider.value?.session.status === 'signed-out';
    if (isSignedOut || problem?.kind === 'forbidden') return html`<p>${words.forModerators}</p>`;
    if (problem) return html`${renderProblem(general, problem, () => void this.refresh())}<slot></slot>`;
    if (!requests)
      return html`<p class="muted loading" role="status">${general.loading}</p>
        <slot></slot>`;
    return html`${this.headingLevel ? renderHeading(this.headingLevel, words.title) : nothing}
      <p role="status">${this.said} ${requests.length ? words.count(requests.length) : words.none}</p>
      ${
        this.answerProblem
          ? html`<div class="problem" part="problem" role="alert">
              <p>${words.failed} ${problemSentence(general, this.answerProblem)}</p>
            </div>`
          : nothing
      }
      ${requests.length ? this.renderRequests(words, requests) : nothing}`;
  }

  private renderRequests(words: Words, requests: readonly JoinRequest[]): TemplateResult {
    // eslint-disable-next-line lit-a11y/no-redundant-role -- Safari drops the list role of lists without bullets
    return html`<ul class="requests" part="list" role="list">
      ${repeat(
        requests,
        ({webId}) => webId,
        (request) => html`<li class="request" part="item">${this.renderRequest(words, request)}</li>`,
      )}
    </ul>`;
  }

  private renderRequest(words: Words, request: JoinRequest): TemplateResult {
    const name = nameOf(request);
    const {received, member, isConfirmed} = request;
    const line = [member?.role, member?.place].filter(Boolean).join(this.strings!.separator);
    return html`<div>
        <p><strong>${name}</strong> <span class="muted small">${hostOf(request.webId)}</span></p>
        ${line ? html`<p class="muted">${line}</p>` : nothing}
        <p class="small">
          ${received ? `${words.received(this.dateOf(received))}${this.strings!.separator}` : nothing}${isConfirmed ? words.confirmed : html`<strong>${words.unconfirmed}</strong>`}
        </p>
      </div>
      ${this.refusing === request.webId ? this.renderRefusal(words, request) : this.renderActions(words, request, name)}`;
  }

  private renderActions(words: Words, request: JoinRequest, name: string): TemplateResult {
    const busy = this.busyWith ? 'true' : 'false';
    return html`<div class="actions">
      ${
        request.isConfirmed
          ? html`<button type="button" class="primary" aria-disabled=${busy} @click=${() => this.handleAccept(request)}>
              ${words.accept(name)}
            </button>`
          : nothing
      }
      <button type="button" aria-disabled=${busy} @click=${() => this.handleRefuse(request)}>${words.refuse(name)}</button>
    </div>`;
  }

  private renderRefusal(words: Words, request: JoinRequest): TemplateResult {
    return html`<form @submit=${(event: SubmitEvent) => this.handleRefusal(event, request)}>
      <label for="reason">${words.reason}</label>
      <textarea id="reason" rows="3" aria-describedby="reason-hint"></textarea>
      <p id="reason-hint" class="muted small">${words.reasonHint}</p>
      <div class="actions">
        <button class="primary">${words.sendRefusal}</button>
        <button type="button" @click=${() => (this.refusing = undefined)}>${words.cancel}</button>
      </div>
    </form>`;
  }

  private dateOf(date: Date): string {
    return new Intl.DateTimeFormat(this.language.languages, {dateStyle: 'long'}).format(date);
  }

  private async open(session: SignedIn): Promise<void> {
    this.openedFor = session.webId;
    const {RequestsDesk} = await import('./join-requests-data.js');
    const desk = await RequestsDesk.open(this.provider.value!, session);
    const requests = desk.ok ? await desk.value.read(this.language.languages) : desk;
    if (this.openedFor !== session.webId) return;
    this.desk = desk.ok ? desk.value : undefined;
    this.problem = requests.ok ? undefined : requests.problem;
    this.requests = requests.ok ? requests.value.requests : undefined;
    if (!requests.ok && requests.problem.kind !== 'forbidden') this.reportProblem(requests.problem);
  }

  private handleAccept(request: JoinRequest): void {
    if (!this.busyWith) this.track(this.answer(request, (desk) => desk.accept(request), 'accepted'));
  }

  private handleRefuse(request: JoinRequest): void {
    if (this.busyWith) return;
    this.refusing = request.webId;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#reason')?.focus());
  }

  private handleRefusal(event: SubmitEvent, request: JoinRequest): void {
    event.preventDefault();
    const reason = this.renderRoot.querySelector<HTMLTextAreaElement>('#reason')!.value.trim();
    if (!this.busyWith) this.track(this.answer(request, (desk) => desk.refuse(request, reason), 'refusedDone'));
  }

  private async answer(
    request: JoinRequest,
    act: (desk: RequestsDesk) => Promise<Result<Decided>>,
    outcome: 'accepted' | 'refusedDone',
  ): Promise<void> {
    this.busyWith = request.webId;
    this.answerProblem = undefined;
    const decided = await act(this.desk!);
    this.busyWith = undefined;
    if (!decided.ok) {
      this.answerProblem = decided.problem;
      this.reportProblem(decided.problem);
      return;
    }
    const words = this.joiningLanguage.strings!.answer;
    this.said = `${words[outcome](nameOf(request))} ${decided.value.isTold ? '' : words.notTold}`;
    this.refusing = undefined;
    this.requests = this.requests?.filter(({webId}) => webId !== request.webId);
  }
}

function nameOf({member, webId}: JoinRequest): string {
  return member?.name || webId;
}

define('coop-join-requests', CoopJoinRequests);

declare global {
  interface HTMLElementTagNameMap {
    'coop-join-requests': CoopJoinRequests;
  }
}
