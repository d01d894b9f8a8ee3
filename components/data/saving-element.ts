import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import type {About, Deed} from '../../pods/outbox/deed.js';
import type {Outbox} from '../../pods/outbox/outbox.js';
import type {Work} from '../../pods/outbox/work.js';
import type {FieldConflict, Problem} from '../../pods/problem.js';
import type {FormWords} from '../strings/form-words.js';
import type {Strings} from '../strings/strings.js';
import {renderKept, renderSaveProblem, type Drawn, type Kept} from '../ui/form-report.js';
import {CoopElement} from './coop-element.js';
import {Submission, type Submitter} from './submission.js';

/** Where a form is on its way from what was typed to what others see, as far as every form goes. */
export type Progress =
  | 'none'
  | 'saving'
  | 'unchanged'
  | 'saved'
  /** It is kept, and its server does not have it yet. */
  | 'kept'
  /** Its server has it, and the list does not know of it yet. */
  | 'not-announced';

/**
 * What a form does with what was saved: it hands it to the outbox, which keeps it on the device before anything is sent, and says what becomes
 * of it from there. `More` is what else can have become of it.
 */
export abstract class SavingElement<Words extends FormWords, More extends string = never>
  extends CoopElement
  implements Submitter
{
  @state() protected saveProblem?: Problem | undefined;
  @state() protected outcome: Progress | More = 'none';
  private kept: Kept = {isOnPageOnly: false};
  /** What was changed here is gone there, and can be written anew. */
  private isGone = false;
  private readonly submission = new Submission(this);

  /**
   * What was handed over is shown from now on, and is not to be saved again.
   * @param isKept whether nothing else needs to keep the text: no draft, no picture.
   * @param isDone whether everything is where it belongs.
   */
  protected abstract settle(isKept: boolean, isDone: boolean): void | Promise<void>;

  /** What was handed over is refused: it stands in the form as it was typed, on top of what is stored. */
  protected abstract restore(deed: Deed): void | Promise<void>;

  /**
   * Asks the person about what was changed on both sides.
   * @param at when the other side was written, if that is known.
   * @returns whether there is anything to ask.
   */
  protected abstract ask(conflicts: readonly FieldConflict[], at?: Date): Promise<boolean>;

  /** Fills the form in with what is stored. */
  protected abstract fill(fresh: boolean): void;

  /** What has become of the saving. */
  protected abstract renderOutcome(words: Words): unknown;

  /** Hands a piece of work to the outbox. Resolves when there is something to say of it. */
  protected async hand(work: Work, about: About): Promise<void> {
    const outbox = await this.provider.value!.outbox();
    if (outbox) await this.submission.hand(outbox, work, about);
    else this.saveProblem = {kind: 'signed-out'};
  }

  /** Follows what was handed over before this form was opened. */
  protected takeUp(outbox: Outbox, {id}: Deed): void {
    void this.submission.follow(outbox, id);
  }

  /** The same person is there again: what waits is in another outbox by now. */
  protected async followAgain(): Promise<void> {
    const {deed} = this.submission;
    const outbox = deed && (await this.provider.value?.outbox());
    if (outbox && this.submission.deed === deed) await this.submission.follow(outbox, deed.id);
  }

  /** What is in the form next has nothing to do with what was handed over. */
  protected letGo(): void {
    this.submission.release();
    this.report('none');
  }

  /** @internal */
  async handleArrival(): Promise<void> {
    this.report('saved');
    await this.settle(true, true);
  }

  /** @internal */
  async handleDelay({problem, done}: Deed, isOnPageOnly: boolean): Promise<void> {
    this.kept = {problem, isOnPageOnly};
    this.report(done.includes('source') ? 'not-announced' : 'kept');
    await this.settle(!isOnPageOnly, false);
  }

  /** @internal */
  async handleRefusal(deed: Deed): Promise<void> {
    const {done, problem = {kind: 'refused'}, work, other} = deed;
    if (done.includes('source')) return this.handleDelay(deed, false);
    this.report('none');
    await this.restore(deed);
    this.isGone = work.type === 'edit' && problem.kind === 'missing';
    await this.handleFailure(problem, other?.at);
  }

  /** @internal */
  handleSurrender(): void {
    const wasShown = this.outcome === 'kept';
    this.report('none');
    if (wasShown) this.fill(false);
  }

  /** Tries once more to tell the list. */
  protected async tellAgain(): Promise<void> {
    this.report('saving');
    await this.submission.tryAgain();
  }

  /** What was said of an earlier saving holds no longer. */
  protected report(outcome: Progress): void {
    this.outcome = outcome;
    this.saveProblem = undefined;
    this.isGone = false;
  }

  protected renderSaving(general: Strings, words: Words) {
    const recreate = this.isGone ? () => void this.recreate() : undefined;
    return html`<div role="status" class="outcome" tabindex="-1">${this.renderProgress(general, words)}</div>
      ${renderSaveProblem(general, words, this.saveProblem, recreate)}`;
  }

  /** Where somebody can go from here whose text is out of the form's hands. */
  protected renderWayOn(_words: Words): Drawn {
    return nothing;
  }

  private renderProgress(general: Strings, words: Words) {
    if (this.outcome === 'saving') return html`<p class="muted">${words.saving}</p>`;
    return this.outcome === 'kept'
      ? renderKept(general, words, this.kept, this.renderWayOn(words))
      : this.renderOutcome(words);
  }

  private async recreate(): Promise<void> {
    this.report('saving');
    await this.submission.recreate();
  }

  /** Tells why it is not saved, or asks what only the person can decide. */
  private async handleFailure(problem: Problem, at?: Date): Promise<void> {
    this.reportProblem(problem);
    if (problem.conflicts?.length && (await this.ask(problem.conflicts, at))) {
      this.requestUpdate();
      await this.focusSummary();
    } else {
      this.saveProblem = problem;
    }
  }

  protected async focusSummary(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }
}
