import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Problem} from '../../pods/problem.js';
import type {SignedIn} from '../../pods/session/session.js';
import {CoopElement} from '../data/coop-element.js';
import type {DraftNotice} from '../data/draft-notice.js';
import {LanguageController} from '../data/language.js';
import {ThingChangeEvent} from '../data/saving-events.js';
import {define} from '../define.js';
import {loadPollFormStrings} from '../strings/poll-form/load.js';
import type {PollFormStrings} from '../strings/poll-form/strings.js';
import {loadPollRules} from '../strings/poll-settings/load-rules.js';
import {loadPollSettings} from '../strings/poll-settings/load.js';
import type {Strings} from '../strings/strings.js';
import {baseStyles} from '../ui/base.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {renderMistakes} from '../ui/form-report.js';
import {formStyles} from '../ui/form.styles.js';
import {renderHeading} from '../ui/heading.js';
import {renderProblem} from '../ui/problem.js';
import type {PollMistake} from './form/poll-checks.js';
import type {PollDesk} from './form/poll-desk.js';
import type * as Body from './form/poll-form-body.js';
import {pollFormStyles} from './form/poll-form.styles.js';
import type {PollFormView} from './form/poll-inputs.js';
import type {Stage} from './form/poll-stages.js';
import {dropPrepared, findPrepared, keepPrepared, type PreparedPoll} from './form/prepared-poll.js';
import type {TypedPoll} from './form/typed-poll.js';

/**
 * Lets moderators open a poll: the question, what there is to choose from, when, who may vote, and the rules, each with what it promises and what
 * it does not. All rules are read over before; afterwards nobody can change them.
 *
 * The poll lies in the coop's own space. What is typed is kept in the browser until the poll is open. An opening that breaks off is gone on with,
 * and nothing is written twice.
 *
 * @slot - Shown until the form is there and when scripts are off.
 * @fires {ThingChangeEvent} coop-thing-change - The poll is open.
 * @fires {ProblemEvent} coop-error - What the form needs cannot be read, or the poll cannot be opened; the reader has been told.
 * @fires {ReadyEvent} coop-ready - The form is shown.
 * @csspart name - The form's heading.
 * @csspart form - The form.
 * @csspart field - One field with its label, help and error.
 * @csspart review - What is read over before the poll is opened.
 * @csspart problem - What went wrong.
 */
export class CoopPollForm extends CoopElement {
  static override styles = [baseStyles, formStyles, fieldStyles, pollFormStyles];

  /** Level of the headings, 2 to 6; 0 for none. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Address of the page for one poll, with `{id}` where its own address goes. Without it, no link leads to the poll. */
  @property({attribute: 'item-href'}) itemHref?: string;

  /** Nothing for whoever is no moderator; unknown until that is found out. */
  @state() private desk?: PollDesk | null | undefined;
  @state() private problem?: Problem | undefined;
  @state() private stage: Stage = {name: 'typing'};
  @state() private poll?: PreparedPoll | undefined;
  @state() private mistakes: readonly PollMistake[] = [];
  private body?: typeof Body;
  private said = '';
  /** When what stands in the form was typed, if that was before it was opened. */
  private typedAt?: number | undefined;
  private notice?: DraftNotice;
  /** For whom the form is filled in. */
  private filledFor?: string | undefined;
  private readonly words = new LanguageController(this, loadPollFormStrings);
  private readonly settings = new LanguageController(this, loadPollSettings);
  private readonly rules = new LanguageController(this, loadPollRules);

  override connectedCallback(): void {
    super.connectedCallback();
    for (const {ready} of [this.words, this.settings, this.rules]) this.track(ready);
  }

  /** Reads again who may open a poll, and who may vote. What was typed stays. */
  async refresh(): Promise<void> {
    if (this.session) this.track(this.gather(this.session));
    await this.complete;
  }

  protected override handleCommunity(): void {
    const {session, provider} = this;
    if (session && session.webId !== this.filledFor) {
      this.clear();
      this.track(this.gather(session));
    } else if (provider.value?.session.status === 'signed-out') {
      // With a problem, the session has ended by itself while somebody writes: what was typed is not taken away.
      if (!provider.value.session.problem) this.clear();
      this.track(Promise.resolve());
    }
  }

  /** What one person typed is never shown to another. */
  private clear(): void {
    this.desk = this.problem = this.poll = this.filledFor = undefined;
    this.stage = {name: 'typing'};
    this.mistakes = [];
  }

  private async gather(session: SignedIn): Promise<void> {
    this.filledFor = session.webId;
    this.problem = undefined;
    const body = await import('./form/poll-form-body.js').catch(() => undefined);
    const desk = await body?.gatherDesk(this.provider.value!, session, this.language.languages);
    if (this.filledFor !== session.webId) return;
    if (!body || !desk) return this.fail({kind: 'offline', url: location.href});
    if (!desk.ok) return this.fail(desk.problem);
    this.body = body;
    this.desk = desk.value ?? null;
    if (!this.poll) this.track(this.takeUp(session.webId, body));
    if (this.poll?.name && this.stage.name === 'typing') this.stage = {name: 'review'};
  }

  /** Goes on with what was typed here before, which can be erased. */
  private async takeUp(webId: string, {beginPoll}: typeof Body): Promise<void> {
    const {poll, at} = findPrepared(webId, () => beginPoll(Date.now()));
    this.poll = poll;
    this.typedAt = at;
    if (at === undefined || poll.name) return;
    // Without its code the text is there all the same.
    const loaded = await import('../data/draft-notice.js').catch(() => undefined);
    if (loaded) this.notice ??= new loaded.DraftNotice(this, () => this.startOver());
    await this.notice?.ready;
  }

  private startOver(): void {
    dropPrepared(this.filledFor!);
    this.poll = {typed: this.body!.beginPoll(Date.now())};
    this.typedAt = undefined;
    void this.goTo({name: 'typing'}, '#question');
  }

  private fail(problem: Problem): void {
    this.problem = problem;
    this.reportProblem(problem);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('stage')) this.said = '';
  }

  protected override render(): TemplateResult {
    const {strings: general, desk, problem, poll} = this;
    const {strings: words} = this.words;
    if (!general || !words || !this.settings.strings || !this.rules.strings) return html`<slot></slot>`;
    const absence = this.renderAbsence();
    if (absence) return absence;
    if (desk && poll && (this.session || this.stage.name !== 'open')) {
      return desk.list
        ? this.renderStage(general, words, desk, poll)
        : html`<p>${words.noPlace}</p>
            <slot></slot>`;
    }
    if (desk === null) return html`<p>${words.forModerators}</p>`;
    if (problem) return html`${renderProblem(general, problem, () => void this.refresh())}<slot></slot>`;
    if (this.provider.value?.session.status === 'signed-out') return html`<p>${words.signInFirst}</p>`;
    return html`<p class="muted loading" role="status">${general.loading}</p>
      <slot></slot>`;
  }

  private renderStage(general: Strings, words: PollFormStrings, desk: PollDesk, poll: PreparedPoll): TemplateResult {
    const {stage} = this;
    switch (stage.name) {
      case 'typing':
        return this.renderForm(words, desk, poll.typed);
      case 'open':
        return this.body!.renderOpened(words, general.language, stage, this.itemHref, this.handleAnother);
      default:
        return this.renderReview(general, words, desk, poll, stage);
    }
  }

  private renderForm(words: PollFormStrings, desk: PollDesk, typed: TypedPoll): TemplateResult {
    const {mistakes} = this;
    const view: PollFormView = {
      typed,
      words,
      settings: this.settings.strings!,
      rules: this.rules.strings!,
      mistakes: new Map(mistakes.map(({id, sentence}) => [id, sentence])),
      change: this.change,
    };
    const reported = mistakes.map((mistake) => ({...mistake, go: () => void this.focusOn(mistake.id)}));
    return html`<form part="form" novalidate @submit=${this.handleReview}>
      ${this.headingLevel ? renderHeading(this.headingLevel, words.title) : nothing}
      ${this.typedAt === undefined ? nothing : (this.notice?.render(this.typedAt) ?? nothing)}
      ${renderMistakes(words, reported)} ${this.body!.renderFields(view, desk.electorate)}
      <p class="visually-hidden" role="status">${this.said}</p>
      <div><button class="primary">${words.review}</button></div>
    </form>`;
  }

  private renderReview(
    general: Strings,
    words: PollFormStrings,
    desk: PollDesk,
    {typed, name}: PreparedPoll,
    stage: Stage & {readonly name: 'review' | 'opening'},
  ): TemplateResult {
    const {language} = general;
    const {renderReviewStage, draftOf} = this.body!;
    return renderReviewStage({
      draft: draftOf(typed),
      voters: desk.electorate.of(typed.group).voters.length,
      tellers: new Intl.ListFormat(language).format(desk.tellers),
      language,
      general,
      words,
      rules: this.rules.strings!,
      headingLevel: this.headingLevel,
      stage,
      isSent: name !== undefined,
      open: () => this.track(this.open()),
      goBack: () => this.track(this.goBack()),
    });
  }

  private readonly change: PollFormView['change'] = (part, focus, said) => {
    const {poll, filledFor} = this;
    if (!poll || !filledFor) return;
    const {typed} = poll;
    this.poll = {...poll, typed: {...typed, ...(typeof part === 'function' ? part(typed) : part)}};
    keepPrepared(filledFor, this.poll);
    if (said !== undefined) this.said = said;
    if (focus !== undefined) void this.focusOn(focus);
  };

  private readonly handleReview = (event: SubmitEvent) => {
    event.preventDefault();
    if (this.isRight()) void this.goTo({name: 'review'}, '.review');
    else void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.summary')?.focus());
  };

  private isRight(): boolean {
    const {desk, body, poll} = this;
    const voters = desk!.electorate.of(poll!.typed.group).voters.length;
    this.mistakes = body!.findPollMistakes(poll!.typed, this.words.strings!, voters, Date.now());
    return !this.mistakes.length;
  }

  /** Goes on in another place, where the focus goes as well. */
  private async goTo(stage: Stage, selector: string): Promise<void> {
    this.stage = stage;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private async open(): Promise<void> {
    const {poll, desk, body, session} = this;
    if (!poll || !desk || !body || this.stage.name === 'opening') return;
    if (!session || session.webId !== this.filledFor)
      return this.goTo({name: 'review', problem: {kind: 'signed-out'}}, '.review');
    // Time has passed since it was read over.
    if (!poll.name && !this.isRight()) return this.goTo({name: 'typing'}, '.summary');
    const {typed} = poll;
    void this.goTo({name: 'opening', done: 0, of: 1}, '.review');
    const draft = body.draftOf(typed);
    const community = this.provider.value!;
    const opening = await import('./form/poll-opening.js').catch(() => undefined);
    if (!opening) return this.breakOff({kind: 'offline', url: location.href});
    const {name = opening.newPollName()} = poll;
    this.poll = {name, typed};
    keepPrepared(session.webId, this.poll);
    const {voters} = desk.electorate.of(typed.group);
    const onProgress = ({done, of}: {done: number; of: number}) => void (this.stage = {name: 'opening', done, of});
    const opened = await opening.sendPoll({community, session, desk, name, draft, voters, onProgress});
    if (this.filledFor !== session.webId) return;
    if (!opened.ok) return this.breakOff(opened.problem);
    await this.finish(opened.value, draft.opens);
    this.dispatchEvent(new ThingChangeEvent(opened.value, {question: [draft.question]}));
  }

  private breakOff(problem: Problem): Promise<void> {
    this.reportProblem(problem);
    return this.goTo({name: 'review', problem}, '.review');
  }

  private finish(iri: string, opens: number | undefined): Promise<void> {
    dropPrepared(this.filledFor!);
    this.poll = {typed: this.body!.beginPoll(Date.now())};
    this.typedAt = undefined;
    return this.goTo({name: 'open', iri, opens}, '.outcome');
  }

  /** Back to what is typed. What is written of it already stays unseen, and the next try makes another poll; unless it is open after all. */
  private async goBack(): Promise<void> {
    const {poll, desk, body} = this;
    if (poll?.name) {
      const opening = await import('./form/poll-opening.js').catch(() => undefined);
      const opened = await opening?.findOpened(this.provider.value!, desk!.list!, poll.name);
      if (!opened) return this.breakOff({kind: 'offline', url: location.href});
      if (!opened.ok) return this.breakOff(opened.problem);
      if (opened.value !== undefined) return this.finish(opened.value, body!.draftOf(poll.typed).opens);
      this.poll = {typed: poll.typed};
      keepPrepared(this.filledFor!, this.poll);
    }
    await this.goTo({name: 'typing'}, '#question');
  }

  private readonly handleAnother = () => void this.goTo({name: 'typing'}, '#question');

  private async focusOn(id: string): Promise<void> {
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }
}

define('coop-poll-form', CoopPollForm);

declare global {
  interface HTMLElementTagNameMap {
    'coop-poll-form': CoopPollForm;
  }
}
